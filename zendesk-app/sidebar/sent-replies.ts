import type { Action, ReplyOffer } from '#shared/contract/index.ts';
import { htmlToText } from '../html-text.ts';

/** A reply put into the editor whose fate is not known yet. */
export interface PendingReply {
  insertionId: string;
  replyId: string;
  /** What it has to be sent as; `undefined` when that is not known, and then it never counts as sent. */
  channel: ReplyOffer['channel'] | undefined;
  html: string;
}

/** What Zendesk was saving: the editor's HTML, and whether it went out as a public reply or as an internal note. */
export interface SubmittedComment {
  html: string;
  type: string;
}

/** A reply that went out, and whether the agent changed it first. */
export interface SentReply {
  insertionId: string;
  edited: boolean;
}

/** The replies inserted in this ticket, oldest first, that were neither sent nor reported as failed. */
export function pendingReplies(
  actions: readonly Action[],
  channelOf: (replyId: string) => ReplyOffer['channel'] | undefined,
): PendingReply[] {
  const settled = new Set(actions.flatMap(({ request }) => ('insertionId' in request ? [request.insertionId] : [])));
  return actions.flatMap(({ id, result }) => {
    const reply = result?.reply;
    if (!reply || settled.has(id)) return [];
    return [{ insertionId: id, replyId: reply.replyId, channel: channelOf(reply.replyId), html: reply.html }];
  });
}

/** Greetings and closings, which any message may have, are shorter than this once squeezed. */
const tellingLength = 25;

/**
 * Below this share of its telling sentences the agent wrote something else. Two templates share up to 71 %, and an agent
 * who rewords one sentence of four has still sent the reply.
 */
const enoughSentences = 0.75;

/**
 * Which of the pending replies one submitted comment is: the one it holds most of, the newest when several tie; and
 * besides it only other replies that it holds whole, because an agent may put two into one comment.
 */
export function sentReplies(pending: readonly PendingReply[], comment: SubmittedComment): SentReply[] {
  const text = squeezed(htmlToText(comment.html));
  const candidates = pending
    .filter(({ channel }) => channel === comment.type)
    .map((reply) => ({ ...reply, ...matchOf(reply.html, text) }))
    .filter(({ share }) => share >= enoughSentences)
    .reverse()
    .sort((one, other) => other.share - one.share);
  const sent = candidates.filter(
    ({ share, replyId }, index) =>
      index === 0 || (share === 1 && candidates.findIndex((other) => other.replyId === replyId) === index),
  );
  const isAddedTo = text.length > sent.reduce((length, reply) => length + reply.length, 0);
  return sent.map(({ insertionId, isWhole }) => ({ insertionId, edited: isAddedTo || !isWhole }));
}

/** How much of a reply a squeezed text holds. Its sentences are looked for, wherever the agent moved them. */
function matchOf(html: string, text: string): { share: number; isWhole: boolean; length: number } {
  const sentences = htmlToText(html)
    .split(/\n|(?<=[.:;!?])\s+/)
    .map(squeezed)
    .filter(Boolean);
  const long = sentences.filter((sentence) => sentence.length >= tellingLength);
  const telling = long.length > 0 ? long : sentences;
  const isKept = (sentence: string) => text.includes(sentence);
  return {
    share: telling.length === 0 ? 0 : telling.filter(isKept).length / telling.length,
    isWhole: sentences.every(isKept),
    length: sentences.join('').length,
  };
}

/** Zendesk's editor has spacing of its own. */
const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase();
