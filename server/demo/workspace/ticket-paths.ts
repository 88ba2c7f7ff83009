import { escapeHtml, textToHtml } from '#server/demo/zendesk/comment-html.ts';
import type { CommentType, TicketDraft } from './ticket-draft.ts';
import { commentsShape, conversationShape, idShape, organizationShape, personShape } from './ticket-shapes.ts';
import type { ZafPaths } from './zaf-paths.ts';

const SETTABLE_STATUSES = ['open', 'pending', 'hold', 'solved'] as const;
const COMMENT_TYPES: readonly CommentType[] = ['publicReply', 'internalNote'];

/** What a `ticket_sidebar` app may read, set and invoke on its ticket's draft, after Zendesk's Support API. */
export function ticketPaths(draft: TicketDraft, origin: string): ZafPaths {
  return {
    read: { ...ticketReaders(draft, origin), ...commentReaders(draft) },
    write: { ...ticketWriters(draft), ...commentWriters(draft) },
    invoke: { ...ticketActions(draft), ...commentActions(draft) },
  };
}

function ticketReaders(draft: TicketDraft, origin: string): Record<string, () => unknown> {
  const { ticket: opened } = draft.state();
  const ticket = () => draft.state().ticket;
  const fields: Record<string, () => unknown> = {
    id: () => idShape(ticket().id),
    subject: () => ticket().subject,
    description: () => ticket().description,
    status: () => draft.state().status,
    type: () => null,
    priority: () => null,
    isNew: () => false,
    tags: () => draft.state().tags,
    requester: () => personShape(ticket().requester),
    organization: () => organizationShape(ticket().organization),
    assignee: () => ({ user: null, group: null }),
    comments: () => commentsShape(ticket(), origin),
    conversation: () => conversationShape(ticket(), origin),
    form: () => ({ id: ticket().formId }),
    via: () => ({ channel: 'email' }),
    createdAt: () => ticket().createdAt,
    updatedAt: () => ticket().updatedAt,
  };
  const whole = () => Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read()]));
  const parts: Record<string, () => unknown> = {
    'form.id': () => ticket().formId,
    'via.channel': () => 'email',
    'requester.id': () => ticket().requester.id,
    'requester.name': () => ticket().requester.name,
    'requester.email': () => ticket().requester.email,
    'requester.locale': () => ticket().requester.locale,
    'organization.id': () => ticket().organization?.id,
    'organization.name': () => ticket().organization?.name,
    'organization.externalId': () => ticket().organization?.ine10,
  };
  for (const id of Object.keys(opened.customFields)) {
    parts[`customField:custom_field_${id}`] = () => draft.state().customFields[id];
  }
  const named = Object.entries({ ...fields, ...parts }).map(([name, read]) => [`ticket.${name}`, read] as const);
  return { ticket: whole, ...Object.fromEntries(named) };
}

function ticketWriters(draft: TicketDraft): Record<string, (value: unknown) => void> {
  const writers: Record<string, (value: unknown) => void> = {
    'ticket.status': (value) => draft.change({ status: oneOf(SETTABLE_STATUSES, value) }),
    'ticket.tags': (value) => draft.change({ tags: tagsIn(value) }),
  };
  for (const id of Object.keys(draft.state().customFields)) {
    writers[`ticket.customField:custom_field_${id}`] = (value) => {
      const text = value === null ? null : String(value);
      draft.change({ customFields: { ...draft.state().customFields, [id]: text } });
    };
  }
  return writers;
}

function ticketActions(draft: TicketDraft): Record<string, (...args: unknown[]) => void> {
  const tags = () => draft.state().tags;
  return {
    'ticket.tags.add': (added) => draft.change({ tags: [...new Set([...tags(), ...tagsIn(added)])] }),
    'ticket.tags.remove': (removed) => {
      const gone = tagsIn(removed);
      draft.change({ tags: tags().filter((tag) => !gone.includes(tag)) });
    },
    'ticket.disableSave': () => draft.change({ saveDisabled: true }),
    'ticket.enableSave': () => draft.change({ saveDisabled: false }),
  };
}

function commentReaders(draft: TicketDraft): Record<string, () => unknown> {
  const readers: Record<string, () => unknown> = {
    text: () => draft.state().commentHtml,
    type: () => draft.state().commentType,
    useRichText: () => true,
    attachments: () => [],
  };
  const whole = () => Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read()]));
  return { ...underBothNames(readers), comment: whole, 'ticket.comment': whole };
}

function commentWriters(draft: TicketDraft): Record<string, (value: unknown) => void> {
  return underBothNames({
    type: (value: unknown) => draft.change({ commentType: oneOf(COMMENT_TYPES, value) }),
    text: (value: unknown) => editorOf(draft).setHtml(String(value)),
  });
}

function commentActions(draft: TicketDraft): Record<string, (...args: unknown[]) => void> {
  const lines = (text: unknown) => (String(text).includes('\n') ? textToHtml(String(text)) : escapeHtml(String(text)));
  const insert = (html: unknown) => editorOf(draft).insertHtml(String(html));
  return {
    ...underBothNames({
      appendHtml: (html: unknown) => editorOf(draft).appendHtml(String(html)),
      appendText: (text: unknown) => editorOf(draft).appendHtml(lines(text)),
    }),
    'ticket.editor.insert': insert,
  };
}

function editorOf({ editor }: TicketDraft) {
  if (!editor) throw new Error('has no editor on the page');
  return editor;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((known) => known === value);
  if (!found) throw new Error(`does not take ${JSON.stringify(value)}`);
  return found;
}

/** Zendesk takes one tag, a list, or words with spaces between. */
function tagsIn(value: unknown): string[] {
  const words = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
  return words.filter((word) => word !== '');
}

function underBothNames<T>(table: Record<string, T>): Record<string, T> {
  const named = Object.entries(table).flatMap(([name, entry]) => [
    [`comment.${name}`, entry] as const,
    [`ticket.comment.${name}`, entry] as const,
  ]);
  return Object.fromEntries(named);
}
