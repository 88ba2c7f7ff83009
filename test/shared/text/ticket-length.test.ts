import { describe, expect, test } from 'vitest';
import { maxTicketText } from '#shared/contract/index.ts';
import { withinLength } from '#shared/text/ticket-length.ts';

const long = (letter: string, length: number) => letter.repeat(length);

describe('a ticket too long to be looked at', () => {
  test('loses its oldest comments first', () => {
    const comments = [long('a', 600_000), long('b', 600_000), 'l’últim'];
    const cut = withinLength({ subject: 's', description: 'd', comments });
    expect(cut.comments.at(-1)).toBe('l’últim');
    expect(cut.comments.at(-2)).toHaveLength(600_000);
    expect(cut.comments[0]?.length).toBeLessThan(600_000);
  });

  test.each([
    { subject: long('s', 2_000_000), description: long('d', 2_000_000), comments: Array(50).fill(long('c', 90_000)) },
    { subject: '', description: '', comments: Array(5000).fill(long('c', 1000)) },
  ])('is within what the contract takes', (ticket) => {
    const { subject, description, comments } = withinLength(ticket);
    expect([subject, description, ...comments].join('').length).toBeLessThanOrEqual(maxTicketText);
  });

  test('and one that is not is left as it is', () => {
    const ticket = { subject: 's', description: 'd', comments: ['c'], tags: ['t'] };
    expect(withinLength(ticket)).toEqual(ticket);
  });
});
