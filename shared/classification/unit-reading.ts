import type { Message } from '#shared/text/message.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { wordsOf } from './grammar.ts';
import { isMild, type Stance, type Statement, stanceOf, statementsOf } from './statement.ts';

/** One sentence or list item, read: the statements it falls into. */
export interface UnitReading {
  readonly unit: Unit;
  readonly statements: readonly Statement[];
  /** What the unit as a whole leads up to: its list items inherit it. */
  readonly lead: Stance;
}

const relatives = wordsOf('relatives');

export function readUnit(message: Message, unit: Unit): UnitReading {
  const { tokens } = message;
  const statements = unit.clauses.flatMap((clause) => statementsOf(tokens, clause.from, clause.to));
  const said = leadOf(tokens, statements);
  return { unit, statements, lead: endsWithNo(tokens, unit) ? denied(said) : said };
}

/** What the last statement that says something leads up to, asides left out. */
function leadOf(tokens: readonly Token[], statements: readonly Statement[]): Stance {
  const telling = statements.filter(({ cues }) => cues.length > 0);
  const last = telling.findLast((statement) => !isAside(tokens, statement)) ?? telling.at(-1);
  if (!last) return 'NEUTRAL';
  const cues = last.cues.filter(({ kind }) => kind !== 'HABIT');
  return stanceOf(tokens, { ...last, cues }, last.to);
}

/** `El Padró, no.` leaves out what it names; `volem el Padró, el Cadastre no` does not say it of all. */
function denied(said: Stance): Stance {
  return said === 'ASKED' ? 'NEUTRAL' : 'REFUSED';
}

function endsWithNo(tokens: readonly Token[], { from, to }: Unit): boolean {
  return to - from > 1 && wordAt(tokens, to - 1) === 'no';
}

/** A relative clause, or a word on what they have: it does not say what a sentence leads up to. */
function isAside(tokens: readonly Token[], { from, cues }: Statement): boolean {
  return relatives.has(wordAt(tokens, from)) || cues.every((cue) => isMild(cue) || cue.kind === 'INFO');
}
