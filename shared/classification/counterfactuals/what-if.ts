import type { FactKind, Nearness } from '#shared/contract/index.ts';
import type { DispositionFacts } from '../disposition.ts';
import type { Findings } from '../findings.ts';
import type { TicketReading } from '../ticket-reading.ts';

/** One fact of the ticket otherwise, and what the disposition would then be decided from. */
export interface WhatIf {
  readonly fact: FactKind;
  readonly values: readonly string[];
  /** `null`: nothing casts doubt on how the fact stands. */
  readonly nearness: Nearness | null;
  readonly facts: DispositionFacts;
}

/** What the alternatives are made from: the findings, and the questions that are open. */
export interface Doubts {
  readonly findings: Findings;
  readonly openQuestions: ReadonlySet<string>;
}

/** `ASKED` while a question is open, and what else is said when it is not. */
export function askedOr<T extends Nearness | null>(doubts: Doubts, question: string, otherwise: T): T | 'ASKED' {
  return doubts.openQuestions.has(question) ? 'ASKED' : otherwise;
}

/** Whether a homologation document is attached: its name may name a service, which counts for that origin alone (T26). */
export function bringsHomologation({ attachments }: TicketReading): boolean {
  return attachments.some(({ words }) => words.some(({ text }) => text.startsWith('homologa')));
}
