import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findService } from '#shared/catalogue/index.ts';
import {
  Disposition,
  Environment,
  Handling,
  MissingDocument,
  Origin,
  Scope,
  TicketFacts,
} from '#shared/contract/index.ts';
import { onOneLine } from './one-line.ts';

const isService = (id: string) => findService(id) !== undefined;
const notInCatalogue = { error: ({ input }: { input?: unknown }) => `the catalogue has no service ${String(input)}` };

function refuseStrangeProducts(products: Record<string, string[]>, context: z.RefinementCtx): void {
  for (const [id, codes] of Object.entries(products)) {
    const service = findService(id);
    const strange = codes.find((code) => service?.products.every((own) => own.code !== code));
    const message = service ? `${id} has no product ${strange}` : `the catalogue has no service ${id}`;
    if (!service || strange !== undefined) context.addIssue({ code: 'custom', path: [id], message });
  }
}

/** What a ticket should be taken for; what it does not state is not judged. `products` only of the services it names. */
const Expected = z.strictObject({
  disposition: Disposition.optional(),
  origin: Origin.optional(),
  scopes: z.array(Scope).optional(),
  handlings: z.array(Handling).optional(),
  services: z.array(z.string().refine(isService, notInCatalogue)).optional(),
  missing: z.array(MissingDocument).optional(),
  environments: z.array(Environment).optional(),
  products: z.record(z.string(), z.array(z.string())).superRefine(refuseStrangeProducts).optional(),
});

const LabelledTicket = z.looseObject({
  id: z.string(),
  facts: TicketFacts,
  expect: Expected,
  why: z.string().optional(),
});
export type LabelledTicket = z.infer<typeof LabelledTicket>;

/** A file that cannot be evaluated; the message says which, where and why, in one line. */
export class UnreadableTickets extends Error {
  constructor(message: string) {
    super(onOneLine(message));
  }
}

/** Reads a JSON file of labelled tickets: `[{ id, facts, expect, why? }]`. Throws `UnreadableTickets`. */
export function readLabelledTickets(file: string): LabelledTicket[] {
  return parseLabelledTickets(contentOf(file), file);
}

export function parseLabelledTickets(content: string, name: string): LabelledTicket[] {
  const written = fromJson(content, name);
  if (!Array.isArray(written)) {
    throw new UnreadableTickets(
      `${name} is not a list of labelled tickets: it must be [{ "id", "facts", "expect" }, …].`,
    );
  }
  if (written.length === 0) throw new UnreadableTickets(`${name} holds no tickets.`);
  const tickets = written.map((ticket: unknown, at) => {
    const parsed = LabelledTicket.safeParse(ticket);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the ticket itself';
    throw new UnreadableTickets(
      `${name}: ticket ${at + 1}${idOf(ticket)}: ${where}: ${issue?.message ?? 'not valid'}.`,
    );
  });
  refuseRepeated(tickets, name);
  return tickets;
}

function refuseRepeated(tickets: readonly LabelledTicket[], name: string): void {
  const seen = new Map<string, number>();
  for (const [at, ticket] of tickets.entries()) {
    const first = seen.get(ticket.id);
    if (first !== undefined) {
      throw new UnreadableTickets(`${name}: ticket ${at + 1}${idOf(ticket)}: id: ticket ${first + 1} has it too.`);
    }
    seen.set(ticket.id, at);
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new UnreadableTickets(`${file} cannot be read: ${why}.`);
  }
}

function fromJson(content: string, name: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableTickets(`${name} is not JSON: ${(error as Error).message.split('\n')[0]}.`);
  }
}

const idOf = (ticket: unknown): string => {
  const id = typeof ticket === 'object' && ticket !== null && 'id' in ticket ? ticket.id : undefined;
  return typeof id === 'string' ? ` (${id})` : '';
};
