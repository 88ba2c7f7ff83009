import type { Message } from '#shared/text/message.ts';
import { findPhrases, type PhraseMatch, phraseAt } from '#shared/text/phrases.ts';
import { Gap, wordAt } from '#shared/text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { phrasesNamed } from './phrase-lists.ts';
import { isPurpose } from './purposes.ts';
import type { Sense } from './sense.ts';
import { stanceAt } from './stance.ts';
import type { Stance } from './statement.ts';
import type { Passage } from './ticket-reading.ts';
import type { UnitReading } from './unit-reading.ts';
import { senses } from './vocabulary.ts';

/** Tokens of a sentence that only takes up the one before. */
const longestAnswer = 24;
const shortAnswer = 8;
/** Tokens in which a sentence that leaves something out says that it speaks of the one before. */
const answerStart = 3;
/** `I també…`: a sentence that goes on from the one before. */
const continuers = wordsOf('continuers');
/** `Les hi podeu incloure?`: words that take up what was named. */
const takingUp = wordsOf('takingUp');
/** `D'aquesta part`. */
const thatPart = phrasesNamed('thatPart');

/** What the ticket does with the service named at `match`, as its own sentence and those around it tell. */
export function mentionStance(passage: Passage, index: number, match: PhraseMatch<Sense>): Stance {
  const reading = passage.units[index];
  if (!reading) return 'NEUTRAL';
  const stance = inContext(passage, index, inOwnUnit(passage, reading, index, match));
  const isOpen = stance === 'ASKED' || stance === 'NEUTRAL';
  const isFor = isOpen && isPurpose(passage.message, reading, match.from) && namesOtherBefore(passage, reading, match);
  return accepted(passage, isFor ? 'PURPOSE' : stance);
}

function inOwnUnit(passage: Passage, reading: UnitReading, index: number, { from, to }: PhraseMatch<Sense>): Stance {
  const own = stanceAt(passage.message, reading, from, to);
  return own === 'NEUTRAL' ? inheritedStance(passage, reading, index) : own;
}

/** What the next sentence adds where nothing was said, and takes back where something was. */
function inContext(passage: Passage, index: number, stance: Stance): Stance {
  if (stance === 'NEUTRAL') return saidNext(passage, index);
  return isTakenBackNext(passage, index) ? 'REFUSED' : stance;
}

/** What the desk proposed and the requester accepted is asked for, whatever the desk's own words for it. */
function accepted({ isAccepted }: Passage, stance: Stance): Stance {
  return isAccepted && stance !== 'REFUSED' ? 'ASKED' : stance;
}

/** A list item speaks as its lead-in does, and a sentence that begins with `and` as the one before. */
function inheritedStance({ message, units }: Passage, { unit }: UnitReading, index: number): Stance {
  if (unit.leadIn !== undefined) return units[unit.leadIn]?.lead ?? 'NEUTRAL';
  const first = message.tokens[unit.from];
  if (!first || first.gap & Gap.blankLine || !continuers.has(first.text)) return 'NEUTRAL';
  return units[index - 1]?.lead ?? 'NEUTRAL';
}

/** `Hi anava també l'INSS. Les hi podeu incloure?`: a sentence that names nothing speaks of what the one before names. */
function saidNext({ message, units }: Passage, index: number): Stance {
  const own = units[index]?.unit;
  const next = units[index + 1];
  if (!own || !next || own.isField || own.isListItem || next.lead === 'NEUTRAL') return 'NEUTRAL';
  return isAnswer(message, next) && takesUp(message, next) ? next.lead : 'NEUTRAL';
}

/** A sentence of the same paragraph that is short and names no service. */
function isAnswer({ tokens }: Message, { unit }: UnitReading): boolean {
  const isApart = ((tokens[unit.from]?.gap ?? 0) & Gap.blankLine) !== 0;
  if (isApart || unit.to - unit.from > longestAnswer) return false;
  return findPhrases(senses, tokens, unit.from, unit.to).length === 0;
}

/** `No cal.` needs no pronoun; a longer sentence does, and one that leaves something out has it near its start. */
function takesUp({ tokens }: Message, { unit, lead }: UnitReading): boolean {
  if (lead === 'REFUSED' && unit.to - unit.from <= shortAnswer) return true;
  const reach = lead === 'ASKED' ? unit.to : Math.min(unit.to, unit.from + answerStart);
  for (let at = unit.from; at < reach; at++) if (takingUp.has(wordAt(tokens, at))) return true;
  return false;
}

/** `… a demanar una nota simple. D'aquesta part no en volem res.` */
function isTakenBackNext({ message, units }: Passage, index: number): boolean {
  const next = units[index + 1];
  return next?.lead === 'REFUSED' && phraseAt(thatPart, message.tokens, next.unit.from, next.unit.to) !== undefined;
}

function namesOtherBefore({ message }: Passage, { unit }: UnitReading, match: PhraseMatch<Sense>): boolean {
  return findPhrases(senses, message.tokens, unit.from, match.from).some(
    ({ value }) => value.service !== match.value.service && value.service !== '',
  );
}
