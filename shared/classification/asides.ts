import { Gap, type Token, wordAt } from '#shared/text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { type Stance, type Statement, stanceOf, surelySaid } from './statement.ts';
import type { UnitReading } from './unit-reading.ts';

const relatives = wordsOf('relatives');
const already = wordsOf('already');
/** Tokens that may stand between a name and the clause that speaks of it. */
const mostBetween = 4;

/**
 * What the clause right after a name says of that name: `el Cadastre, que ja consumim`, `… (ja el tenim)`.
 * `at`: the name's statement; `to`: where the name ends.
 */
export function stanceInClauseAfter(
  tokens: readonly Token[],
  { statements }: UnitReading,
  at: number,
  to: number,
): Stance {
  const own = statements[at];
  const next = statements[at + 1];
  if (!own || !next || !endsStatement(own, to) || !speaksOfTheLast(tokens, next)) return 'NEUTRAL';
  const said = surelySaid(tokens, next);
  const leavesOut = said === 'IN_USE' || said === 'REFUSED';
  return leavesOut && !isListedAsAsked(tokens, statements, at) ? said : 'NEUTRAL';
}

/** Whether little follows the words at `end` in their own statement: `el Cadastre i la Policia, que ja funcionen`. */
function endsStatement({ to, cues }: Statement, end: number): boolean {
  return to - end <= mostBetween && !cues.some(({ from }) => from >= end);
}

function speaksOfTheLast(tokens: readonly Token[], { from, cues }: Statement): boolean {
  const word = wordAt(tokens, from);
  if (relatives.has(word) || already.has(word)) return true;
  const [first] = cues;
  return startsAtParenthesis(tokens, from) && first !== undefined && first.from - from <= 1;
}

/** Whether a clause speaks of one name only: `…, que ja consumim, …`. */
export function isRelativeClause(tokens: readonly Token[], { from }: Statement): boolean {
  return relatives.has(wordAt(tokens, from));
}

/** `Volem dues consultes: el cadastre i la nota simple, que sempre les mirem juntes`. */
function isListedAsAsked(tokens: readonly Token[], statements: readonly Statement[], at: number): boolean {
  for (let i = at; i > 0; i--) {
    const own = statements[i];
    const before = statements[i - 1];
    if (!own || !before || own.cues.length > 0) return false;
    if ((tokens[own.from]?.gap ?? 0) & Gap.colon) return stanceOf(tokens, before, before.to) === 'ASKED';
  }
  return false;
}

/** What a parenthesis says of all it lists: `(AEAT, Cadastre i DGP són els que fem servir)`. */
export function stanceInParenthesis(tokens: readonly Token[], { statements }: UnitReading, at: number): Stance {
  if (!isInParenthesis(tokens, statements, at)) return 'NEUTRAL';
  for (const statement of statements.slice(at + 1)) {
    if (startsAtParenthesis(tokens, statement.from)) break;
    const said = surelySaid(tokens, statement);
    if (said !== 'NEUTRAL') return said === 'ASKED' ? 'NEUTRAL' : said;
  }
  return 'NEUTRAL';
}

/** Opening and closing marks are one bit, and take turns. */
function isInParenthesis(tokens: readonly Token[], statements: readonly Statement[], at: number): boolean {
  const marks = statements.filter(({ from }, index) => index <= at && startsAtParenthesis(tokens, from));
  return marks.length % 2 === 1;
}

function startsAtParenthesis(tokens: readonly Token[], from: number): boolean {
  return ((tokens[from]?.gap ?? 0) & Gap.parenthesis) !== 0;
}
