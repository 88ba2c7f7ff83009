import express from 'express';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { AGENT_ID, SUPERVISOR_ID } from '#server/demo/zendesk/people.ts';
import { createZendeskRest, injectFault, requireApiToken } from '#server/demo/zendesk/rest.ts';
import { createDemoZendesk } from '#server/demo/zendesk/store.ts';

const zendesk = createDemoZendesk([
  {
    id: '7',
    subject: 'Integració',
    description: 'Bon dia',
    organization: { name: 'Ajuntament', ine10: '4317110007', nif: 'P9900100J' },
    comments: [
      { author: 'agent', body: 'Falta el CDA' },
      { author: 'requester', body: 'Aquí el teniu' },
    ],
    attachments: [{ fileName: 'formulari ç.pdf', contentType: 'application/pdf', base64: 'aG9sYQ==' }],
  },
]);
const app = express().use(
  '/demo/zendesk',
  requireApiToken({ email: 'api@suport.example', token: 'secret' }),
  injectFault,
  createZendeskRest(zendesk),
);
const ask = (path: string) => request(app).get(`/demo/zendesk${path}`).auth('api@suport.example/token', 'secret');

describe('the simulated Zendesk knows who asks', () => {
  test.each([
    { user: 'api@suport.example/token', password: 'dolent' },
    { user: 'api@suport.example', password: 'secret' },
  ])('$user with $password is refused', async ({ user, password }) => {
    const answer = await request(app).get('/demo/zendesk/api/v2/users/me.json').auth(user, password);
    expect(answer.status).toBe(401);
  });

  test('an attachment is refused too without credentials', async () => {
    expect((await request(app).get('/demo/zendesk/attachments/1/a')).status).toBe(401);
  });
});

describe('the comments of a ticket', () => {
  test('come oldest first, with their authors and files', async () => {
    const { body } = await ask('/api/v2/tickets/7/comments.json?page[size]=100&sort=created_at');
    expect(body.comments.map((comment: { plain_body: string }) => comment.plain_body)).toEqual([
      'Bon dia',
      'Falta el CDA',
      'Aquí el teniu',
    ]);
    expect(body.comments[1]).toMatchObject({ author_id: AGENT_ID, public: true });
    expect(body.comments[0].attachments[0]).toMatchObject({ content_type: 'application/pdf', size: 4 });
    expect(body.meta).toMatchObject({ has_more: false, after_cursor: null });
  });

  test('bring who wrote them when asked to', async () => {
    const { body } = await ask('/api/v2/tickets/7/comments.json?include=users');
    const roles = new Map(body.users.map(({ id, role }: { id: number; role: string }) => [id, role]));
    expect(body.comments.map(({ author_id }: { author_id: number }) => roles.get(author_id))).toEqual([
      'end-user',
      'agent',
      'end-user',
    ]);
  });

  test('come in pages that the cursor links', async () => {
    const first = await ask('/api/v2/tickets/7/comments.json?page[size]=2');
    expect(first.body.comments).toHaveLength(2);
    expect(first.body.meta.has_more).toBe(true);
    const next = new URL(first.body.links.next);
    const second = await ask(next.pathname.replace('/demo/zendesk', '') + next.search);
    expect(second.body.comments.map((comment: { body: string }) => comment.body)).toEqual(['Aquí el teniu']);
    expect(second.body.links.next).toBeNull();
  });

  test('newest first when asked so', async () => {
    const { body } = await ask('/api/v2/tickets/7/comments.json?sort=-created_at');
    expect(body.comments[0].body).toBe('Aquí el teniu');
  });

  test('of a ticket that does not exist are not found', async () => {
    const answer = await ask('/api/v2/tickets/8/comments.json');
    expect(answer.status).toBe(404);
    expect(answer.body.error).toBe('RecordNotFound');
  });
});

describe('people and bodies', () => {
  test('the supervisor is told by her group', async () => {
    const { body } = await ask(`/api/v2/users/${SUPERVISOR_ID}/group_memberships.json`);
    expect(body.group_memberships).toContainEqual(
      expect.objectContaining({ group_id: 360_001, user_id: SUPERVISOR_ID }),
    );
  });

  test('an agent is an agent', async () => {
    const { body } = await ask(`/api/v2/users/${AGENT_ID}.json`);
    expect(body.user).toMatchObject({ id: AGENT_ID, role: 'agent' });
  });

  test('a body has its INE10 and NIF', async () => {
    const { body } = await ask('/api/v2/tickets/7.json');
    const answer = await ask(`/api/v2/organizations/${body.ticket.organization_id}.json`);
    expect(answer.body.organization.organization_fields).toEqual({ ine10: '4317110007', nif: 'P9900100J' });
  });
});

describe('what can go wrong', () => {
  test.each([
    { fault: '429', status: 429 },
    { fault: '500', status: 500 },
  ])('a call with fault=$fault answers $status', async ({ fault, status }) => {
    expect((await ask(`/api/v2/users/me.json?fault=${fault}`)).status).toBe(status);
  });

  test('an attachment is downloaded until the ticket is told to fail them', async () => {
    const { body } = await ask('/api/v2/tickets/7/comments.json');
    const address = new URL(body.comments[0].attachments[0].content_url).pathname.replace('/demo/zendesk', '');
    const file = await ask(address).buffer(true);
    expect(file.headers['content-disposition']).toMatch(/^attachment;/);
    expect(file.body.toString()).toBe('hola');
    zendesk.failAttachments('7', 503);
    expect((await ask(address)).status).toBe(503);
    zendesk.failAttachments('7', null);
    expect((await ask(address)).status).toBe(200);
  });
});
