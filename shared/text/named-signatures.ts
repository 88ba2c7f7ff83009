import { isWordless, type Line, wordOf, type Zone } from './lines.ts';
import { phraseAt } from './phrases.ts';
import { Gap } from './tokens.ts';
import { zonePhrases } from './zone-words.ts';

const offices = zonePhrases('offices');
/** Lines of a signature. */
const longestParagraph = 5;
/** Tokens. */
const longestLine = 8;
const longestName = 4;

/** A last paragraph of short lines that begins with the requester's name or an office: a signature without farewell. */
export function markNamedSignature(lines: readonly Line[], zones: Zone[], names: ReadonlySet<string>): void {
  const live = lines.filter((line) => zones[line.index] === 'live' && !isWordless(line));
  const paragraph = lastParagraph(lines, zones, live.at(-1));
  const [first] = paragraph;
  if (!first || paragraph.length > longestParagraph || paragraph.length === live.length) return;
  if (!paragraph.every(isShort)) return;
  const isNamed = first.tokens.length <= longestName && names.has(wordOf(first, 0));
  if (isNamed || phraseAt(offices, first.tokens, 0)) for (const { index } of paragraph) zones[index] = 'signature';
}

/** The lines up to the last that says something, as far as they stand together; one more than a signature has at most. */
function lastParagraph(lines: readonly Line[], zones: readonly Zone[], last: Line | undefined): readonly Line[] {
  if (!last) return [];
  let from = last.index;
  while (last.index - from < longestParagraph && isLiveText(lines[from - 1], zones)) from--;
  return lines.slice(from, last.index + 1);
}

function isLiveText(line: Line | undefined, zones: readonly Zone[]): boolean {
  return line !== undefined && !isWordless(line) && zones[line.index] === 'live';
}

/** A line of a few words, neither an item of a list nor a label and its value. */
function isShort({ tokens }: Line): boolean {
  return tokens.length <= longestLine && !tokens.some(({ gap }) => gap & (Gap.bullet | Gap.colon));
}
