import { Disposition, type Evidence } from '#shared/contract/index.ts';
import type { LabelledTicket } from './labelled-tickets.ts';
import { onOneLine } from './one-line.ts';
import { accuracy, fields, type Result, type Verdict } from './results.ts';

const width = 18;
const mostQuotes = 4;

/** The evaluation as a page of text: totals, fields, dispositions, questions, then every miss, the gravest first. */
export function reportOf(tickets: readonly LabelledTicket[], results: readonly Result[]): string {
  return [
    totals(results),
    fieldTable(tickets, results),
    confusionTable(results),
    questionTable(results),
    misses('CONFIDENT ERRORS: a wrong disposition and nothing asked', results, 'CONFIDENT_ERROR'),
    misses('Wrong disposition, but the agent is asked', results, 'WRONG_BUT_ASKED'),
    misses('Right disposition, something else wrong', results, 'OTHER_FIELDS_WRONG'),
  ].join('\n\n');
}

const count = (results: readonly Result[], verdict: Verdict) =>
  results.filter((result) => result.verdict === verdict).length;

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function totals(results: readonly Result[]): string {
  const exact = count(results, 'RIGHT');
  return [
    `${results.length} tickets`,
    `exactly right        ${exact} (${percent(exact, results.length)})`,
    `confident errors     ${count(results, 'CONFIDENT_ERROR')}`,
    `wrong but asked      ${count(results, 'WRONG_BUT_ASKED')}`,
    `other fields wrong   ${count(results, 'OTHER_FIELDS_WRONG')}`,
  ].join('\n');
}

function fieldTable(tickets: readonly LabelledTicket[], results: readonly Result[]): string {
  const rows = fields.map((field) => {
    const { right, of } = accuracy(tickets, results, field);
    return `${field.padEnd(width)}${String(right).padStart(5)}${String(of).padStart(5)}${percent(right, of).padStart(10)}`;
  });
  return [`${'field'.padEnd(width)}right   of`, ...rows].join('\n');
}

/** A row for each disposition expected, a column for each given; a dot is nought. */
function confusionTable(results: readonly Result[]): string {
  const judged = results.filter(({ expectedDisposition }) => expectedDisposition !== undefined);
  const seen = Disposition.options.filter((disposition) =>
    judged.some((result) => [result.expectedDisposition, result.givenDisposition].includes(disposition)),
  );
  const cell = (text: string, under: string) => text.padStart(under.length + 2);
  const rows = seen.map((expected) => {
    const cells = seen.map((given) => {
      const hits = judged.filter(
        (one) => one.expectedDisposition === expected && one.givenDisposition === given,
      ).length;
      return cell(hits === 0 ? '·' : String(hits), given);
    });
    return `${expected.padEnd(width)}${cells.join('')}`;
  });
  const head = `${'expected \\ given'.padEnd(width)}${seen.map((given) => cell(given, given)).join('')}`;
  return [head, ...rows].join('\n');
}

function questionTable(results: readonly Result[]): string {
  const asking = results.filter(({ asks }) => asks.length > 0);
  const counts = new Map<string, number>();
  for (const id of asking.flatMap(({ asks }) => asks)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, n]) => `${String(n).padStart(5)}  ${id}`);
  return [`questions asked, on ${asking.length} tickets`, ...rows].join('\n');
}

function misses(title: string, results: readonly Result[], verdict: Verdict): string {
  const own = results.filter((result) => result.verdict === verdict);
  return [`${title}: ${own.length}`, ...own.map(miss)].join('\n\n');
}

function miss({ id, subject, differences, because, mentioned, asks, why }: Result): string {
  return [
    `${onOneLine(id)}: ${onOneLine(subject)}`,
    ...differences.map(
      ({ field, expected, given }) =>
        `  ${field}: expected ${JSON.stringify(expected)}, given ${JSON.stringify(given)}`,
    ),
    ...(why === undefined ? [] : [`  label: ${onOneLine(why)}`]),
    ...because.map(({ about, rule, evidence }) => `    ${about} by ${rule}${quotes(evidence)}`),
    ...mentioned.map(
      ({ serviceId, reason, evidence }) => `    only mentioned: ${serviceId}, ${reason}${quotes(evidence)}`,
    ),
    ...asks.map((question) => `    asks ${question}`),
  ].join('\n');
}

function quotes(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '';
  const shown = evidence.slice(0, mostQuotes).map(({ source, quote }) => `${source} “${onOneLine(quote)}”`);
  const more = evidence.length - shown.length;
  return `: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
