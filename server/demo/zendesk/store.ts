import type { DemoTicketInput } from '#shared/contract/demo.ts';
import { htmlToText, sanitizeHtml } from './comment-html.ts';
import { createPeople, type DemoUser } from './people.ts';
import { buildTicket, type DemoAttachment, type DemoTicket, type TicketStatus, weightOf } from './ticket.ts';

/** What an agent submits: any part may be absent. Tags replace the old list. */
interface TicketChange {
  authorId: number;
  comment?: { html: string; public: boolean } | undefined;
  status?: TicketStatus | undefined;
  tags?: string[] | undefined;
  customFields?: Record<string, string | null> | undefined;
}

/** The helpdesk in memory: what the workspace shows and the simulated REST answers from. */
export interface DemoZendesk {
  /** Adds a ticket under its own id (replacing the one that had it) or under the next number. */
  add(ticket: DemoTicketInput): string;
  tickets(): DemoTicket[];
  ticket(id: string): DemoTicket | undefined;
  user(id: number): DemoUser | undefined;
  attachment(id: number): DemoAttachment | undefined;
  /** Saves an agent's change; `undefined` when there is no such ticket. */
  submit(ticketId: string, change: TicketChange): DemoTicket | undefined;
  /** From now on the ticket's attachments answer this HTTP status; `null` mends them. */
  failAttachments(ticketId: string, status: number | null): void;
  attachmentFault(ticketId: string): number | undefined;
}

export interface DemoZendeskLimits {
  tickets: number;
  bytes: number;
}

const DEFAULT_LIMITS: DemoZendeskLimits = { tickets: 500, bytes: 200 * 1024 * 1024 };
const FIRST_NUMBER = 12_401;
const SEED_SPACING_MS = 47 * 60_000;
const NO_REQUESTER = { name: 'Sol·licitant de proves', email: 'sollicitant@ens.example' };

/** A helpdesk holding `tickets`; later ones are bounded, the oldest added going first. */
export function createDemoZendesk(
  tickets: readonly DemoTicketInput[],
  { now = () => new Date(), limits = DEFAULT_LIMITS }: { now?: () => Date; limits?: DemoZendeskLimits } = {},
): DemoZendesk {
  const people = createPeople();
  const byId = new Map<string, DemoTicket>();
  const added = new Set<string>();
  const faults = new Map<string, number>();
  const files = new Map<number, DemoAttachment>();
  let lastId = 70_000_000;
  let nextNumber = FIRST_NUMBER;
  const nextId = () => ++lastId;

  function put(input: DemoTicketInput, lastAt: Date): string {
    const id = input.id ?? freeNumber();
    remove(id);
    const requesterId = people.requester(input.requester ?? NO_REQUESTER).id;
    const ticket = buildTicket(input, { id, requesterId, organizationId: nextId(), nextId, lastAt });
    byId.set(id, ticket);
    for (const file of ticket.comments.flatMap((comment) => comment.attachments)) files.set(file.id, file);
    return id;
  }

  function freeNumber(): string {
    while (byId.has(String(nextNumber))) nextNumber++;
    return String(nextNumber++);
  }

  function remove(id: string): void {
    const ticket = byId.get(id);
    if (!ticket) return;
    byId.delete(id);
    added.delete(id);
    faults.delete(id);
    for (const file of ticket.comments.flatMap((comment) => comment.attachments)) files.delete(file.id);
    if (![...byId.values()].some(({ requesterId }) => requesterId === ticket.requesterId)) {
      people.forget(ticket.requesterId);
    }
  }

  function dropOldest(): void {
    let bytes = [...byId.values()].reduce((sum, ticket) => sum + weightOf(ticket), 0);
    for (const id of [...added].slice(0, -1)) {
      if (byId.size <= limits.tickets && bytes <= limits.bytes) return;
      const ticket = byId.get(id);
      bytes -= ticket ? weightOf(ticket) : 0;
      remove(id);
    }
  }

  for (const [position, ticket] of tickets.entries()) {
    put(ticket, new Date(now().getTime() - (position + 1) * SEED_SPACING_MS));
  }

  return {
    add(ticket) {
      const id = put(ticket, now());
      added.add(id);
      dropOldest();
      return id;
    },
    tickets: () => [...byId.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    ticket: (id) => byId.get(id),
    user: people.find,
    attachment: (id) => files.get(id),
    submit(ticketId, change) {
      const ticket = byId.get(ticketId);
      if (!ticket) return undefined;
      const at = now().toISOString();
      if (change.comment) {
        const html = sanitizeHtml(change.comment.html);
        ticket.comments.push({
          id: nextId(),
          authorId: change.authorId,
          public: change.comment.public,
          text: htmlToText(html),
          html,
          createdAt: at,
          attachments: [],
        });
      }
      ticket.status = change.status ?? ticket.status;
      ticket.tags = change.tags ? [...new Set(change.tags)] : ticket.tags;
      Object.assign(ticket.customFields, change.customFields);
      ticket.updatedAt = at;
      return ticket;
    },
    failAttachments(ticketId, status) {
      if (status === null) faults.delete(ticketId);
      else faults.set(ticketId, status);
    },
    attachmentFault: (ticketId) => faults.get(ticketId),
  };
}
