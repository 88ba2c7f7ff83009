import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { classify } from '#shared/classification/classify.ts';
import type { Classification, TicketFacts } from '#shared/contract/index.ts';

interface LabelledTicket {
  id: string;
  facts: TicketFacts;
  expect: Partial<Record<string, unknown>>;
}

const fields = [
  'disposition',
  'origin',
  'scopes',
  'handlings',
  'services',
  'missing',
  'environments',
  'products',
] as const;
type Field = (typeof fields)[number];

const [, , file] = argv;
if (!file) {
  console.error('Usage: npx tsx scripts/evaluate.ts <labelled tickets as JSON>');
  exit(2);
}
report(JSON.parse(readFileSync(file, 'utf8')) as LabelledTicket[]);

/** Prints how the classifier does on labelled tickets: exact matches, each field, the dispositions, and every miss. */
function report(tickets: readonly LabelledTicket[]): void {
  const results = tickets.map((ticket) => {
    const result = classify(ticket.facts);
    return { ticket, result, wrong: fields.filter((field) => !matches(ticket, result, field)) };
  });
  const exact = results.filter(({ wrong }) => wrong.length === 0).length;
  console.log(`exact: ${exact} of ${tickets.length}\n`);
  for (const field of fields) {
    const asked = results.filter(({ ticket }) => ticket.expect[field] !== undefined);
    const right = asked.filter(({ wrong }) => !wrong.includes(field)).length;
    console.log(`${field.padEnd(13)} ${right} of ${asked.length}`);
  }
  printConfusion(results.map(({ ticket, result }) => [String(ticket.expect.disposition), result.disposition]));
  const astray = results.filter(({ wrong }) => wrong.includes('disposition'));
  const confident = astray.filter(({ result }) => result.disposition !== 'ASK_AGENT' && result.questions.length === 0);
  console.log(`\nwrong dispositions: ${astray.length}; without a question: ${confident.length}`);
  for (const { ticket, result, wrong } of results) if (wrong.length > 0) printMiss(ticket, result, wrong);
}

function given(result: Classification, field: Field): unknown {
  switch (field) {
    case 'origin':
      return result.origin.value;
    case 'services':
      return [...new Set(result.services.map(({ serviceId }) => serviceId))].sort();
    case 'products':
      return productsOf(result);
    default:
      return result[field];
  }
}

function productsOf(result: Classification): Record<string, string[]> {
  const products: Record<string, string[]> = {};
  for (const service of result.services) {
    const codes = service.products.flatMap(({ code }) => code ?? []);
    products[service.serviceId] = [...new Set([...(products[service.serviceId] ?? []), ...codes])].sort();
  }
  return products;
}

function matches({ expect }: LabelledTicket, result: Classification, field: Field): boolean {
  const wanted = expect[field];
  if (wanted === undefined) return true;
  if (field !== 'products') return JSON.stringify(wanted) === JSON.stringify(given(result, field));
  const own = productsOf(result);
  return Object.entries(wanted as Record<string, string[]>).every(
    ([service, codes]) => JSON.stringify([...codes].sort()) === JSON.stringify(own[service] ?? []),
  );
}

function printConfusion(pairs: readonly (readonly [string, string])[]): void {
  const counts = new Map<string, number>();
  for (const [wanted, given] of pairs)
    counts.set(`${wanted} -> ${given}`, (counts.get(`${wanted} -> ${given}`) ?? 0) + 1);
  console.log('\nexpected -> given');
  for (const [pair, count] of [...counts].sort()) console.log(`${String(count).padStart(4)}  ${pair}`);
}

function printMiss(ticket: LabelledTicket, result: Classification, wrong: readonly Field[]): void {
  console.log(`\n${ticket.id}: ${ticket.facts.subject}`);
  for (const field of wrong) {
    console.log(
      `  ${field}: expected ${JSON.stringify(ticket.expect[field])}, given ${JSON.stringify(given(result, field))}`,
    );
  }
  for (const { about, rule, evidence } of result.explanations) {
    const quotes = evidence.map(({ source, quote }) => `${source} "${quote}"`).join('; ');
    console.log(`    ${about} by ${rule}${quotes ? `: ${quotes}` : ''}`);
  }
  for (const { serviceId, reason, evidence } of result.mentioned) {
    console.log(`    mentioned ${serviceId} (${reason}): ${evidence.map(({ quote }) => `"${quote}"`).join('; ')}`);
  }
  for (const { id } of result.questions) console.log(`    asks ${id}`);
}
