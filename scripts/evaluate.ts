import { parseArgs } from 'node:util';
import { readLabelledTickets, UnreadableTickets } from './evaluate/labelled-tickets.ts';
import { reportOf } from './evaluate/report.ts';
import { evaluate } from './evaluate/results.ts';

const usage = 'Usage: npm run evaluate -- <labelled tickets, .json> [--json]';

/** Says how well a file of labelled tickets is classified. Misses are no failure: only an unreadable file is. */
function run(): void {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UnreadableTickets(usage);
  const tickets = readLabelledTickets(file);
  const results = evaluate(tickets);
  console.log(values.json ? JSON.stringify(results, null, 1) : reportOf(tickets, results));
}

try {
  run();
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof UnreadableTickets)) throw error;
  console.error(isUsage ? `${error.message}\n${usage}` : error.message);
  process.exitCode = 2;
}
