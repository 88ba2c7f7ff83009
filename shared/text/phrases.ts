import { type Token, tokenise } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** Phrases ready to be looked for all at once: a trie over folded words. */
export interface Phrases<T> {
  readonly root: Node<T>;
  readonly longest: number;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Indexes into the token array: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/** Compiles rows of phrases. A phrase given twice keeps its first value, so specific rows come first. */
export function compilePhrases<T>(
  rows: readonly { readonly words: readonly string[]; readonly value: T }[],
): Phrases<T> {
  const root: Node<T> = { next: new Map() };
  let longest = 0;
  for (const { words, value } of rows) {
    for (const phrase of words) {
      const tokens = tokenise(phrase);
      longest = Math.max(longest, tokens.length);
      let node = root;
      for (const { text } of tokens) {
        const child = node.next.get(text) ?? { next: new Map() };
        node.next.set(text, child);
        node = child;
      }
      if (tokens.length > 0 && node.value === undefined) node.value = value;
    }
  }
  return { root, longest };
}

/** The longest phrase that starts at token `at`. Looks at `longest` tokens at most, whatever the text. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  end = tokens.length,
): PhraseMatch<T> | undefined {
  let node: Node<T> | undefined = phrases.root;
  let found: PhraseMatch<T> | undefined;
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    node = token && node.next.get(token.text);
    if (!node) break;
    if (node.value !== undefined) found = { value: node.value, from: at, to: i + 1 };
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
