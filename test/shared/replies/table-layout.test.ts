import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, layoutTable, type Measure, tableMetrics } from '#shared/replies/table-layout.ts';

/** Ten pixels a letter, whatever the style: widths can be read off. */
const measure: Measure = (text) => text.length * 10;
const { paddingX, paddingY, lineHeight } = tableMetrics;
const name = (text: string): Cell => [{ text, style: 'name' }];
const code = (text: string): Cell => [{ text, style: 'code' }];
const header = (text: string): Cell => [{ text, style: 'header' }];
const linesOf = (layout: ReturnType<typeof layoutTable>, cell: number) =>
  layout.cells[cell]?.lines.map(({ text }) => text);

describe('a table that has room', () => {
  const layout = layoutTable(
    [
      [header('Producte'), header('Modalitat')],
      [code('ACTIC'), name('Certificat ACTIC')],
    ],
    measure,
  );

  test('has columns as wide as their longest line, and no line is broken', () => {
    expect(layout.cells.slice(0, 2).map(({ x, width }) => [x, width])).toEqual([
      [0, 80 + 2 * paddingX],
      [80 + 2 * paddingX, 160 + 2 * paddingX],
    ]);
    expect(layout.cells.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      'Producte',
      'Modalitat',
      'ACTIC',
      'Certificat ACTIC',
    ]);
  });

  test('has its header first, and every line inside its cell', () => {
    expect(layout.cells.map(({ isHeader }) => isHeader)).toEqual([true, true, false, false]);
    expect(layout.cells[0]?.lines[0]).toMatchObject({ x: paddingX, y: paddingY });
    expect(layout.height).toBe(lineHeight.header + lineHeight.name + 4 * paddingY);
  });
});

describe('what does not fit in the width', () => {
  test.each([
    ['a name, between words', name('Verificació de deutes amb hisenda'), ['Verificació', 'de deutes amb', 'hisenda']],
    ['a code, after the signs that join its parts', code('4317110007_PROVES_B'), ['4317110007_', 'PROVES_B']],
    ['a word with no place to break, between letters', name('Electroencefalograma'), ['Electroencefa', 'lograma']],
    [
      'letters of two signs, never in the middle',
      name('e\u0301'.repeat(8)),
      ['e\u0301'.repeat(6), 'e\u0301'.repeat(2)],
    ],
  ])('%s', (_, cell, lines) => {
    expect(linesOf(layoutTable([[cell]], measure, 130 + 2 * paddingX), 0)).toEqual(lines);
  });

  test('takes room from the long columns, not from the short ones', () => {
    const rows = [[name('ab'), name('una modalitat de nom molt llarg i que no s’acaba'), code('PROVES')]];
    const [short, long, last] = layoutTable(rows, measure, 400).cells;
    expect([short?.width, last?.width]).toEqual([20 + 2 * paddingX, 60 + 2 * paddingX]);
    expect(long?.lines.length).toBeGreaterThan(1);
  });

  test('breaks names before codes, which a body copies letter by letter', () => {
    const rows = [[name('una modalitat de nom molt llarg i que no s’acaba'), code('4317110007_SUBVENCIONS')]];
    const layout = layoutTable(rows, measure, 400);
    expect(linesOf(layout, 1)).toEqual(['4317110007_SUBVENCIONS']);
    expect(linesOf(layout, 0)?.length).toBeGreaterThan(2);
  });

  test('makes the whole row as high as its highest cell', () => {
    const layout = layoutTable([[name('a'), [...name('b'), ...code('C'), ...code('D')]]], measure);
    const height = lineHeight.name + 2 * lineHeight.code + 2 * paddingY;
    expect(layout.cells.map((cell) => cell.height)).toEqual([height, height]);
  });
});

test('a table of nothing takes no room', () => {
  expect(layoutTable([], measure)).toEqual({ width: 0, height: 0, cells: [] });
});

describe('whatever the table says', () => {
  const paragraph = fc.record({
    text: fc.oneof(fc.string({ maxLength: 60 }), fc.lorem({ maxCount: 8 }), fc.stringMatching(/^[A-Z0-9_]{1,40}$/)),
    style: fc.constantFrom('header', 'name', 'code'),
  });
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(
        fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: columns, maxLength: columns }),
        { minLength: 1, maxLength: 6 },
      ),
    );
  const width = fc.integer({ min: 200, max: 900 });

  test('its cells cover the picture without gap or overlap, in whole pixels', () => {
    fc.assert(
      fc.property(table, width, (rows, maxWidth) => {
        const { cells, ...picture } = layoutTable(rows, measure, maxWidth);
        const area = cells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
        expect(area).toBe(picture.width * picture.height);
        expect(picture.width).toBeLessThanOrEqual(maxWidth);
        expect(cells.flatMap(({ x, y, width, height }) => [x, y, width, height]).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('no letter is lost, and no line leaves its cell unless a single letter does not fit', () => {
    fc.assert(
      fc.property(table, width, (rows, maxWidth) => {
        const { cells } = layoutTable(rows, measure, maxWidth);
        const letters = (text: string) => text.replace(/\s+/g, '');
        rows.flat().forEach((cell, index) => {
          const placed = cells[index];
          expect(letters(placed?.lines.map(({ text }) => text).join('') ?? '')).toBe(
            letters(cell.map(({ text }) => text).join('')),
          );
          for (const line of placed?.lines ?? []) {
            const isOneLetter = [...line.text].length <= 1;
            expect(isOneLetter || measure(line.text, line.style) <= (placed?.width ?? 0) - 2 * paddingX).toBe(true);
          }
        });
      }),
    );
  });
});
