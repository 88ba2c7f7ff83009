import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { certificate, form } from '#server/demo/tickets/attachments.ts';
import type { CaseView, DemoTicketInput, Disposition } from '#shared/contract/index.ts';
import { ca } from '#shared/i18n/sidebar/ca.ts';
import { es } from '#shared/i18n/sidebar/es.ts';
import { launchChromium } from '#test/builders/browser.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';
import { DeskPage } from './desk-page.ts';

let server: TestServer;
let browser: Browser;
let desk: DeskPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(), launchChromium(inject('chromiumPath'))]);
  desk = await DeskPage.in(browser, server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => {
  expect(desk.faults.splice(0)).toEqual([]);
});

const castellfosc = { name: 'Ajuntament de Castellfosc', ine10: '0895440001', nif: 'P9910004B' };

const titleOf = ({ steps }: CaseView, id: string) => steps.find((step) => step.id === id)?.title ?? `no step ${id}`;
const replyTitle = ({ replies }: CaseView, id: string) =>
  replies.find((offer) => offer.id === id)?.title ?? `no reply ${id}`;

const sentence = (of: Locator) => of.locator('.sentence').textContent();

function expectFacts(text: string | null, facts: readonly RegExp[]): void {
  for (const fact of facts) expect(text).toMatch(fact);
}

interface Answered {
  disposition: Disposition;
  ticket: string;
  rule: string;
  /** The ticket's own words behind it. */
  because: RegExp;
  step: string;
  reply: string;
  facts: RegExp[];
  /** How many of how many steps are done once it is sent, and what is there to do then. */
  done: [number, number];
  next: string | null;
}

describe('a ticket that is answered before anything is integrated', () => {
  test.each<[what: string, Answered]>([
    [
      'a ticket opened directly is sent to EACAT, and then closed',
      {
        disposition: 'REDIRECT_TO_ALTA',
        ticket: 'demo-directe',
        rule: 'direct',
        because: /directament|no hem fet/,
        step: 'open-through-eacat',
        reply: 'open-through-eacat',
        facts: [/EACAT/, /altes de serveis/, /Com integrar-se a Via Oberta/],
        done: [1, 2],
        next: 'close-ticket',
      },
    ],
    [
      'a ticket of four scopes is asked for as one ticket each, the scopes told with their services',
      {
        disposition: 'SPLIT_BY_SCOPE',
        ticket: 'demo-split',
        rule: 'several-scopes',
        because: /Aparelladors|Policía|Monoparental/,
        step: 'split-by-scope',
        reply: 'split-by-scope',
        facts: [
          /General de l’Estat: .*DGP/,
          /Generalitat de Catalunya: .*monoparental.*nombrosa/,
          /local: Padró/,
          /Col·legis professionals: .*Aparelladors/,
        ],
        done: [1, 1],
        next: null,
      },
    ],
    [
      'a ticket copied from a sign-up without its papers is asked for both, and waited for',
      {
        disposition: 'REQUEST_DOCUMENTS',
        ticket: 'demo-copia-alta',
        rule: 'copy-incomplete',
        because: /c[oò]pia/i,
        step: 'request-documents',
        reply: 'missing-form-and-cda',
        facts: [/Dependència \(IMSERSO\)/, /formulari d’integració/, /\(CDA\)/, /\.cer o \.txt/, /\.rar o \.zip/],
        done: [1, 2],
        next: null,
      },
    ],
    [
      'a ticket for COETC alone is told that there is no integration, and closed',
      {
        disposition: 'CLOSE_COETC',
        ticket: 'demo-coetc',
        rule: 'coetc-only',
        because: /COETC|Telecomunicació/,
        step: 'coetc-message',
        reply: 'coetc-no-integration',
        facts: [/COETC/, /segon semestre del 2019/, /sis mesos/],
        done: [1, 2],
        next: 'close-ticket',
      },
    ],
  ])('%s', async (_, { disposition, ticket, rule, because, step, reply, facts, done, next }) => {
    const opened = await desk.open(ticket);
    expect(await sentence(desk.verdict)).toBe(ca.dispositions[disposition](''));
    expect(await desk.unfoldWhy(ca, rule)).toContainEqual(expect.stringMatching(because));
    expect(await sentence(desk.next)).toBe(titleOf(opened, step));

    const preview = await desk.prepare(ca, replyTitle(opened, reply));
    expectFacts(await preview.textContent(), facts);
    expect(await desk.flaws()).toEqual([]);
    expectFacts(await desk.insert(ca), facts);
    await desk.send();
    await desk.sidebar.getByText(ca.stepsDone(...done)).waitFor();
    await desk.step(titleOf(opened, step)).getByText(ca.stepStates.DONE).waitFor();
    // What we have just written is no word of the body's: the ticket is still what it was.
    expect(await sentence(desk.verdict)).toBe(ca.dispositions[disposition](''));
    if (next) expect(await sentence(desk.next)).toBe(titleOf(opened, next));
    expect(await preview.count()).toBe(0);
  });

  test.each<
    [
      brings: string,
      {
        attachment: () => ReturnType<ReturnType<typeof certificate>>;
        reply: string;
        asks: RegExp;
        notAsks: RegExp;
      },
    ]
  >([
    [
      'the certificate is asked for the form alone',
      {
        attachment: certificate('castellfosc.cer', 'Ajuntament de Castellfosc - CDA'),
        reply: 'missing-form',
        asks: /formulari d’integració/,
        notAsks: /CDA|\.cer/,
      },
    ],
    [
      'the form is asked for the certificate alone',
      {
        attachment: form('formulari_integracio.pdf', {
          organization: castellfosc,
          services: ['FAMILIA_NOMBROSA'],
          application: { name: 'Ajuts', description: 'Ajuts a les famílies', technology: 'Java 21' },
          ips: { pre: '192.0.2.31', pro: '192.0.2.32' },
        }),
        reply: 'missing-cda',
        asks: /\(CDA\)/,
        notAsks: /formulari/,
      },
    ],
  ])('a copy that brings %s', async (_, { attachment, reply, asks, notAsks }) => {
    const id = server.addTicket({
      subject: 'Còpia de: Alta de serveis - Títol de família nombrosa',
      description: 'Servei: Títol de família nombrosa\nAutoritzat a PRO: SÍ\nIntegració via serveis web: SÍ',
      organization: castellfosc,
      tags: ['copia_alta'],
      attachments: [await attachment()],
    });
    const opened = await desk.open(id);
    expect(await sentence(desk.verdict)).toBe(ca.dispositions.REQUEST_DOCUMENTS());
    const preview = await desk.prepare(ca, replyTitle(opened, reply));
    expectFacts(await preview.textContent(), [/Títol de família nombrosa/, asks]);
    expect(await preview.textContent()).not.toMatch(notAsks);
    expect(opened.replies.map((offer) => offer.id)).toEqual([reply]);
  });
});

