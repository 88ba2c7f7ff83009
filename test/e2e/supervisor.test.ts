import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { AGENT_ID } from '#server/demo/zendesk/people.ts';
import { launchChromium } from '#test/builders/browser.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(), launchChromium(inject('chromiumPath'))]);
  const token = await server.token('agent', 'Agent Primera');
  await server.call('GET', '/api/tickets/demo-minhap/case', { token });
  await server.call('GET', '/api/tickets/demo-aeat/case', { token });
  const act = (body: unknown) => server.call('POST', '/api/tickets/demo-minhap/actions', { token, body });
  await act({ type: 'CHECK_AUTHORISATIONS' });
  await act({ type: 'SKIP_STEP', stepId: 'minhap-spreadsheet', reason: 'El ministeri ja té l’Excel' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ca' });
  page = await context.newPage();
});

const frame = (): FrameLocator => page.frameLocator('iframe[title*="Via Oberta"]');

describe('the supervisor page', () => {
  test('lists what agents did, filters it, and verifies the chain; axe finds nothing', async () => {
    await page.goto(`${server.origin}/demo/supervisor?user=supervisor`);
    await frame().getByRole('table').waitFor();
    const rows = frame()
      .getByRole('table')
      .getByRole('row', { name: /Agent Primera/ });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(4);
    await frame().getByRole('textbox', { name: 'Tiquet' }).fill('demo-aeat');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('shows first who went past the procedure and why, then only that in the list; axe finds nothing', async () => {
    await page.goto(`${server.origin}/demo/supervisor?user=supervisor`);
    const panel = frame().getByRole('region', { name: 'Excepcions al procediment' });
    await panel.getByText('1 excepció').waitFor();
    const [override] = await panel.getByRole('listitem').allInnerTexts();
    for (const said of [
      'Empleneu l’Excel del ministeri',
      '«El ministeri ja té l’Excel»',
      'Agent Primera',
      '#demo-minhap',
    ])
      expect(override).toContain(said);
    const [above, below] = await Promise.all([panel.boundingBox(), frame().getByRole('table').boundingBox()]);
    expect(above && below && above.y + above.height <= below.y && above.y + above.height < 900).toBe(true);

    await panel.getByRole('button', { name: 'Mostra-la a la llista' }).press('Enter');
    const marked = frame()
      .getByRole('table')
      .getByRole('row', { name: /Excepció/ });
    await marked.waitFor();
    await expect.poll(() => frame().getByRole('table').getByRole('row').count()).toBe(2);
    await marked.getByRole('button', { name: /Pas: Empleneu/ }).press('Enter');
    await frame().getByRole('definition').getByText('abans que li toqués').waitFor();
    expect(await frame().getByLabel('Només les excepcions al procediment').isChecked()).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('with an event unfolded, axe finds nothing in it', async () => {
    await page.goto(`${server.origin}/demo/supervisor?user=supervisor`);
    await frame().getByRole('table').getByRole('button').first().click();
    const { violations } = await new AxeBuilder({ page }).include('iframe[title*="Via Oberta"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('is refused to an agent, in words', async () => {
    await page.goto(`${server.origin}/demo/supervisor`);
    await frame().getByRole('alert').getByText('Aquesta pàgina és per als supervisors.').waitFor();
  });
});

describe('the built files', () => {
  test('travel compressed and are kept for a year', async () => {
    const page = await server.call('GET', '/');
    const script = /\/assets\/[^"]+\.js/.exec(page.text)?.[0] ?? '';
    const { status, headers } = await server.call('GET', script, { headers: { 'accept-encoding': 'gzip' } });
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toMatch(/max-age=31536000.*immutable/);
    expect((await server.call('GET', '/assets/none.js')).status).toBe(404);
  });
});

describe('the entry', () => {
  const entryToken = async (location: string): Promise<string> => {
    const body = { location, ticketId: 'demo-aeat', userId: AGENT_ID };
    return (await server.call('POST', '/demo/entry-tokens', { body })).json.token;
  };
  const enter = (token: string, name = 'sidebar') =>
    server.call('POST', `/zendesk/${name}`, {
      body: new URLSearchParams({ token }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'ca' },
    });

  test("Zendesk's token opens the page with a session that works, once", async () => {
    const token = await entryToken('ticket_sidebar');
    const { status, headers, text } = await enter(token);
    expect(status).toBe(200);
    const meta = (name: string) => new RegExp(`<meta name="${name}" content="([^"]+)">`).exec(text)?.[1] ?? '';
    const policy = headers.get('content-security-policy') ?? '';
    expect(meta('csp-nonce')).not.toBe('');
    expect(policy).toContain(`style-src 'self' 'nonce-${meta('csp-nonce')}'`);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).not.toContain(token);
    const opened = await server.call('GET', '/api/tickets/demo-aeat/case', { token: meta('session-token') });
    expect(opened.status).toBe(200);

    const again = await enter(token);
    expect(again.status).toBe(409);
    expect(again.text).toContain('Aquest accés ja es va fer servir');
    expect(again.text).not.toContain('session-token');
    expect(again.headers.get('cache-control')).toBe('no-store');
  });

  test('each opening has a nonce and a session of its own', async () => {
    const pages = [await enter(await entryToken('ticket_sidebar')), await enter(await entryToken('ticket_sidebar'))];
    for (const name of ['csp-nonce', 'session-token']) {
      const values = pages.map(({ text }) => new RegExp(`${name}" content="([^"]+)"`).exec(text)?.[1]);
      expect(values[0]).toBeTruthy();
      expect(values[0]).not.toBe(values[1]);
    }
  });

  test('the token of the sidebar does not open the supervisor page', async () => {
    const { status, text } = await enter(await entryToken('ticket_sidebar'), 'supervisor');
    expect(status).toBe(403);
    expect(text).toContain("Aquesta pàgina no s'obre en aquest lloc de Zendesk.");
    expect(text).not.toContain('session-token');
  });

  test('a page opened outside Zendesk says so', async () => {
    await page.goto(`${server.origin}/zendesk/sidebar`);
    await page.getByText("Aquesta pàgina només s'obre des de Zendesk.").waitFor();
  });

  test('a page is framed by Zendesk alone, kept nowhere, and tells nobody where it came from', async () => {
    const { headers } = await server.call('POST', '/zendesk/sidebar', {
      body: 'token=nonsense',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });
});
