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

/** The folded word at a place; empty before the first token and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const apart = Gap.newline | Gap.clause | Gap.bullet | Gap.sentence | Gap.mark;

/** Whether something more than a blank stands before a word: the end of a line or clause, a bullet, a quotation mark. */
export function isSetApart(token: Token | undefined): boolean {
  return token !== undefined && (token.gap & apart) !== 0;
}

export interface TokeniseOptions {
  /** File names join their words with underscores; codes keep them. */
  readonly splitUnderscores?: boolean;
}

const underscore = 0x5f;
const notPlain = 0;
const capital = 2;
/** Of the first 128 characters: no part of a word, part of one, or a capital. */
const plainKinds = Uint8Array.from({ length: 128 }, (_, code) =>
  foldCharacter(code) === undefined ? notPlain : code >= 0x41 && code <= 0x5a ? capital : 1,
);
const hardBlank = '&nbsp;';
const longestTag = 200;
const longestTagName = 12;
/** Marks of a list written as entities. */
const bullets = new Set(['·', '•', '–', '—', '▪']);
const listTags = new Set(['ul', 'ol', 'table']);
const lineTags = new Set(['li', 'p', 'div', 'tr', 'br', ...listTags]);

/** Beginnings of words whose ela geminada people write with a full stop or a hyphen (`col.legi`, `sol-licitud`). */
const geminateStems = new Set(['col', 'sol', 'instal', 'cancel', 'intel', 'paral']);
const longestStem = 6;

const isLatinLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** One pass over the text; every look ahead is bounded, so the work is linear whatever the text. */
class Scanner {
  readonly tokens: Token[] = [];
  private readonly original: string;
  private readonly splitUnderscores: boolean;
  private at = 0;
  private gap: number = Gap.newline;
  private line = 0;
  private onlyBlankSoFar = true;
  /** How many words there were at the last `<br>`. */
  private brokenAt = -1;
  /** How many at the last opening tag of a paragraph. */
  private openedAt = -1;
  /** Whether the end of that tag's line in the source is still to come. */
  private isJustBroken = false;
  private close: number;
  private hasCapitals = false;

  constructor(original: string, options: TokeniseOptions) {
    this.original = original;
    this.close = original.indexOf('>');
    this.splitUnderscores = options.splitUnderscores === true;
  }

  run(): Token[] {
    while (this.at < this.original.length) {
      if (!this.readWord()) this.readGap();
    }
    return this.tokens;
  }

  private isWordAt(at: number): boolean {
    const code = this.original.charCodeAt(at);
    if (this.splitUnderscores && code === underscore) return false;
    return foldCharacter(code) !== undefined;
  }

  /** Where the unaccented letters and digits from `at` on end; notes whether there is a capital among them. */
  private plainEnd(at: number): number {
    let end = at;
    this.hasCapitals = false;
    for (; end < this.original.length; end++) {
      const code = this.original.charCodeAt(end);
      const kind = code < plainKinds.length ? plainKinds[code] : notPlain;
      if (kind === notPlain || (code === underscore && this.splitUnderscores)) break;
      if (kind === capital) this.hasCapitals = true;
    }
    return end;
  }

  /** The stretch that `plainEnd` just measured, in lower case. */
  private plainText(start: number, end: number): string {
    const text = this.original.slice(start, end);
    return this.hasCapitals ? text.toLowerCase() : text;
  }

  private readWord(): boolean {
    if (!this.isWordAt(this.at) && !this.isLetterEntity()) return false;
    const start = this.at;
    if (this.isAddress(start)) {
      this.skipAddress();
      return true;
    }
    let end = this.plainEnd(start);
    let text = this.plainText(start, end);
    let isAfterL = text.endsWith('l');
    for (;;) {
      const next = this.wordPart(end, text, isAfterL);
      if (!next) break;
      end = this.plainEnd(next.end);
      // Only ever appended to: to look at a text that grows, letter by letter, would be to copy it each time.
      const more = next.text + this.plainText(next.end, end);
      text += more;
      if (more !== '') isAfterL = more.endsWith('l');
    }
    this.tokens.push({ text, start, end, gap: this.gap, line: this.line });
    this.isJustBroken = false;
    this.gap = 0;
    this.onlyBlankSoFar = false;
    this.at = end;
    return true;
  }

  /** What goes on with the word at `at`: letters with accents, the other half of an ela geminada, letters as entities. */
  private wordPart(at: number, before: string, isAfterL: boolean): { text: string; end: number } | undefined {
    if (at >= this.original.length) return undefined;
    const code = this.original.charCodeAt(at);
    if (this.splitUnderscores && code === underscore) return undefined;
    const letter = foldCharacter(code);
    if (letter !== undefined) return { text: letter, end: at + 1 };
    if (isCombiningMark(code)) return { text: '', end: at + 1 };
    if (isAfterL && isGeminateMark(code) && foldCharacter(this.original.charCodeAt(at + 1)) === 'l') {
      const isStem = before.length <= longestStem && geminateStems.has(before);
      if (code > 0x7f || isStem) return { text: 'l', end: at + 2 };
    }
    return code === 0x26 ? this.entityPart(at, isAfterL) : undefined;
  }

