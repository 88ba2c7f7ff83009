import type { DemoTicketInput } from '#shared/contract/demo.ts';
import { textToHtml } from './comment-html.ts';
import { AGENT_ID } from './people.ts';

export const ticketStatuses = ['new', 'open', 'pending', 'hold', 'solved'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** The ticket fields that hold the public body's codes: ZAF path `ticket.customField:custom_field_<id>`. */
export const INE10_FIELD_ID = 900_001;
export const NIF_FIELD_ID = 900_002;
export const TICKET_FORM_ID = 360_000_101;

export interface DemoAttachment {
  id: number;
  ticketId: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

export interface DemoComment {
  id: number;
  authorId: number;
  public: boolean;
  text: string;
  html: string;
  createdAt: string;
  attachments: DemoAttachment[];
}

export interface DemoOrganization {
  id: number;
  name: string;
  ine10: string | null;
  nif: string | null;
}

export interface DemoTicket {
  id: string;
  subject: string;
  description: string;
  status: TicketStatus;
  tags: string[];
  requesterId: number;
  organization: DemoOrganization | null;
  comments: DemoComment[];
  customFields: Record<string, string | null>;
  createdAt: string;
  updatedAt: string;
}

export interface TicketSurroundings {
  id: string;
  requesterId: number;
  organizationId: number;
  nextId: () => number;
  /** When the last thing on the ticket happened. */
  lastAt: Date;
}

const MINUTE_MS = 60_000;

/** A ticket as the helpdesk would hold it, from what a person or a test wrote. */
export function buildTicket(input: DemoTicketInput, around: TicketSurroundings): DemoTicket {
  const said = [{ author: 'requester' as const, body: input.description }, ...(input.comments ?? [])];
  const firstAt = around.lastAt.getTime() - (said.length - 1) * 25 * MINUTE_MS;
  const comments = said.map(({ author, body }, position): DemoComment => {
    return {
      id: around.nextId(),
      authorId: author === 'agent' ? AGENT_ID : around.requesterId,
      public: true,
      text: body,
      html: textToHtml(body),
      createdAt: new Date(firstAt + position * 25 * MINUTE_MS).toISOString(),
      attachments: [],
    };
  });
  comments[0]?.attachments.push(...buildAttachments(input, around));
  const organization = buildOrganization(input, around.organizationId);
  return {
    id: around.id,
    subject: input.subject,
    description: input.description,
    status: statusAfter(said.map(({ author }) => author)),
    tags: [...new Set(input.tags ?? [])],
    requesterId: around.requesterId,
    organization,
    comments,
    customFields: { [INE10_FIELD_ID]: organization?.ine10 ?? null, [NIF_FIELD_ID]: organization?.nif ?? null },
    createdAt: new Date(firstAt).toISOString(),
    updatedAt: around.lastAt.toISOString(),
  };
}

/** Bytes a ticket weighs in memory: its attachments and, roughly, its texts. */
export function weightOf(ticket: DemoTicket): number {
  const texts =
    ticket.subject.length + ticket.comments.reduce((sum, { text, html }) => sum + text.length + html.length, 0);
  const files = ticket.comments.flatMap(({ attachments }) => attachments);
  return texts * 2 + files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function statusAfter(authors: readonly ('agent' | 'requester')[]): TicketStatus {
  if (!authors.includes('agent')) return 'new';
  return authors.at(-1) === 'agent' ? 'pending' : 'open';
}

function buildOrganization({ organization }: DemoTicketInput, id: number): DemoOrganization | null {
  if (!organization) return null;
  return { id, name: organization.name, ine10: organization.ine10 ?? null, nif: organization.nif ?? null };
}

function buildAttachments({ attachments = [] }: DemoTicketInput, around: TicketSurroundings): DemoAttachment[] {
  return attachments.map(({ fileName, contentType, base64 }) => ({
    id: around.nextId(),
    ticketId: around.id,
    fileName,
    contentType,
    bytes: Buffer.from(base64, 'base64'),
  }));
}
