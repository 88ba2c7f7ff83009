import { useEffect, useRef } from 'react';
import type { CaseView, ReplyOffer } from '#shared/contract/index.ts';
import type { ZafClient } from '../../zaf/client.ts';
import type { SidebarContext } from '../context.tsx';
import { pendingReplies, type SubmittedComment, sentReplies } from '../sent-replies.ts';

/** How long saving may wait for us: past it the ticket goes out, and the reply stays "inserted". */
const patienceMs = 1500;

const noComment: SubmittedComment = { html: '', type: '' };

/**
 * Tells "inserted" from "sent": looks at the comment when the ticket is being saved, and records the replies that it
 * holds once Zendesk has taken it. Never keeps a ticket from being saved.
 */
export function useSentReplies(zaf: ZafClient, view: CaseView | undefined, act: SidebarContext['act']): void {
  const current = useRef({ view, act });
  current.current = { view, act };
  // A reply that no longer fits, and is offered no more, may still be in the editor.
  const channels = useRef(new Map<string, ReplyOffer['channel']>());
  for (const { id, channel } of view?.replies ?? []) channels.current.set(id, channel);

  useEffect(() => {
    let comment = noComment;
    const beforeSave = async () => {
      comment = noComment;
      const read = readComment(zaf).then((answer) => {
        comment = answer;
      });
      const enough = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([read, enough]).catch(() => undefined);
      return true;
    };
    const afterSave = async () => {
      const { view: shown, act: record } = current.current;
      const pending = pendingReplies(shown?.actions ?? [], (replyId) => channels.current.get(replyId));
      const sent = sentReplies(pending, comment);
      comment = noComment;
      for (const reply of sent) await record({ type: 'CONFIRM_REPLY_SENT', ...reply });
    };
    zaf.on('ticket.save', beforeSave);
    zaf.on('ticket.submit.done', afterSave);
    return () => {
      zaf.off('ticket.save', beforeSave);
      zaf.off('ticket.submit.done', afterSave);
    };
  }, [zaf]);
}

async function readComment(zaf: ZafClient): Promise<SubmittedComment> {
  const read = await zaf.get<{ 'comment.text'?: string; 'comment.type'?: string }>(['comment.text', 'comment.type']);
  return { html: read['comment.text'] ?? '', type: read['comment.type'] ?? '' };
}