describe('a ticket that can be handled', () => {
  test('with the ministry, nothing is registered in SIRI before it confirms, each service apart', async () => {
    const opened = await desk.open('demo-minhap');
    const names = ['CADASTRE', 'DGP'].map((id) => opened.services[id]?.name).join(', ');
    expect(await sentence(desk.verdict)).toBe(ca.dispositions.PROCEED(names));
    expect(await desk.unfoldWhy(ca, 'proceed')).toContainEqual(expect.stringMatching(/Catastro|Cadastre/));

    expect(await sentence(desk.next)).toBe(titleOf(opened, 'check-authorisations'));
    await desk.next.getByRole('button', { name: ca.checkAuthorisations }).click();
    await desk.next.getByRole('button', { name: 'Excel emplenat' }).click();

    const cadastre = desk.step(titleOf(opened, 'minhap-register:CADASTRE'));
    const dgp = desk.step(titleOf(opened, 'minhap-register:DGP'));
    const tick = { name: 'Donat d’alta a PRE' };
    await cadastre.locator('.step-title').click();
    await dgp.locator('.step-title').click();
    await cadastre.getByText(ca.blockedBy(titleOf(opened, 'minhap-answer:CADASTRE'))).waitFor();
    await cadastre
      .getByText(/ministeri/)
      .first()
      .waitFor();
    expect(await cadastre.getByText(ca.stepStates.BLOCKED).count()).toBe(1);
    expect(await cadastre.getByRole('button', tick).count()).toBe(0);

    const facts = [/Petición acceso a datos .*Catastro/, /Ajuntament de Vila-seca/, /entorno de pruebas \(PRE\)/];
    await desk.next.getByText(titleOf(opened, 'minhap-request')).waitFor();
    const preview = await desk.prepare(ca, replyTitle(await desk.caseOf('demo-minhap'), 'minhap-request'));
    expectFacts(await preview.textContent(), facts);
    expect(await desk.flaws()).toEqual([]);
    expectFacts(await desk.insert(ca), facts);
    await desk.send();
    await desk.next.getByRole('button', { name: 'Ja està fet' }).click();

    const { steps } = await desk.caseOf('demo-minhap');
    const answers = steps.find(({ id }) => id === 'minhap-answer:CADASTRE')?.offers ?? [];
    const options = answers.flatMap((offer) => (offer.kind === 'ANSWER' ? offer.options : []));
    const authorises = options.find(({ value }) => value === 'without-code')?.label ?? 'no such answer';
    await desk.step(titleOf(opened, 'minhap-answer:CADASTRE')).locator('.step-title').click();
    expect(await cadastre.getByRole('button', tick).count()).toBe(0);
    await desk.step(titleOf(opened, 'minhap-answer:CADASTRE')).getByRole('button', { name: authorises }).click();
    await cadastre.getByRole('button', tick).waitFor();
    expect(await dgp.getByRole('button', tick).count()).toBe(0);
  });
});

