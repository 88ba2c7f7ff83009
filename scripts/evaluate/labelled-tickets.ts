import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  Disposition,
  Environment,
  Handling,
  MissingDocument,
  Origin,
  Scope,
  TicketFacts,
} from '#shared/contract/index.ts';

/** What a ticket should be taken for; what it does not state is not judged. `products` only of the services it names. */
const Expected = z.looseObject({
  disposition: Disposition.optional(),
  origin: Origin.optional(),
  scopes: z.array(Scope).optional(),
  handlings: z.array(Handling).optional(),
  services: z.array(z.string()).optional(),
  missing: z.array(MissingDocument).optional(),
  environments: z.array(Environment).optional(),
  products: z.record(z.string(), z.array(z.string())).optional(),
});

const LabelledTicket = z.looseObject({
  id: z.string(),
  facts: TicketFacts,
  expect: Expected,
  why: z.string().optional(),
});
export type LabelledTicket = z.infer<typeof LabelledTicket>;

/** A file that cannot be evaluated; the message says which, where and why, in one line. */
export class UnreadableTickets extends Error {}

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
  return written.map((ticket: unknown, at) => {
    const parsed = LabelledTicket.safeParse(ticket);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the ticket itself';
    throw new UnreadableTickets(
      `${name}: ticket ${at + 1}${idOf(ticket)}: ${where}: ${issue?.message ?? 'not valid'}.`,
    );
  });
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
    return JSON.parse(content);
  } catch (error) {
    throw new UnreadableTickets(`${name} is not JSON: ${(error as Error).message.split('\n')[0]}.`);
  }
}

const idOf = (ticket: unknown): string => {
  const id = typeof ticket === 'object' && ticket !== null && 'id' in ticket ? ticket.id : undefined;
  return typeof id === 'string' ? ` (${id})` : '';
};
