import type { Evidence } from '#shared/contract/index.ts';
import { compilePhrases, findPhrases, phraseAt } from '#shared/text/phrases.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { isNegator } from './denials.ts';
import { stemsOf, wordsOf } from './grammar.ts';
import { phraseLists, phrasesNamed } from './phrase-lists.ts';
import { type Passage, quote, type TicketReading } from './ticket-reading.ts';

const alta = compilePhrases([
  { value: 'named' as const, words: phraseLists.altaNamed },
  { value: 'bare' as const, words: phraseLists.altaBare },
]);
const completed = stemsOf('signUpCompleted');
const pending = wordsOf('pendingSignUp');
/** `Per fer l'alta` has still to happen; `vam fer l'alta` and `després de fer l'alta` have not. */
const undone = wordsOf('signingUp');
const afterwards = wordsOf('signedUp');
const giving = stemsOf('giving');
const wishes = stemsOf('wishing');

/** Words that say the body went through EACAT's sign-up, and that it is done. `isNamed`: in full, not a bare `alta`. */
export function altaInText(reading: TicketReading, isNamed = false): Evidence[] {
  return reading.passages.flatMap((passage) =>
    passage.units.flatMap(({ unit }) =>
      findPhrases(alta, passage.message.tokens, unit.from, unit.to)
        .filter((match) => !isNamed || match.value === 'named')
        .filter((match) => isCompletedAlta(passage, unit, match.from, isNamed ? 'bare' : match.value))
        .map((match) => quote(passage, match.from, match.to)),
    ),
  );
}

function isCompletedAlta(passage: Passage, unit: Unit, at: number, name: 'named' | 'bare'): boolean {
  const { tokens } = passage.message;
  const words = tokens.slice(unit.from, unit.to).map((token) => token.text);
  if (isAsked(unit, at) || isGivenAlta(tokens, at, words)) return false;
  if (passage.source === 'subject' && !words.some((word) => word === 'eacat' || word.startsWith('sollicitud')))
    return false;
  const isCompleted = words.some((word) => completed.test(word));
  const before = tokens.slice(Math.max(unit.from, at - 4), at).map((token) => token.text);
  if (before.some((word) => wishes.test(word)) && !isCompleted) return false;
  if (before.some((word) => pending.has(word))) return false;
  if (before.some((word) => undone.has(word)) && !words.some((word) => afterwards.has(word))) return false;
  if (deniesBefore(tokens, unit, at) || deniesAfter(tokens, unit, at)) return false;
  return name === 'named' || (isCompleted && !hasNegator(tokens, unit, at));
}

/** The part of a question that asks is its last. */
function isAsked(unit: Unit, at: number): boolean {
  return unit.isQuestion && at >= (unit.clauses.at(-1)?.from ?? unit.from);
}

/** `Donar d'alta` is to set up, not to sign up; unless EACAT told them they were. */
function isGivenAlta(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const before = wordAt(tokens, at - 1);
  const giver = wordAt(tokens, at - 2);
  if (!(before === 'd' || before === 'de') || !giving.test(giver)) return false;
  return !(/^(?:donat|donats|donada|donades|dado|dados)$/.test(giver) && words.includes('eacat'));
}

const eacatOrAlta = wordsOf('signUpNames');
const without = wordsOf('without');
const doing = wordsOf('signUpDone');

function deniesBefore(tokens: readonly Token[], unit: Unit, at: number): boolean {
  const clause = clauseAt(unit, at);
  for (let i = Math.max(clause.from, at - 10); i < at; i++) {
    if (!isNegator(tokens[i])) continue;
    const between = tokens.slice(i + 1, at).map((token) => token.text);
    if (between.some((word) => doing.has(word))) return true;
    if (without.has(wordAt(tokens, i)) && at - i <= 4) return true;
  }
  return false;
}

function hasNegator(tokens: readonly Token[], unit: Unit, at: number): boolean {
  const clause = clauseAt(unit, at);
  for (let i = clause.from; i < clause.to; i++) if (isNegator(tokens[i])) return true;
  return false;
}

const undoneYet = wordsOf('signUpNotYet');
const none = wordsOf('none');

