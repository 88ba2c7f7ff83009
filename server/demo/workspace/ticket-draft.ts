import type { TicketStatus } from '#server/demo/zendesk/ticket.ts';
import type { TicketUpdateRequest, WorkspaceTicket } from '#server/demo/zendesk/workspace-wire.ts';
import type { RichText } from './rich-text.ts';

export type CommentType = 'publicReply' | 'internalNote';

/** A ticket open in a tab: what was saved last, and what the agent has changed since. */
export interface DraftState {
  ticket: WorkspaceTicket;
  status: TicketStatus;
  tags: string[];
  customFields: Record<string, string | null>;
  commentType: CommentType;
  commentHtml: string;
  saveDisabled: boolean;
  saving: boolean;
}

/** A changed property under the name the apps framework gives it, as `ticket.status` or `comment.text`. */
interface PropertyChange {
  propertyName: string;
  newValue: unknown;
}

export interface TicketDraft {
  state(): DraftState;
  /** Changes some of the draft; those who listen hear of each property that is now different. */
  change(patch: Partial<Omit<DraftState, 'ticket'>>): void;
  /** Takes in the ticket as the helpdesk saved it; the comment starts again. */
  saved(ticket: WorkspaceTicket): void;
  isDirty(): boolean;
  /** What Save would send, by this user. */
  update(userId: number): TicketUpdateRequest;
  subscribe(listener: () => void): () => void;
  onChange(listener: (change: PropertyChange) => void): () => void;
  /** The field the comment is written in, while it is on the page. */
  editor: RichText | null;
}

/** The draft of a ticket just opened. */
export function createTicketDraft(opened: WorkspaceTicket): TicketDraft {
  let state = asSaved(opened);
  const watchers = new Set<() => void>();
  const listeners = new Set<(change: PropertyChange) => void>();

  function replace(next: DraftState): void {
    const changes = changesBetween(state, next);
    state = next;
    for (const watcher of watchers) watcher();
    for (const change of changes) for (const listener of listeners) listener(change);
  }

  const draft: TicketDraft = {
    state: () => state,
    change: (patch) => replace({ ...state, ...patch }),
    saved(ticket) {
      replace({ ...asSaved(ticket), saveDisabled: state.saveDisabled, saving: state.saving });
      draft.editor?.setHtml('');
    },
    isDirty: () => state.commentHtml !== '' || changesBetween(asSaved(state.ticket), state).length > 0,
    update(userId) {
      const { status, tags, customFields, commentHtml, commentType } = state;
      const comment = { html: commentHtml, public: commentType === 'publicReply' };
      return { userId, status, tags, customFields, ...(commentHtml === '' ? {} : { comment }) };
    },
    subscribe: (listener) => add(watchers, listener),
    onChange: (listener) => add(listeners, listener),
    editor: null,
  };
  return draft;
}

function asSaved(ticket: WorkspaceTicket): DraftState {
  const { status, tags, customFields } = ticket;
  const comment = { commentType: 'publicReply' as const, commentHtml: '' };
  return { ticket, status, tags, customFields, ...comment, saveDisabled: false, saving: false };
}

function changesBetween(before: DraftState, now: DraftState): PropertyChange[] {
  const changes: PropertyChange[] = [];
  const note = (propertyName: string, was: unknown, newValue: unknown) => {
    if (JSON.stringify(was) !== JSON.stringify(newValue)) changes.push({ propertyName, newValue });
  };
  note('ticket.status', before.status, now.status);
  note('ticket.tags', before.tags, now.tags);
  for (const id of Object.keys(now.customFields)) {
    note(`ticket.custom_field_${id}`, before.customFields[id], now.customFields[id]);
  }
  note('comment.type', before.commentType, now.commentType);
  note('comment.text', before.commentHtml, now.commentHtml);
  return changes;
}

function add<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => void set.delete(item);
}
