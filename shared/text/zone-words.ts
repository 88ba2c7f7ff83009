import { compilePhrases, type Phrases } from './phrases.ts';
import words from './zone-words.json' with { type: 'json' };

/** The phrases of one list of `zone-words.json`, ready to be looked for. */
export function zonePhrases(name: keyof typeof words.phrases): Phrases<true> {
  return compilePhrases([{ value: true, words: words.phrases[name] }]);
}

/** The folded words of one list of `zone-words.json`. */
export function zoneWords(name: keyof typeof words.words): ReadonlySet<string> {
  return new Set(words.words[name]);
}
