import { describe, expect, test } from 'vitest';
import { stemsOf, wordsOf } from '#shared/classification/grammar.ts';
import grammar from '#shared/classification/vocabulary/grammar.json' with { type: 'json' };
import { fold } from '#shared/text/tokens.ts';

describe('every class of grammar holds words as they are read: folded, one by one, once', () => {
  test.each(Object.entries({ ...grammar.words, ...grammar.stems }))('%s', (_, words) => {
    expect(words.filter((word) => fold(word) !== word || word.includes(' '))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('a class of words knows its own', () => {
  expect(wordsOf('negators').has('tampoc')).toBe(true);
  expect(wordsOf('negators').has('també')).toBe(false);
});

test.each([
  ['encarreguen', false],
  ['encarrega', true],
  ['desencarrega', false],
])('a stem with its endings is the whole word: %s', (word, gives) => {
  expect(stemsOf('takingCare', 'a|en|an').test(word)).toBe(gives);
});
