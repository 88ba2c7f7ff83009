import { describe, expect, test } from 'vitest';
import { compilePhrases, findPhrases } from '#shared/text/phrases.ts';
import { tokenise } from '#shared/text/tokens.ts';

const phrases = compilePhrases([
  { value: 'padro', words: ['padró', 'padrón'] },
  { value: 'historic', words: ['padró històric'] },
  { value: 'rca', words: ['rca'] },
]);

function found(text: string): { value: string; quote: string }[] {
  const tokens = tokenise(text);
  return findPhrases(phrases, tokens).map(({ value, from, to }) => ({
    value,
    quote: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  }));
}

describe('looking for phrases', () => {
  test('the longest phrase wins', () => {
    expect(found('El Padró Històric i el PADRON')).toEqual([
      { value: 'historic', quote: 'Padró Històric' },
      { value: 'padro', quote: 'PADRON' },
    ]);
  });

  test('only whole words count: RCA is not RPC nor part of a longer word', () => {
    expect(found('RPC, marca, RCA_CONSULTA')).toEqual([]);
    expect(found('(RCA)')).toEqual([{ value: 'rca', quote: 'RCA' }]);
  });

  test('punctuation and line breaks between its words do not hide a phrase', () => {
    expect(found('padró\n  històric')).toEqual([{ value: 'historic', quote: 'padró\n  històric' }]);
  });
});
