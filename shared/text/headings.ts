import { Gap, type Token } from './tokens.ts';

/** Characters of a line that are looked at to know a row of a table. */
const longestRow = 400;
/** Tokens. */
const longestHeading = 12;
const shortestHeading = 2;

/** A short line of its own, without a full stop, above a table or a list; or in capitals. `to`: where the next begins. */
export function isHeading(original: string, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!first || !last || !next || !standsAlone(first, next)) return false;
  if (to - from > longestHeading || to - from < shortestHeading) return false;
  const text = original.slice(first.start, last.end);
  if (isRow(text, 0, text.length)) return false;
  const end = lineEnd(original, next.start);
  if (next.gap & Gap.bullet || isRow(original, next.start, end)) return true;
  return isCapitals(text) && !isCapitals(original.slice(next.start, end));
}

function standsAlone(first: Token, next: Token): boolean {
  const isLine = (first.gap & Gap.newline) !== 0 && (next.gap & Gap.newline) !== 0;
  return isLine && (next.gap & Gap.sentence) === 0 && (first.gap & Gap.bullet) === 0;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A line of a pasted table: its cells stand apart by tabs, bars, dot leaders or runs of blanks. */
export function isRow(original: string, from: number, to: number): boolean {
  const line = original.slice(from, Math.min(to, from + longestRow));
  return line.includes('\t') || line.includes('|') || line.includes('   ') || line.includes(' ...');
}

/** Where the line that goes on at `from` ends, or as far as a row of a table is looked at. */
export function lineEnd(original: string, from: number): number {
  const limit = Math.min(original.length, from + longestRow);
  for (let i = from; i < limit; i++) if (original.charCodeAt(i) === 0x0a) return i;
  return limit;
}
