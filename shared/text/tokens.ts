import { foldCharacter, isBlank, isCombiningMark, isGeminateMark, readEntity } from './characters.ts';

/** What stands between a word and the one before it, as bits. */
export const Gap = {
  newline: 1,
  blankLine: 2,
  sentence: 4,
  clause: 8,
  colon: 16,
  bullet: 32,
  parenthesis: 64,
  /** Quotation marks, slashes, plus signs: they set a word apart without ending a clause. */
  mark: 128,
} as const;

/** A word without accents and in lower case, and where it stands in the original (UTF-16 offsets). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The `Gap` bits before it. */
  readonly gap: number;
  readonly line: number;
}

export interface TokeniseOptions {
  /** File names join their words with underscores; codes keep them. */
  readonly splitUnderscores?: boolean;
}

const underscore = 0x5f;
const longestTag = 200;
const longestTagName = 14;

/** Beginnings of words whose ela geminada people write with a full stop or a hyphen (`col.legi`, `sol-licitud`). */
const geminateStems = new Set(['col', 'sol', 'instal', 'cancel', 'intel', 'paral']);

/** One pass over the text; every look ahead is bounded, so the work is linear whatever the text. */
class Scanner {
  readonly tokens: Token[] = [];
  private readonly original: string;
  private readonly splitUnderscores: boolean;
  private at = 0;
  private gap: number = Gap.newline;
  private line = 0;
  private onlyBlankSoFar = true;

  constructor(original: string, options: TokeniseOptions) {
    this.original = original;
    this.splitUnderscores = options.splitUnderscores === true;
  }

  run(): Token[] {
    while (this.at < this.original.length) {
      if (!this.readWord() && !this.skipAddress()) this.readGap();
    }
    return this.tokens;
  }

  private isWordAt(at: number): boolean {
    const code = this.original.charCodeAt(at);
    if (this.splitUnderscores && code === underscore) return false;
    return foldCharacter(code) !== undefined;
  }

  private isPlainAt(at: number): boolean {
    return this.original.charCodeAt(at) < 0x80 && this.isWordAt(at);
  }

  private readWord(): boolean {
    if (!this.isWordAt(this.at) && !this.isLetterEntity()) return false;
    const start = this.at;
    if (this.isAddress(start)) return false;
    let end = start;
    while (this.isPlainAt(end)) end++;
    let text = this.original.slice(start, end).toLowerCase();
    for (;;) {
      const next = this.wordPart(end, text);
      if (!next) break;
      text += next.text;
      end = next.end;
    }
    this.tokens.push({ text, start, end, gap: this.gap, line: this.line });
    this.gap = 0;
    this.onlyBlankSoFar = false;
    this.at = end;
    return true;
  }

  private wordPart(at: number, before: string): { text: string; end: number } | undefined {
    if (at >= this.original.length) return undefined;
    const code = this.original.charCodeAt(at);
    if (this.splitUnderscores && code === underscore) return undefined;
    const letter = foldCharacter(code);
    if (letter !== undefined) return { text: letter, end: at + 1 };
    if (isCombiningMark(code)) return { text: '', end: at + 1 };
    if (isGeminateMark(code) && before.endsWith('l') && foldCharacter(this.original.charCodeAt(at + 1)) === 'l') {
      if (code > 0x7f || geminateStems.has(before)) return { text: 'l', end: at + 2 };
    }
    if (code === 0x26) {
      const entity = readEntity(this.original, at);
      if (entity && foldCharacter(entity.text.charCodeAt(0)) !== undefined) {
        return { text: foldCharacter(entity.text.charCodeAt(0)) ?? '', end: entity.end };
      }
      if (entity?.text === '·' && before.endsWith('l') && foldCharacter(this.original.charCodeAt(entity.end)) === 'l') {
        return { text: 'l', end: entity.end + 1 };
      }
    }
    return undefined;
  }

  private isLetterEntity(): boolean {
    if (this.original.charCodeAt(this.at) !== 0x26) return false;
    const entity = readEntity(this.original, this.at);
    return entity !== undefined && foldCharacter(entity.text.charCodeAt(0)) !== undefined;
  }

  /** Mail and web addresses name bodies and services without speaking of them. */
  private isAddress(start: number): boolean {
    if (start > 0 && !this.startsChunk(start)) return false;
    const limit = Math.min(this.original.length, start + 120);
    for (let i = start; i < limit; i++) {
      const code = this.original.charCodeAt(i);
      if (code === 0x0a || isBlank(code)) return false;
      if (code === 0x40) return i > start;
      if (code === 0x3a && this.original.startsWith('://', i)) return true;
    }
    return this.original.startsWith('www.', start);
  }

