import { readFileSync } from 'node:fs';
import { classify } from '#shared/classification/classify.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import { percentile } from './figures.ts';

interface FixtureTicket {
  facts: TicketFacts;
}

const tickets = new URL('../../test/fixtures/tickets.json', import.meta.url);
const rounds = 200;

/** Prints how long a ticket takes (p50, p99), tickets a second, and whether the work grows with the text and no more. */
export async function benchClassification(): Promise<void> {
  const facts = (JSON.parse(readFileSync(tickets, 'utf8')) as FixtureTicket[]).map((ticket) => ticket.facts);
  for (let round = 0; round < 20; round++) for (const ticket of facts) classify(ticket);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) for (const ticket of facts) times.push(timeMs(() => classify(ticket)));
  const total = times.reduce((sum, time) => sum + time, 0);
  console.log('classification');
  console.log(
    `  per ticket: p50 ${percentile(times, 0.5).toFixed(3)} ms, p99 ${percentile(times, 0.99).toFixed(3)} ms`,
  );
  console.log(`  ${Math.round((times.length / total) * 1000)} tickets/s`);
  const small = best(() => classify(longTicket(facts, 100_000)));
  const large = best(() => classify(longTicket(facts, 1_000_000)));
  console.log(
    `  100 kB: ${small.toFixed(1)} ms, 1 MB: ${large.toFixed(1)} ms (x${(large / small).toFixed(1)} for x10 of text)`,
  );
}

function longTicket(facts: readonly TicketFacts[], length: number): TicketFacts {
  const paragraph = facts.map(({ description }) => description).join('\n\n');
  return { subject: '', description: paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length) };
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: 7 }, () => timeMs(work)));
}
