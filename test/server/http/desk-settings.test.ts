import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeskFacts } from '#shared/contract/index.ts';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('the facts of the desk', () => {
  test('are told to agents, in their language, with where they come from and their last change', async () => {
    const token = await server.token('agent');
    const headers = { 'accept-language': 'es' };
    const { status, json } = await server.call('GET', '/api/desk-settings', { token, headers });
    expect(status).toBe(200);
    const { facts } = DeskFacts.parse(json);
    expect(facts.find(({ key }) => key === 'padro.production')).toEqual({
      key: 'padro.production',
      label: 'Padrón: IP de producción',
      value: '213.27.191.126',
      source: 'procedure',
      changedOn: '2025-04-15',
    });
  });
});
