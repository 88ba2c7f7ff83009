import type { Evidence, Origin } from '#shared/contract/index.ts';
import { answeredOrigin, correctionOf, type Decisions } from './decisions.ts';
import type { OriginTags } from './origin-tags.ts';
import { altaInText, copyInText, directInText, homologationInText } from './origin-words.ts';
import type { TicketReading } from './ticket-reading.ts';

export interface OriginFinding {
  readonly value: Origin;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  readonly because: string;
}

interface Context {
  readonly reading: TicketReading;
  readonly decisions: Decisions;
  readonly tags: OriginTags;
}

interface OriginRule {
  readonly id: string;
  readonly because: string;
  /** The origin and the words it was read from; `undefined` when the rule does not apply. */
  readonly gives: (context: Context) => { value: Origin; evidence: readonly Evidence[] } | undefined;
}

const guide = 'classification: origin';

/** The first that applies. What Zendesk knows outranks what the text says; two texts that disagree are asked. */
export const originRules: readonly OriginRule[] = [
  { id: 'origin-corrected', because: guide, gives: ({ decisions }) => told(correctionOf(decisions, 'origin')?.value) },
  { id: 'origin-answered', because: guide, gives: ({ decisions }) => told(answeredOrigin(decisions)) },
  { id: 'origin-given', because: guide, gives: ({ reading }) => known(reading.facts.origin) },
  { id: 'origin-tag', because: guide, gives: ({ reading, tags }) => tagged(reading, tags) },
  {
    id: 'origin-homologation',
    because: 'R13, Pas 6',
    gives: ({ reading }) => found('HOMOLOGATION', homologationInText(reading)),
  },
  { id: 'origin-copy', because: 'R3, PAS 0.3', gives: ({ reading }) => found('COPY_OF_ALTA', copyInText(reading)) },
  { id: 'origin-contradicted', because: guide, gives: ({ reading }) => contradicted(reading) },
  { id: 'origin-direct', because: 'R2a', gives: ({ reading }) => found('DIRECT', directInText(reading)) },
  { id: 'origin-alta', because: guide, gives: ({ reading }) => found('ALTA_DE_SERVEIS', altaInText(reading)) },
  { id: 'origin-unknown', because: guide, gives: () => ({ value: 'UNKNOWN', evidence: [] }) },
];

export function findOrigin(reading: TicketReading, decisions: Decisions, tags: OriginTags): OriginFinding {
  for (const { id, because, gives } of originRules) {
    const finding = gives({ reading, decisions, tags });
    if (finding) return { ...finding, rule: id, because };
  }
  return { value: 'UNKNOWN', evidence: [], rule: 'origin-unknown', because: guide };
}

function told(value: Origin | undefined) {
  return value && { value, evidence: [] };
}

function known(value: Origin | undefined) {
  return value === 'UNKNOWN' ? undefined : told(value);
}

function found(value: Origin, evidence: readonly Evidence[]) {
  return evidence.length > 0 ? { value, evidence } : undefined;
}

function tagged({ facts }: TicketReading, tags: OriginTags) {
  const tellings: [string, Origin][] = [
    [tags.homologation, 'HOMOLOGATION'],
    [tags.copy, 'COPY_OF_ALTA'],
    [tags.direct, 'DIRECT'],
    [tags.alta, 'ALTA_DE_SERVEIS'],
  ];
  const told = tellings.flatMap(([tag, value]) => {
    const own = facts.tags?.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    return own === undefined ? [] : [{ value, evidence: [{ source: 'tag' as const, quote: own }] }];
  });
  const values = new Set(told.map(({ value }) => value));
  const isContradictory = values.has('DIRECT') && values.size > 1;
  return isContradictory ? { value: 'UNKNOWN' as const, evidence: told.flatMap(({ evidence }) => evidence) } : told[0];
}

/** A bare `alta` beside words that they skipped it is the one they skipped. */
function contradicted(reading: TicketReading) {
  const direct = directInText(reading);
  const alta = altaInText(reading, true);
  return direct.length > 0 && alta.length > 0
    ? { value: 'UNKNOWN' as const, evidence: [...alta, ...direct] }
    : undefined;
}
