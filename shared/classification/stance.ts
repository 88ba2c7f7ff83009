import type { Message, Unit } from '#shared/text/message.ts';
import { Gap, type Token } from '#shared/text/tokens.ts';
import { type Cue, cueAt, cuesIn, isDeniedDirectly } from './cues.ts';

/** What the ticket does with a service where it names it. */
export type Stance = 'ASKED' | 'REFUSED' | 'IN_USE' | 'INCIDENT' | 'DEPARTMENT' | 'PURPOSE' | 'NEUTRAL';

interface Statement {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
}

/** Reads one sentence or list item: what it does with what stands at a given token. */
export interface UnitReading {
  readonly unit: Unit;
  readonly statements: readonly Statement[];
  /** The last stance the unit speaks of: what its list items inherit. */
  readonly lead: Stance;
}

/** Words that turn having something into having permission or papers for it, which is no use yet. */
const notYetUsed = /^(?:alta|altes|altas|autoritza|autoriza|concedi|aprova|aproba|cda|certificat|formulari|permis)/;
const contacts = new Set([
  'tel',
  'telf',
  'tlf',
  'telefon',
  'telefono',
  'mobil',
  'movil',
  'fax',
  'contacte',
  'contacto',
  'interlocutor',
]);

/** A line with somebody's telephone names where they work. */
function isContact(tokens: readonly Token[], { from }: Unit): boolean {
  return contacts.has(tokens[from]?.text ?? '');
}

/** Labels whose value says what the data are for. */
const aims = new Set([
  'finalitat',
  'finalidad',
  'fin',
  'motiu',
  'motivo',
  'objecte',
  'objeto',
  'tramit',
  'tramite',
  'procediment',
  'procedimiento',
]);
const relative = new Set(['que', 'qual', 'quals', 'cual', 'cuales']);
const already = new Set(['ja', 'ya']);
/** A clause that begins so takes up what was just named: `el padró, el consultem`. */
const resumes = new Set(
  'el la els les l lo los las ho aquest aquesta aquests aquestes este esta estos estas eso aixo hi en ja ya'.split(' '),
);
const conjunctions = new Set(['i', 'y', 'e', 'and']);
const offices = new Set(
  `oficina area departament departamento dpto negociat negociado regidoria concejalia unitat unidad tecnic tecnica tecnico
  cap responsable punt punto gerencia seccio seccion cos administratiu administrativa`.split(/\s+/),
);
const tools = new Set(
  `aplicacio aplicacion programa programari gestor modul modulo servidor expedient expedients expediente expedientes tramit
  tramits tramite tramites`.split(/\s+/),
);
const links = new Set('de d del la el els les l los las i y dels'.split(' '));
const purposes = new Set(['para', 'des', 'desde', 'finalitat', 'finalidad', 'segons', 'segun', 'des d']);

export function readUnit(message: Message, unit: Unit): UnitReading {
  const statements = unit.clauses.flatMap((clause) => statementsOf(message.tokens, clause.from, clause.to));
  if (statements.every(({ cues }) => cues.length === 0)) {
    return { unit, statements, lead: endsWithNo(message.tokens, unit) ? 'REFUSED' : 'NEUTRAL' };
  }
  const withCues = statements.filter((statement) => statement.cues.length > 0);
  const last = withCues.findLast((statement) => !isAside(message.tokens, statement)) ?? withCues.at(-1);
  const isNo = endsWithNo(message.tokens, unit);
  const leading = last && { ...last, cues: last.cues.filter(({ kind }) => kind !== 'HABIT') };
  const said = leading ? stanceOf(message.tokens, leading, leading.to) : 'NEUTRAL';
  const lead = !isNo ? said : said === 'ASKED' ? 'NEUTRAL' : 'REFUSED';
  return { unit, statements, lead };
}

function endsWithNo(tokens: readonly Token[], { from, to }: Unit): boolean {
  return to - from > 1 && tokens[to - 1]?.text === 'no';
}

/** A relative clause, or a word on what they have: it does not say what a sentence leads up to. */
function isAside(tokens: readonly Token[], { from, cues }: Statement): boolean {
  return (
    relative.has(tokens[from]?.text ?? '') ||
    cues.every(({ kind }) => kind === 'HAVE' || kind === 'HABIT' || kind === 'INFO')
  );
}

/** A clause falls into two statements at an `and` that begins another verb: `we use A and want B`. */
function statementsOf(tokens: readonly Token[], from: number, to: number): Statement[] {
  const statements: Statement[] = [];
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    if (!conjunctions.has(tokens[i]?.text ?? '')) continue;
    const starts = cueAt(tokens, i + 1, to) ?? cueAt(tokens, i + 2, to);
    if (!starts || starts.kind === 'ASKED_NOUN') continue;
    statements.push({ from: start, to: i, cues: cuesIn(tokens, start, i) });
    start = i;
  }
  statements.push({ from: start, to, cues: cuesIn(tokens, start, to) });
  return statements;
}

