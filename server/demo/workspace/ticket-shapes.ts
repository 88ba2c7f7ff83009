import type {
  WorkspaceAttachment,
  WorkspaceComment,
  WorkspaceTicket,
  WorkspaceUser,
} from '#server/demo/zendesk/workspace-wire.ts';

/** A ticket id as the apps framework gives it: a number, unless the demo ticket was named by hand. */
export function idShape(id: string): number | string {
  return /^\d{1,15}$/.test(id) ? Number(id) : id;
}

export function personShape({ id, name, email, role, locale }: WorkspaceUser) {
  return { id, name, email, role, locale, identities: [{ id, type: 'email', value: email, primary: true }] };
}

export function organizationShape(organization: WorkspaceTicket['organization']) {
  if (!organization) return null;
  return { id: organization.id, name: organization.name, externalId: organization.ine10, tags: [] };
}

/** `ticket.comments`, oldest first: Zendesk's objects do not say whether a comment is public. */
export function commentsShape(ticket: WorkspaceTicket, origin: string) {
  return ticket.comments.map((comment) => ({
    id: comment.id,
    value: comment.html,
    author: authorShape(comment),
    via: channelShape(comment),
    imageAttachments: comment.attachments.filter(isImage).map((file) => fileShape(file, origin)),
    nonImageAttachments: comment.attachments.filter((file) => !isImage(file)).map((file) => fileShape(file, origin)),
  }));
}

/** `ticket.conversation`, oldest first: an internal note is on the channel `internal`. */
export function conversationShape(ticket: WorkspaceTicket, origin: string) {
  return ticket.comments.map((comment) => ({
    attachments: comment.attachments.map((file) => fileShape(file, origin)),
    author: authorShape(comment),
    channel: { name: channelShape(comment).channel },
    message: { content: comment.html, contentType: 'text/html' },
    timestamp: comment.createdAt,
  }));
}

function authorShape({ author }: WorkspaceComment) {
  return { id: author.id, name: author.name, email: author.email, role: author.role, avatar: null };
}

function channelShape(comment: WorkspaceComment) {
  return { channel: comment.public ? 'email' : 'internal' };
}

function fileShape({ fileName, contentType, url }: WorkspaceAttachment, origin: string) {
  return { filename: fileName, contentType, contentUrl: origin + url };
}

function isImage({ contentType }: WorkspaceAttachment): boolean {
  return contentType.startsWith('image/');
}
