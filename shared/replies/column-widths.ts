import type { Cell, Measure, Paragraph } from './table-layout.ts';
import { piecesOf } from './wrap-text.ts';

/** The least and the most a column can use: its widest part that stays together, and its widest line unbroken. */
interface Need {
  readonly least: number;
  readonly most: number;
}

/**
 * The width of what each column holds, whole pixels, within `available`: all they ask for when there is room; else their
 * least and a share of what is left, by how much more each asks for; and when not even that fits, in proportion. Codes are
 * kept on one line as long as names can make room for them: a body copies them letter by letter.
 */
export function columnWidths(rows: readonly (readonly Cell[])[], measure: Measure, available: number): number[] {
  const whole = needsOf(rows, measure, ({ text, style }) => (style === 'code' ? [text] : piecesOf(text, style)));
  const needs =
    leastOf(whole) <= available ? whole : needsOf(rows, measure, ({ text, style }) => piecesOf(text, style));
  const most = sum(needs.map((need) => need.most));
  const least = leastOf(needs);
  if (most <= available) return needs.map((need) => need.most);
  if (least > available) return needs.map((need) => Math.floor((need.least * Math.max(0, available)) / least));
  return needs.map((need) =>
    Math.floor(need.least + ((available - least) * (need.most - need.least)) / (most - least)),
  );
}

function needsOf(
  rows: readonly (readonly Cell[])[],
  measure: Measure,
  partsOf: (paragraph: Paragraph) => readonly string[],
): Need[] {
  return (rows[0] ?? []).map((_, column) => {
    const paragraphs = rows.flatMap((row) => row[column] ?? []);
    const most = widest(paragraphs.map(({ text, style }) => measure(text.trim(), style)));
    const parts = paragraphs.flatMap((paragraph) =>
      partsOf({ ...paragraph, text: paragraph.text.trim() }).map((part) => measure(part.trimEnd(), paragraph.style)),
    );
    return { least: Math.min(most, widest(parts)), most };
  });
}

const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const leastOf = (needs: readonly Need[]): number => sum(needs.map(({ least }) => least));
