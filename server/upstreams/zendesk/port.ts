/** A file attached to a ticket. */
export interface TicketAttachment {
  id: string;
  fileName: string;
  contentType: string;
  /** Bytes, as Zendesk tells. */
  size: number;
  url: string;
}

export interface ZendeskUser {
  id: string;
  name: string;
  /** `end-user`, `agent` or `admin`. */
  role: string;
  groupIds: string[];
}

/** A ticket as its conversation tells it: plain text; the body's public comments after the first one, oldest first. */
export interface ZendeskTicket {
  subject: string;
  description: string;
  comments: string[];
  tags: string[];
  requester: { name: string; email?: string } | null;
  /** The organisation's external id is where the desk keeps the INE10. */
  organization: { name: string; externalId?: string; nif?: string } | null;
  attachments: TicketAttachment[];
}

/** What we ask of Zendesk. Every call throws `UpstreamUnavailable('zendesk')` when it does not answer. */
export interface Zendesk {
  /** `undefined` when there is no such ticket. */
  findTicket(ticketId: string): Promise<ZendeskTicket | undefined>;
  /** The attachments of the ticket's public and private comments, oldest first. */
  listAttachments(ticketId: string): Promise<TicketAttachment[]>;
  /** The bytes of an attachment, at most `maxBytes`; `too-large` past that. */
  download(attachment: TicketAttachment, maxBytes: number): Promise<Uint8Array | 'too-large'>;
  /** `undefined` when there is no such user. */
  findUser(userId: string): Promise<ZendeskUser | undefined>;
  ping(): Promise<void>;
}
