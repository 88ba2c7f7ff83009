import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGENT_ID } from '#server/demo/zendesk/people.ts';
import { apiRouter } from '#server/http/api.ts';
import { type Operation, operations } from '#shared/contract/index.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let server: TestServer;
const clock = { at: new Date('2026-11-23T08:00:00Z') };
beforeAll(async () => {
  server = await startTestServer({ now: () => clock.at });
});
afterAll(() => server.close());

const table = Object.entries(operations) as [string, Operation][];
const guarded = table.filter(([, operation]) => operation.role !== null);
const pathOf = ({ path }: Operation) => path.replace(':id', 'demo-minhap');

/** A token of our own whose half hour has passed. */
const expired = async () => {
  const token = await server.token('supervisor');
  clock.at = new Date(clock.at.getTime() + 31 * 60_000);
  return token;
};

/** A token of the right shape signed by somebody else. */
const foreign = () =>
  new SignJWT({ name: 'x', role: 'supervisor', sid: 'x', end: 9e9 })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('1')
    .setIssuer('via-oberta-desk')
    .setAudience('via-oberta-desk')
    .setExpirationTime(9e9)
    .sign(new TextEncoder().encode('somebody else, thirty-two letters'));

describe('who may call what', () => {
  test('every operation under /api needs a session', () => {
    const open = table.filter(([, { path, role }]) => path.startsWith('/api/') && role === null);
    expect(open).toEqual([]);
  });

  test.each(guarded)(
    '%s is refused without a session, with a foreign one and with a broken one',
    async (_name, operation) => {
      const method = operation.method.toUpperCase();
      for (const token of [undefined, await foreign(), await expired(), 'not.a.token', '']) {
        const answer = await server.call(method, pathOf(operation), { token });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
        expect(answer.json).toMatchObject({ status: 401, requestId: answer.headers.get('x-request-id') });
      }
    },
  );

  test.each(guarded.filter(([, { role }]) => role === 'supervisor'))(
    '%s is refused to an agent',
    async (_name, operation) => {
      const token = await server.token('agent');
      const answer = await server.call(operation.method.toUpperCase(), pathOf(operation), { token });
      expect(answer.status).toBe(403);
      expect(answer.json.detail).toBe('Això només ho poden veure els supervisors.');
    },
  );

  test('the router serves the operations of the contract and no others', () => {
    const served = apiRouter(server.services.api).stack.flatMap(({ route }) =>
      route ? route.stack.slice(-1).map(({ method }) => `${method} ${route.path}`) : [],
    );
    const described = table
      .filter(([, { path }]) => path.startsWith('/api/'))
      .map(([, { method, path }]) => `${method} ${path}`);
    expect(served.sort()).toEqual(described.sort());
  });

  test('an address that does not exist is a problem too, in the language that was asked for', async () => {
    const answer = await server.call('GET', '/api/nothing', { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ title: 'Not found', detail: 'There is nothing at this address.' });
  });

  test('a session is renewed with the role Zendesk gives its holder now', async () => {
    const agentsOwn = await server.services.api.sessions.open({
      id: String(AGENT_ID),
      name: 'Agent',
      role: 'supervisor',
    });
    const answer = await server.call('POST', '/api/session/renewals', { token: agentsOwn.token });
    expect((await server.call('GET', '/api/audit/summary', { token: answer.json.token })).status).toBe(403);
  });

  test('a session of somebody who has left the desk is not renewed', async () => {
    const { token } = await server.services.api.sessions.open({ id: '1', name: 'Ningú', role: 'agent' });
    expect((await server.call('POST', '/api/session/renewals', { token })).status).toBe(401);
  });

  test('a session is renewed for another while', async () => {
    const token = await server.token('agent');
    const answer = await server.call('POST', '/api/session/renewals', { token });
    expect(answer.status).toBe(201);
    expect((await server.call('GET', '/api/dir3?ine10=4317110007', { token: answer.json.token })).status).toBe(200);
  });
});

describe('what anybody may ask', () => {
  test('the process answers', async () => {
    expect((await server.call('GET', '/healthz')).json).toEqual({ status: 'ok' });
  });

  test('each dependency has its state and latency; one that is down degrades, it does not stop', async () => {
    const state = async () => (await server.call('GET', '/readyz')).json;
    expect((await state()).status).toBe('ok');
    server.databases.setDown('siri-pre', true);
    await expect.poll(async () => (await state()).status, { timeout: 10_000 }).toBe('degraded');
    const { status, json } = await server.call('GET', '/readyz');
    server.databases.setDown('siri-pre', false);
    expect(status).toBe(200);
    expect(json.dependencies['siri-pre'].state).toBe('down');
    expect(json.dependencies['siri-pro'].state).toBe('up');
    expect(Object.keys(json.dependencies).sort()).toEqual(['database', 'dir3', 'siri-pre', 'siri-pro', 'zendesk']);
  });

  test('metrics are for Prometheus', async () => {
    expect((await server.call('GET', '/metrics')).text).toContain('http_request_duration_seconds_count');
  });

  test('the description lists every operation with its method', async () => {
    const { json } = await server.call('GET', '/openapi.json');
    for (const [, { method, path }] of table) {
      expect(json.paths[path.replace(':id', '{id}')]).toHaveProperty(method);
    }
    expect(json.openapi).toBe('3.1.0');
  });
});
