import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/builders/test-server.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('agent');
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };

describe('bad input is a problem that names the path', () => {
  test.each([
    { what: 'malformed JSON', body: '{"subject":', status: 400, paths: [''] },
    { what: 'no body', body: '', status: 422, paths: ['subject', 'description'] },
    {
      what: 'an unknown field',
      body: '{"subject":"a","description":"b","urgency":1}',
      status: 422,
      paths: ['urgency'],
    },
    {
      what: 'wrong types',
      body: '{"subject":1,"description":"b","tags":[1]}',
      status: 422,
      paths: ['subject', 'tags[0]'],
    },
    {
      what: 'an unknown field deep inside',
      body: '{"subject":"a","description":"b","attachments":[{"fileName":"x","colour":"red"}]}',
      status: 422,
      paths: ['attachments[0].colour'],
    },
    { what: 'an array', body: '[]', status: 422, paths: [''] },
    { what: 'null', body: 'null', status: 422, paths: [''] },
    { what: 'a body of 30 MB', body: `{"subject":"${'x'.repeat(30_000_000)}"}`, status: 413, paths: [''] },
  ])('$what', async ({ body, status, paths }) => {
    const answer = await server.call('POST', '/api/classifications', { token, body, headers: json });
    expect(answer.status).toBe(status);
    expect(answer.json.errors.map(({ path }: { path: string }) => path)).toEqual(paths);
    expect(answer.text).not.toMatch(/\bat .*\.ts|node_modules/);
  });

  test('an answer does not grow with what is wrong', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, 0]));
    const { status, json, text } = await server.call('POST', '/api/classifications', { token, body: unknown });
    expect(status).toBe(422);
    expect(json.errors).toHaveLength(50);
    expect(text.length).toBeLessThan(20_000);
  });

  test('a ticket whose texts together are past the limit', async () => {
    const body = { subject: 'a', description: 'b', comments: Array(4).fill('padró, '.repeat(50_000)) };
    const { status, json } = await server.call('POST', '/api/classifications', { token, body });
    expect(status).toBe(422);
    expect(json.errors[0].path).toBe('comments');
  });

  test('a ticket that says the same word without end is answered in a few kilobytes', async () => {
    const body = { subject: 'a', description: 'demanem padró i cadastre, '.repeat(30_000) };
    const { status, text } = await server.call('POST', '/api/classifications', { token, body });
    expect(status).toBe(200);
    expect(text.length).toBeLessThan(100_000);
  });

  test('in the language that was asked for', async () => {
    const call = (language: string) =>
      server.call('POST', '/api/classifications', { token, body: {}, headers: { 'accept-language': language } });
    expect((await call('ca')).json.detail).toBe('Alguna dada de la petició no té la forma esperada.');
    expect((await call('es-ES,es;q=0.9')).json.title).toBe('Datos de entrada incorrectos');
    expect((await call('fr')).json.title).toBe("Dades d'entrada incorrectes");
  });

  test.each([
    {
      what: 'a body of another kind',
      path: '/api/classifications',
      headers: { 'content-type': 'text/xml' },
      status: 415,
    },
    {
      what: 'an unknown charset',
      path: '/api/classifications',
      headers: { 'content-type': 'application/json; charset=klingon' },
      status: 415,
    },
  ])('$what is refused by its name', async ({ path, headers, status }) => {
    expect((await server.call('POST', path, { token, body: '{}', headers })).status).toBe(status);
  });

  test.each([
    { query: '', path: 'ine10' },
    { query: '?ine10=abc', path: 'ine10' },
    { query: '?ine10=12345678901', path: 'ine10' },
    { query: '?ine10=0000000000', path: 'ine10' },
    { query: '?ine10=1&ine10=2', path: 'ine10' },
    { query: '?ine10=4317110007&name=x', path: 'name' },
  ])('DIR3 asked with "$query"', async ({ query, path }) => {
    const answer = await server.call('GET', `/api/dir3${query}`, { token });
    expect(answer.status).toBe(422);
    expect(answer.json.errors[0].path).toBe(path);
  });

  test.each(['%ff', '..%2f..%2fetc', 'a b'])('a ticket id like %s', async (id) => {
    const answer = await server.call('GET', `/api/tickets/${id}/case`, { token });
    expect([404, 422]).toContain(answer.status);
    expect(answer.json.requestId).toBeTruthy();
  });
});

describe('the demonstration', () => {
  test.each([
    { what: 'a ticket without a subject', body: { description: 'b' }, path: 'subject' },
    {
      what: 'an attachment that is not base64',
      body: { subject: 'a', description: 'b', attachments: [{ fileName: 'f', contentType: 't', base64: '%' }] },
      path: 'attachments[0].base64',
    },
    { what: 'an id with a slash', body: { id: 'a/b', subject: 'a', description: 'b' }, path: 'id' },
  ])('refuses $what the same way', async ({ body, path }) => {
    const answer = await server.call('POST', '/demo/tickets', { body });
    expect(answer.status).toBe(422);
    expect(answer.json.errors[0].path).toBe(path);
  });

  test('adds a ticket once, however often it is sent with the same key', async () => {
    const send = (subject: string) =>
      server.call('POST', '/demo/tickets', {
        body: { subject, description: 'b' },
        headers: { 'idempotency-key': 'once' },
      });
    const [first, again, other] = [await send('Cadastre'), await send('Cadastre'), await send('Padró')];
    expect(again.json).toEqual(first.json);
    expect(other.status).toBe(422);
  });

  test('takes a ticket and gives its id', async () => {
    const answer = await server.call('POST', '/demo/tickets', {
      body: { subject: 'Cadastre', description: 'Bon dia' },
    });
    expect(answer.status).toBe(201);
    expect((await server.call('GET', `/api/tickets/${answer.json.id}/case`, { token })).status).toBe(200);
  });
});

describe('a file that is not the form', () => {
  const send = (body: Uint8Array | string, language = 'ca') =>
    server.call('POST', '/api/forms/integration', {
      token,
      body,
      headers: { 'content-type': 'application/pdf', 'accept-language': language },
    });
  const garbage = (megabytes: number) => {
    const bytes = Buffer.alloc(megabytes * 1024 * 1024, 'q7/<>&obj ');
    bytes.write('%PDF-1.7\n');
    return bytes;
  };

  test.each([
    { what: 'nothing at all', body: '', reason: 'not-a-pdf' },
    { what: 'a text', body: 'Bon dia', reason: 'not-a-pdf' },
    { what: 'a PDF cut short', body: '%PDF-1.7\n1 0 obj\n<<', reason: 'damaged' },
    { what: '19 MB of garbage', body: garbage(19), reason: 'damaged' },
    { what: '21 MB', body: garbage(21), reason: 'too-large' },
    { what: '30 MB', body: garbage(30), reason: 'too-large' },
  ])('$what is refused with its reason, and the server goes on', async ({ body, reason }) => {
    const answer = await send(body);
    expect(answer.status).toBe(422);
    expect(answer.json.reason).toBe(reason);
    expect(answer.json.detail).toMatch(/^El (PDF|fitxer) /);
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });
});
