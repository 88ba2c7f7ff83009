import { compilePhrases, phraseAt } from './phrases.ts';
import { Gap, type Token, tokenise } from './tokens.ts';

/** What a line of a message is: said now, quoted or forwarded from elsewhere, or signature and legal footer. */
export type Zone = 'live' | 'quoted' | 'signature';

interface Line {
  readonly index: number;
  /** Where the line begins in the text. */
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Beyond this many characters a line is no header, farewell or rule, so only its beginning is looked at. */
const lookedAt = 400;

const farewells = compilePhrases([
  {
    value: 'hard' as const,
    words: [
      'atentament',
      'atentamente',
      'cordialment',
      'cordialmente',
      'salutacions',
      'salutacio',
      'una salutació',
      'rebeu una',
      'rebeu la nostra',
      'reciban un',
      'un saludo',
      'saludos',
      'salut',
      'una abraçada',
      'un abrac',
      'un abrazo',
      'fins aviat',
      'hasta pronto',
      'fdo',
      'enviado desde mi',
      'enviat des del meu',
      'sent from my',
      'best regards',
      'kind regards',
      'regards',
    ],
  },
  {
    value: 'soft' as const,
    words: [
      'gràcies',
      'moltes gràcies',
      'mil gràcies',
      'gracias',
      'muchas gracias',
      'merci',
      'thanks',
      'thank you',
      'restem a',
      'restem pendents',
      'quedem a',
      'quedem pendents',
      'quedamos a',
      'quedo a',
      'per a qualsevol',
      'per qualsevol',
      'para cualquier',
      'cualquier cosa',
    ],
  },
]);

const requests = compilePhrases([
  {
    value: true,
    words: ['volem', 'vull', 'voldríem', 'voldria', 'necessitem', 'necessito', 'sol·licitem', 'sol·licito', 'demanem'],
  },
  { value: true, words: ['queremos', 'quiero', 'quisiéramos', 'necesitamos', 'necesito', 'solicitamos', 'solicito'] },
  {
    value: true,
    words: ['ens cal', 'ens calen', 'ens agradaria', 'nos gustaría', 'ens interessa', 'afegiu', 'añadan'],
  },
]);

const footers = compilePhrases([
  {
    value: true,
    words: [
      'aquest missatge',
      'aquest correu',
      'este mensaje',
      'este correo',
      'avís legal',
      'aviso legal',
      'abans d’imprimir',
      'antes de imprimir',
      'clàusula de confidencialitat',
      'cláusula de confidencialidad',
      'informació bàsica de protecció de dades',
      'información básica de protección de datos',
      'informació bàsica sobre protecció',
      'protecció de dades',
      'protección de datos',
      'advertiment legal',
      'política de privacitat',
      'política de privacidad',
      'en compliment',
      'en cumplimiento',
      'd’acord amb el reglament',
      'de conformitat amb',
      'de conformidad con',
      'les dades personals',
      'los datos personales',
      'nota legal',
      'rgpd',
      'responsable del tractament',
      'oficina d’atenció',
      'oficina de atención',
      'horari d’atenció',
      'horario de atención',
      'cita prèvia',
      'cita previa',
      'confidencialitat',
      'confidencialidad',
    ],
  },
]);

const postscripts = new Set(['pd', 'ps', 'postdata', 'posdata']);
const origins = new Set(['de', 'from']);
const headers = new Set([
  'enviat',
  'enviado',
  'sent',
  'per',
  'para',
  'to',
  'assumpte',
  'asunto',
  'subject',
  'data',
  'fecha',
]);
const offices = compilePhrases([
  {
    value: true,
    words: ['ajuntament', 'ayuntamiento', 'consell comarcal', 'diputació', 'departament', 'departamento'],
  },
  {
    value: true,
    words: ['dpto', 'àrea', 'oficina', 'unitat', 'unidad', 'negociat', 'negociado', 'regidoria', 'gerència'],
  },
]);

/** The zone of every line. Linear in the text's length. */
export function zonesOf(original: string, tokens: readonly Token[], names: readonly string[]): Zone[] {
  const lines = linesOf(original, tokens);
  const zones: Zone[] = lines.map(() => 'live');
  markQuotes(lines, zones);
  markSignatures(lines, zones);
  markNamedSignature(lines, zones, new Set(names.flatMap((name) => tokenise(name).map((token) => token.text))));
  return zones;
}

const noTokens: readonly Token[] = [];

function linesOf(original: string, tokens: readonly Token[]): Line[] {
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

function markQuotes(lines: readonly Line[], zones: Zone[]): void {
  for (const line of lines) {
    if (isQuoted(line)) zones[line.index] = 'quoted';
    else if (announcesQuote(line)) {
      const below = lines.slice(line.index + 1, line.index + 4).find((next) => next.text.trim() !== '');
      zones[line.index] = 'quoted';
      if (!below?.text.trimStart().startsWith('>')) return void zones.fill('quoted', line.index);
    } else if (isForwardMark(line) || startsMailHeader(lines, line.index)) {
      zones.fill('quoted', line.index);
      return;
    }
  }
}

/** `> …`; but `>> this <<` is the writer's own way to point at something. */
function isQuoted({ text }: Line): boolean {
  return text.trimStart().startsWith('>') && !text.includes('<<');
}

/** `El 2/3/2026, Suport va escriure:` */
function announcesQuote(line: Line): boolean {
  if (line.tokens.length > 30 || line.tokens.length === 0 || !endsWithColon(line)) return false;
  const words = line.tokens.slice(-6).map((token) => token.text);
  return words.some((word) => word === 'escriure' || word === 'escribio' || word === 'wrote' || word === 'escrit');
}

/** Whether a colon follows the last word, whatever tags come after it. */
function endsWithColon({ text, tokens, start }: Line): boolean {
  const end = (tokens.at(-1)?.end ?? start) - start;
  const rest = text.slice(end, end + 60).trimStart();
  return rest.startsWith(':') || rest.startsWith('&gt;:') || rest.startsWith('>:');
}

/** `----- Missatge reenviat -----` */
function isForwardMark(line: Line): boolean {
  if (line.tokens.length === 0 || line.tokens.length > 4) return false;
  const words = line.tokens.map((token) => token.text);
  const isMessage = words.some((word) => word === 'missatge' || word === 'mensaje' || word === 'message');
  return isMessage && words.some((word) => /^(?:reenvia|forward|original)/.test(word));
}

function startsMailHeader(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !origins.has(line.tokens[0]?.text ?? '') || !isHeaderLine(line)) return false;
  return lines.slice(at + 1, at + 4).some((next) => headers.has(next.tokens[0]?.text ?? '') && isHeaderLine(next));
}

function isHeaderLine(line: Line): boolean {
  return line.tokens.slice(1, 4).some((token) => token.gap & Gap.colon);
}

function markSignatures(lines: readonly Line[], zones: Zone[]): void {
  const asksFrom = Math.max(lastRequestLine(lines, zones), lastProseLine(lines, zones));
  let inSignature = false;
  let written = 0;
  for (const line of lines) {
    if (zones[line.index] === 'quoted') continue;
    if (postscripts.has(line.tokens[0]?.text ?? '')) inSignature = false;
    else if (!inSignature) {
      const isBorder =
        line.tokens.length === 0 &&
        isRule(line) &&
        (underlines(lines, line.index, written) || bordersTable(lines, line.index));
      inSignature = !isBorder && (written > 0 ? startsSignature(line, line.index < asksFrom) : isOnlySignature(line));
    }
    if (inSignature) zones[line.index] = 'signature';
    else if (line.tokens.length > 0) written++;
  }
}

function lastRequestLine(lines: readonly Line[], zones: readonly Zone[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || zones[i] !== 'live' || isFooter(line)) continue;
    if (line.tokens.some((_, at) => phraseAt(requests, line.tokens, at))) return i;
  }
  return -1;
}

