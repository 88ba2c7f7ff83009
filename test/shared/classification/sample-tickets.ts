import { existsSync, readFileSync } from 'node:fs';
import type { TicketFacts } from '#shared/contract/index.ts';

export interface SampleTicket {
  readonly id: string;
  readonly facts: TicketFacts;
}

function load(path: string): SampleTicket[] {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as SampleTicket[]) : [];
}

/** The labelled tickets beside the checkout; none where they are absent. */
export const labelledBeside = load('../../../../shared/tickets/dev-tickets.json');

/** The project's own tickets and, where they are, the labelled ones beside the checkout. */
export const sampleTickets: readonly SampleTicket[] = [...load('../../fixtures/tickets.json'), ...labelledBeside];
