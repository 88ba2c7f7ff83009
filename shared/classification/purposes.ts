import type { Message } from '#shared/text/message.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { wordsOf } from './grammar.ts';
import type { Statement } from './statement.ts';
import type { UnitReading } from './unit-reading.ts';

const contactLabels = wordsOf('contactLabels');
const offices = wordsOf('offices');
const tools = wordsOf('tools');
const nounLinks = wordsOf('nounLinks');
const conjunctions = wordsOf('conjunctions');
const purposeWords = wordsOf('purposeWords');
const afterPer = wordsOf('afterPer');
/** Tokens before a name that may say what it is for. */
const purposeReach = 6;
/** Tokens between an office or a programme and the name it bears. */
const nounReach = 4;

/** Whether a name is that of the office that writes: `Oficina del Padró`, `Tel.: 930 000 000 (Padró)`. */
export function namesDepartment(tokens: readonly Token[], unit: Unit, own: Statement, from: number): boolean {
  return followsNoun(tokens, own.from, from, offices) || contactLabels.has(wordAt(tokens, unit.from));
}

/** Whether what stands at `from` is what something else is wanted for (`per al padró`), or where it is used. */
export function isPurpose({ tokens }: Message, reading: UnitReading, from: number): boolean {
  const own = reading.statements.find((statement) => statement.from <= from && from < statement.to);
  if (!own) return false;
  return followsNoun(tokens, own.from, from, tools) || followsPurpose(tokens, own, from);
}

function followsPurpose(tokens: readonly Token[], own: Statement, from: number): boolean {
  for (let i = from - 1; i >= Math.max(own.from, from - purposeReach); i--) {
    const word = wordAt(tokens, i);
    if (conjunctions.has(word)) return false;
    if (purposeWords.has(word) || (word === 'per' && afterPer.has(wordAt(tokens, i + 1)))) return true;
    if (own.cues.some((cue) => cue.from <= i && i < cue.to)) return false;
  }
  return false;
}

function followsNoun(tokens: readonly Token[], from: number, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - nounReach); i--) {
    const word = wordAt(tokens, i);
    if (nouns.has(word)) return true;
    if (!nounLinks.has(word)) return false;
  }
  return false;
}
