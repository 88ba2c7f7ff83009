import { describe, expect, test } from 'vitest';
import { readTicket } from '#zendesk-app/sidebar/ticket.ts';
import type { ZafClient } from '#zendesk-app/zaf/client.ts';

const first = { message: { content: 'Bon dia' } };
const commentsOf = async (message: { content?: string; contentType?: string } | undefined) => {
  const answer = { 'ticket.id': 7, 'ticket.conversation': [first, { message }], errors: {} };
  const zaf = { get: async () => answer } as unknown as ZafClient;
  return (await readTicket(zaf)).facts.comments;
};

describe('a message of the conversation is read', () => {
  test.each([
    { what: 'as it stands when it is plain text', contentType: 'text/plain', content: 'si a < b\n  i c > d &amp; e' },
    { what: 'the same with a charset', contentType: 'text/plain; charset=utf-8', content: '<demanem> el Cadastre' },
  ])('$what', async ({ contentType, content }) => {
    expect(await commentsOf({ contentType, content })).toEqual([content]);
  });

  test.each([
    { what: 'as a person reads it when it is HTML', contentType: 'text/html' },
    { what: 'as HTML when nobody says what it is', contentType: undefined },
  ])('$what', async ({ contentType }) => {
    expect(await commentsOf({ contentType, content: '<p>Bon dia &amp; gràcies</p>' })).toEqual(['Bon dia & gràcies']);
  });

  test('as nothing when it is a file alone', async () => {
    expect(await commentsOf(undefined)).toEqual(['']);
  });
});

describe('the comments of the ticket are what the body wrote', () => {
  const said = (content: string, role: string | number | undefined, channel = 'email') => ({
    author: { role },
    channel: { name: channel },
    message: { content, contentType: 'text/plain' },
  });

  test('without our own replies and notes, which name services and origins that nobody asks for', async () => {
    const conversation = [
      first,
      said('Cal demanar-ho per una alta de serveis', 'agent'),
      said('Ho miro', 'end-user', 'internal'),
      said('D’acord', 'end-user'),
      said('Ho trasllado', 'admin'),
      said('Ho revisem', 360_001),
      said('Gràcies', undefined),
    ];
    const zaf = { get: async () => ({ 'ticket.id': 7, 'ticket.conversation': conversation, errors: {} }) };
    expect((await readTicket(zaf as unknown as ZafClient)).facts.comments).toEqual(['D’acord', 'Gràcies']);
  });
});