describe('a ticket about something else', () => {
  test('says what it is about, what is only mentioned, and is passed on with one click', async () => {
    const opened = await desk.open('demo-altre-servei');
    expect(await sentence(desk.verdict)).toBe(ca.dispositions.OTHER_SERVICE());
    expect(await desk.unfoldWhy(ca, 'other-service')).toContain('e-NOTUM');
    await desk.sidebar.getByText(ca.otherServices('e-NOTUM')).waitFor();
    await desk.sidebar.getByRole('button', { name: `${ca.mentioned} (2)` }).click();
    await desk.sidebar.locator('mark', { hasText: 'AEAT' }).waitFor();
    expect(await desk.flaws()).toEqual([]);

    expect(await sentence(desk.next)).toBe(titleOf(opened, 'other-service'));
    await desk.sidebar.getByText(ca.noReplies).waitFor();
    await desk.next.getByRole('button', { name: 'Reassignat o respost' }).click();
    await desk.sidebar.getByText(ca.stepsDone(1, 1)).waitFor();
    await desk.sidebar.getByText(ca.allDone).waitFor();
  });
});

describe('a ticket that does not tell all', () => {
  test('one click answers, what to do changes, and the reply is in Spanish as the ticket is', async () => {
    const opened = await desk.open('demo-pregunta');
    expect(await sentence(desk.verdict)).toBe(ca.dispositions.ASK_AGENT());
    await desk.unfoldWhy(ca, 'origin-unknown');
    expect(await sentence(desk.next)).toBe(titleOf(opened, 'question:origin'));
    expect(await desk.flaws()).toEqual([]);

    const labelOf = (answer: string) =>
      opened.classification.questions[0]?.options.find(({ value }) => value === answer)?.label ?? 'no such answer';
    expect(await desk.sidebar.getByRole('button', { name: labelOf('DIRECT') }).count()).toBe(1);
    await desk.sidebar.getByRole('button', { name: ca.goToQuestion }).click();
    await desk.next.locator('.sentence:focus').waitFor();
    await desk.next.getByRole('button', { name: labelOf('ALTA_DE_SERVEIS') }).click();
    await desk.verdict.getByText(/^Es pot tramitar/).waitFor();

    const question = desk.step(titleOf(opened, 'question:origin'));
    await question.locator('.step-title').click();
    await question.locator('.evidence', { hasText: labelOf('ALTA_DE_SERVEIS') }).waitFor();
    await question.getByRole('button', { name: ca.changeAnswer }).click();
    expect(await desk.flaws()).toEqual([]);
    await question.getByRole('button', { name: labelOf('DIRECT') }).click();
    await desk.verdict.getByText(ca.dispositions.REDIRECT_TO_ALTA()).waitFor();
    await question.locator('.evidence', { hasText: labelOf('DIRECT') }).waitFor();
    await desk.sidebar.getByText(ca.stepsDone(1, 3)).waitFor();

    const answered = await desk.caseOf('demo-pregunta');
    expect(await sentence(desk.next)).toBe(titleOf(answered, 'open-through-eacat'));
    const preview = await desk.prepare(ca, replyTitle(answered, 'open-through-eacat'));
    expect(await preview.getAttribute('lang')).toBe('es');
    expectFacts(await desk.insert(ca), [/Estimados señores/, /EACAT/, /altas de servicios/, /Cómo integrarse/]);
    await desk.send();
    await desk.sidebar.getByText(ca.stepsDone(2, 3)).waitFor();
  });
});

describe('an agent who works in Spanish', () => {
  const ticket: DemoTicketInput = {
    subject: 'Cadastre i visats del COAC',
    description:
      'Bon dia,\n\nAmb l’alta de serveis resolta a EACAT, demanem la integració per servei web del Cadastre i dels visats del COAC.',
    organization: castellfosc,
    tags: ['alta_serveis'],
  };

  test('reads a ticket of two scopes in Spanish, and answers it in Catalan as it was written', async () => {
    const opened = await desk.open(server.addTicket(ticket), 'es');
    expect(await sentence(desk.verdict)).toBe(es.dispositions.SPLIT_BY_SCOPE());
    expect(await desk.unfoldWhy(es, 'several-scopes')).toEqual(expect.arrayContaining(['COAC']));
    expect(opened.classification.scopes).toEqual(['AGE', 'COLLEGI']);

    await desk.next.getByRole('button', { name: /^Preparar/ }).click();
    const preview = desk.sidebar.locator('.preview');
    await desk.sidebar.locator('.preview > *').first().waitFor();
    expect(await preview.getAttribute('lang')).toBe('ca');
    expect(await desk.flaws()).toEqual([]);
    const facts = [/Benvolguts/, /General de l’Estat: Cadastre/, /Col·legis professionals: .*COAC/];
    expectFacts(await preview.textContent(), facts);
    expectFacts(await desk.insert(es), facts);
  });
});
