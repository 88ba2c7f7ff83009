import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Workspace } from '#server/demo/workspace/components/Workspace.tsx';
import type { TicketSummary, WorkspaceAccount } from '#server/demo/zendesk/workspace-wire.ts';
import { agent, aTicket } from './a-ticket.ts';

const supervisor = { ...agent, id: 9_001_002, name: 'Supervisora de proves' };
const account: WorkspaceAccount = { subdomain: 'demo', installationId: '42', users: [agent, supervisor] };
const summary = (changes: Partial<TicketSummary>): TicketSummary => ({
  id: '176814',
  subject: 'Integració del padró',
  excerpt: 'Bon dia',
  requesterName: 'Sol·licitant',
  organizationName: 'Ajuntament',
  status: 'open',
  updatedAt: '2026-11-20T10:00:00.000Z',
  attachmentCount: 1,
  ...changes,
});

let asked: { address: string; body: unknown }[] = [];
const posted = (address: string) => asked.filter((each) => each.address === address).map(({ body }) => body);

function answerTo(address: string): object | undefined {
  if (address === '/demo/api/account') return account;
  if (address === '/demo/entry-tokens') return { token: 'a.b.c' };
  if (address === '/demo/api/tickets') {
    return { tickets: [summary({}), summary({ id: '2', subject: 'Ja està', status: 'solved' })] };
  }
  if (address === '/demo/api/tickets/176814/updates') return { ticket: aTicket({ status: 'pending' }) };
  return address === '/demo/api/tickets/176814' ? { ticket: aTicket() } : undefined;
}

beforeEach(() => {
  asked = [];
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('fetch', async (address: string, options?: RequestInit) => {
    asked.push({ address, body: options?.body ? JSON.parse(String(options.body)) : undefined });
    const answer = answerTo(address);
    return answer ? Response.json(answer) : new Response('', { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a colleague opens the demonstration', () => {
  test('and sees the tickets to solve, and the solved ones in their view', async () => {
    render(<Workspace />);
    expect(await screen.findByRole('link', { name: 'Integració del padró' })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Ja està' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Resolts/ }));
    expect(screen.getByRole('link', { name: 'Ja està' })).toBeDefined();
    expect(screen.getByText(/dades són inventades/)).toBeDefined();
  });

  test.each([
    { language: 'es', heading: 'Sin resolver' },
    { language: 'en', heading: 'Unsolved' },
  ])('in $language when they choose it', async ({ language, heading }) => {
    render(<Workspace />);
    await userEvent.selectOptions(await screen.findByLabelText('Idioma'), language);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(document.documentElement.lang).toBe(language);
    expect(window.location.search).toContain(`locale=${language}`);
  });
});

describe('an agent opens a ticket', () => {
  test('the app is entered with a token posted into its own frame, and the address is the ticket’s', async () => {
    const submitted = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (
      this: HTMLFormElement,
    ) {
      asked.push({ address: this.action, body: Object.fromEntries(new FormData(this)) });
    });
    render(<Workspace />);
    await userEvent.click(await screen.findByRole('link', { name: 'Integració del padró' }));
    await vi.waitFor(() => expect(submitted).toHaveBeenCalled());
    expect(posted('/demo/entry-tokens')).toEqual([
      { location: 'ticket_sidebar', ticketId: '176814', userId: agent.id },
    ]);
    const entered = asked.at(-1);
    expect(entered?.address).toMatch(/\/zendesk\/sidebar\?origin=http%3A%2F%2Flocalhost%3A\d+&app_guid=.+/);
    expect(entered?.body).toEqual({ token: 'a.b.c' });
    const frame = screen.getByTitle('Integracions Via Oberta');
    expect(frame.getAttribute('name')).toBe(document.querySelector('form')?.target);
    expect(window.location.pathname).toBe('/demo/tickets/176814');
  });

  test('sees who said what, downloads its files, and saves it as pending by keyboard', async () => {
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
    window.history.replaceState(null, '', '/demo/tickets/176814');
    render(<Workspace />);
    const conversation = await screen.findByRole('region', { name: 'Conversa' });
    expect(within(conversation).getByText('Nota interna')).toBeDefined();
    expect(
      within(conversation)
        .getByRole('link', { name: /formulari\.pdf/ })
        .getAttribute('href'),
    ).toBe('/demo/attachments/11/formulari.pdf');
    screen.getByRole('button', { name: 'Altres estats per desar' }).focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(await screen.findByText('El tiquet s’ha desat.')).toBeDefined();
    expect(posted('/demo/api/tickets/176814/updates')).toMatchObject([{ userId: agent.id, status: 'pending' }]);
  });

  test('that does not exist is told so', async () => {
    window.history.replaceState(null, '', '/demo/tickets/cap');
    render(<Workspace />);
    expect((await screen.findByRole('alert')).textContent).toBe('Aquest tiquet no existeix.');
  });
});
