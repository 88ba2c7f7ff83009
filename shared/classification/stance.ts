import type { Message } from '#shared/text/message.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import { isRelativeClause, stanceInClauseAfter, stanceInParenthesis } from './asides.ts';
import { isDeniedDirectly } from './denials.ts';
import { wordsOf } from './grammar.ts';
import { namesDepartment } from './purposes.ts';
import { answerAfter } from './row-answers.ts';
import { type Stance, type Statement, stanceOf } from './statement.ts';
import type { UnitReading } from './unit-reading.ts';

/** Words of a unit, and the statement they stand in. */
interface Place {
  readonly tokens: readonly Token[];
  readonly reading: UnitReading;
  /** Token indexes, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly own: Statement;
  /** The statement's index in the unit. */
  readonly at: number;
}

/** What a place says of itself, or `NEUTRAL` to leave it to the next step. */
type Step = (place: Place) => Stance;

/** The first step that says something decides: the nearer the words, the earlier. */
const steps: readonly Step[] = [
  namedAsDepartment,
  deniedDirectly,
  namedAsAim,
  deniedAtEnd,
  answeredInRow,
  saidByClauseAfter,
  saidByOwnStatement,
  saidByParenthesis,
  takenUpNext,
  saidBefore,
  saidAfter,
];

/** What the unit does with the words at tokens `from`..`to`. */
export function stanceAt({ tokens }: Message, reading: UnitReading, from: number, to: number): Stance {
  const at = reading.statements.findIndex((statement) => statement.from <= from && from < statement.to);
  const own = reading.statements[at];
  if (!own) return 'NEUTRAL';
  const place = { tokens, reading, from, to, own, at };
  for (const step of steps) {
    const stance = step(place);
    if (stance !== 'NEUTRAL') return stance;
  }
  return 'NEUTRAL';
}

/** `L'Oficina del Padró us demana…` */
function namedAsDepartment({ tokens, reading, own, from }: Place): Stance {
  return namesDepartment(tokens, reading.unit, own, from) ? 'DEPARTMENT' : 'NEUTRAL';
}

/** `No el Padró`, `tampoc la DGP`. */
function deniedDirectly({ tokens, own, from }: Place): Stance {
  return isDeniedDirectly(tokens, own.from, from) ? 'REFUSED' : 'NEUTRAL';
}

const aimLabels = wordsOf('aimLabels');

/** `Finalitat: gestió del padró`: a label whose value says what the data are for. */
function namedAsAim({ tokens, reading: { unit } }: Place): Stance {
  return unit.isField && aimLabels.has(wordAt(tokens, unit.from)) ? 'PURPOSE' : 'NEUTRAL';
}

/** `Volem el Cadastre i el Padró no`. */
function deniedAtEnd({ tokens, own, to }: Place): Stance {
  return to === own.to - 1 && wordAt(tokens, to) === 'no' ? 'REFUSED' : 'NEUTRAL';
}

/** `Padró: NO`. */
function answeredInRow({ tokens, reading, to }: Place): Stance {
  return answerAfter(tokens, reading, to) ?? 'NEUTRAL';
}

/** `El Padró, que ja consumim`. */
function saidByClauseAfter({ tokens, reading, at, to }: Place): Stance {
  return stanceInClauseAfter(tokens, reading, at, to);
}

/** `Volem el Padró`. */
function saidByOwnStatement({ tokens, own, from }: Place): Stance {
  return stanceOf(tokens, own, from);
}

/** `(AEAT, Cadastre i DGP són els que fem servir)`. */
function saidByParenthesis({ tokens, reading, at }: Place): Stance {
  return stanceInParenthesis(tokens, reading, at);
}

const resumptives = wordsOf('resumptives');

/** `El padró, el consultem`: a clause that begins so takes up what was just named. */
function takenUpNext({ tokens, reading, at }: Place): Stance {
  const next = reading.statements[at + 1];
  return next && resumptives.has(wordAt(tokens, next.from)) ? stanceOf(tokens, next, next.from) : 'NEUTRAL';
}

/** The nearest statement before that says something: `volem integrar: el padró, el cadastre`. */
function saidBefore({ tokens, reading, at }: Place): Stance {
  for (let i = at - 1; i >= 0; i--) {
    const before = reading.statements[i];
    const stance = before ? stanceOf(tokens, before, before.to) : 'NEUTRAL';
    if (before && stance !== 'ASKED' && isRelativeClause(tokens, before)) continue;
    if (stance !== 'NEUTRAL') return stance;
  }
  return 'NEUTRAL';
}

/** The nearest statement after: `el padró, el cadastre i la DGP: els volem tots`. */
function saidAfter({ tokens, reading, at }: Place): Stance {
  for (let i = at + 1; i < reading.statements.length; i++) {
    const after = reading.statements[i];
    const stance = after ? stanceOf(tokens, after, after.from) : 'NEUTRAL';
    if (stance !== 'NEUTRAL') return stance;
  }
  return 'NEUTRAL';
}
