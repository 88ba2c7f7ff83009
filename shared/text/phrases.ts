import { type Token, tokenise } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** Phrases ready to be looked for all at once: a trie over folded words. */
export interface Phrases<T> {
  readonly root: Node<T>;
  /** Words that a phrase may have or lack between two of its own. */
  readonly links: ReadonlySet<string>;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Indexes into the token array: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

const nothing = { text: '' };
const noLinks: ReadonlySet<string> = new Set();
/** A phrase is not stretched over more links in a row than these: `de la`, `amb les dades de` is another phrase. */
const mostLinks = 3;

/**
 * Compiles rows of phrases. A phrase given twice keeps its first value, so specific rows come first. With `links`
 * (articles, prepositions), `direcció general policia` and `direcció general de la policia` are one phrase.
 */
export function compilePhrases<T>(
  rows: readonly { readonly words: readonly string[]; readonly value: T }[],
  links: ReadonlySet<string> = noLinks,
): Phrases<T> {
  const root: Node<T> = { next: new Map() };
  for (const { words, value } of rows) {
    for (const phrase of words) {
      const tokens = tokenise(phrase).filter(({ text }, at) => at === 0 || !links.has(text));
      let node = root;
      for (const { text } of tokens) {
        const child = node.next.get(text) ?? { next: new Map() };
        node.next.set(text, child);
        node = child;
      }
      if (tokens.length > 0 && node.value === undefined) node.value = value;
    }
  }
  return { root, links };
}

/** The longest phrase that starts at token `at`. Looks no further than the longest phrase and its links, whatever the text. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  end = tokens.length,
): PhraseMatch<T> | undefined {
  let node: Node<T> | undefined = phrases.root;
  let found: PhraseMatch<T> | undefined;
  let skipped = 0;
  for (let i = at; i < end && node; i++) {
    const { text } = tokens[i] ?? nothing;
    const next: Node<T> | undefined = node.next.get(text);
    if (!next && i > at && skipped < mostLinks && phrases.links.has(text)) {
      skipped++;
      continue;
    }
    skipped = 0;
    node = next;
    if (node?.value !== undefined) found = { value: node.value, from: at, to: i + 1 };
  }
  return found;
}

/** Every phrase between two tokens, leftmost and longest first, without overlaps. Linear in the number of tokens. */
export function findPhrases<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from = 0,
  end = tokens.length,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let at = from; at < end; ) {
    const match = phraseAt(phrases, tokens, at, end);
    if (match) matches.push(match);
    at = match?.to ?? at + 1;
  }
  return matches;
}
