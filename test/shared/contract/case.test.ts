import { describe, expect, test } from 'vitest';
import { ActionRequest } from '#shared/contract/index.ts';

const written = (request: unknown) => {
  const parsed = ActionRequest.safeParse(request);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ path }) => path.join('.'));
};
const skip = (reason: string) => ({ type: 'SKIP_STEP', stepId: 'documents', reason });
const link = (url: string, label = 'CAID 1') => ({ type: 'RECORD_LINK', stepId: 'minhap-request', label, url });

describe('a reason is something that can be read', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0'],
    ['a zero-width space', '\u200b'],
    ['a word joiner', '\u2060\u2060'],
    ['a soft hyphen', '\u00ad'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['marks of direction', '\u202e\u2066\u200f'],
    ['a control character', '\0\u0007'],
    ['a full stop and no word', ' . '],
    ['all of them', '\u200b \u2060\u00ad\u3164\u2800\u202e\0-'],
  ])('not %s', (_, reason) => {
    expect(written(skip(reason))).toEqual(['reason']);
  });

  test.each([
    ['Ja hi eren', 'Ja hi eren'],
    ['  Ja hi eren\u200b ', 'Ja hi eren'],
    ['Ja\u202e hi\0 e\u00adren', 'Ja hi eren'],
    ['Primer.\nDesprés.', 'Primer.\nDesprés.'],
    ['2', '2'],
    ['Col·legi, sí!', 'Col·legi, sí!'],
  ])('%j is kept as %j', (reason, kept) => {
    expect(written(skip(reason))).toMatchObject({ reason: kept });
  });

  test('so is the reason of a correction, a note and the name of a link', () => {
    const correction = { field: 'origin', value: 'DIRECT' };
    expect(written({ type: 'CORRECT_CLASSIFICATION', correction, reason: '\u200b' })).toEqual(['reason']);
    expect(written({ type: 'TICK_STEP', stepId: 'documents', note: '\u2060' })).toEqual(['note']);
    expect(written(link('https://tiquets.example/1', '\u200b'))).toEqual(['label']);
    expect(written(link('https://tiquets.example/1', 'CA\u202eID 1'))).toMatchObject({ label: 'CAID 1' });
  });
});

describe('a link is kept as the browser will follow it', () => {
  test.each([
    ['https://TIQUETS.example/a b', 'https://tiquets.example/a%20b'],
    ['https://tiquets.example', 'https://tiquets.example/'],
    ['https://tiquets.example/x/../y', 'https://tiquets.example/y'],
    ['https://tiquets.example/\u202egpj', 'https://tiquets.example/%E2%80%AEgpj'],
    ['https://tiquets.example/browse/CAID-1', 'https://tiquets.example/browse/CAID-1'],
  ])('%j', (typed, kept) => {
    expect(written(link(typed))).toMatchObject({ url: kept });
  });

  test.each(['tiquets.example', 'ftp://tiquets.example/1', 'javascript:alert(1)'])('%s is none', (typed) => {
    expect(written(link(typed))).toEqual(['url']);
  });
});
