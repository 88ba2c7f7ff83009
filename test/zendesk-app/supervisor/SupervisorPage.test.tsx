import { screen, waitFor, within } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ca } from '#shared/i18n/supervisor/ca.ts';
import { type AuditServer, anEvent, aPage, auditHandlers, aWorkingServer, summaryOf } from './audit-server.ts';
import { openPage } from './open-page.tsx';

let server: AuditServer;
const network = setupServer(...auditHandlers(() => server));
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterAll(() => network.close());
beforeEach(() => {
  server = aWorkingServer();
});
afterEach(() => vi.unstubAllGlobals());

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const asked = (path: string) => server.asked.filter((call) => call.path === path);
const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);

describe('a supervisor who opens the page', () => {
  test('sees first that it is loading, and then what was done, by whom and when', async () => {
    openPage();
    expect(screen.getByText(ca.results.loading)).toBeDefined();
    const [first] = await rows();
    expect(first?.textContent).toContain('20/11/2026 12:00:00');
    expect(first?.textContent).toContain('Agent de Prova');
    expect(first?.textContent).toContain('Marca un pas com a fet');
    expect(screen.queryByText(ca.results.loading)).toBeNull();
  });

  test('is told by the headers what each column is, and by the caption what the table is', async () => {
    openPage();
    expect(await screen.findByRole('table', { name: ca.table.caption })).toBeDefined();
    const headers = screen.getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      'Quan (Madrid)',
      'Agent',
      'Acció',
      'Tiquet',
      'Detall',
    ]);
    expect(headers.every((header) => header.getAttribute('scope') === 'col')).toBe(true);
  });

  test('sees how many actions, tickets, overrides and agents there are, and hears how many were found', async () => {
    server.summary = { ...summaryOf(1284), tickets: 312, overrides: 7 };
    openPage();
    const figures = screen.getByRole('region', { name: ca.summary.title });
    await waitFor(() => expect(figures.textContent).toBe('Accions1.284Tiquets312Excepcions7Agents1'));
    await waitFor(() =>
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('1.284 accions'),
    );
  });

  test('asks with the session of the page', async () => {
    openPage();
    await rows();
    expect(new Set(server.asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer session-token']));
  });

  test('opens the ticket in Zendesk', async () => {
    const { user, invoked } = openPage();
    await rows();
    await user.click(button('Obre el tiquet 4002'));
    expect(invoked).toEqual([['routeTo', 'ticket', '4002']]);
  });

  test('unfolds the detail of an action and folds it again with the keyboard', async () => {
    const { user } = openPage();
    const [row] = await rows();
    const toggle = within(row as HTMLElement).getByRole('button', { name: /Pas: pre.register/ });
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const definitions = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(definitions).toEqual(expect.arrayContaining(['pre.register', 'a-1', 'f'.repeat(64)]));
    await user.keyboard('{Enter}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('f'.repeat(64))).toBeNull();
  });
});

describe('the state of the chain', () => {
  test('is said when it is whole', async () => {
    openPage();
    expect(await screen.findByText('Cadena verificada: 2 esdeveniments')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is a loud alert that names the first broken event', async () => {
    server.verification = { ok: false, checked: 11, head: null, firstBroken: { seq: 12, reason: 'HASH' } };
    openPage();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain("El registre d'auditoria ha estat alterat: esdeveniment núm. 12");
    expect(alert.textContent).toContain(ca.chain.reasons.HASH);
    expect(screen.queryByText(/Cadena verificada/)).toBeNull();
    expect(await rows()).toHaveLength(2);
  });

  test('is checked again when it is asked for', async () => {
    const { user } = openPage();
    await screen.findByText('Cadena verificada: 2 esdeveniments');
    server.verification = { ok: true, checked: 3, head: 'f' };
    await user.click(button(ca.chain.verifyNow));
    expect(await screen.findByText('Cadena verificada: 3 esdeveniments')).toBeDefined();
    expect(asked('/api/audit/verification')).toHaveLength(2);
  });
});

describe('the filters', () => {
  test('are sent when they are applied, and not before', async () => {
    const { user } = openPage();
    await rows();
    await user.type(screen.getByLabelText('Tiquet'), ' #4001 ');
    await user.type(screen.getByLabelText('Agent'), 'prova');
    await user.selectOptions(screen.getByLabelText('Acció'), 'Insereix una resposta');
    await user.type(screen.getByLabelText('Des del dia'), '2026-11-01');
    await user.type(screen.getByLabelText('Fins al dia'), '2026-11-30');
    expect(asked('/api/audit/events')).toHaveLength(1);
    await user.click(button('Filtra'));
    await waitFor(() => expect(asked('/api/audit/events')).toHaveLength(2));
    const filter = {
      ticket: '4001',
      actor: 'prova',
      action: 'INSERT_REPLY',
      from: '2026-11-01',
      to: '2026-11-30',
    };
    expect(asked('/api/audit/events').at(-1)?.query).toEqual({ ...filter, limit: '50' });
    expect(asked('/api/audit/summary').at(-1)?.query).toEqual(filter);
  });

  test('are dropped by clearing them, with the focus on the first', async () => {
    const { user } = openPage();
    await user.type(screen.getByLabelText('Agent'), 'prova{Enter}');
    await waitFor(() => expect(asked('/api/audit/events').at(-1)?.query.actor).toBe('prova'));
    await user.click(button('Neteja'));
    await waitFor(() => expect(asked('/api/audit/events').at(-1)?.query).toEqual({ limit: '50' }));
    expect(screen.getByLabelText<HTMLInputElement>('Agent').value).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText('Tiquet'));
  });

  test('say where the fault is when the period ends before it begins, and ask nothing', async () => {
    const { user } = openPage();
    await rows();
    await user.type(screen.getByLabelText('Des del dia'), '2026-11-30');
    await user.type(screen.getByLabelText('Fins al dia'), '2026-11-01');
    await user.click(button('Filtra'));
    expect(screen.getByText(ca.filters.backwards)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Fins al dia'));
    expect(asked('/api/audit/events')).toHaveLength(1);
  });

  test('that find nothing say so', async () => {
    const { user } = openPage();
    await rows();
    server.page = () => aPage([]);
    server.summary = summaryOf(0);
    await user.type(screen.getByLabelText('Tiquet'), '9{Enter}');
    expect((await screen.findAllByText('Cap acció amb aquests filtres')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a list longer than a page', () => {
  beforeEach(() => {
    server.page = (query) =>
      query.get('cursor') === 'next'
        ? aPage([anEvent(2), anEvent(1)])
        : aPage([anEvent(4), anEvent(3)], { nextCursor: 'next' });
    server.summary = summaryOf(4);
  });

  test('goes on where it was, with the focus on the first action that is new', async () => {
    const { user } = openPage();
    expect(await rows()).toHaveLength(2);
    expect(await screen.findByText('Es mostren 2 de 4 accions')).toBeDefined();
    await user.click(button(ca.results.more));
    await waitFor(async () => expect(await rows()).toHaveLength(4));
    const [, , third] = await rows();
    await waitFor(() => expect(third?.contains(document.activeElement)).toBe(true));
    expect(screen.queryByRole('button', { name: ca.results.more })).toBeNull();
  });

  test('keeps what it shows when the next page fails, and lets it be tried again', async () => {
    const { user } = openPage();
    await rows();
    const working = server.page;
    server.page = () => 'down';
    await user.click(button(ca.results.more));
    expect((await screen.findByRole('alert')).textContent).toContain(ca.results.moreFailed);
    expect(await rows()).toHaveLength(2);
    server.page = working;
    await user.click(button(ca.retry));
    await waitFor(async () => expect(await rows()).toHaveLength(4));
  });
});

describe('when the server fails', () => {
  test('the list says so in the words of the server, with its request id, and can be asked for again', async () => {
    const working = server.page;
    server.page = () => 'down';
    const { user } = openPage();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Hi ha hagut un error nostre.');
    expect(alert.textContent).toContain('request-1');
    server.page = working;
    await user.click(within(alert).getByRole('button', { name: ca.retry }));
    expect(await rows()).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: ca.results.title }));
  });

  test('the list stands without the summary', async () => {
    server.summary = 'down';
    openPage();
    expect((await screen.findByRole('alert')).textContent).toContain(ca.summary.failed);
    expect(await rows()).toHaveLength(2);
    expect(screen.getByText('Es mostren 2 accions', { selector: '.quiet' })).toBeDefined();
  });

  test('a chain that could not be verified is not said to be whole', async () => {
    server.verification = 'down';
    openPage();
    expect((await screen.findByRole('alert')).textContent).toContain(ca.chain.failed);
    expect(screen.queryByText(/Cadena verificada/)).toBeNull();
  });
});

describe('the exports', () => {
  test('are of what is filtered, and reach the browser as a file with the day in its name', async () => {
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => {} }));
    const { user } = openPage();
    await user.type(screen.getByLabelText('Tiquet'), '4001{Enter}');
    await user.click(button(ca.exports.csv));
    expect(await screen.findByText(ca.exports.done)).toBeDefined();
    expect(saved).toEqual([expect.stringMatching(/^via-oberta-audit-\d{4}-\d\d-\d\d\.csv$/)]);
    expect(asked('/api/audit/events.csv')).toMatchObject([
      { query: { ticket: '4001' }, authorization: 'Bearer session-token' },
    ]);
    click.mockRestore();
  });

  test('say why when they fail', async () => {
    const { user } = openPage();
    await rows();
    await user.click(button(ca.exports.xlsx));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(ca.exports.failed);
    expect(alert.textContent).toContain('Hi ha hagut un error nostre.');
  });
});
