import type { Token } from './tokens.ts';

/** What a line of a message is: said now, quoted or forwarded from elsewhere, or signature and legal footer. */
export type Zone = 'live' | 'quoted' | 'signature';

export interface Line {
  readonly index: number;
  /** Where the line begins in the text. */
  readonly start: number;
  readonly tokens: readonly Token[];
  /** Its first characters, as many as tell a header, a farewell or a rule. */
  readonly text: string;
}

/** Beyond this many characters a line is no header, farewell or rule, so only its beginning is looked at. */
const lookedAt = 400;
const noTokens: readonly Token[] = [];

/** A text as its lines, each with its words. */
export function linesOf(original: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  for (let index = 0; start <= original.length; index++) {
    const newline = original.indexOf('\n', start);
    const end = newline < 0 ? original.length : newline;
    const from = next;
    while (tokens[next]?.line === index) next++;
    lines.push({
      index,
      start,
      tokens: next === from ? noTokens : tokens.slice(from, next),
      text: original.slice(start, Math.min(end, start + lookedAt)),
    });
    start = end + 1;
  }
  return lines;
}

/** The folded word at a place of a line; empty beyond its end. */
export function wordOf({ tokens }: Line, at: number): string {
  return tokens[at]?.text ?? '';
}

/** A line without words. */
export function isWordless({ tokens }: Line): boolean {
  return tokens.length === 0;
}

/** A line drawn across: `-----`, `___`, the `--` of mail programs. */
export function isRule({ text }: Line): boolean {
  const bare = text.includes('<') ? text.replace(/<[^<>]{1,40}>/g, '') : text;
  return bare !== '' && /^\s*(?:--|[-_=*~—–]{3,})\s*$/.test(bare);
}
