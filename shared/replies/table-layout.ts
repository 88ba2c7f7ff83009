import { columnWidths } from './column-widths.ts';
import { wrapText } from './wrap-text.ts';

export type TextStyle = 'header' | 'name' | 'code';

/** Something a cell says, on lines of its own. */
export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
}
export type Cell = readonly Paragraph[];

/** How wide a text is drawn, in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** A line of text and where its box begins, from the picture's upper left corner. */
interface PlacedLine extends Paragraph {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isHeader: boolean;
  readonly lines: readonly PlacedLine[];
}

export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

/** Sizes in CSS pixels, all whole: a line between two of them would be drawn blurred. */
export const tableMetrics = {
  paddingX: 12,
  paddingY: 8,
  lineHeight: { header: 20, name: 20, code: 19 } satisfies Record<TextStyle, number>,
  /** As wide as the conversation shows a picture without making it smaller. */
  maxWidth: 760,
} as const;

/**
 * Where each cell and each line of a table goes, its first row the header. Columns are as wide as what they say while they
 * fit in `maxWidth`; then names go on several lines, and a word that still does not fit is cut. Pure: `measure` knows the
 * fonts.
 */
export function layoutTable(
  rows: readonly (readonly Cell[])[],
  measure: Measure,
  maxWidth: number = tableMetrics.maxWidth,
): TableLayout {
  const { paddingX } = tableMetrics;
  const columns = rows[0]?.length ?? 0;
  const widths = columnWidths(rows, measure, maxWidth - columns * 2 * paddingX).map((inner) => inner + 2 * paddingX);
  const cells: PlacedCell[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const wrapped = row.map((cell, column) => linesOf(cell, (widths[column] ?? 0) - 2 * paddingX, measure));
    const height = Math.max(0, ...wrapped.map(heightOf));
    let x = 0;
    for (const [column, lines] of wrapped.entries()) {
      const width = widths[column] ?? 0;
      cells.push({ x, y, width, height, isHeader: index === 0, lines: placed(lines, x, y) });
      x += width;
    }
    y += height;
  }
  return { width: widths.reduce((sum, width) => sum + width, 0), height: y, cells };
}

function linesOf(cell: Cell, width: number, measure: Measure): Paragraph[] {
  return cell.flatMap(({ text, style }) =>
    wrapText(text, style, width, measure).map((line): Paragraph => ({ text: line, style })),
  );
}

function heightOf(lines: readonly Paragraph[]): number {
  const text = lines.reduce((sum, { style }) => sum + tableMetrics.lineHeight[style], 0);
  return text + 2 * tableMetrics.paddingY;
}

function placed(lines: readonly Paragraph[], x: number, y: number): PlacedLine[] {
  let top = y + tableMetrics.paddingY;
  return lines.map((line) => {
    const here = { ...line, x: x + tableMetrics.paddingX, y: top };
    top += tableMetrics.lineHeight[line.style];
    return here;
  });
}
