import type { Measure, TextStyle } from './table-layout.ts';

/** Where a line may end: after a blank, and in a code after the signs that join its parts. */
const pieces: Readonly<Record<TextStyle, RegExp>> = {
  header: /\S*\s*/g,
  name: /\S*\s*/g,
  code: /[^\s_\-/.]*(?:[_\-/.]|\s+|$)/g,
};

/** The parts of a text that stay together on a line. */
export function piecesOf(text: string, style: TextStyle): string[] {
  return (text.match(pieces[style]) ?? []).filter((piece) => piece !== '');
}

const graphemes = new Intl.Segmenter('ca', { granularity: 'grapheme' });

/**
 * The lines a text takes in `width`, one at least. A part wider than a line is cut between letters; a single letter wider
 * than that is left sticking out.
 */
export function wrapText(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line.trimEnd(), style) <= width;
  const lines: string[] = [];
  let line = '';
  const add = (part: string) => {
    if (line === '' || fits(line + part)) {
      line += part;
      return;
    }
    lines.push(line.trimEnd());
    line = part;
  };
  for (const piece of piecesOf(text.trim(), style)) {
    if (fits(piece)) add(piece);
    else for (const { segment } of graphemes.segment(piece)) add(segment);
  }
  return [...lines, line.trimEnd()];
}