  private entityPart(at: number, isAfterL: boolean): { text: string; end: number } | undefined {
    const entity = readEntity(this.original, at);
    if (!entity) return undefined;
    const letter = foldCharacter(entity.text.charCodeAt(0));
    if (letter !== undefined) return { text: letter, end: entity.end };
    const isGeminate = entity.text === '·' && isAfterL && foldCharacter(this.original.charCodeAt(entity.end)) === 'l';
    return isGeminate ? { text: 'l', end: entity.end + 1 } : undefined;
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
      if (this.isBlankAt(i)) return false;
      if (code === 0x40) return i > start;
      if (code === 0x3a && this.original.startsWith('://', i)) return true;
    }
    return this.original.startsWith('www.', start);
  }

  private startsChunk(at: number): boolean {
    const before = this.original.charCodeAt(at - 1);
    if (before === 0x3b) return this.original.startsWith(hardBlank, at - hardBlank.length);
    return (
      before === 0x0a || isBlank(before) || before === 0x3c || before === 0x3e || before === 0x28 || before === 0x22
    );
  }

  private skipAddress(): void {
    while (this.at < this.original.length) {
      if (this.isBlankAt(this.at) || this.original.charCodeAt(this.at) === 0x3e) break;
      this.at++;
    }
    this.gap |= Gap.clause;
    this.onlyBlankSoFar = false;
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
    this.gap |= this.gap & Gap.newline && this.onlyBlankSoFar && !this.isJustBroken ? Gap.blankLine : Gap.newline;
    this.isJustBroken = false;
    this.line++;
    this.onlyBlankSoFar = true;
  }

  /** Two `<br>` in a row are a blank line, and so is an empty paragraph; the line's end after a tag is the same break. */
  private breakLine(name: string, opens: boolean): void {
    const isEmpty =
      name === 'br' ? this.brokenAt === this.tokens.length : !opens && this.openedAt === this.tokens.length;
    this.gap |= isEmpty || (listTags.has(name) && !opens) ? Gap.blankLine : Gap.newline;
    this.brokenAt = name === 'br' ? this.tokens.length : -1;
    this.openedAt = opens ? this.tokens.length : -1;
    this.isJustBroken = true;
    this.onlyBlankSoFar = true;
  }

  private skipEntity(): boolean {
    const entity = readEntity(this.original, this.at);
    if (!entity) return false;
    if (entity.text !== ' ') {
      this.gap |= this.onlyBlankSoFar && bullets.has(entity.text) ? Gap.bullet : Gap.mark;
      this.onlyBlankSoFar = false;
    }
    this.at = entity.end;
    return true;
  }

  private skipTag(): boolean {
    const start = this.at + (this.original.charCodeAt(this.at + 1) === 0x2f ? 2 : 1);
    const name = this.tagName(start, this.at + longestTagName + 1);
    if (name === undefined) return false;
    const end = this.nextClose() + 1;
    if (end === 0 || end - this.at > longestTag || this.original.slice(this.at, end).includes('@')) return false;
    const opens = start === this.at + 1;
    if (name === 'li' && opens) this.gap |= Gap.newline | Gap.bullet;
    else if (lineTags.has(name)) this.breakLine(name, opens);
    else if (name === 'td' || name === 'th') this.gap |= Gap.clause;
    this.at = end;
    return true;
  }

  /** The element's name that starts at `at` and ends by `limit`: letters, perhaps a digit, and what may follow a name. */
  private tagName(at: number, limit: number): string | undefined {
    let end = at;
    while (end <= limit && isLatinLetter(this.original.charCodeAt(end))) end++;
    if (end === at) return undefined;
    const level = this.original.charCodeAt(end);
    if (level >= 0x31 && level <= 0x36) end++;
    const after = this.original.charCodeAt(end);
    const isName = after === 0x3e || after === 0x2f || after === 0x0a || isBlank(after);
    return isName && end <= limit ? this.original.slice(at, end).toLowerCase() : undefined;
  }

  /** Where the next `>` stands, or -1: looked for once, however many `<` come before it. */
  private nextClose(): number {
    if (this.close >= 0 && this.close < this.at) this.close = this.original.indexOf('>', this.at);
    return this.close;
  }

  private readMark(code: number): void {
    const next = this.original.charCodeAt(this.at + 1);
    const beforeBlank = this.isBlankAt(this.at + 1);
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

  /** A blank, the end of the line or of the text, or the HTML for any of them. */
  private isBlankAt(at: number): boolean {
    const code = this.original.charCodeAt(at);
    if (at >= this.original.length || code === 0x0a || code === 0x3c || isBlank(code)) return true;
    return code === 0x26 && readEntity(this.original, at)?.text === ' ';
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
    if (!/^(?:\d{1,2}|[a-z]|i{2,3}|iv|vi{1,3})$/.test(last.text)) return false;
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
