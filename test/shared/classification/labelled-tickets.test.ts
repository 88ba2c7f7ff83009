import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Classification, TicketFacts } from '#shared/contract/index.ts';
import { type LabelledTicket, labelledBeside, ownTickets } from '#test/builders/labelled-tickets.ts';

function load<T>(path: string): T[] {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as T[]) : [];
}

function summary(result: Classification): Record<string, unknown> {
  return {
    ...result,
    origin: result.origin.value,
    services: [...new Set(result.services.map(({ serviceId }) => serviceId))],
  };
}

function productsOf(result: Classification, serviceId: string): string[] {
  const own = result.services.filter((service) => service.serviceId === serviceId);
  return own.flatMap(({ products }) => products.flatMap(({ code }) => code ?? [])).sort();
}

function check({ facts, expect: { products, ...wanted } }: LabelledTicket): void {
  const result = classify(facts);
  expect(summary(result)).toMatchObject(wanted);
  for (const [serviceId, codes] of Object.entries(products ?? {})) expect(productsOf(result, serviceId)).toEqual(codes);
}

describe('the project’s own tickets', () => {
  test.each(ownTickets.map((ticket) => [ticket.id, ticket] as const))('%s', (_, ticket) => check(ticket));
});

describe('the labelled tickets beside the checkout', () => {
  test.skipIf(labelledBeside.length > 0)('are not here: skipped', () => expect(labelledBeside).toEqual([]));
  test.each(labelledBeside.map((ticket) => [ticket.id, ticket] as const))('%s', (_, ticket) => check(ticket));
});

interface DemoTicket extends Omit<TicketFacts, 'comments'> {
  id: string;
  comments: { body: string }[];
}

const demo = load<DemoTicket>('../../../../shared/tickets/demo-tickets.json');
const expected: Record<string, [string, string[], string[]]> = {
  'demo-minhap': ['PROCEED', ['CADASTRE', 'DGP'], ['PRE', 'PRO']],
  'demo-aeat': ['PROCEED', ['AEAT'], ['PRE', 'PRO']],
  'demo-dcoc-coac': ['PROCEED', ['COAC'], ['PRE', 'PRO']],
  'demo-corpme-mercantil': ['PROCEED', ['REGISTRE_MERCANTIL'], ['PRO']],
  'demo-padro': ['PROCEED', ['PADRO'], ['PRE', 'PRO']],
  'demo-split': [
    'SPLIT_BY_SCOPE',
    ['CAATEEB', 'DGP', 'FAMILIA_MONOPARENTAL', 'FAMILIA_NOMBROSA', 'PADRO'],
    ['PRE', 'PRO'],
  ],
  'demo-copia-alta': ['REQUEST_DOCUMENTS', ['IMSERSO'], ['PRE', 'PRO']],
  'demo-audifilm-excel': ['PROCEED', ['CADASTRE', 'DGP', 'SEPE'], ['PRO']],
};
describe('the demo tickets beside the checkout, before their form is read', () => {
  test.skipIf(demo.length > 0)('are not here: skipped', () => expect(demo).toEqual([]));
  test.each(demo.map((ticket) => [ticket.id, ticket] as const))('%s', (id, { id: ticketId, comments, ...facts }) => {
    const result = classify({ ...facts, ticketId, comments: comments.map(({ body }) => body) });
    const [disposition, services, environments] = expected[id] ?? [];
    expect(summary(result)).toMatchObject({ disposition, services, environments, questions: [] });
  });
});
