import type { Evidence } from '#shared/contract/index.ts';
import { findPhrases } from '#shared/text/phrases.ts';
import type { Cue } from './cue.ts';
import { phrasesNamed } from './phrase-lists.ts';
import { stanceAt } from './stance.ts';
import { type Passage, quote, type TicketReading } from './ticket-reading.ts';
import { aocPhrases } from './vocabulary-aoc.ts';

/** What the ticket as a whole shows itself to be, apart from which services it names. */
export interface RequestSigns {
  /** Words that ask for something now. */
  readonly asks: readonly Evidence[];
  /** Those of them that the subject did not lend: what the message itself asks. */
  readonly bodyAsks: readonly Evidence[];
  /** Words that report a fault of something that already works. */
  readonly incidents: readonly Evidence[];
  readonly thanks: readonly Evidence[];
  /** Words that ask how to go on, as people do when they send a request. */
  readonly guidance: readonly Evidence[];
  /** Words that say nothing is asked for. */
  readonly asksNothing: readonly Evidence[];
  /** The Via Oberta platform itself, asked for in general. */
  readonly asksViaOberta: readonly Evidence[];
  /** Other AOC services asked for, by name. */
  readonly otherServices: ReadonlyMap<string, readonly Evidence[]>;
}

const closings = phrasesNamed('closings');
const guidance = phrasesNamed('guidance');
const nothing = phrasesNamed('nothing');
const platform = phrasesNamed('platform');

/** Reads the signs in the description and the requester's comments, and what the subject asks for. */
export function signsOf(reading: TicketReading): RequestSigns {
  const passages = reading.isReply ? reading.passages.slice(1) : reading.passages;
  const otherServices = new Map<string, Evidence[]>();
  const found = {
    asks: [] as Evidence[],
    incidents: [] as Evidence[],
    thanks: [] as Evidence[],
    guidance: [] as Evidence[],
    asksNothing: [] as Evidence[],
    asksViaOberta: [] as Evidence[],
  };
  for (const passage of passages) {
    readCues(passage, found);
    readOthers(passage, otherServices);
    collect(passage, closings, (evidence) => found.thanks.push(evidence));
    collect(passage, guidance, (evidence) => found.guidance.push(evidence));
    collect(passage, nothing, (evidence) => found.asksNothing.push(evidence));
    readPlatform(passage, found.asksViaOberta);
  }
  return { ...found, bodyAsks: found.asks.filter(({ source }) => source !== 'subject'), otherServices };
}

function readCues(passage: Passage, found: { asks: Evidence[]; incidents: Evidence[] }): void {
  for (const { statements } of passage.units) {
    for (const { from, cues } of statements) {
      if (cues.length > 0) readStatement(passage, withoutSuppositions(passage, from, cues), found);
    }
  }
}

/** `Si alguna fila dóna error…` reports no fault. */
function withoutSuppositions({ message }: Passage, from: number, cues: readonly Cue[]): readonly Cue[] {
  return message.tokens[from]?.text === 'si' ? cues.filter(({ kind }) => kind !== 'INCIDENT') : cues;
}

/** In a statement that refuses or reports a fault nothing is asked for; in one of news only a plain request is. */
function readStatement(
  passage: Passage,
  cues: readonly Cue[],
  found: { asks: Evidence[]; incidents: Evidence[] },
): void {
  const refuses = cues.some(({ kind }) => kind === 'REFUSED' || kind === 'INCIDENT');
  const isNews = cues.some(({ kind }) => kind === 'INFO');
  for (const { kind, from, to } of cues) {
    if (kind === 'INCIDENT') found.incidents.push(quote(passage, from, to));
    else if (!refuses && (kind === 'ASKED' || (kind === 'ASKED_NOUN' && !isNews)))
      found.asks.push(quote(passage, from, to));
  }
}

function readOthers(passage: Passage, services: Map<string, Evidence[]>): void {
  const { message } = passage;
  for (const reading of passage.units) {
    for (const match of findPhrases(aocPhrases, message.tokens, reading.unit.from, reading.unit.to)) {
      const stance = stanceAt(message, reading, match.from, match.to);
      const lead = reading.unit.leadIn === undefined ? undefined : passage.units[reading.unit.leadIn]?.lead;
      const isAsked =
        stance === 'ASKED' ||
        stance === 'INCIDENT' ||
        (stance === 'NEUTRAL' &&
          (lead === 'ASKED' || passage.source === 'subject' || reading.unit.isQuestion || inquires(reading)));
      if (!isAsked) continue;
      const known = services.get(match.value);
      if (known) known.push(quote(passage, match.from, match.to));
      else services.set(match.value, [quote(passage, match.from, match.to)]);
    }
  }
}

/** `Voldríem saber com…`: to ask about another service is to ask for it. */
function inquires({ statements }: Passage['units'][number]): boolean {
  return statements.some(({ cues }) => cues.some(({ kind }) => kind === 'INFO' || kind === 'ASKED'));
}

function readPlatform(passage: Passage, found: Evidence[]): void {
  for (const reading of passage.units) {
    for (const match of findPhrases(platform, passage.message.tokens, reading.unit.from, reading.unit.to)) {
      if (stanceAt(passage.message, reading, match.from, match.to) === 'ASKED') {
        found.push(quote(passage, match.from, match.to));
      }
    }
  }
}

function collect(
  passage: Passage,
  phrases: Parameters<typeof findPhrases>[0],
  add: (evidence: Evidence) => void,
): void {
  if (passage.source === 'subject') return;
  for (const { unit } of passage.units) {
    for (const match of findPhrases(phrases, passage.message.tokens, unit.from, unit.to)) {
      add(quote(passage, match.from, match.to));
    }
  }
}
