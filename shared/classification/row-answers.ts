import { Gap, type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { wordsOf } from './grammar.ts';
import type { UnitReading } from './unit-reading.ts';

const yesMarks = wordsOf('yesMarks');
/** Tokens. What a longer line ends with is no answer. */
const longestRow = 14;

/** A word of its own that answers for the row it stands in: `Padró: NO`, `Cadastre   Sí`. */
export function answerAfter(
  tokens: readonly Token[],
  reading: UnitReading,
  to: number,
): 'ASKED' | 'REFUSED' | undefined {
  return answerRightAfter(tokens, reading.unit, to) ?? answerAtEnd(tokens, reading, to);
}

/** `Padró: NO`, `Padró: nou`, `Padró NO`. */
function answerRightAfter(tokens: readonly Token[], unit: Unit, at: number): 'ASKED' | 'REFUSED' | undefined {
  const answer = tokens[at];
  if (!answer || at >= unit.to) return undefined;
  const isAfterColon = (answer.gap & Gap.colon) !== 0;
  if (answer.text === 'no' && (isAfterColon || at === unit.to - 1) && !deniesMore(tokens, unit, at)) return 'REFUSED';
  return isAfterColon && yesMarks.has(answer.text) ? 'ASKED' : undefined;
}

/** `Padró: no tenim res` says something; `Padró: NO. Ja hi és` and `Padró: no, gràcies` are an answer. */
function deniesMore(tokens: readonly Token[], unit: Unit, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= unit.to) return false;
  return (next.gap & (Gap.clause | Gap.sentence | Gap.newline | Gap.mark)) === 0;
}

/** `Cadastre   Consulta de dades   Sí`: a short row that says nothing else. */
function answerAtEnd(
  tokens: readonly Token[],
  { unit, statements }: UnitReading,
  to: number,
): 'ASKED' | 'REFUSED' | undefined {
  if (unit.to - unit.from > longestRow || to > unit.to - 1) return undefined;
  if (statements.some(({ cues }) => cues.length > 0)) return undefined;
  if (statements.some(({ from }) => from >= to && endsAnswer(tokens[from]))) return undefined;
  const last = wordAt(tokens, unit.to - 1);
  return last === 'no' ? 'REFUSED' : last === 'si' ? 'ASKED' : undefined;
}

/** A comma ends what an answer at the end of a line could answer; a cell or a parenthesis does not. */
function endsAnswer(first: Token | undefined): boolean {
  return first !== undefined && (first.gap & Gap.clause) !== 0 && (first.gap & (Gap.parenthesis | Gap.colon)) === 0;
}
