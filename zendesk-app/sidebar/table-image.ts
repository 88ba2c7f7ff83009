import type { AuthorisationTable, ReplyLanguage } from '#shared/contract/index.ts';
import { tableCells } from '#shared/replies/table-cells.ts';
import { layoutTable, type PlacedCell, type TextStyle, tableMetrics } from '#shared/replies/table-layout.ts';

/** A table drawn: the file, the same as an address to show it by, and its size in CSS pixels. */
export interface TableImage {
  readonly png: Blob;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const sans = '"Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const fonts: Readonly<Record<TextStyle, string>> = {
  header: `600 14px ${sans}`,
  name: `14px ${sans}`,
  code: '13px Consolas, "Liberation Mono", Menlo, monospace',
};
const colours = { paper: '#ffffff', header: '#e8f0f6', line: '#b4bcc2', text: '#1f2933', code: '#37474f' } as const;

/** Twice as many pixels as on the page, so that it stays sharp when it is made larger; fewer where it would be too high. */
const sharpness = 2;
const longestSide = 16_000;

/** Draws a table as a PNG, its header in the message's language. `null` where the browser cannot draw it. */
export async function drawTable(table: AuthorisationTable, language: ReplyLanguage): Promise<TableImage | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const layout = layoutTable(tableCells(table, language), (text, style) => {
    pen.font = fonts[style];
    return pen.measureText(text).width;
  });
  // One more pixel at the right and at the bottom: the outer lines.
  const [width, height] = [layout.width + 1, layout.height + 1];
  const scale = Math.min(sharpness, longestSide / Math.max(width, height));
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  for (const cell of layout.cells) drawCell(pen, cell);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return png && { png, address: canvas.toDataURL('image/png'), width, height };
}

function drawCell(pen: CanvasRenderingContext2D, { x, y, width, height, isHeader, lines }: PlacedCell): void {
  pen.fillStyle = colours.line;
  pen.fillRect(x, y, width + 1, height + 1);
  pen.fillStyle = isHeader ? colours.header : colours.paper;
  pen.fillRect(x + 1, y + 1, width - 1, height - 1);
  pen.textBaseline = 'middle';
  for (const { text, style, x: left, y: top } of lines) {
    pen.font = fonts[style];
    pen.fillStyle = style === 'code' ? colours.code : colours.text;
    pen.fillText(text, left, top + tableMetrics.lineHeight[style] / 2);
  }
}

/** Puts the picture in the clipboard; says whether the browser let it. */
export async function copyImage({ png }: TableImage): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