/** What the unit does with the words at tokens `from`..`to`. */
export function stanceAt(message: Message, reading: UnitReading, from: number, to: number): Stance {
  const { tokens } = message;
  const at = reading.statements.findIndex((statement) => statement.from <= from && from < statement.to);
  const own = reading.statements[at];
  if (!own) return 'NEUTRAL';
  if (followsNoun(tokens, own.from, from, offices) || isContact(tokens, reading.unit)) return 'DEPARTMENT';
  if (isDeniedDirectly(tokens, own.from, from)) return 'REFUSED';
  if (reading.unit.isField && aims.has(tokens[reading.unit.from]?.text ?? '')) return 'PURPOSE';
  if (to === own.to - 1 && tokens[to]?.text === 'no') return 'REFUSED';
  const marked = markedAfter(tokens, reading, to);
  if (marked) return marked;
  const next = reading.statements[at + 1];
  const said = next && isLast(own, to) && speaksOfTheLast(tokens, next) ? saidSurely(tokens, next) : 'NEUTRAL';
  if ((said === 'IN_USE' || said === 'REFUSED') && !isListedAsAsked(tokens, reading, at)) return said;
  const direct = stanceOf(tokens, own, from);
  if (direct !== 'NEUTRAL') return direct;
  const aside = stanceInParenthesis(tokens, reading, at);
  if (aside !== 'NEUTRAL') return aside;
  if (next && resumes.has(tokens[next.from]?.text ?? '')) {
    const resumed = stanceOf(tokens, next, next.from);
    if (resumed !== 'NEUTRAL') return resumed;
  }
  for (let i = at - 1; i >= 0; i--) {
    const before = reading.statements[i];
    const stance = before ? stanceOf(tokens, before, before.to) : 'NEUTRAL';
    if (stance !== 'NEUTRAL') return stance;
  }
  for (let i = at + 1; i < reading.statements.length; i++) {
    const after = reading.statements[i];
    const stance = after ? stanceOf(tokens, after, after.from) : 'NEUTRAL';
    if (stance !== 'NEUTRAL') return stance;
  }
  return 'NEUTRAL';
}

const yes = new Set(['si', 'x', 'nou', 'nova', 'nuevo', 'nueva', 'yes', 'ok']);
/** Tokens. What a longer line ends with is no mark. */
const longestRow = 14;

/** `Padró: NO`, `Cadastre   Sí   No`: a word of its own that answers for the row. */
function markedAfter(tokens: readonly Token[], { unit, statements }: UnitReading, to: number): Stance | undefined {
  const answer = tokens[to];
  if (to < unit.to && answer && (answer.gap & Gap.colon || to === unit.to - 1)) {
    if (answer.text === 'no' && !isNegationOfMore(tokens, unit, to)) return 'REFUSED';
    if (answer.gap & Gap.colon && yes.has(answer.text)) return 'ASKED';
  }
  if (unit.to - unit.from > longestRow || statements.some(({ cues }) => cues.length > 0)) return undefined;
  const last = tokens[unit.to - 1]?.text ?? '';
  if (to > unit.to - 1 || statements.some(({ from }) => from >= to && endsAnswer(tokens[from]))) return undefined;
  return last === 'no' ? 'REFUSED' : last === 'si' ? 'ASKED' : undefined;
}

/** A comma ends what an answer at the end of a line could answer; a cell or a parenthesis does not. */
function endsAnswer(first: Token | undefined): boolean {
  return first !== undefined && (first.gap & Gap.clause) !== 0 && (first.gap & (Gap.parenthesis | Gap.colon)) === 0;
}

/** `Padró: no tenim res` says something; `Padró: NO. Ja hi és` and `Padró: no, gràcies` are an answer. */
function isNegationOfMore(tokens: readonly Token[], unit: Unit, at: number): boolean {
  const next = tokens[at + 1];
  return (
    at + 1 < unit.to && next !== undefined && (next.gap & (Gap.clause | Gap.sentence | Gap.newline | Gap.mark)) === 0
  );
}

/** Whether little follows the words at `to` in their own statement: `el Cadastre i la Policia, que ja funcionen`. */
function isLast({ to, cues }: Statement, end: number): boolean {
  return to - end <= 4 && !cues.some(({ from }) => from >= end);
}

/** `Volem dues consultes: el cadastre i la nota simple, que sempre les mirem juntes`. */
function isListedAsAsked(tokens: readonly Token[], { statements }: UnitReading, at: number): boolean {
  for (let i = at; i > 0; i--) {
    const own = statements[i];
    const before = statements[i - 1];
    if (!own || !before || own.cues.length > 0) return false;
    if ((tokens[own.from]?.gap ?? 0) & Gap.colon) return stanceOf(tokens, before, before.to) === 'ASKED';
  }
  return false;
}

