import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp, type Services } from '#server/app.ts';
import { compose } from '#server/compose.ts';
import { readConfig } from '#server/config.ts';
import type { DemoDatabases } from '#server/demo/databases/demo-databases.ts';
import { demoSystems } from '#server/demo/demo.ts';
import type { DemoZendesk } from '#server/demo/zendesk/store.ts';
import { projectRoot } from '#server/paths.ts';
import type { DemoTicketInput, Role } from '#shared/contract/index.ts';
import { engines, type TestDatabase } from './databases.ts';

/** The real application on a port of its own, with the demo's simulated systems around it. */
export interface TestServer {
  origin: string;
  database: TestDatabase;
  services: Services;
  zendesk: DemoZendesk;
  databases: DemoDatabases;
  /** What the server logged, a line an entry. */
  log: string[];
  token(role: Role, name?: string): Promise<string>;
  /** Calls the API; `json` is what came back, whatever it is. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  addTicket(ticket: DemoTicketInput): string;
  close(): Promise<void>;
}

interface CallOptions {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is what they check
  json: any;
  text: string;
}

/** Starts the application; `engine` is a name of `engines`, `now` its clock. */
export async function startTestServer({
  engine = 'PGlite',
  now = () => new Date(),
  webRoot,
}: {
  engine?: string;
  now?: () => Date;
  webRoot?: string;
} = {}): Promise<TestServer> {
  const open = engines.find(([name]) => name === engine)?.[1];
  if (!open) throw new Error(`no engine ${engine}`);
  const log: string[] = [];
  const database = await open();
  const server = createServer();
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const systems = await demoSystems({ origin, webRoot: webRoot ?? `${projectRoot}/dist/web`, now });
  const services = await compose(readConfig({}), origin, { db: database.db, now, systems });
  server.on(
    'request',
    createApp(services, pino({ level: 'info', base: undefined }, { write: (line: string) => void log.push(line) })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const demo = systems.demo;
  if (!demo) throw new Error('no demo');

  const call: TestServer['call'] = async (method, path, { token, body, headers = {} } = {}) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(origin() + path, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body !== undefined && !isRaw ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : isRaw ? (body as BodyInit) : JSON.stringify(body),
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };

  return {
    origin: origin(),
    database,
    services,
    zendesk: demo.zendesk,
    databases: demo.databases,
    log,
    call,
    addTicket: (ticket) => demo.zendesk.add(ticket),
    token: async (role, name) => (await call('POST', '/demo/session', { body: { role, name } })).json.token,
    async close() {
      await services.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await database.close();
    },
  };
}
