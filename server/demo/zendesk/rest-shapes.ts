import { type DemoUser, demoGroups } from './people.ts';
import {
  type DemoAttachment,
  type DemoComment,
  type DemoOrganization,
  type DemoTicket,
  TICKET_FORM_ID,
} from './ticket.ts';

/** Shapes as Zendesk's ticketing API answers them, cut to what an integration reads. */
export function userShape({ id, name, email, role, locale }: DemoUser) {
  return { id, name, email, role, locale, active: true, time_zone: 'Madrid', iana_time_zone: 'Europe/Madrid' };
}

export function membershipShapes({ id, groupIds }: DemoUser) {
  return demoGroups
    .filter((group) => groupIds.includes(group.id))
    .map((group, position) => ({ id: id * 10 + position, group_id: group.id, user_id: id, default: position === 0 }));
}

export function organizationShape({ id, name, ine10, nif }: DemoOrganization) {
  return { id, name, external_id: ine10, organization_fields: { ine10, nif } };
}

export function ticketShape(ticket: DemoTicket) {
  return {
    id: idShape(ticket.id),
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    tags: ticket.tags,
    requester_id: ticket.requesterId,
    organization_id: ticket.organization?.id ?? null,
    ticket_form_id: TICKET_FORM_ID,
    custom_fields: Object.entries(ticket.customFields).map(([id, value]) => ({ id: Number(id), value })),
    via: { channel: 'email' },
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
  };
}

/** `base` is the address the API was asked at, as `http://127.0.0.1:3000/demo/zendesk`. */
export function commentShape(comment: DemoComment, base: string) {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.text,
    plain_body: comment.text,
    html_body: `<div class="zd-comment" dir="auto">${comment.html}</div>`,
    public: comment.public,
    created_at: comment.createdAt,
    attachments: comment.attachments.map((file) => attachmentShape(file, base)),
    via: { channel: comment.public ? 'email' : 'web' },
  };
}

function attachmentShape({ id, fileName, contentType, bytes }: DemoAttachment, base: string) {
  return {
    id,
    file_name: fileName,
    content_type: contentType,
    size: bytes.length,
    content_url: `${base}/attachments/${id}/${encodeURIComponent(fileName)}`,
    inline: false,
  };
}

/** Zendesk's ticket ids are numbers; a demo ticket named by hand keeps its name. */
function idShape(id: string): number | string {
  return /^\d{1,15}$/.test(id) ? Number(id) : id;
}
