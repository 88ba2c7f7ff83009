import { compilePhrases, phraseAt } from './phrases.ts';
import { Gap, type Token, tokenise } from './tokens.ts';
import { type Zone, zonesOf } from './zones.ts';

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

export interface Message {
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly zones: readonly Zone[];
}

export interface ReadMessageOptions {
  /** Names of the requester, to know a signature without a farewell. */
  readonly names?: readonly string[];
  /** A folded word as it should have been written. */
  readonly mend?: (word: string) => string;
  /** Which zone's statements are wanted; by default what the writer says now. */
  readonly zone?: Zone;
}

const longLine = 60;
/** Characters of a line that are looked at to know a row of a table. */
const longestRow = 400;
/** Tokens. */
const longestHeading = 12;
/** Tokens. No sentence is longer; a text without full stops is cut here, so that work on a unit stays bounded. */
const longestUnit = 120;
const contrast = compilePhrases([
  {
    value: true,
    words: ['però', 'pero', 'sinó', 'sino', 'mentre', 'mientras', 'ara', 'ahora', 'encara que', 'aunque', 'tot i que'],
  },
  { value: true, words: ['o sigui que', 'així que', 'así que', 'but', 'perquè', 'porque', 'ja que', 'ya que'] },
]);

/** Reads a message as statements, apart from quoted history, signatures and legal footers. */
export function readMessage(original: string, options: ReadMessageOptions = {}): Message {
  const tokens = mended(tokenise(original), options.mend);
  const zones = zonesOf(original, tokens, options.names ?? []);
  return { original, tokens, zones, units: unitsOf(original, tokens, zones, options.zone ?? 'live') };
}

/** The same tokens where no word is written wrong, as nearly always. */
function mended(tokens: readonly Token[], mend: ReadMessageOptions['mend']): readonly Token[] {
  if (!mend) return tokens;
  let copy: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const text = mend(token.text);
    if (text === token.text) continue;
    copy ??= [...tokens];
    copy[at] = { ...token, text };
  }
  return copy ?? tokens;
}

function unitsOf(original: string, tokens: readonly Token[], zones: readonly Zone[], zone: Zone): Unit[] {
  const units: Unit[] = [];
  let leadIn: number | undefined;
  let hasItems = false;
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (!first || zones[first.line] !== zone) {
      at++;
      continue;
    }
    const to = unitEnd(original, tokens, zones, at);
    const bullet = (first.gap & Gap.bullet) !== 0;
    if (leadIn !== undefined && first.gap & Gap.blankLine && hasItems && !bullet) leadIn = undefined;
    const startsLine = (first.gap & Gap.newline) !== 0;
    units.push({
      from: at,
      to,
      clauses: clausesOf(tokens, at, to),
      leadIn,
      isListItem: bullet || (leadIn !== undefined && startsLine),
      isField: startsLine && hasLabel(tokens, at, to),
      isQuestion: original
        .slice(tokens[to - 1]?.end, tokens[to - 1] ? (tokens[to - 1]?.end ?? 0) + 2 : 0)
        .includes('?'),
    });
    const after = tokens[to]?.gap ?? endGap(original, tokens[to - 1]);
    if (leadIn !== undefined) hasItems = true;
    if ((after & Gap.colon && after & Gap.newline) || isHeading(original, tokens, at, to)) {
      leadIn = units.length - 1;
      hasItems = false;
    }
    at = to;
  }
  return units;
}

/** A short line of its own, without a full stop, above a table or a list; or in capitals. */
function isHeading(original: string, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!first || !last || !next || to - from > longestHeading || to - from < 2) return false;
  if (!(first.gap & Gap.newline) || !(next.gap & Gap.newline) || next.gap & Gap.sentence) return false;
  const text = original.slice(first.start, last.end);
  if (isRow(text, 0, text.length)) return false;
  if (first.gap & Gap.bullet) return false;
  if (
    next.gap & Gap.bullet ||
    (isCapitals(text) && !isCapitals(original.slice(next.start, lineEnd(original, next.start))))
  ) {
    return true;
  }
  return isRow(original, next.start, lineEnd(original, next.start));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function lineEnd(original: string, from: number): number {
  const limit = Math.min(original.length, from + longestRow);
  for (let i = from; i < limit; i++) if (original.charCodeAt(i) === 0x0a) return i;
  return limit;
}

function endGap(original: string, last: Token | undefined): number {
  return last && original.slice(last.end, last.end + 3).includes(':') ? Gap.colon : 0;
}

/** A line of a pasted table: its cells stand apart by tabs, bars or runs of blanks. */
function isRow(original: string, from: number, to: number): boolean {
  const line = original.slice(from, Math.min(to, from + longestRow));
  return line.includes('\t') || line.includes('|') || line.includes('   ') || line.includes(' ...');
}

function unitEnd(original: string, tokens: readonly Token[], zones: readonly Zone[], from: number): number {
  let lineStart = tokens[from]?.start ?? 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || !previous) break;
    if (zones[token.line] !== zones[previous.line] || i - from >= longestUnit) return i;
    if (token.gap & (Gap.blankLine | Gap.bullet | Gap.sentence)) return i;
    if (token.gap & Gap.newline) {
      const isWrapped =
        previous.end - lineStart >= longLine &&
        !(token.gap & Gap.colon) &&
        !original.slice(previous.end, token.start).includes('<') &&
        !isRow(original, lineStart, previous.end) &&
        !isRow(original, token.start, lineEnd(original, token.start));
      if (!isWrapped) return i;
      lineStart = token.start;
    }
  }
  return tokens.length;
}

function hasLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const limit = Math.min(to, from + 7);
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
