import { actingUsers, type DemoUser, demoGroups } from './people.ts';
import type { DemoZendesk } from './store.ts';
import { type DemoAttachment, type DemoTicket, TICKET_FORM_ID } from './ticket.ts';
import type {
  TicketSummary,
  WorkspaceAccount,
  WorkspaceAttachment,
  WorkspaceTicket,
  WorkspaceUser,
} from './workspace-wire.ts';

const EXCERPT_LENGTH = 160;
const NOBODY: DemoUser = { id: 0, name: '—', email: '', role: 'end-user', locale: 'ca', groupIds: [] };

export function accountView(subdomain: string, installationId: string): WorkspaceAccount {
  return { subdomain, installationId, users: actingUsers.map(userView) };
}

export function summaryView(zendesk: DemoZendesk, ticket: DemoTicket): TicketSummary {
  return {
    id: ticket.id,
    subject: ticket.subject.slice(0, 300),
    excerpt: ticket.description
      .slice(0, 4 * EXCERPT_LENGTH)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, EXCERPT_LENGTH),
    requesterName: zendesk.user(ticket.requesterId)?.name ?? NOBODY.name,
    organizationName: ticket.organization?.name ?? null,
    status: ticket.status,
    updatedAt: ticket.updatedAt,
    attachmentCount: ticket.comments.reduce((sum, { attachments }) => sum + attachments.length, 0),
  };
}

export function ticketView(zendesk: DemoZendesk, ticket: DemoTicket): WorkspaceTicket {
  const person = (id: number) => userView(zendesk.user(id) ?? NOBODY);
  return {
    id: ticket.id,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    tags: ticket.tags,
    requester: person(ticket.requesterId),
    organization: ticket.organization,
    comments: ticket.comments.map((comment) => ({
      id: comment.id,
      author: person(comment.authorId),
      public: comment.public,
      html: comment.html,
      createdAt: comment.createdAt,
      attachments: comment.attachments.map(attachmentView),
    })),
    customFields: ticket.customFields,
    formId: TICKET_FORM_ID,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  };
}

function userView({ groupIds, ...user }: DemoUser): WorkspaceUser {
  return { ...user, groups: demoGroups.filter(({ id }) => groupIds.includes(id)) };
}

function attachmentView({ id, fileName, contentType, bytes }: DemoAttachment): WorkspaceAttachment {
  const url = `/demo/attachments/${id}/${encodeURIComponent(fileName)}`;
  return { id, fileName, contentType, size: bytes.length, url };
}
