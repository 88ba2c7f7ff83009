import type { TicketStatus } from '#server/demo/zendesk/ticket.ts';
import type { TicketUpdateRequest, WorkspaceTicket } from '#server/demo/zendesk/workspace-wire.ts';
import type { TicketDraft } from './ticket-draft.ts';
import { conversationShape } from './ticket-shapes.ts';
import type { ZafHost } from './zaf-host.ts';

export interface Submission {
  draft: TicketDraft;
  host: ZafHost;
  instanceGuid: string;
  userId: number;
  /** The status to submit as; absent, the one the draft has. */
  status?: TicketStatus | undefined;
  save: (update: TicketUpdateRequest) => Promise<WorkspaceTicket>;
  origin: string;
}

export type SubmitOutcome = { kind: 'saved' } | { kind: 'refused'; reason: string } | { kind: 'failed' };

/** Saves a draft the way Zendesk does: the status first, then the app's `ticket.save` hook, then the submit events. */
export async function submitTicket(submission: Submission): Promise<SubmitOutcome> {
  const { draft, host, instanceGuid } = submission;
  const before = draft.state().status;
  draft.change({ saving: true, status: submission.status ?? before });
  try {
    const answer = await host.ask(instanceGuid, 'ticket.save');
    if (answer.allowed) return await save(submission);
    draft.change({ status: before });
    return { kind: 'refused', reason: answer.reason };
  } finally {
    draft.change({ saving: false });
  }
}

async function save({ draft, host, instanceGuid, userId, save, origin }: Submission): Promise<SubmitOutcome> {
  host.fire(instanceGuid, 'ticket.submit.start');
  const commented = draft.state().commentHtml !== '';
  try {
    const ticket = await save(draft.update(userId));
    draft.saved(ticket);
    host.fire(instanceGuid, 'ticket.submit.done');
    if (commented) host.fire(instanceGuid, 'ticket.conversation.changed', conversationShape(ticket, origin));
    return { kind: 'saved' };
  } catch {
    host.fire(instanceGuid, 'ticket.submit.fail');
    return { kind: 'failed' };
  } finally {
    host.fire(instanceGuid, 'ticket.submit.always');
  }
}

/** Passes each change of the draft on to the app, by its own name and to those who listen to everything. */
export function reportChanges(draft: TicketDraft, host: ZafHost, instanceGuid: string): () => void {
  return draft.onChange(({ propertyName, newValue }) => {
    host.fire(instanceGuid, `${propertyName}.changed`, newValue);
    host.fire(instanceGuid, '*.changed', { propertyName, newValue });
  });
}
