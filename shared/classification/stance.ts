import type { Message, Unit } from '#shared/text/message.ts';
import type { Token } from '#shared/text/tokens.ts';
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
  const withCues = statements.filter((statement) => statement.cues.length > 0);
  const last = withCues.at(-1);
  return { unit, statements, lead: last ? stanceOf(message.tokens, last, last.to) : 'NEUTRAL' };
}

/** A clause falls into two statements at an `and` that begins another verb: `we use A and want B`. */
function statementsOf(tokens: readonly Token[], from: number, to: number): Statement[] {
  const bounds: number[] = [from];
  for (let i = from + 1; i < to - 1; i++) {
    if (!conjunctions.has(tokens[i]?.text ?? '')) continue;
    const starts = cueAt(tokens, i + 1, to) ?? cueAt(tokens, i + 2, to);
    if (starts && starts.kind !== 'ASKED_NOUN') bounds.push(i);
  }
  return bounds.map((start, index) => {
    const end = bounds[index + 1] ?? to;
    return { from: start, to: end, cues: cuesIn(tokens, start, end) };
  });
}

/** What the unit does with the words at tokens `from`..`to`. */
export function stanceAt(message: Message, reading: UnitReading, from: number, to: number): Stance {
  const { tokens } = message;
  const at = reading.statements.findIndex((statement) => statement.from <= from && from < statement.to);
  const own = reading.statements[at];
  if (!own) return 'NEUTRAL';
  if (followsNoun(tokens, own.from, from, offices)) return 'DEPARTMENT';
  if (isDeniedDirectly(tokens, own.from, from)) return 'REFUSED';
  if (to === own.to - 1 && tokens[to]?.text === 'no') return 'REFUSED';
  const direct = stanceOf(tokens, own, from);
  if (direct !== 'NEUTRAL') return direct;
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

function stanceOf(tokens: readonly Token[], statement: Statement, at: number): Stance {
  const isOutside = at >= statement.to || at <= statement.from;
  const cues = statement.cues.filter(
    (cue) =>
      (cue.kind !== 'HAVE' || !speaksOfPapers(tokens, statement)) &&
      (cue.kind !== 'EXCEPTED' || (!isOutside && cue.to <= at)),
  );
  const verbs = cues.filter((cue) => cue.kind !== 'ASKED_NOUN');
  const nearest = nearestTo(verbs.length > 0 ? verbs : cues, at);
  switch (nearest?.kind) {
    case undefined:
    case 'INFO':
      return 'NEUTRAL';
    case 'ASKED':
    case 'ASKED_NOUN':
      return 'ASKED';
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
