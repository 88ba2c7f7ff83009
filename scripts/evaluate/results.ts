import { isDeepStrictEqual } from 'node:util';
import { labelOf } from '#server/corrections/label.ts';
import { classify } from '#shared/classification/classify.ts';
import type { Classification, Disposition, Evidence } from '#shared/contract/index.ts';
import type { LabelledTicket } from './labelled-tickets.ts';

export const fields = [
  'disposition',
  'origin',
  'scopes',
  'handlings',
  'services',
  'missing',
  'environments',
  'products',
] as const;
export type Field = (typeof fields)[number];

interface Difference {
  field: Field;
  expected: unknown;
  given: unknown;
}

/** Which way a ticket came out wrong. A wrong disposition with nothing asked is what must never happen. */
export type Verdict = 'RIGHT' | 'CONFIDENT_ERROR' | 'WRONG_BUT_ASKED' | 'OTHER_FIELDS_WRONG';

export interface Result {
  id: string;
  subject: string;
  verdict: Verdict;
  differences: Difference[];
  expectedDisposition: Disposition | undefined;
  givenDisposition: Disposition;
  /** Ids of the questions asked. */
  asks: string[];
  /** Every conclusion with its rule and the ticket's words. */
  because: { about: string; rule: string; evidence: Evidence[] }[];
  mentioned: { serviceId: string; reason: string; evidence: Evidence[] }[];
  why?: string;
}

export function evaluate(tickets: readonly LabelledTicket[]): Result[] {
  return tickets.map((ticket) => resultOf(ticket, classify(ticket.facts)));
}

function resultOf({ id, facts, expect, why }: LabelledTicket, given: Classification): Result {
  const label = labelOf(given);
  const differences = fields.flatMap((field): Difference[] => {
    const expected = expect[field];
    const own = field === 'products' ? productsLike(expect.products ?? {}, label.products ?? {}) : label[field];
    return expected === undefined || isDeepStrictEqual(inOrder(expected), inOrder(own))
      ? []
      : [{ field, expected, given: own }];
  });
  return {
    id,
    subject: facts.subject,
    verdict: verdictOf(differences, given),
    differences,
    expectedDisposition: expect.disposition,
    givenDisposition: given.disposition,
    asks: given.questions.map((question) => question.id),
    because: given.explanations.map(({ about, rule, evidence }) => ({ about, rule, evidence })),
    mentioned: given.mentioned,
    ...(why === undefined ? {} : { why }),
  };
}

function verdictOf(differences: readonly Difference[], { disposition, questions }: Classification): Verdict {
  if (differences.length === 0) return 'RIGHT';
  if (!differences.some(({ field }) => field === 'disposition')) return 'OTHER_FIELDS_WRONG';
  return disposition === 'ASK_AGENT' || questions.length > 0 ? 'WRONG_BUT_ASKED' : 'CONFIDENT_ERROR';
}

type Products = Record<string, readonly string[]>;

/** Of the services that the label speaks of; others' products are not judged. */
function productsLike(expected: Products, own: Products): Products {
  return Object.fromEntries(Object.keys(expected).map((service) => [service, own[service] ?? []]));
}

/** Lists are sets here: a label may write them in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, inOrder(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Of the tickets whose label states the field, how many are right. */
export function accuracy(tickets: readonly LabelledTicket[], results: readonly Result[], field: Field) {
  const judged = results.filter((_, at) => tickets[at]?.expect[field] !== undefined);
  const right = judged.filter(({ differences }) => differences.every((difference) => difference.field !== field));
  return { right: right.length, of: judged.length };
}
