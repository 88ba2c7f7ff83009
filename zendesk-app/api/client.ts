import type { z } from 'zod';
import type { Operation, Operations, Problem } from '#shared/contract/index.ts';

/**
 * The operations the screens use. The contract's schemas stay on the server: here are only methods and paths, and the
 * compiler checks that they are the contract's.
 */
const routes = {
  putFacts: ['put', '/api/tickets/:id/facts'],
  readTicketForm: ['post', '/api/tickets/:id/form-readings'],
  act: ['post', '/api/tickets/:id/actions'],
  renewSession: ['post', '/api/session/renewals'],
  deskSettings: ['get', '/api/desk-settings'],
  auditEvents: ['get', '/api/audit/events'],
  auditCsv: ['get', '/api/audit/events.csv'],
  auditXlsx: ['get', '/api/audit/events.xlsx'],
  auditSummary: ['get', '/api/audit/summary'],
  auditVerification: ['get', '/api/audit/verification'],
} as const satisfies { [K in keyof Operations]?: readonly [Operations[K]['method'], Operations[K]['path']] };

type RouteName = keyof typeof routes;
type Input<K extends RouteName, Part extends keyof Operation> =
  Operations[K] extends Record<Part, z.ZodType> ? z.input<Operations[K][Part]> : undefined;
type Answer<K extends RouteName> = Operations[K]['answer'] extends z.ZodType ? z.output<Operations[K]['answer']> : Blob;

interface CallOptions<K extends RouteName> {
  params?: Input<K, 'params'>;
  query?: Input<K, 'query'>;
  body?: Input<K, 'body'>;
  /** One key an intention: the same when it is sent again. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What the server refused, in its own words; `problem` is missing when it could not be reached at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? 'unreachable');
    this.status = status;
    this.problem = problem;
  }
}

export type Api = <K extends RouteName>(name: K, options?: CallOptions<K>) => Promise<Answer<K>>;

/** For an answer; what walks the whole audit log takes longer. */
const timeoutMs = 30_000;
const wholeLogTimeoutMs = 10 * 60_000;
const wholeLog = new Set<RouteName>(['auditCsv', 'auditXlsx', 'auditVerification']);

/** Calls the server with the page's session; throws `ApiError`. */
export function createApi(session: { token: string }, locale: string): Api {
  return async (name, { params, query, body, idempotencyKey, signal } = {}) => {
    const [method, path] = routes[name];
    const search = new URLSearchParams(
      Object.entries((query ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
        value === undefined || value === '' ? [] : [[key, String(value)]],
      ),
    ).toString();
    const url = path.replace(/:(\w+)/g, (_, key: string) =>
      encodeURIComponent(String((params as Record<string, unknown> | undefined)?.[key] ?? '')),
    );
    const limit = AbortSignal.timeout(wholeLog.has(name) ? wholeLogTimeoutMs : timeoutMs);
    const response = await fetch(search ? `${url}?${search}` : url, {
      method: method.toUpperCase(),
      headers: {
        authorization: `Bearer ${session.token}`,
        'accept-language': locale,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    }).catch(cutOff(signal));
    if (!response.ok) throw new ApiError(response.status, await problemOf(response));
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return (isJson ? response.json() : response.blob()).catch(cutOff(signal)) as never;
  };
}

/** No answer, or half of one; what the caller itself called off is not a failure. */
const cutOff =
  (signal: AbortSignal | undefined) =>
  (cause: Error): never => {
    if (signal?.aborted) throw cause;
    throw new ApiError(0, undefined);
  };

const problemOf = (response: Response): Promise<Problem | undefined> => response.json().catch(() => undefined);
