import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/builders/browser.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(), launchChromium(inject('chromiumPath'))]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ca' });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});
afterEach(() => context.close());

const sidebar = (): FrameLocator => page.frameLocator('iframe[title*="Via Oberta"]');

/** Opens a ticket and waits until the form has been read and the verdict stands. */
async function open(ticketId: string): Promise<FrameLocator> {
  await page.goto(`${server.origin}/demo/tickets/${ticketId}`);
  await sidebar().getByRole('heading', { name: 'Què cal fer ara' }).waitFor();
  return sidebar();
}

/** Presses Tab until the control has the focus: what a person without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function press(target: Locator): Promise<void> {
  await target.waitFor();
  await tabTo(target);
  await page.keyboard.press('Enter');
}

const auditOf = async (ticketId: string) => {
  const { json } = await server.call('GET', `/api/audit/events?ticket=${ticketId}`, {
    token: await server.token('supervisor'),
  });
  return (json.events as { action: string; actor: { name: string } }[]).map(({ action }) => action).reverse();
};

const axe = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

describe('the Vila-seca ticket, from opening it to the audit row, with the keyboard alone', () => {
  test('says what it is and why, checks the authorisations, inserts the reply, and tells inserted from sent', async () => {
    const frame = await open('demo-minhap');
    await frame.getByText('Es pot tramitar: Cadastre, Identitat i residència (DGP).').waitFor();
    await frame.getByText('Formulari llegit: formulari_sol-licitud_integracio_serveis_caoc.pdf').waitFor();

    // Why: the ticket's own words, marked.
    await press(frame.getByRole('button', { name: 'Cadastre' }).first());
    expect(await frame.locator('mark').first().textContent()).toMatch(/cadastr|catastro/i);

    // The one primary action.
    await press(frame.getByRole('button', { name: 'Comprova PRO i PRE' }).first());
    const table = frame.getByRole('table', { name: 'Autoritzacions' });
    await table.getByRole('row', { name: /CADASTRE \/ DADES_CADASTRALS.*Donar d’alta a PRE/ }).waitFor();

    // The next step has become the ministry's spreadsheet, then its request.
    await press(frame.getByRole('button', { name: 'Excel emplenat' }).first());
    await press(frame.getByRole('button', { name: /^Prepara: / }).first());
    const insert = frame.getByRole('button', { name: 'Insereix' });
    await insert.waitFor();
    const preview = await frame.locator('.preview').textContent();
    await press(insert);
    await frame.getByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.").waitFor();
    const editor = page.getByRole('textbox', { name: /resposta|nota/i });
    expect((await editor.textContent())?.replace(/\s/g, '')).toContain(preview?.replace(/\s/g, '').slice(0, 60));
    await frame.getByText(/^Inserida .* encara no enviada$/).waitFor();
    expect(await auditOf('demo-minhap')).toEqual([
      'OPEN_CASE',
      'READ_FORM',
      'CHECK_AUTHORISATIONS',
      'TICK_STEP',
      'INSERT_REPLY',
    ]);

    // Submitting the ticket with the text in it is what makes it sent.
    await press(page.getByRole('button', { name: /^Desa com a/ }));
    await frame.getByText(/Enviada .* per Agent de proves/).waitFor();
    expect((await auditOf('demo-minhap')).at(-1)).toBe('CONFIRM_REPLY_SENT');
    expect(faults).toEqual([]);
  });

  test('a reply with an empty placeholder is refused, with the reason', async () => {
    const frame = await open('demo-dcoc-coac');
    await frame.locator('.next-step').getByRole('button').last().click();
    await frame.getByRole('button', { name: 'Comprova PRO i PRE' }).first().click();
    await frame
      .getByRole('button', { name: /^Prepara: / })
      .first()
      .click();
    const field = frame.locator('.reply-editor input').first();
    await field.fill('');
    await frame.getByText(/^No es pot inserir: falta /).waitFor();
    await frame.getByRole('button', { name: 'Insereix' }).click({ force: true });
    expect(await auditOf('demo-dcoc-coac')).not.toContain('INSERT_REPLY');
  });
});

describe('the agent decides', () => {
  test('a correction asks for its reason, is kept, and changes what to do', async () => {
    const frame = await open('demo-corpme-mercantil');
    await frame.getByRole('button', { name: 'Corregeix' }).click();
    await frame.getByLabel('Què cal corregir').selectOption('origin');
    await frame.getByLabel('Valor correcte').selectOption('DIRECT');
    await frame.getByRole('button', { name: 'Desa la correcció' }).click();
    await frame.getByText('Escriviu el motiu.').waitFor();
    await frame.getByLabel(/^Motiu/).fill("L'ens ens ha dit que no va passar per EACAT");
    await frame.getByRole('button', { name: 'Desa la correcció' }).click();
    await frame.getByText("No ve d'una alta").waitFor();
    await page.reload();
    await sidebar().getByText("No ve d'una alta").waitFor();
    expect(await auditOf('demo-corpme-mercantil')).toContain('CORRECT_CLASSIFICATION');
  });

  test('a question is answered with one click', async () => {
    const frame = await open('demo-padro');
    await frame.getByRole('group').or(frame.locator('.next-step')).first().waitFor();
    await frame.locator('.next-step').getByRole('button').last().click();
    await frame.getByText('Ara').first().waitFor();
    expect(await auditOf('demo-padro')).toContain('ANSWER_QUESTION');
  });
});

describe('when something is down', () => {
  test('a SIRI that does not answer is said in its panel alone, with another try', async () => {
    const frame = await open('demo-aeat');
    server.databases.setDown('siri-pre', true);
    await frame.getByRole('button', { name: 'Comprova PRO i PRE' }).first().click();
    await frame.getByText('SIRI PRE no respon: no se sap què hi ha autoritzat.').waitFor();
    await frame.getByText('Es pot tramitar').waitFor();
    server.databases.setDown('siri-pre', false);
    await frame.getByRole('button', { name: 'Torna a comprovar' }).click();
    await frame.getByText('SIRI PRE no respon: no se sap què hi ha autoritzat.').waitFor({ state: 'detached' });
  });

  test('attachments that cannot be fetched are said, and the text goes on', async () => {
    server.addTicket({
      id: 'unfetchable',
      subject: 'Integració del Cadastre',
      description: "Amb l'alta de serveis resolta a EACAT, demanem la integració per servei web del Cadastre.",
      attachments: [{ fileName: 'formulari.pdf', contentType: 'application/pdf', base64: 'JVBERg==' }],
    });
    server.zendesk.failAttachments('unfetchable', 503);
    const frame = await open('unfetchable');
    await frame.getByText("No s'han pogut baixar els adjunts: continuem amb el text.").waitFor();
    await frame.getByText('Es pot tramitar: Cadastre.').waitFor();
  });
});

describe('anybody can use it', () => {
  test.each(['demo-minhap', 'demo-split', 'demo-copia-alta', 'demo-padro'])(
    'axe finds nothing in %s beside its sidebar',
    async (id) => {
      await open(id);
      expect(await axe()).toEqual([]);
    },
  );

  test('the sidebar fits in 320 px', async () => {
    const frame = await open('demo-split');
    const { scroll, width } = await frame
      .locator('html')
      .evaluate((html) => ({ scroll: html.scrollWidth, width: html.clientWidth }));
    expect(width).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(width);
  });

  test('axe finds nothing in a sidebar of 320 px with everything unfolded', async () => {
    const frame = await open('demo-minhap');
    await page.locator('iframe[title*="Via Oberta"]').evaluate((iframe) => {
      iframe.style.width = '320px';
    });
    await frame
      .getByRole('button', { name: /^(Comprova PRO i PRE|Torna a comprovar)$/ })
      .first()
      .click();
    await frame.getByRole('table', { name: 'Autoritzacions' }).waitFor();
    await frame.getByRole('button', { name: 'Corregeix' }).click();
    await frame.getByLabel('Què cal corregir').selectOption('services');
    await frame.getByLabel('Tractament de Cadastre').waitFor();
    const foldable = frame.locator('button[aria-expanded]');
    for (let index = 0; index < (await foldable.count()); index++) {
      if ((await foldable.nth(index).getAttribute('aria-expanded')) === 'false') await foldable.nth(index).click();
    }
    await frame.locator('.preview').first().waitFor();
    const { scroll, width } = await frame
      .locator('html')
      .evaluate((html) => ({ scroll: html.scrollWidth, width: html.clientWidth }));
    expect(width).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).include('iframe[title*="Via Oberta"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test.each([
    { locale: 'es', heading: 'Qué hacer ahora' },
    { locale: 'en', heading: 'What to do now' },
  ])('it speaks $locale when Zendesk does', async ({ locale, heading }) => {
    await page.goto(`${server.origin}/demo/tickets/demo-aeat?locale=${locale}`);
    await sidebar().getByRole('heading', { name: heading }).waitFor();
    expect(await sidebar().locator('html').getAttribute('lang')).toBe(locale);
  });
});