function saidSurely(tokens: readonly Token[], statement: Statement): Stance {
  const sure = statement.cues.filter(({ kind }) => kind !== 'HAVE' && kind !== 'HABIT');
  return stanceOf(tokens, { ...statement, cues: sure }, statement.from);
}

/** What a parenthesis says of all it lists; the marks alternate between opening and closing one: `(AEAT, Cadastre i DGP són els que fem servir)`. */
function stanceInParenthesis(tokens: readonly Token[], { statements }: UnitReading, at: number): Stance {
  const opens = (index: number): boolean => {
    const { from } = statements[index] ?? { from: -1 };
    return ((tokens[from]?.gap ?? 0) & Gap.parenthesis) !== 0;
  };
  const marks = statements.filter((_, index) => index <= at && opens(index)).length;
  if (marks % 2 === 0) return 'NEUTRAL';
  for (let i = at + 1; i < statements.length && !opens(i); i++) {
    const statement = statements[i];
    const stance = statement ? saidSurely(tokens, statement) : 'NEUTRAL';
    if (stance !== 'NEUTRAL') return stance === 'ASKED' ? 'NEUTRAL' : stance;
  }
  return 'NEUTRAL';
}

/** `…, que ja consumim`, `… (ja el tenim)`: the words right after a name speak of that name. */
function speaksOfTheLast(tokens: readonly Token[], { from }: Statement): boolean {
  const first = tokens[from];
  return (
    first !== undefined && (relative.has(first.text) || (first.gap & Gap.parenthesis) !== 0 || already.has(first.text))
  );
}

/** Whether what stands at `from` is what something else is wanted for, or where it is used. */
export function isPurpose(message: Message, reading: UnitReading, from: number): boolean {
  const { tokens } = message;
  const own = reading.statements.find((statement) => statement.from <= from && from < statement.to);
  if (!own) return false;
  if (followsNoun(tokens, own.from, from, tools)) return true;
  for (let i = from - 1; i >= Math.max(own.from, from - 6); i--) {
    const word = tokens[i]?.text ?? '';
    if (conjunctions.has(word)) return false;
    if (
      purposes.has(word) ||
      (word === 'per' && /^(?:a|al|als|la|les|el|els|l|tramitar)$/.test(tokens[i + 1]?.text ?? ''))
    ) {
      return true;
    }
    if (own.cues.some((cue) => cue.from <= i && i < cue.to)) return false;
  }
  return false;
}

function followsNoun(tokens: readonly Token[], from: number, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const word = tokens[i]?.text ?? '';
    if (nouns.has(word)) return true;
    if (!links.has(word) && word !== 'registre' && word !== 'registro') return false;
  }
  return false;
}

/** Tokens. In a longer statement a noun (`la connexió amb…`) says nothing without its verb. */
const longestTitle = 9;

function stanceOf(tokens: readonly Token[], statement: Statement, at: number): Stance {
  const isOutside = at >= statement.to || at <= statement.from;
  const cues = statement.cues.filter(
    (cue) =>
      ((cue.kind !== 'HAVE' && cue.kind !== 'HABIT') || !speaksOfPapers(tokens, statement)) &&
      (cue.kind !== 'EXCEPTED' || (!isOutside && cue.to <= at)),
  );
  const verbs = cues.filter((cue) => cue.kind !== 'ASKED_NOUN');
  const strong = verbs.filter((cue) => cue.kind !== 'HAVE' && cue.kind !== 'HABIT' && cue.kind !== 'INFO');
  const nearest = nearestTo(strong.length > 0 ? strong : verbs.length > 0 ? verbs : cues, at);
  switch (nearest?.kind) {
    case undefined:
    case 'INFO':
      return 'NEUTRAL';
    case 'ASKED':
      return 'ASKED';
    case 'ASKED_NOUN':
      return statement.to - statement.from > longestTitle ? 'NEUTRAL' : 'ASKED';
    case 'HABIT':
    case 'HAVE':
    case 'IN_USE':
      return 'IN_USE';
    case 'EXCEPTED':
    case 'REFUSED':
      return 'REFUSED';
    case 'INCIDENT':
      return 'INCIDENT';
  }
}

function speaksOfPapers(tokens: readonly Token[], statement: Statement): boolean {
  for (let i = statement.from; i < statement.to; i++) if (notYetUsed.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** The verb usually comes first, so what stands before wins a tie. */
function nearestTo(cues: readonly Cue[], at: number): Cue | undefined {
  let nearest: Cue | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const apart = cue.to <= at ? at - cue.to : cue.from - at + 0.5;
    if (apart < distance) {
      nearest = cue;
      distance = apart;
    }
  }
  return nearest;
}
