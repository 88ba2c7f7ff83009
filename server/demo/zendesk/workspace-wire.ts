import { z } from 'zod';
import { type TicketStatus, ticketStatuses } from './ticket.ts';

/** What the workspace asks for each time it opens an app frame. */
export const EntryTokenRequest = z.strictObject({
  location: z.enum(['ticket_sidebar', 'nav_bar']),
  ticketId: z.string().max(64).optional(),
  userId: z.number().int(),
});
export type EntryTokenRequest = z.infer<typeof EntryTokenRequest>;

/** What the agent's Save sends: the comment, when there is one, and the properties as they now are. */
export const TicketUpdateRequest = z.strictObject({
  userId: z.number().int(),
  comment: z.strictObject({ html: z.string().max(2_000_000), public: z.boolean() }).optional(),
  status: z.enum(ticketStatuses).optional(),
  tags: z.array(z.string().min(1).max(80)).max(200).optional(),
  customFields: z.record(z.string().regex(/^\d{1,15}$/), z.string().max(2_000).nullable()).optional(),
});
export type TicketUpdateRequest = z.infer<typeof TicketUpdateRequest>;

export interface WorkspaceUser {
  id: number;
  name: string;
  email: string;
  role: 'agent' | 'admin' | 'end-user';
  locale: string;
  groups: { id: number; name: string }[];
}

export interface WorkspaceAccount {
  subdomain: string;
  installationId: string;
  users: WorkspaceUser[];
}

export interface TicketSummary {
  id: string;
  subject: string;
  excerpt: string;
  requesterName: string;
  organizationName: string | null;
  status: TicketStatus;
  updatedAt: string;
  attachmentCount: number;
}

export interface WorkspaceAttachment {
  id: number;
  fileName: string;
  contentType: string;
  size: number;
  url: string;
}

export interface WorkspaceComment {
  id: number;
  author: WorkspaceUser;
  public: boolean;
  html: string;
  createdAt: string;
  attachments: WorkspaceAttachment[];
}

export interface WorkspaceTicket {
  id: string;
  subject: string;
  description: string;
  status: TicketStatus;
  tags: string[];
  requester: WorkspaceUser;
  organization: { id: number; name: string; ine10: string | null; nif: string | null } | null;
  comments: WorkspaceComment[];
  customFields: Record<string, string | null>;
  formId: number;
  createdAt: string;
  updatedAt: string;
}
