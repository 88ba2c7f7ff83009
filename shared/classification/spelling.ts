import { tokenise } from '#shared/text/tokens.ts';
import { verbOf } from './verb-forms.ts';
import phraseLists from './vocabulary/phrase-lists.json' with { type: 'json' };
import { vocabulary } from './vocabulary.ts';

/** Letters. Shorter words are one slip away from too many others; acronyms are never mended (routing rules T13). */
const shortest = 7;
/** Ordinary words that are one letter away from one of the vocabulary. */
const ordinary = new Set(phraseLists.ordinaryWords.flatMap((words) => tokenise(words).map(({ text }) => text)));

const known = new Set(
  vocabulary.flatMap(({ words }) =>
    words.flatMap((phrase) => tokenise(phrase).flatMap(({ text }) => (/^[a-z]+$/.test(text) ? [text] : []))),
  ),
);
/** Words of the vocabulary by their first and last letters, which slips seldom touch: endings are grammar. */
const byEnds = new Map<number, string[]>();
for (const word of known) {
  if (word.length < shortest) continue;
  byEnds.set(endsOf(word), [...(byEnds.get(endsOf(word)) ?? []), word]);
}

/** What was mended once is remembered, up to a bound. */
const mended = new Map<string, string>();
const mostMended = 20_000;
const longest = 24;

/** The word of the vocabulary that a folded word is one slip away from (`empadronamnet`), or the word itself. */
export function mend(word: string): string {
  if (word.length < shortest || word.length > longest || known.has(word) || ordinary.has(word)) return word;
  const remembered = mended.get(word);
  if (remembered !== undefined) return remembered;
  if (!/^[a-z]+$/.test(word) || verbOf(word)) return word;
  const right = byEnds.get(endsOf(word))?.find((candidate) => isOneSlip(word, candidate)) ?? word;
  if (mended.size < mostMended) mended.set(word, right);
  return right;
}

function endsOf(word: string): number {
  return word.charCodeAt(0) * 256 + word.charCodeAt(word.length - 1);
}

/** One letter missing, one too many, one wrong, or two neighbours swapped. */
function isOneSlip(word: string, right: string): boolean {
  const difference = word.length - right.length;
  if (difference > 1 || difference < -1) return false;
  const start = sharedStart(word, right);
  const end = sharedEnd(word, right, start);
  if (difference !== 0) return start + end >= Math.min(word.length, right.length);
  const wrong = word.length - start - end;
  if (wrong === 1) return true;
  return wrong === 2 && word[start] === right[start + 1] && word[start + 1] === right[start];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
