import type { TicketFacts } from '#shared/contract/index.ts';
import { withinLength } from '#shared/text/ticket-length.ts';
import { htmlToText } from '../html-text.ts';
import type { ZafClient } from '../zaf/client.ts';

interface ConversationItem {
  author?: { role?: string | number };
  attachments?: { filename: string; contentType?: string }[];
  channel?: { name?: string };
  message?: { content?: string; contentType?: string };
}

interface TicketProperties extends Record<string, unknown> {
  'currentUser.locale'?: string;
  'ticket.id'?: number | string;
  'ticket.subject'?: string;
  'ticket.description'?: string;
  'ticket.tags'?: string[];
  'ticket.requester.name'?: string;
  'ticket.requester.email'?: string;
  'ticket.organization.name'?: string;
  'ticket.organization.externalId'?: string;
  'ticket.conversation'?: ConversationItem[];
}

const paths = [
  'currentUser.locale',
  'ticket.id',
  'ticket.subject',
  'ticket.description',
  'ticket.tags',
  'ticket.requester.name',
  'ticket.requester.email',
  'ticket.organization.name',
  'ticket.organization.externalId',
  'ticket.conversation',
];

/** A ticket as this page works with it: its number and what it says. */
export interface Ticket {
  id: string;
  facts: TicketFacts;
  /** The agent's, not the ticket's: Zendesk gives both in one call. */
  agentLocale: string | undefined;
}

/** Reads the ticket from Zendesk in one call. What a path does not give (a ticket without organisation) is left out. */
export async function readTicket(zaf: ZafClient): Promise<Ticket> {
  const read = await zaf.get<TicketProperties>(paths);
  const id = String(read['ticket.id'] ?? '');
  const conversation = read['ticket.conversation'] ?? [];
  const name = read['ticket.organization.name'];
  const externalId = read['ticket.organization.externalId'];
  const requester = { name: read['ticket.requester.name'], email: read['ticket.requester.email'] };
  const text = withinLength({
    subject: read['ticket.subject'] ?? '',
    description: textOf(read['ticket.description'] ?? ''),
    // The first item is the description once more; what agents write, our own replies too, is not the body's word.
    comments: conversation
      .slice(1)
      .filter(({ channel, author }) => channel?.name !== 'internal' && !isStaff(author?.role))
      .map(({ message }) => messageText(message)),
  });
  const facts: TicketFacts = {
    ticketId: id,
    ...text,
    tags: read['ticket.tags'] ?? [],
    ...(requester.name || requester.email ? { requester } : {}),
    ...(name ? { organization: { name, ...(isIne10(externalId) ? { ine10: externalId } : {}) } } : {}),
    attachments: conversation
      .flatMap(({ attachments = [] }) => attachments)
      .map(({ filename, contentType }) => ({ fileName: filename, ...(contentType ? { contentType } : {}) })),
  };
  return { id, facts, agentLocale: read['currentUser.locale'] };
}

/** A message in plain text may hold `<` and `&` of its own, and its line breaks count. */
const messageText = ({ content = '', contentType = '' }: NonNullable<ConversationItem['message']> = {}) =>
  contentType.startsWith('text/plain') ? content : htmlToText(content);

/** Roles of staff may be the account's own, told by a number. */
const isStaff = (role: string | number | undefined) => role !== undefined && role !== 'end-user';

/** Zendesk gives the description as plain text or as HTML, depending on how the ticket came in. */
const textOf = (description: string) =>
  /^\s*<(?:div|p|br)\b/i.test(description) ? htmlToText(description) : description;

/** The desk keeps the INE10 as the organisation's external id. */
const isIne10 = (value: unknown): value is string => typeof value === 'string' && /^\d{1,10}$/.test(value);
