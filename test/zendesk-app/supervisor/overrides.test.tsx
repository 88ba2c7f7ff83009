import { screen, waitFor, within } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '#shared/i18n/locale.ts';
import { ca, type SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { en } from '#shared/i18n/supervisor/en.ts';
import { es } from '#shared/i18n/supervisor/es.ts';
import { type AuditServer, anEvent, aPage, auditHandlers, aWorkingServer, summaryOf } from './audit-server.ts';
import { openPage } from './open-page.tsx';

let server: AuditServer;
const network = setupServer(...auditHandlers(() => server));
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterAll(() => network.close());

const stepTitles = {
  'college-consent:COAC': { ca: 'Demaneu permís al COAC', es: 'Pedid permiso al COAC', en: 'Ask the COAC' },
  'register-pre:COAC': { ca: 'Doneu-lo d’alta a PRE', es: 'Dadlo de alta en PRE', en: 'Register it in PRE' },
};
const consent = anEvent(9, {
  action: 'SKIP_STEP',
  detail: { stepId: 'college-consent:COAC', reason: 'Ha dit que sí per telèfon', heldBack: ['register-pre:COAC'] },
});
const outOfTurn = anEvent(8, {
  action: 'SKIP_STEP',
  ticketId: null,
  detail: { stepId: 'register-pre:COAC', reason: 'Pressa: 12345678Z', blockedBy: ['college-consent:COAC'] },
});

beforeEach(() => {
  server = aWorkingServer();
  server.overrides = aPage([consent, outOfTurn], { stepTitles });
  server.page = () => aPage([consent, anEvent(7)], { stepTitles });
});

const panel = (texts: SupervisorTexts = ca) => screen.getByRole('region', { name: texts.overrides.title });
const items = async () => within(await within(panel()).findByRole('list')).getAllByRole('listitem');
const askedOfList = () => server.asked.filter(({ path }) => path === '/api/audit/events');
const isAfter = (a: Element, b: Element) =>
  (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) === Node.DOCUMENT_POSITION_FOLLOWING;

describe('the overrides, above everything that was done', () => {
  test('are told with who, when, the ticket, the step, the reason as the agent wrote it and what it held back', async () => {
    openPage();
    const [first] = await items();
    expect(first?.textContent).toContain('Demaneu permís al COAC');
    expect(first?.textContent).toContain('Agent de Prova');
    expect(first?.textContent).toContain('#4009');
    expect(first?.textContent).toContain('20/11/2026 12:00:00');
    const told = within(first as HTMLElement).getAllByRole('definition');
    expect(told.map(({ textContent }) => textContent)).toEqual([
      '«Ha dit que sí per telèfon»',
      'Doneu-lo d’alta a PRE',
    ]);
  });

  test('say what should have been done before, and show no NIF', async () => {
    openPage();
    const [, second] = await items();
    expect(second?.textContent).toContain('Abans calia ferDemaneu permís al COAC');
    expect(second?.textContent).toContain('«Pressa: 1******8Z»');
    expect(within(second as HTMLElement).queryByRole('button')).toBeNull();
  });

  test('come before the filters and the list', async () => {
    openPage();
    await items();
    expect(isAfter(screen.getByRole('form', { name: ca.filters.title }), panel())).toBe(true);
    expect(isAfter(await screen.findByRole('table'), panel())).toBe(true);
  });

  test('say how many there are in the whole log, though only the newest are shown', async () => {
    server.overrides = aPage([consent, outOfTurn], { stepTitles, nextCursor: 'next' });
    server.summary = summaryOf(41);
    openPage();
    expect(await items()).toHaveLength(2);
    expect(within(panel()).getByText('41 excepcions')).toBeDefined();
    expect(server.asked.filter(({ path, query }) => path.endsWith('/summary') && query.overrides)).toHaveLength(1);
  });

  test.each<[Locale, SupervisorTexts, string, string]>([
    ['ca', ca, '2 excepcions', 'Demaneu permís al COAC'],
    ['es', es, '2 excepciones', 'Pedid permiso al COAC'],
    ['en', en, '2 overrides', 'Ask the COAC'],
  ])('are told in the language of the page: %s', async (locale, texts, count, step) => {
    openPage({ locale, texts });
    expect(await within(panel(texts)).findByText(count)).toBeDefined();
    expect(within(panel(texts)).getByText(step, { selector: 'strong' })).toBeDefined();
  });

  test('open their ticket in Zendesk', async () => {
    const { user, invoked } = openPage();
    await items();
    await user.click(within(panel()).getByRole('button', { name: 'Obre el tiquet 4009' }));
    expect(invoked).toEqual([['routeTo', 'ticket', '4009']]);
  });

  test('are said to be loading until they come', async () => {
    openPage();
    expect(within(panel()).getByText(ca.overrides.loading)).toBeDefined();
    expect(panel().getAttribute('aria-busy')).toBe('true');
    await items();
    expect(within(panel()).queryByText(ca.overrides.loading)).toBeNull();
    expect(panel().getAttribute('aria-busy')).toBe('false');
  });

  test('are said to be none when there are none', async () => {
    server.overrides = aPage([]);
    openPage();
    expect(await within(panel()).findByText(ca.overrides.none)).toBeDefined();
    expect(within(panel()).queryByRole('button')).toBeNull();
  });

  test('that cannot be loaded say so, are asked for again, and leave the list standing', async () => {
    const working = server.overrides;
    server.overrides = 'down';
    const { user } = openPage();
    const alert = await within(panel()).findByRole('alert');
    expect(alert.textContent).toContain(ca.overrides.failed);
    expect(alert.textContent).toContain('request-1');
    expect(await screen.findByRole('table')).toBeDefined();
    server.overrides = working;
    await user.click(within(alert).getByRole('button', { name: ca.retry }));
    expect(await items()).toHaveLength(2);
    expect(document.activeElement).toBe(panel());
  });
});

describe('the list of overrides alone', () => {
  test('is a click away, with its filter set and the focus on the list', async () => {
    const { user } = openPage();
    await items();
    await user.type(screen.getByLabelText('Tiquet'), '4001');
    await user.click(within(panel()).getByRole('button', { name: 'Mostra les 2 a la llista' }));
    await waitFor(() => expect(askedOfList().at(-1)?.query).toEqual({ overrides: 'only', limit: '50' }));
    expect(screen.getByLabelText<HTMLInputElement>(ca.filters.onlyOverrides).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Tiquet').value).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: ca.results.title }));
  });

  test('is asked for with the keyboard like any other filter, together with the others', async () => {
    const { user } = openPage();
    await items();
    await user.type(screen.getByLabelText('Agent'), 'prova');
    screen.getByLabelText(ca.filters.onlyOverrides).focus();
    await user.keyboard(' ');
    expect(askedOfList()).toHaveLength(1);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(askedOfList().at(-1)?.query).toEqual({ actor: 'prova', overrides: 'only', limit: '50' }),
    );
    await user.click(screen.getByRole('button', { name: 'Neteja' }));
    await waitFor(() => expect(askedOfList().at(-1)?.query).toEqual({ limit: '50' }));
    expect(screen.getByLabelText<HTMLInputElement>(ca.filters.onlyOverrides).checked).toBe(false);
  });

  test('is what is exported', async () => {
    const { user } = openPage();
    await items();
    await user.click(screen.getByLabelText(ca.filters.onlyOverrides));
    await user.click(screen.getByRole('button', { name: 'Filtra' }));
    await user.click(screen.getByRole('button', { name: ca.exports.xlsx }));
    await screen.findByText(ca.exports.failed);
    expect(server.asked.filter(({ path }) => path.endsWith('.xlsx'))).toMatchObject([{ query: { overrides: 'only' } }]);
  });
});

describe('an override in the list', () => {
  test('is marked in its row, and a row that is none is not', async () => {
    openPage();
    const [, marked, plain] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(within(marked as HTMLElement).getByText('Excepció')).toBeDefined();
    expect(within(plain as HTMLElement).queryByText('Excepció')).toBeNull();
  });

  test('is marked in its detail, before everything else that it says', async () => {
    const { user } = openPage();
    const table = await screen.findByRole('table');
    await user.click(within(table).getByRole('button', { name: /Pas: Demaneu permís al COAC · Motiu: Ha dit que sí/ }));
    const [term] = within(table).getAllByRole('term');
    const [said] = within(table).getAllByRole('definition');
    expect(term?.textContent).toBe('Excepció');
    expect(said?.textContent).toBe(ca.overrides.heldOthersBack);
  });
});
