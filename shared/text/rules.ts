import { isWordless, type Line } from './lines.ts';

/** Characters of the dashes that mail programs put above a signature. */
const longestDelimiter = 4;
/** Characters. */
const closeInLength = 3;
/** Lines below a rule in which a table's first row stands. */
const tableReach = 4;
/** What keeps the cells of a row apart in a text. */
const cellMarks = ['....', ' .:', '|', '    '];

/** A rule as long as the very first line, right below it. `written`: lines so far. */
export function underlinesTitle(lines: readonly Line[], { index, text }: Line, written: number): boolean {
  const above = lines[index - 1]?.text.trim().length ?? 0;
  return written === 1 && above > longestDelimiter && Math.abs(above - text.trim().length) <= closeInLength;
}

/** A rule above the rows of a table, or fields with dot leaders, as automatic messages draw them. `reach`: in lines. */
export function bordersTable(lines: readonly Line[], { index }: Line, reach = tableReach): boolean {
  return lines
    .slice(index + 1, index + 1 + reach)
    .some((line) => !isWordless(line) && cellMarks.some((mark) => line.text.includes(mark)));
}
