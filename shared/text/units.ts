import { isHeading, isRow, lineEnd } from './headings.ts';
import type { Zone } from './lines.ts';
import { compilePhrases, phraseAt } from './phrases.ts';
import { Gap, type Token } from './tokens.ts';

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A sentence or list item: the stretch of text one statement reaches over. Token indexes, `to` excluded. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly Clause[];
  /** The list item's lead-in (`We need:`), as an index into the units. */
  readonly leadIn: number | undefined;
  readonly isListItem: boolean;
  /** A label and its value: `Servei: Cadastre`. */
  readonly isField: boolean;
  readonly isQuestion: boolean;
}

/** Characters. A line this long may go on in the next: mail programs wrap there. */
const longLine = 60;
/** Tokens. No sentence is longer; a text without full stops is cut here, so that work on a unit stays bounded. */
const longestUnit = 120;
/** Tokens of a label and the word after it. */
const longestLabel = 7;
/** Words that begin another clause, with or without a comma. */
const contrast = compilePhrases([
  {
    value: true,
    words: ['però', 'pero', 'sinó', 'sino', 'mentre', 'mientras', 'ara', 'ahora', 'encara que', 'aunque', 'tot i que'],
  },
  { value: true, words: ['o sigui que', 'així que', 'así que', 'but', 'perquè', 'porque', 'ja que', 'ya que'] },
]);

/** The units of the lines that are in one zone, in order, each list item with its lead-in. */
export function unitsOf(original: string, tokens: readonly Token[], zones: readonly Zone[], zone: Zone): Unit[] {
  const units: Unit[] = [];
  let leadIn: number | undefined;
  let hasItems = false;
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first || zones[first.line] !== zone) {
      at++;
      continue;
    }
    const to = unitEnd(original, tokens, zones, at);
    if (hasItems && endsList(first)) leadIn = undefined;
    units.push(unitOf(original, tokens, at, to, leadIn));
    hasItems ||= leadIn !== undefined;
    if (announcesList(original, tokens, at, to)) {
      leadIn = units.length - 1;
      hasItems = false;
    }
    at = to;
  }
  return units;
}

function unitOf(
  original: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  leadIn: number | undefined,
): Unit {
  const gap = tokens[from]?.gap ?? 0;
  const startsLine = (gap & Gap.newline) !== 0;
  const end = tokens[to - 1]?.end ?? 0;
  return {
    from,
    to,
    clauses: clausesOf(tokens, from, to),
    leadIn,
    isListItem: (gap & Gap.bullet) !== 0 || (leadIn !== undefined && startsLine),
    isField: startsLine && hasLabel(tokens, from, to),
    isQuestion: original.slice(end, end + 2).includes('?'),
  };
}

/** A paragraph without a bullet, below a list's items. */
function endsList({ gap }: Token): boolean {
  return (gap & Gap.blankLine) !== 0 && (gap & Gap.bullet) === 0;
}

/** `We need:` at the end of a line, or a heading. */
function announcesList(original: string, tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isLeadIn = next !== undefined && (next.gap & Gap.colon) !== 0 && (next.gap & Gap.newline) !== 0;
  return isLeadIn || isHeading(original, tokens, from, to);
}

/** Where the sentence or list item that begins at `from` ends. */
function unitEnd(original: string, tokens: readonly Token[], zones: readonly Zone[], from: number): number {
  let lineStart = tokens[from]?.start ?? 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || !previous) break;
    if (zones[token.line] !== zones[previous.line] || i - from >= longestUnit) return i;
    if (token.gap & (Gap.blankLine | Gap.bullet | Gap.sentence)) return i;
    if (token.gap & Gap.newline) {
      if (!isWrapped(original, lineStart, previous, token)) return i;
      lineStart = token.start;
    }
  }
  return tokens.length;
}

/** Whether a sentence goes on in the next line: a long line of prose, neither a row of a table nor ended by a tag. */
function isWrapped(original: string, lineStart: number, last: Token, next: Token): boolean {
  return (
    last.end - lineStart >= longLine &&
    (next.gap & Gap.colon) === 0 &&
    !original.slice(last.end, next.start).includes('<') &&
    !isRow(original, lineStart, last.end) &&
    !isRow(original, next.start, lineEnd(original, next.start))
  );
}

function hasLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const limit = Math.min(to, from + longestLabel);
  for (let i = from + 1; i < limit; i++) if ((tokens[i]?.gap ?? 0) & Gap.colon) return true;
  return false;
}

function clausesOf(tokens: readonly Token[], from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    const breaks = ((tokens[i]?.gap ?? 0) & Gap.clause) !== 0 || phraseAt(contrast, tokens, i, to) !== undefined;
    if (!breaks) continue;
    clauses.push({ from: start, to: i });
    start = i;
  }
  clauses.push({ from: start, to });
  return clauses;
}
