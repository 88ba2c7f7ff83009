import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Cue } from './cue.ts';
import { stemsOf, wordsOf } from './grammar.ts';
import { isFirstPersonPlural, verbOf } from './verb-forms.ts';

const negators = wordsOf('negators');
/** Words that may stand between the negator and what it denies: `no ens el`. */
const fillers = wordsOf('denialFillers');
const deniable = wordsOf('deniable');
/** `No només` denies nothing. */
const emphasis = wordsOf('emphasis');
/** `Encara no` is a wish for later today, not a refusal. */
const still = wordsOf('still');
/** `Si cobren o no la renda`, `si no està al corrent`: no denial. */
const alternatives = wordsOf('alternatives');
/** Verbs whose denial is a difficulty or a state, not a refusal: `no podem`, `no sabem`, `no trobem`. */
const difficulties = stemsOf('difficulties');
/** Tokens, the negator included. */
const longestDenial = 7;

export function isNegator(token: Token | undefined): boolean {
  return token !== undefined && negators.has(token.text);
}

/** A denial of wanting or using something (`no el necessitem`); with `encara no` only news of how things stand. */
export function deniedAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!isNegator(tokens[at]) || emphasis.has(wordAt(tokens, at + 1))) return undefined;
  const isStill = still.has(wordAt(tokens, at - 1)) || still.has(wordAt(tokens, at + 1));
  const limit = Math.min(to, at + longestDenial);
  for (let i = at + 1; i < limit; i++) {
    const word = wordAt(tokens, i);
    if (deniable.has(word) || isDeniableVerb(word)) return { kind: isStill ? 'INFO' : 'REFUSED', from: at, to: i + 1 };
    if (!fillers.has(word) && !still.has(word)) return undefined;
  }
  return undefined;
}

function isDeniableVerb(word: string): boolean {
  const verb = verbOf(word);
  if (verb) return verb.family !== 'DROP' && verb.form !== 'was';
  return word.length > 4 && isFirstPersonPlural(word) && !difficulties.test(word);
}

/** Whether the words between a negator and token `at` only lead up to it: `no el Padró`, `tampoc la DGP`. */
export function isDeniedDirectly(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - longestDenial + 1); i--) {
    if (isNegator(tokens[i])) {
      return !alternatives.has(wordAt(tokens, i - 1)) && !emphasis.has(wordAt(tokens, i + 1));
    }
    if (!fillers.has(wordAt(tokens, i))) return false;
  }
  return false;
}
