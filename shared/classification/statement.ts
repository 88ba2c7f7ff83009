import type { Token } from '#shared/text/tokens.ts';
import { wordAt } from '#shared/text/tokens.ts';
import type { Cue, CueKind } from './cue.ts';
import { cueAt, cuesIn } from './cues.ts';
import { stemsOf, wordsOf } from './grammar.ts';

/** What the ticket does with a service where it names it. */
export type Stance = 'ASKED' | 'REFUSED' | 'IN_USE' | 'INCIDENT' | 'DEPARTMENT' | 'PURPOSE' | 'NEUTRAL';

/** A stretch of a unit that says one thing: token indexes, `to` excluded. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
}

const conjunctions = wordsOf('conjunctions');

/** A clause falls into two statements at an `and` that begins another verb: `we use A and want B`. */
export function statementsOf(tokens: readonly Token[], from: number, to: number): Statement[] {
  const statements: Statement[] = [];
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    if (!conjunctions.has(wordAt(tokens, i))) continue;
    const starts = cueAt(tokens, i + 1, to) ?? cueAt(tokens, i + 2, to);
    if (!starts || starts.kind === 'ASKED_NOUN') continue;
    statements.push({ from: start, to: i, cues: cuesIn(tokens, start, i) });
    start = i;
  }
  statements.push({ from: start, to, cues: cuesIn(tokens, start, to) });
  return statements;
}

/** Tokens. In a longer statement a noun (`la connexió amb…`) says nothing without its verb. */
const longestTitle = 9;
const stanceOfCue: Readonly<Record<CueKind, Stance>> = {
  ASKED: 'ASKED',
  ASKED_NOUN: 'ASKED',
  HABIT: 'IN_USE',
  HAVE: 'IN_USE',
  IN_USE: 'IN_USE',
  EXCEPTED: 'REFUSED',
  REFUSED: 'REFUSED',
  INCIDENT: 'INCIDENT',
  INFO: 'NEUTRAL',
};

/** What a statement does with what stands at token `at`; from one of its ends, what it does as a whole. */
export function stanceOf(tokens: readonly Token[], statement: Statement, at: number): Stance {
  const nearest = nearestTo(tellingCues(tokens, statement, at), at);
  if (!nearest) return 'NEUTRAL';
  const isLongNoun = nearest.kind === 'ASKED_NOUN' && statement.to - statement.from > longestTitle;
  return isLongNoun ? 'NEUTRAL' : stanceOfCue[nearest.kind];
}

/** The same, leaving out the cues that only may speak of use (`tenim`, `la mirem`). */
export function surelySaid(tokens: readonly Token[], statement: Statement): Stance {
  const cues = statement.cues.filter((cue) => !isMild(cue));
  return stanceOf(tokens, { ...statement, cues }, statement.from);
}

/** The strongest of the cues that reach token `at`: a plain verb before a mild one, any verb before a noun. */
function tellingCues(tokens: readonly Token[], statement: Statement, at: number): readonly Cue[] {
  const isOutside = at >= statement.to || at <= statement.from;
  const cues = statement.cues.filter(
    (cue) =>
      (!isMild(cue) || !speaksOfPapers(tokens, statement)) && (cue.kind !== 'EXCEPTED' || (!isOutside && cue.to <= at)),
  );
  const verbs = cues.filter((cue) => cue.kind !== 'ASKED_NOUN');
  const strong = verbs.filter((cue) => !isMild(cue) && cue.kind !== 'INFO');
  if (strong.length > 0) return strong;
  return verbs.length > 0 ? verbs : cues;
}

/** Whether a cue only may speak of use, and gives way to any other. */
export function isMild({ kind }: Cue): boolean {
  return kind === 'HAVE' || kind === 'HABIT';
}

/** Words that turn having something into having permission or papers for it, which is no use yet. */
const papers = stemsOf('papers');

function speaksOfPapers(tokens: readonly Token[], statement: Statement): boolean {
  for (let i = statement.from; i < statement.to; i++) if (papers.test(wordAt(tokens, i))) return true;
  return false;
}

/** The verb usually comes first, so what stands before wins a tie. */
function nearestTo(cues: readonly Cue[], at: number): Cue | undefined {
  let nearest: Cue | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const apart = cue.to <= at ? at - cue.to : cue.from - at + 0.5;
    if (apart < distance) {
      nearest = cue;
      distance = apart;
    }
  }
  return nearest;
}
