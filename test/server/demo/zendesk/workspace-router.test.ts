import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoRouter } from '#server/demo/router.ts';
import { createDemoKeys, type DemoKeys } from '#server/demo/zendesk/entry-tokens.ts';
import { AGENT_ID, INTEGRATION_ID } from '#server/demo/zendesk/people.ts';
import { createDemoZendesk } from '#server/demo/zendesk/store.ts';

const zendesk = createDemoZendesk([{ id: 'demo-1', subject: 'Padró', description: 'Bon dia' }]);
const app = express();
let keys: DemoKeys;
let webRoot = '';

beforeAll(async () => {
  keys = await createDemoKeys();
  webRoot = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  await mkdir(path.join(webRoot, 'server/demo/workspace'), { recursive: true });
  await writeFile(path.join(webRoot, 'server/demo/workspace/index.html'), '<title>espai de treball</title>');
  const apiToken = { email: 'api@suport.example', token: 'secret' };
  app.use(createDemoRouter({ zendesk, keys, subdomain: 'demo', installationId: '42', webRoot, apiToken }));
  const answerError: ErrorRequestHandler = (error, _req, res, _next) => {
    res.status(error.status ?? 500).end();
  };
  app.use(answerError);
});
afterAll(() => rm(webRoot, { recursive: true }));

describe('the workspace page', () => {
  test.each(['/', '/demo/tickets/demo-1', '/demo/tickets/qualsevol', '/demo/supervisor'])(
    'is at %s',
    async (address) => {
      expect((await request(app).get(address)).text).toContain('espai de treball');
    },
  );
});

describe('a test adds a ticket', () => {
  test('and it can be opened, with its file to download', async () => {
    const attachments = [{ fileName: 'a<b>.html', contentType: 'text/html', base64: 'PGI+' }];
    const made = await request(app).post('/demo/tickets').send({ subject: 's', description: 'd', attachments });
    expect(made.status).toBe(201);
    const { body } = await request(app).get(`/demo/api/tickets/${made.body.id}`);
    const file = await request(app).get(body.ticket.comments[0].attachments[0].url);
    expect(file.text).toBe('<b>');
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(file.headers['content-security-policy']).toContain('sandbox');
  });

  test.each([
    { sent: { subject: 's' }, because: 'it has no description' },
    { sent: { subject: 's', description: 'd', priority: 'high' }, because: 'it says something unknown' },
    { sent: { id: '../x', subject: 's', description: 'd' }, because: 'its id is no id' },
  ])('is refused when $because', async ({ sent }) => {
    expect((await request(app).post('/demo/tickets').send(sent)).status).toBe(422);
  });
});

describe('an agent works on a ticket', () => {
  test('the list shows it, the reply is saved and seen again', async () => {
    const list = await request(app).get('/demo/api/tickets');
    expect(list.body.tickets).toContainEqual(
      expect.objectContaining({ id: 'demo-1', subject: 'Padró', status: 'new' }),
    );
    const update = { userId: AGENT_ID, comment: { html: '<p>Resposta</p>', public: true }, status: 'pending' };
    const saved = await request(app).post('/demo/api/tickets/demo-1/updates').send(update);
    expect(saved.body.ticket).toMatchObject({ status: 'pending' });
    const { body } = await request(app).get('/demo/api/tickets/demo-1');
    expect(body.ticket.comments.at(-1)).toMatchObject({ html: '<p>Resposta</p>', author: { id: AGENT_ID } });
  });

  test('nobody else can act, and a missing ticket is not found', async () => {
    const act = (id: string, userId: number) =>
      request(app).post(`/demo/api/tickets/${id}/updates`).send({ userId, status: 'open' });
    expect((await act('demo-1', INTEGRATION_ID)).status).toBe(404);
    expect((await act('cap', AGENT_ID)).status).toBe(404);
    expect((await request(app).get('/demo/api/tickets/cap')).status).toBe(404);
  });

  test('the app asks as the agent through the session, without a token', async () => {
    const { body } = await request(app)
      .get('/demo/session-zendesk/api/v2/users/me.json')
      .set('X-Demo-User', `${AGENT_ID}`);
    expect(body.user.id).toBe(AGENT_ID);
  });
});

describe('an app frame is entered with a signed token', () => {
  const entry = { location: 'ticket_sidebar', ticketId: 'demo-1', userId: AGENT_ID };
  const tokenFor = async (body: object) => (await request(app).post('/demo/entry-tokens').send(body)).body.token;

  test('that the public key verifies, with the claims of Zendesk and five minutes of life', async () => {
    const token = await tokenFor(entry);
    const { payload } = await jwtVerify(token, await importSPKI(keys.publicKeyPem, 'RS256'), { algorithms: ['RS256'] });
    expect(decodeProtectedHeader(token).alg).toBe('RS256');
    expect(payload).toMatchObject({
      iss: 'demo.zendesk.com',
      aud: 'https://demo.zendesk.com/api/v2/apps/installations/42.json',
      sub: `https://demo.zendesk.com/api/v2/users/${AGENT_ID}.json`,
      context: { product: 'support', location: 'ticket_sidebar', ticketId: 'demo-1' },
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(payload.nbf).toBe(payload.iat);
    expect(payload.jti).toBeUndefined();
  });

  test('that is never the same twice, so a second frame is no replay', async () => {
    expect(await tokenFor(entry)).not.toBe(await tokenFor(entry));
  });

  test('only for who can act and for a known place', async () => {
    const ask = (body: object) => request(app).post('/demo/entry-tokens').send(body);
    expect((await ask({ ...entry, userId: INTEGRATION_ID })).status).toBe(404);
    expect((await ask({ ...entry, location: 'background' })).status).toBe(422);
  });
});
