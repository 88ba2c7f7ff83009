import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ActionRequest, CaseView, Problem } from '#shared/contract/index.ts';
import { ca } from '#shared/i18n/sidebar/ca.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { createApi } from '#zendesk-app/api/client.ts';
import { tellServer } from '#zendesk-app/sidebar/hooks/use-case.ts';
import { Sidebar } from '#zendesk-app/sidebar/Sidebar.tsx';
import type { Ticket } from '#zendesk-app/sidebar/ticket.ts';
import type { ZafClient } from '#zendesk-app/zaf/client.ts';

const network = setupServer();
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const at = (path: string) => `${location.origin}${path}`;
const ticket: Ticket = { id: '7', facts: { subject: 'Còpia', description: 'IMSERSO' }, agentLocale: 'ca' };
const problem: Problem = {
  type: 'x',
  title: 'x',
  status: 503,
  detail: 'SIRI PRE no respon ara mateix.',
  requestId: 'r-1',
};

/** Zendesk as far as the sidebar sees it: an editor that may refuse, and the events around saving. */
function aZendesk({ refusesText = false } = {}) {
  const handlers = new Map<string, (payload?: unknown) => unknown>();
  const editor = { html: '', type: '' };
  const zaf: ZafClient = {
    get: async () => ({ 'comment.text': editor.html, 'ticket.id': 7, errors: {} }) as never,
    set: async (_path, value) => {
      editor.type = String(value);
    },
    invoke: async (_method, html) => {
      if (refusesText) throw new Error('no editor');
      editor.html += String(html);
    },
    on: (event, handler) => void handlers.set(event, handler),
    off: (event) => void handlers.delete(event),
  };
  return { zaf, editor, fire: async (event: string) => handlers.get(event)?.() };
}

function show({
  view = aCaseView(),
  zendesk = aZendesk(),
}: {
  view?: CaseView | number;
  zendesk?: ReturnType<typeof aZendesk>;
} = {}) {
  network.use(
    http.put(at('/api/tickets/7/facts'), () =>
      typeof view === 'number' ? HttpResponse.json(problem, { status: view }) : HttpResponse.json(view),
    ),
  );
  const api = createApi({ token: 'token' }, 'ca');
  render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <Sidebar zaf={zendesk.zaf} api={api} locale="ca" texts={ca} opening={{ ticket, view: tellServer(api, ticket) }} />
    </ThemeProvider>,
  );
  return { ...zendesk, user: userEvent.setup() };
}

/** Answers actions like the server does, and keeps what it was asked. */
function onActions(answer: (request: ActionRequest, attempt: number) => Response | undefined = () => undefined) {
  const seen: { request: ActionRequest; key: string | null }[] = [];
  network.use(
    http.post(at('/api/tickets/7/actions'), async ({ request }) => {
      const body = (await request.json()) as ActionRequest;
      seen.push({ request: body, key: request.headers.get('idempotency-key') });
      const special = answer(body, seen.length);
      if (special) return special;
      const reply = {
        replyId: 'missing-form',
        language: 'ca' as const,
        html: '<p>Benvolguts,</p>',
        text: 'Benvolguts,',
        empty: [],
      };
      const action = {
        id: '5b3f7f4e-7a3c-4a43-9f0e-0d4bb2d9b001',
        type: body.type,
        at: '2026-11-23T08:00:00Z',
        actor: { id: '1', name: 'Agent' },
        request: body,
        result: body.type === 'INSERT_REPLY' ? { reply } : null,
      };
      return HttpResponse.json({ action, case: aCaseView({ actions: [action] }) }, { status: 201 });
    }),
  );
  return seen;
}

