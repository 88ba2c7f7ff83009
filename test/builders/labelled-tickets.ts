import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { TicketFacts } from '#shared/contract/index.ts';

/** A ticket with the right answer: what `expect` does not state is not judged. */
export interface LabelledTicket {
  readonly id: string;
  readonly facts: TicketFacts;
  readonly expect: Record<string, unknown> & { products?: Record<string, string[]> };
}

const folder = new URL('../fixtures/tickets/', import.meta.url);
const beside = new URL('../../../shared/tickets/dev-tickets.json', import.meta.url);

function load(file: URL): LabelledTicket[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LabelledTicket[]) : [];
}

/** The project's own tickets, a file a kind. */
export const ownTickets: readonly LabelledTicket[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => load(new URL(name, folder)));

/** The labelled tickets beside the checkout; none where they are absent. */
export const labelledBeside: readonly LabelledTicket[] = load(beside);

/** All of them. */
export const labelledTickets: readonly LabelledTicket[] = [...ownTickets, ...labelledBeside];