/** `Un cordial saludo`, `Rebeu una salutació`. */
const parting = new Set([
  'saludo',
  'saludos',
  'salutacio',
  'salutacions',
  'atentament',
  'atentamente',
  'cordialment',
  'cordialmente',
  'abracada',
  'abrazo',
]);

/** Tokens. Shorter lines are no sentence. */
const shortestSentence = 5;
/** Characters of the dashes that mail programs put above a signature. */
const longestDelimiter = 4;
/** What somebody who goes on writing says: `hem`, `ens`, `us adjuntem`, `necesitamos`. */
const firstPerson =
  /^(?:hem|fem|alta|altes|altas|eacat|vam|vaig|tenim|tenemos|tinc|tengo|ens|nos|hemos|som|somos|[a-z]{3,}(?:em|im|amos|emos))$/;
const impersonal =
  /^(?:informem|informamos|preguem|rogamos|agraim|agradecemos|restem|quedem|quedamos|recordem|recordamos)$/;

/** The last sentence in the first person above the legal footer and the farewell that closes. */
function lastProseLine(lines: readonly Line[], zones: readonly Zone[]): number {
  let last = -1;
  for (const line of lines) {
    if (zones[line.index] !== 'live' || line.tokens.length === 0) continue;
    if (isFooter(line) || closes(line)) break;
    if (isProse(line)) last = line.index;
  }
  return last;
}

