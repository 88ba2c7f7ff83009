/** Letters of Catalan, Spanish and their neighbours without accent, in lower case; by UTF-16 code. */
const folded = buildFolding();

function buildFolding(): readonly (string | undefined)[] {
  const table: (string | undefined)[] = [];
  for (let code = 0; code < 0x180; code++) {
    const lower = String.fromCharCode(code).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (/^[\p{L}\p{N}_]+$/u.test(lower)) table[code] = lower;
  }
  table[0x140] = 'l';
  table[0x13f] = 'l';
  table[0xaa] = undefined;
  table[0xba] = undefined;
  return table;
}

/** The folded form of one character that belongs to a word; `undefined` for anything else. */
export function foldCharacter(code: number): string | undefined {
  return code < 0x180 ? folded[code] : undefined;
}

/** Marks that join the two letters of an ela geminada, as people type it: `·`, `.`, `•`, `∙`, `-`. */
export function isGeminateMark(code: number): boolean {
  return code === 0xb7 || code === 0x2e || code === 0x2022 || code === 0x2219 || code === 0x2027 || code === 0x2d;
}

export function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x202f || code === 0x2009;
}

const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  middot: '·',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ccedil: 'c',
  ntilde: 'n',
};

const longestEntity = 9;

/**
 * The HTML entity that starts at `at` (an ampersand), as folded text, and where it ends. Mail turned into plain text
 * often keeps some.
 */
export function readEntity(original: string, at: number): { text: string; end: number } | undefined {
  const window = original.slice(at + 1, at + 1 + longestEntity);
  const length = window.indexOf(';');
  if (length < 1) return undefined;
  const name = window.slice(0, length).toLowerCase();
  const end = at + length + 2;
  const accented = /^([a-z])(?:acute|grave|uml|circ|tilde|cedil)$/.exec(name);
  if (accented?.[1]) return { text: accented[1], end };
  const numeric = /^#(\d{1,5})$/.exec(name);
  if (numeric?.[1]) return { text: String.fromCharCode(Number(numeric[1])), end };
  const named = namedEntities[name];
  return named === undefined ? undefined : { text: named, end };
}