  private startsChunk(at: number): boolean {
    const before = this.original.charCodeAt(at - 1);
    return before === 0x0a || isBlank(before) || before === 0x3c || before === 0x28 || before === 0x22;
  }

  private skipAddress(): boolean {
    if (!this.isWordAt(this.at) || !this.isAddress(this.at)) return false;
    while (this.at < this.original.length) {
      const code = this.original.charCodeAt(this.at);
      if (code === 0x0a || code === 0x3e || isBlank(code)) break;
      this.at++;
    }
    this.gap |= Gap.clause;
    this.onlyBlankSoFar = false;
    return true;
  }

  private readGap(): void {
    const code = this.original.charCodeAt(this.at);
    if (code === 0x0a) this.newLine();
    else if (code === 0x3c && this.skipTag()) return;
    else if (code === 0x26 && this.skipEntity()) return;
    else if (!isBlank(code)) this.readMark(code);
    this.at++;
  }

  private newLine(): void {
    this.gap |= this.gap & Gap.newline && this.onlyBlankSoFar ? Gap.blankLine : Gap.newline;
    this.line++;
    this.onlyBlankSoFar = true;
  }

  private skipEntity(): boolean {
    const entity = readEntity(this.original, this.at);
    if (!entity) return false;
    if (entity.text !== ' ') this.gap |= Gap.mark;
    this.at = entity.end;
    return true;
  }

  private skipTag(): boolean {
    const next = this.original.charCodeAt(this.at + 1);
    const opensTag = next === 0x2f || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
    if (!opensTag) return false;
    const name = /^<\/?([a-z]+[1-6]?)(?=[\s/>])/i
      .exec(this.original.slice(this.at, this.at + longestTagName))?.[1]
      ?.toLowerCase();
    if (name === undefined) return false;
    const window = this.original.slice(this.at, this.at + longestTag);
    const length = window.indexOf('>') + 1;
    if (length === 0 || window.slice(0, length).includes('@')) return false;
    if (name === 'li' && next !== 0x2f) this.gap |= Gap.newline | Gap.bullet;
    else if (name === 'li' || name === 'p' || name === 'div' || name === 'ul' || name === 'tr' || name === 'br')
      this.gap |= Gap.newline;
    this.at += length;
    return true;
  }

  private readMark(code: number): void {
    const next = this.original.charCodeAt(this.at + 1);
    const last = this.at + 1 >= this.original.length;
    const beforeBlank = last || next === 0x0a || isBlank(next);
    const first = this.onlyBlankSoFar;
    this.onlyBlankSoFar = false;
    switch (String.fromCharCode(code)) {
      case '.':
        if (next === code) this.skipRun(code, Gap.colon | Gap.clause);
        else if (this.isNumbering()) this.gap |= Gap.bullet;
        else if (beforeBlank || next === 0x22 || next === 0x29 || next === 0xbb) this.gap |= Gap.sentence;
        return;
      case '!':
      case '?':
      case ';':
      case '…':
        this.gap |= Gap.sentence;
        return;
      case ',':
      case '—':
        this.gap |= Gap.clause;
        return;
      case ':':
        this.gap |= Gap.colon | Gap.clause;
        return;
      case '(':
      case '[':
      case ']':
        this.gap |= Gap.clause | Gap.parenthesis;
        return;
      case ')':
        this.gap |= this.isNumbering() ? Gap.bullet : Gap.clause | Gap.parenthesis;
        return;
      case '-':
      case '–':
      case '*':
      case '•':
      case '·':
      case '▪':
      case '○':
        if (first) this.gap |= Gap.bullet;
        else if (beforeBlank) this.gap |= Gap.clause;
        return;
      default:
        if (code !== 0x27 && code !== 0x2019) this.gap |= Gap.mark;
    }
  }

  /** Dot leaders (`Servei ......: X`) separate a label from its value. */
  private skipRun(code: number, bits: number): void {
    while (this.original.charCodeAt(this.at + 1) === code) this.at++;
    this.gap |= bits;
  }

  /** Whether the word just read is `1`, `12` or `a` at the beginning of its line: the number of a list item. */
  private isNumbering(): boolean {
    const last = this.tokens.at(-1);
    if (!last || last.end !== this.at || !(last.gap & Gap.newline)) return false;
    if (!/^(?:\d{1,2}|[a-z])$/.test(last.text)) return false;
    this.tokens.pop();
    this.gap |= last.gap;
    return true;
  }
}

/** Splits a text into folded words in one pass. Every token's `start` and `end` are offsets into the text as given. */
export function tokenise(original: string, options: TokeniseOptions = {}): Token[] {
  return new Scanner(original, options).run();
}

/** A short text as its folded words joined by single blanks: two spellings of the same name give the same string. */
export function fold(original: string): string {
  return tokenise(original)
    .map((token) => token.text)
    .join(' ');
}
