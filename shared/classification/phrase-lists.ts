import { compilePhrases, type Phrases } from '#shared/text/phrases.ts';
import phraseLists from './vocabulary/phrase-lists.json' with { type: 'json' };

export { phraseLists };

/** The phrases of one list of `vocabulary/phrase-lists.json`, ready to be looked for. */
export function phrasesNamed(name: keyof typeof phraseLists): Phrases<true> {
  return compilePhrases([{ value: true, words: phraseLists[name] }]);
}