describe('opening a ticket', () => {
  test('shows that it is being read, then what it is and the one thing to do', async () => {
    show();
    expect(screen.getByText('Llegint el tiquet…')).toBeTruthy();
    expect(await screen.findByText('Falten documents: cal demanar-los abans de continuar.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' })).toBeTruthy();
    expect(screen.queryByText('Llegint el tiquet…')).toBeNull();
  });

  test('that fails says why, with the id of the request, and tries again', async () => {
    const { user } = show({ view: 503 });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('SIRI PRE no respon ara mateix.')).toBeTruthy();
    expect(within(alert).getByText('Identificador de la petició: r-1')).toBeTruthy();
    network.use(http.put(at('/api/tickets/7/facts'), () => HttpResponse.json(aCaseView())));
    await user.click(within(alert).getByRole('button', { name: 'Torna-ho a provar' }));
    expect(await screen.findByText(/^Falten documents/)).toBeTruthy();
  });

  test('with a form that cannot be fetched goes on with the text', async () => {
    network.use(http.post(at('/api/tickets/7/form-readings'), () => HttpResponse.error()));
    show({ view: aCaseView({ form: { state: 'PENDING', fileName: null, detail: null, form: null } }) });
    expect(await screen.findByText(/^No s'han pogut baixar els adjunts/)).toBeTruthy();
    expect(screen.getByText(/^Falten documents/)).toBeTruthy();
  });
});

describe('an action', () => {
  test('whose answer got lost is sent once more with the same key', async () => {
    const seen = onActions((_request, attempt) => (attempt === 1 ? HttpResponse.error() : undefined));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    await waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[0]?.key).toBeTruthy();
    expect(seen[1]?.key).toBe(seen[0]?.key);
  });

  test('that is refused says so and leaves the rest standing', async () => {
    onActions(() => HttpResponse.json({ ...problem, status: 422, detail: 'Aquest pas ja està fet.' }, { status: 422 }));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    expect(within(await screen.findByRole('alert')).getByText('Aquest pas ja està fet.')).toBeTruthy();
    expect(screen.getByText(/^Falten documents/)).toBeTruthy();
  });
});

describe('a reply', () => {
  const insert = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    await user.click(await screen.findByRole('button', { name: 'Insereix' }));
  };

  test('is recorded, then put into the editor as a public reply', async () => {
    const seen = onActions();
    const { user, editor } = show();
    await insert(user);
    expect(await screen.findByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.")).toBeTruthy();
    expect(editor).toEqual({ html: '<p>Benvolguts,</p>', type: 'publicReply' });
    expect(seen.map(({ request }) => request.type)).toEqual(['INSERT_REPLY']);
  });

  test('that Zendesk does not let into the editor is taken back in the log and said', async () => {
    const seen = onActions();
    const { user } = show({ zendesk: aZendesk({ refusesText: true }) });
    await insert(user);
    await waitFor(() =>
      expect(seen.map(({ request }) => request.type)).toEqual(['INSERT_REPLY', 'REPORT_INSERTION_FAILED']),
    );
    expect(screen.getByText(/No consta com a inserida/)).toBeTruthy();
  });

  test('with a value taken out is not inserted, and says what is missing', async () => {
    const seen = onActions();
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    await user.clear(await screen.findByLabelText('serveis'));
    const button = screen.getByRole('button', { name: 'Insereix' });
    await user.click(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText('No es pot inserir: falta serveis.').length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  test('inserted before is sent once the ticket goes out with it, and not before', async () => {
    const seen = onActions();
    const { user, fire } = show();
    await insert(user);
    await screen.findByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.");
    expect(seen).toHaveLength(1);
    await fire('ticket.save');
    await fire('ticket.submit.done');
    await waitFor(() =>
      expect(seen.at(-1)?.request).toEqual({
        type: 'CONFIRM_REPLY_SENT',
        insertionId: '5b3f7f4e-7a3c-4a43-9f0e-0d4bb2d9b001',
        edited: false,
      }),
    );
  });

  test('shows where each value comes from, and that one was typed', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    expect(await screen.findByText('de la classificació')).toBeTruthy();
    await user.type(screen.getByLabelText('serveis'), ' i més');
    expect(screen.getByText('escrit per vós')).toBeTruthy();
  });
});
