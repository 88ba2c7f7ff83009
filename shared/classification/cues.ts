import { compilePhrases, type PhraseMatch, phraseAt } from '#shared/text/phrases.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Cue, CueKind } from './cue.ts';
import { deniedAt, isNegator } from './denials.ts';
import { wordsOf } from './grammar.ts';
import { alreadyAt, ownHabitAt, sinceAt } from './habits.ts';
import { doneByOthersAt } from './others-habits.ts';
import { isSupposed } from './suppositions.ts';
import { verbAt } from './verb-cues.ts';
import statements from './vocabulary/statements.json' with { type: 'json' };

/** In the order of `statements.json`: a phrase listed twice means what it means first. */
const cuePhrases = compilePhrases<CueKind>(statements.map(({ means, words }) => ({ value: means as CueKind, words })));

/** The constructions looked for where no phrase of the list stands; the first that is there decides. */
const constructions = [deniedAt, doneByOthersAt, ownHabitAt, alreadyAt, sinceAt, verbAt] as const;

/** Most statements have none: one array for all of them. */
const noCues: readonly Cue[] = [];

/** The words between two tokens that say what is done with the services named there, in order. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): readonly Cue[] {
  let cues: Cue[] | undefined;
  for (let at = from; at < to; ) {
    const cue = cueAt(tokens, at, to);
    if (cue && !isGoverned(tokens, cues?.at(-1), cue)) {
      cues ??= [];
      cues.push(cue);
    }
    at = cue?.to ?? at + 1;
  }
  return cues ?? noCues;
}

/** The cue that starts at this token, if any: a phrase of the list, or a construction. */
export function cueAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const phrase = phraseAt(cuePhrases, tokens, at, to);
  if (phrase) return listedCue(tokens, phrase, to);
  for (const construction of constructions) {
    const cue = construction(tokens, at, to);
    if (cue) return cue;
  }
  return undefined;
}

const infinitiveLinks = wordsOf('infinitiveLinks');

/** `Descartem integrar…`, `té previst demanar…`: the first verb decides what becomes of the second. */
function isGoverned(tokens: readonly Token[], governor: Cue | undefined, { kind, from }: Cue): boolean {
  if (kind !== 'ASKED' || governor?.kind !== 'REFUSED') return false;
  const gap = from - governor.to;
  return gap === 0 || (gap === 1 && infinitiveLinks.has(wordAt(tokens, from - 1)));
}

/** A phrase that ends in a negator (`de moment no`) reaches as far as the denial it begins. */
function listedCue(tokens: readonly Token[], phrase: PhraseMatch<CueKind>, to: number): Cue {
  const last = phrase.to - 1;
  const denied = isNegator(tokens[last]) ? deniedAt(tokens, last, to) : undefined;
  return { kind: isNews(tokens, phrase) ? 'INFO' : phrase.value, from: phrase.from, to: denied?.to ?? phrase.to };
}

/**
 * `No en tenim` is no use yet and no word on whether it is wanted; `menys 3 dies` excepts nothing;
 * `si volguéssim…` and `no volem` ask for nothing.
 */
function isNews(tokens: readonly Token[], { value, from, to }: PhraseMatch<CueKind>): boolean {
  switch (value) {
    case 'HAVE':
      return isNegator(tokens[from - 1]);
    case 'EXCEPTED':
      return /^\d+$/.test(wordAt(tokens, to));
    case 'ASKED':
      return isSupposed(tokens, from) || isNegator(tokens[from - 1]);
    default:
      return false;
  }
}
