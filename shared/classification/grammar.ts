import grammar from './vocabulary/grammar.json' with { type: 'json' };

/** The folded words of one class of Catalan and Spanish grammar: `wordsOf('negators')` holds `no`, `tampoc`, `sin`… */
export function wordsOf(name: keyof typeof grammar.words): ReadonlySet<string> {
  return new Set(grammar.words[name]);
}

/**
 * A pattern for the words that begin with one of the stems of a list: `stemsOf('takingCare')` knows `encarreguen`.
 * With `endings` (`a|en|an`) the word is that stem and one of them, no more.
 */
export function stemsOf(name: keyof typeof grammar.stems, endings?: string): RegExp {
  const begins = `^(?:${grammar.stems[name].join('|')})`;
  return new RegExp(endings === undefined ? begins : `${begins}(?:${endings})$`);
}
