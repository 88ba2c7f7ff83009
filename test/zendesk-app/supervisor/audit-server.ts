import { HttpResponse, http } from 'msw';
import type {
  AuditEvent,
  AuditPage,
  AuditSummary,
  AuditVerification,
  DeskFacts,
  Problem,
} from '#shared/contract/index.ts';

/** An event of the log; give what matters to the test. */
export const anEvent = (seq: number, given: Partial<AuditEvent> = {}): AuditEvent => ({
  seq,
  id: `event-${seq}`,
  at: '2026-11-20T11:00:00.000Z',
  actor: { id: '101', name: 'Agent de Prova', role: 'agent' },
  action: 'TICK_STEP',
  ticketId: String(4000 + seq),
  detail: { actionId: 'a-1', stepId: 'pre.register' },
  previousHash: '',
  hash: 'f'.repeat(64),
  ...given,
});

export const summaryOf = (total: number): AuditSummary => ({
  total,
  tickets: total,
  overrides: 0,
  byAction: [],
  byActor: [{ key: 'Agent de Prova', count: total }],
  byDay: [],
});

/** Events as the server gives a page of them. */
export const aPage = (events: AuditEvent[], given: Partial<AuditPage> = {}): AuditPage => ({
  events,
  nextCursor: null,
  stepTitles: {},
  ...given,
});

/** What the server is made to answer, and what it was asked. */
export interface AuditServer {
  page: (query: URLSearchParams) => AuditPage | 'down';
  /** What the panel of overrides is answered. */
  overrides: AuditPage | 'down';
  summary: AuditSummary | 'down';
  verification: AuditVerification | 'down';
  facts: DeskFacts | 'down';
  /** Without what the panel of overrides asks. */
  asked: { path: string; query: Record<string, string>; authorization: string | null }[];
}

export const aWorkingServer = (): AuditServer => ({
  page: () => aPage([anEvent(2), anEvent(1)]),
  overrides: aPage([]),
  summary: summaryOf(2),
  verification: { ok: true, checked: 2, head: 'f'.repeat(64) },
  facts: {
    facts: [
      {
        key: 'padro.production',
        label: 'Padró: IP de producció',
        value: '192.0.2.7',
        source: 'configuration',
        changedOn: '2026-03-01',
      },
      { key: 'letterSignatory', label: 'Qui signa', value: '', source: 'procedure', changedOn: '2025-04-15' },
      { key: 'originTags.copy', label: 'Etiqueta de còpia', value: 'copia', source: 'product', changedOn: null },
    ],
  },
  asked: [],
});

const problem: Problem = {
  type: 'urn:via-oberta-desk:problem:internal',
  title: 'Error intern',
  status: 500,
  detail: 'Hi ha hagut un error nostre.',
  requestId: 'request-1',
};

const down = () => HttpResponse.json(problem, { status: 500, headers: { 'content-type': 'application/problem+json' } });

const isOfPanel = ({ url }: Request) => new URL(url).searchParams.get('limit') === '3';

/** What the page asks the API, answering what `server()` says at each moment. */
export const auditHandlers = (server: () => AuditServer) => {
  const noted = (request: Request): URLSearchParams => {
    const url = new URL(request.url);
    const authorization = request.headers.get('authorization');
    server().asked.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), authorization });
    return url.searchParams;
  };
  const answer = (value: AuditPage | AuditSummary | AuditVerification | DeskFacts | 'down') =>
    value === 'down' ? down() : HttpResponse.json(value);
  return [
    http.get('/api/audit/events', ({ request }) =>
      answer(isOfPanel(request) ? server().overrides : server().page(noted(request))),
    ),
    http.get('/api/audit/summary', ({ request }) => {
      noted(request);
      return answer(server().summary);
    }),
    http.get('/api/audit/verification', ({ request }) => {
      noted(request);
      return answer(server().verification);
    }),
    http.get('/api/desk-settings', ({ request }) => {
      noted(request);
      return answer(server().facts);
    }),
    http.get('/api/audit/events.csv', ({ request }) => {
      noted(request);
      return new HttpResponse('seq\r\n1\r\n', { headers: { 'content-type': 'text/csv' } });
    }),
    http.get('/api/audit/events.xlsx', ({ request }) => {
      noted(request);
      return down();
    }),
  ];
};
