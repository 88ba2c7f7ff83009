import { createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createOracleDatabase, type OracleLimits } from '#server/upstreams/oracle/oracle-database.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';

const user = 'lector_siri';
const password = 'clau-molt-secreta';
/** Below what vitest waits for each test here, so a limit that is not kept fails the test. */
const limits: Partial<OracleLimits> = { connectTimeoutSeconds: 1, queueTimeoutMs: 1_500, callTimeoutMs: 1_000 };
const withinTheLimits = 8_000;

let open: { server: Server; sockets: Socket[] } | undefined;

/** A listener that treats each connection as told; gives its port. */
async function listener(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open = { server, sockets };
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closedPort(): Promise<number> {
  const port = await listener(() => undefined);
  await closeListener();
  return port;
}

async function closeListener(): Promise<void> {
  const listening = open;
  open = undefined;
  for (const socket of listening?.sockets ?? []) socket.destroy();
  await new Promise<void>((closed) => (listening ? listening.server.close(() => closed()) : closed()));
}

afterEach(closeListener);

async function failureOf(work: Promise<unknown>): Promise<UpstreamUnavailable> {
  const failure = await work.then(
    () => 'it answered',
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(UpstreamUnavailable);
  return failure as UpstreamUnavailable;
}

const situations: [string, () => Promise<string>][] = [
  ['refuses connections', async () => `127.0.0.1:${await closedPort()}/SIRIPRO`],
  ['accepts and never answers', async () => `127.0.0.1:${await listener(() => undefined)}/SIRIPRO`],
  [
    'hangs up after the first packet',
    async () => `127.0.0.1:${await listener((socket) => socket.once('data', () => socket.end()))}/SIRIPRO`,
  ],
  [
    'answers something that is not Oracle',
    async () => `127.0.0.1:${await listener((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))}/SIRIPRO`,
  ],
  ['has a malformed connect string', async () => 'servidor-intern:1521:SIRIPRO:sobra'],
  ['has a connect string that names nothing', async () => ''],
];

describe.each(situations)('an Oracle database that %s', (_situation, connectString) => {
  test(
    'is reported as unavailable, by its name alone',
    async () => {
      const access = { connectString: await connectString(), user, password };
      const database = createOracleDatabase(access, 'siri-pro', limits);
      const failure = await failureOf(database.query('SELECT NOM FROM T WHERE CIF = :cif', { cif: 'P9900100J' }));
      await database.close();

      expect(failure).toMatchObject({ upstream: 'siri-pro', message: 'siri-pro is not available', retryAfter: 30 });
      expect(JSON.stringify(failure)).not.toMatch(/127\.0\.0\.1|servidor-intern|SIRIPRO|lector_siri|P9900100J/i);
      expect(inspect(failure, { depth: 9 })).not.toContain(password);
    },
    withinTheLimits,
  );

  test(
    'is seen by the health check too',
    async () => {
      const database = createOracleDatabase({ connectString: await connectString(), user, password }, 'dir3', limits);
      const failure = await failureOf(database.ping());
      await database.close();
      expect(failure.upstream).toBe('dir3');
    },
    withinTheLimits,
  );
});

describe('an Oracle database that stays silent while many agents ask', () => {
  test(
    'lets the one too many know at once that it may come back soon',
    async () => {
      const connectString = `127.0.0.1:${await listener(() => undefined)}/SIRIPRO`;
      const database = createOracleDatabase({ connectString, user, password }, 'siri-pre', {
        ...limits,
        connections: 1,
        waiting: 1,
      });
      const failures = await Promise.all([1, 2, 3, 4, 5].map(() => failureOf(database.query('SELECT 1 FROM T', {}))));
      await database.close();
      expect(failures.map(({ retryAfter }) => retryAfter)).toContain(5);
    },
    withinTheLimits,
  );
});

test('a database nobody asked is closed without being opened', async () => {
  const database = createOracleDatabase({ connectString: '127.0.0.1:1/SIRIPRO', user, password }, 'siri-pre');
  await expect(database.close()).resolves.toBeUndefined();
});
