import type { Action } from '#shared/contract/index.ts';
import { htmlToText } from '../html-text.ts';

/** A reply put into the editor whose fate is not known yet. */
export interface PendingReply {
  insertionId: string;
  html: string;
}

/** The replies inserted in this ticket that were neither sent nor reported as failed. */
export function pendingReplies(actions: readonly Action[]): PendingReply[] {
  const settled = new Set(actions.flatMap(({ request }) => ('insertionId' in request ? [request.insertionId] : [])));
  return actions.flatMap(({ id, result }) =>
    result?.reply && !settled.has(id) ? [{ insertionId: id, html: result.reply.html }] : [],
  );
}

/** Below this share of its lines the agent wrote something else instead. */
const enoughLines = 0.5;

/**
 * Whether a comment that is being submitted is this reply: `undefined` when it is not, else whether the agent changed
 * it. Lines are compared without their spacing, because Zendesk's editor has its own.
 */
export function sentAs(reply: PendingReply, commentHtml: string): { edited: boolean } | undefined {
  const squeeze = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  const comment = squeeze(htmlToText(commentHtml));
  const lines = htmlToText(reply.html).split('\n').map(squeeze).filter(Boolean);
  const kept = lines.filter((line) => comment.includes(line)).length;
  if (lines.length === 0 || kept / lines.length < enoughLines) return undefined;
  return { edited: kept < lines.length || comment.length > lines.join('').length };
}