function isProse({ tokens }: Line): boolean {
  return (
    tokens.length >= shortestSentence && tokens.some(({ text }) => firstPerson.test(text) && !impersonal.test(text))
  );
}

function closes(line: Line): boolean {
  return line.tokens.length <= 8 && phraseAt(farewells, line.tokens, 0)?.value === 'hard';
}

function startsSignature(line: Line, isRequestBelow: boolean): boolean {
  if (line.tokens.length === 0) return isRule(line) && !isRequestBelow;
  if (isFooter(line)) return true;
  const farewell = phraseAt(farewells, line.tokens, 0);
  if (!farewell) return line.tokens.length <= 7 && line.tokens.some(({ text }) => parting.has(text));
  if (farewell.value === 'hard') return line.tokens.length <= 8;
  return line.tokens.length <= 14 && !isRequestBelow;
}

/** A message may be nothing but its signature: the subject said it all. A lone `Salut` may be a greeting. */
function isOnlySignature(line: Line): boolean {
  if (line.tokens.length === 0) return isRule(line);
  if (isFooter(line)) return true;
  const isFarewell = phraseAt(farewells, line.tokens, 0)?.value === 'hard';
  return isFarewell && line.tokens.length <= 3 && line.tokens[0]?.text !== 'salut';
}

/** A rule as long as the very first line, right below it. */
function underlines(lines: readonly Line[], at: number, written: number): boolean {
  const above = lines[at - 1]?.text.trim().length ?? 0;
  const length = lines[at]?.text.trim().length ?? 0;
  return written === 1 && above > longestDelimiter && Math.abs(above - length) <= 3;
}

/** A rule above the rows of a table, or fields with dot leaders, as automatic messages draw them. */
function bordersTable(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 5).filter(({ tokens }) => tokens.length > 0);
  return below.some(
    ({ text }) => text.includes('....') || text.includes(' .:') || text.includes('|') || text.includes('    '),
  );
}

function isFooter(line: Line): boolean {
  return phraseAt(footers, line.tokens, 0) !== undefined;
}

function isRule(line: Line): boolean {
  const text = line.text.includes('<') ? line.text.replace(/<[^<>]{1,40}>/g, '') : line.text;
  return text !== '' && /^\s*(?:--|[-_=*~—–]{3,})\s*$/.test(text);
}

/** A last paragraph of short lines that begins with the requester's name or an office: a signature without farewell. */
function markNamedSignature(lines: readonly Line[], zones: Zone[], names: ReadonlySet<string>): void {
  const live = lines.filter((line) => zones[line.index] === 'live' && line.tokens.length > 0);
  const last = live.at(-1);
  if (!last) return;
  const paragraph: Line[] = [];
  for (let i = last.index; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.tokens.length === 0 || zones[i] !== 'live' || paragraph.length > 5) break;
    paragraph.unshift(line);
  }
  const first = paragraph[0];
  if (!first || paragraph.length > 5 || live.length === paragraph.length) return;
  if (
    paragraph.some(
      (line) => line.tokens.length > 8 || line.tokens.some((token) => token.gap & (Gap.bullet | Gap.colon)),
    )
  )
    return;
  const isNamed = first.tokens.length <= 4 && names.has(first.tokens[0]?.text ?? '');
  if (isNamed || phraseAt(offices, first.tokens, 0)) for (const line of paragraph) zones[line.index] = 'signature';
}