/** `Alta a EACAT, no n'hem tramitat cap`. */
function deniesAfter(tokens: readonly Token[], unit: Unit, at: number): boolean {
  for (let i = at + 1; i < Math.min(unit.to, at + 10); i++) {
    if (!isNegator(tokens[i])) continue;
    const words = tokens.slice(i - 1, Math.min(unit.to, i + 7)).map((token) => token.text);
    return words.some((word) => undoneYet.has(word)) && words.some((word) => none.has(word));
  }
  return false;
}

const straight = phrasesNamed('straight');
const directly = wordsOf('directly');
const speaking = stemsOf('addressing');

/** Words that say the body skipped EACAT or opened the ticket by itself. */
export function directInText(reading: TicketReading): Evidence[] {
  return reading.passages.slice(1).flatMap((passage) =>
    passage.units.flatMap(({ unit }) => {
      const at = directAt(passage.message.tokens, unit);
      return at === undefined ? [] : [quote(passage, at.from, at.to)];
    }),
  );
}

function directAt(tokens: readonly Token[], unit: Unit): { from: number; to: number } | undefined {
  for (let i = unit.from; i < unit.to; i++) {
    if (phraseAt(straight, tokens, i, unit.to)) return clauseAt(unit, i);
    const word = wordAt(tokens, i);
    if (eacatOrAlta.has(word) && (deniesBefore(tokens, unit, i) || deniesAfter(tokens, unit, i))) {
      return clauseAt(unit, i);
    }
    if (directly.has(word)) {
      const near = tokens.slice(Math.max(unit.from, i - 5), Math.min(unit.to, i + 6));
      if (near.some((token) => speaking.test(token.text))) return clauseAt(unit, i);
    }
  }
  return undefined;
}

function clauseAt(unit: Unit, at: number): { from: number; to: number } {
  return unit.clauses.find(({ from, to }) => from <= at && at < to) ?? unit;
}

const copies = phrasesNamed('copies');
const ticked = phrasesNamed('ticked');

/** Words that say the ticket is the internal copy of a sign-up. `We attach a copy of the sign-up` is no such thing. */
export function copyInText(reading: TicketReading): Evidence[] {
  return reading.passages.slice(0, 2).flatMap((passage) =>
    passage.units.flatMap(({ unit }) => {
      const { tokens } = passage.message;
      const named = findPhrases(copies, tokens, unit.from, unit.to).filter(
        (match) => passage.source === 'subject' || match.from === unit.from || tokens[match.from - 1]?.text === 'a',
      );
      const marked = findPhrases(ticked, tokens, unit.from, unit.to).filter((match) => {
        const next = wordAt(tokens, match.to);
        return /^marca/.test(next) || (unit.isField && match.to === unit.to - 1 && next === 'si');
      });
      return [...named, ...marked].map((match) => quote(passage, match.from, match.to));
    }),
  );
}

const homologation = wordsOf('homologation');
const delivering = stemsOf('delivering');
const deliveringPhrases = phrasesNamed('deliveringPhrases');

/** The homologation document, attached or said to be. */
export function homologationInText(reading: TicketReading): Evidence[] {
  const attached: Evidence[] = reading.attachments
    .filter(({ words }) => words.some((word) => homologation.has(word.text)))
    .map(({ fileName }) => ({ source: 'attachment', quote: fileName }));
  const delivered = reading.passages.slice(1).flatMap((passage) =>
    passage.units.flatMap(({ unit }) => {
      const { tokens } = passage.message;
      const at = indexIn(tokens, unit, homologation);
      if (at < 0 || unit.isQuestion || deniesBefore(tokens, unit, at)) return [];
      const delivers =
        tokens.slice(unit.from, unit.to).some((token) => delivering.test(token.text)) ||
        findPhrases(deliveringPhrases, tokens, unit.from, unit.to).length > 0;
      return delivers ? [quote(passage, at, at + 1)] : [];
    }),
  );
  return [...attached, ...delivered];
}

function indexIn(tokens: readonly Token[], unit: Unit, words: ReadonlySet<string>): number {
  for (let i = unit.from; i < unit.to; i++) if (words.has(wordAt(tokens, i))) return i;
  return -1;
}
