import { describe, expect, test } from 'vitest';
import { AGENT_ID, SUPERVISOR_ID } from '#server/demo/zendesk/people.ts';
import { createDemoZendesk } from '#server/demo/zendesk/store.ts';
import { INE10_FIELD_ID } from '#server/demo/zendesk/ticket.ts';
import type { DemoTicketInput } from '#shared/contract/demo.ts';

const seed: DemoTicketInput = {
  id: 'demo-1',
  subject: 'Integració',
  description: 'Bon dia,\n\nvolem el padró',
  requester: { name: 'Sol·licitant', email: 'sol@ens.example' },
  organization: { name: 'Ajuntament', ine10: '4317110007', nif: 'P9900100J' },
  tags: ['via_oberta', 'via_oberta'],
  attachments: [{ fileName: 'cda.cer', contentType: 'application/x-x509-ca-cert', base64: 'aG9sYQ==' }],
};
const plain = (subject: string): DemoTicketInput => ({ subject, description: 'text' });

describe('a ticket of the demonstration', () => {
  test('has its files on the first comment and its codes in the fields', () => {
    const ticket = createDemoZendesk([seed]).ticket('demo-1');
    expect(ticket?.comments[0]?.attachments[0]?.bytes.toString()).toBe('hola');
    expect(ticket?.comments[0]?.html).toBe('<p>Bon dia,</p><p>volem el padró</p>');
    expect(ticket?.customFields[INE10_FIELD_ID]).toBe('4317110007');
    expect(ticket?.tags).toEqual(['via_oberta']);
  });

  test.each([
    { said: [], gives: 'new' },
    { said: ['agent'], gives: 'pending' },
    { said: ['agent', 'requester'], gives: 'open' },
  ] as const)('after $said it is $gives', ({ said, gives }) => {
    const zendesk = createDemoZendesk([]);
    const id = zendesk.add({ ...plain('x'), comments: said.map((author) => ({ author, body: 'resposta' })) });
    expect(zendesk.ticket(id)?.status).toBe(gives);
  });

  test('without an id gets the next number, and with one that is taken replaces that ticket', () => {
    const zendesk = createDemoZendesk([seed]);
    const first = zendesk.add(plain('a'));
    expect(Number(zendesk.add(plain('b')))).toBe(Number(first) + 1);
    zendesk.add({ ...plain('nou'), id: 'demo-1' });
    expect(zendesk.ticket('demo-1')?.subject).toBe('nou');
    expect(zendesk.tickets()).toHaveLength(3);
  });

  test('one requester with two tickets is one person', () => {
    const zendesk = createDemoZendesk([seed, { ...seed, id: 'demo-2' }]);
    expect(zendesk.ticket('demo-1')?.requesterId).toBe(zendesk.ticket('demo-2')?.requesterId);
  });
});

describe('an agent saves', () => {
  test('a reply is added, cleaned, with its plain text, and status and tags change', () => {
    const zendesk = createDemoZendesk([seed]);
    const comment = { html: '<p onclick="x">Hola <b>Marta</b></p>', public: false };
    zendesk.submit('demo-1', { authorId: AGENT_ID, comment, status: 'solved', tags: ['fet'] });
    const ticket = zendesk.ticket('demo-1');
    expect(ticket?.comments.at(-1)).toMatchObject({
      authorId: AGENT_ID,
      public: false,
      html: '<p>Hola <strong>Marta</strong></p>',
      text: 'Hola Marta',
    });
    expect(ticket).toMatchObject({ status: 'solved', tags: ['fet'] });
  });

  test('a ticket that is not there is not saved', () => {
    expect(createDemoZendesk([]).submit('cap', { authorId: AGENT_ID })).toBeUndefined();
  });
});

describe('the desk does not grow for ever', () => {
  test('past its number of tickets the oldest added goes, and the eight of the demonstration stay', () => {
    const zendesk = createDemoZendesk([seed], { limits: { tickets: 3, bytes: 1_000_000 } });
    const [first, second, third] = ['a', 'b', 'c'].map((subject) => zendesk.add(plain(subject)));
    const ids = zendesk.tickets().map(({ id }) => id);
    expect(ids).not.toContain(first);
    expect(ids).toEqual(expect.arrayContaining(['demo-1', second, third]));
  });

  test('past its weight too, and a dropped ticket takes its files with it', () => {
    const zendesk = createDemoZendesk([], { limits: { tickets: 10, bytes: 1_000 } });
    const heavy = { ...plain('x'), attachments: [{ fileName: 'a', contentType: 'a/b', base64: 'A'.repeat(800) }] };
    const first = zendesk.add(heavy);
    const file = zendesk.ticket(first)?.comments[0]?.attachments[0]?.id ?? 0;
    expect(zendesk.attachment(file)).toBeDefined();
    zendesk.add(heavy);
    expect(zendesk.attachment(file)).toBeUndefined();
  });
});

test('the supervisor, and only she, is in the group of supervisors', () => {
  const zendesk = createDemoZendesk([]);
  expect(zendesk.user(SUPERVISOR_ID)?.groupIds).toContain(360_001);
  expect(zendesk.user(AGENT_ID)?.groupIds).not.toContain(360_001);
});
