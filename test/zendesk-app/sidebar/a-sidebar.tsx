import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Action, ActionRequest, CaseView, Problem } from '#shared/contract/index.ts';
import { ca } from '#shared/i18n/sidebar/ca.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { createApi } from '#zendesk-app/api/client.ts';
import { tellServer } from '#zendesk-app/sidebar/hooks/use-case.ts';
import { Sidebar } from '#zendesk-app/sidebar/Sidebar.tsx';
import type { Ticket } from '#zendesk-app/sidebar/ticket.ts';
import type { ZafClient } from '#zendesk-app/zaf/client.ts';

// Panels are loaded when they are opened: the first time, on a busy machine, takes longer than a second.
configure({ asyncUtilTimeout: 15_000 });

export const network = setupServer();
export const at = (path: string) => `${location.origin}${path}`;

/** The network of the tests in a file: what is not answered there is a fault of the test. */
export function withNetwork(): void {
  beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => network.resetHandlers());
  afterAll(() => network.close());
}

const ticket: Ticket = { id: '7', facts: { subject: 'Còpia', description: 'IMSERSO' }, agentLocale: 'ca' };
export const insertionId = '5b3f7f4e-7a3c-4a43-9f0e-0d4bb2d9b001';
export const problem: Problem = {
  type: 'x',
  title: 'x',
  status: 503,
  detail: 'SIRI PRE no respon ara mateix.',
  requestId: 'r-1',
};

/** Zendesk as far as the sidebar sees it: an editor that may refuse, and the events around saving. */
export function aZendesk({ refusesText = false } = {}) {
  const handlers = new Map<string, (payload?: unknown) => unknown>();
  const editor = { html: '', type: '' };
  const reads = { count: 0 };
  const zaf: ZafClient = {
    get: async () => {
      reads.count++;
      return { 'comment.text': editor.html, 'comment.type': editor.type, 'ticket.id': 7, errors: {} } as never;
    },
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
  return { zaf, editor, reads, fire: async (event: string, payload?: unknown) => handlers.get(event)?.(payload) };
}

/** What the server answers from now on when it is told the ticket: a case, or a status that it fails with. */
export function onFacts(answer: () => CaseView | number): void {
  network.use(
    http.put(at('/api/tickets/7/facts'), () => {
      const view = answer();
      return typeof view === 'number' ? HttpResponse.json(problem, { status: view }) : HttpResponse.json(view);
    }),
  );
}

/** The sidebar as Zendesk shows it. */
export function show({
  view = aCaseView(),
  zendesk = aZendesk(),
}: {
  view?: CaseView | number;
  zendesk?: ReturnType<typeof aZendesk>;
} = {}) {
  onFacts(() => view);
  const api = createApi({ token: 'token' }, 'ca');
  render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <Sidebar zaf={zendesk.zaf} api={api} locale="ca" texts={ca} opening={{ ticket, view: tellServer(api, ticket) }} />
    </ThemeProvider>,
  );
  return { ...zendesk, user: userEvent.setup() };
}

interface Answers {
  /** Instead of the usual answer, where it gives one. */
  special?: (request: ActionRequest, attempt: number) => Response | undefined | Promise<undefined>;
  /** The case after the action. */
  view?: (action: Action) => CaseView;
}

/** Answers actions like the server does, and keeps what it was asked. */
export function onActions({ special, view = (action) => aCaseView({ actions: [action] }) }: Answers = {}) {
  const seen: { request: ActionRequest; key: string | null }[] = [];
  network.use(
    http.post(at('/api/tickets/7/actions'), async ({ request }) => {
      const body = (await request.json()) as ActionRequest;
      seen.push({ request: body, key: request.headers.get('idempotency-key') });
      const instead = await special?.(body, seen.length);
      if (instead) return instead;
      const reply = {
        replyId: 'missing-form',
        language: 'ca' as const,
        html: '<p>Benvolguts,</p>',
        text: 'Benvolguts,',
        empty: [],
      };
      const action: Action = {
        id: insertionId,
        type: body.type,
        at: '2026-11-23T08:00:00Z',
        actor: { id: '1', name: 'Agent' },
        request: body,
        result: body.type === 'INSERT_REPLY' ? { reply } : null,
      };
      return HttpResponse.json({ action, case: view(action) }, { status: 201 });
    }),
  );
  return seen;
}

/** An answer that comes when the test says so. */
export function held<T>() {
  let give: (value: T) => void = () => undefined;
  const value = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { value, give };
}
