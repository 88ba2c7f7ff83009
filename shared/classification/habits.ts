import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Cue } from './cue.ts';
import { stemsOf, wordsOf } from './grammar.ts';
import { isFirstPersonPlural, type Verb, verbOf } from './verb-forms.ts';

const clitics = wordsOf('clitics');
/** Clitics that take up a thing named; `ho aclarim`, `hi anem` speak of something else. */
const definiteClitics = wordsOf('definiteClitics');
/** `Se la pedimos a cada uno`: asked of somebody else, as a habit. */
const othersClitics = wordsOf('othersClitics');
const future = /[aei]r(?:em|emos)$/;
/** Present tenses that look like futures: `la mirem`. */
const futureLookalikes = stemsOf('futureLookalikes', 'em|im|amos|emos|imos');
/** Futures that put nothing off: `l’enviarem`, `hi tindrem`. */
const notPutOff = stemsOf('notPutOff');
/** Verbs that say what is done with a service in a request, and nouns with the ending of a verb. */
const notHabits = stemsOf('notHabits');
/** Letters. */
const shortestHabit = 5;
const shortestFuture = 6;

/** `La mirem al taulell`, `la venimos usando` is in use; `ja el demanarem` is not for now. */
export function ownHabitAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const clitic = wordAt(tokens, at);
  if (!clitics.has(clitic)) return undefined;
  const verbAt = clitics.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (verbAt >= to) return undefined;
  const word = wordAt(tokens, verbAt);
  const family = verbOf(word)?.family;
  const kind = isAskedOfOthers(word, family, wordAt(tokens, at - 1)) ? 'IN_USE' : habitOf(word, family, clitic);
  return kind && { kind, from: at, to: verbAt + 1 };
}

function isAskedOfOthers(word: string, family: Verb['family'] | undefined, before: string): boolean {
  return family === 'WISH' && othersClitics.has(before) && isFirstPersonPlural(word) && !future.test(word);
}

/** What a verb after its clitic says: `la mirem` a habit, `la fem servir` use, `la demanarem` not now. */
function habitOf(
  word: string,
  family: Verb['family'] | undefined,
  clitic: string,
): 'REFUSED' | 'IN_USE' | 'HABIT' | undefined {
  if (family === 'SETUP' || (family === 'WISH' && !future.test(word))) return undefined;
  if (future.test(word) && !futureLookalikes.test(word)) {
    return word.length >= shortestFuture && !notPutOff.test(word) ? 'REFUSED' : undefined;
  }
  if (word.length < shortestHabit || !isFirstPersonPlural(word) || notHabits.test(word)) return undefined;
  if (family === 'USE') return 'IN_USE';
  return definiteClitics.has(clitic) ? 'HABIT' : undefined;
}

const already = wordsOf('already');
const weakPronouns = wordsOf('weakPronouns');
const pastAuxiliaries = wordsOf('pastAuxiliaries');
const notOngoing = stemsOf('notOngoing');
/** Tokens, `ja` included. */
const longestAlready = 4;

/** `Ya salen hacia…`, `ja s'incorporen`: it happens already. */
export function alreadyAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!already.has(wordAt(tokens, at))) return undefined;
  for (let i = at + 1; i < Math.min(to, at + longestAlready); i++) {
    const word = wordAt(tokens, i);
    if (isOngoing(word) || (i > at + 1 && pastAuxiliaries.has(word))) return { kind: 'HAVE', from: at, to: i + 1 };
    if (!weakPronouns.has(word)) return undefined;
  }
  return undefined;
}

/** Third persons of the present; participles (`ja aprovada`) speak of papers. */
function isOngoing(word: string): boolean {
  return word.length > 4 && /(?:en|an|[^dts]a|eix)$/.test(word) && !notOngoing.test(word);
}

const ofSince = wordsOf('ofSince');
const periods = wordsOf('periods');
/** Tokens after `des de`. */
const longestPeriod = 3;

/** `Des del 2019`, `desde hace dos años`. */
export function sinceAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const from = endOfSince(tokens, at);
  if (from === undefined) return undefined;
  for (let i = from; i < Math.min(to, from + longestPeriod); i++) {
    if (isPeriod(wordAt(tokens, i))) return { kind: 'HAVE', from: at, to: i + 1 };
  }
  return undefined;
}

function endOfSince(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (word === 'desde') return at + 1;
  return word === 'des' && ofSince.has(wordAt(tokens, at + 1)) ? at + 2 : undefined;
}

function isPeriod(word: string): boolean {
  return periods.has(word) || /^(?:19|20)\d\d$/.test(word);
}
