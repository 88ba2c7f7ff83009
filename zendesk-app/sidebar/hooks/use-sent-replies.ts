import { useEffect, useRef } from 'react';
import type { CaseView } from '#shared/contract/index.ts';
import type { ZafClient } from '../../zaf/client.ts';
import type { SidebarContext } from '../context.tsx';
import { pendingReplies, sentAs } from '../sent-replies.ts';

/** How long saving may wait for us: past it the ticket goes out, and the reply stays "inserted". */
const patienceMs = 1500;

/**
 * Tells "inserted" from "sent": looks at the comment when the ticket is being saved, and records the replies that it
 * holds once Zendesk has taken it. Never keeps a ticket from being saved.
 */
export function useSentReplies(zaf: ZafClient, view: CaseView | undefined, act: SidebarContext['act']): void {
  const current = useRef({ view, act });
  current.current = { view, act };

  useEffect(() => {
    let comment = '';
    const beforeSave = async () => {
      comment = '';
      const read = zaf.get<{ 'comment.text'?: string }>(['comment.text']).then((answer) => {
        comment = answer['comment.text'] ?? '';
      });
      const enough = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([read, enough]).catch(() => undefined);
      return true;
    };
    const afterSave = async () => {
      const { view: shown, act: record } = current.current;
      for (const reply of pendingReplies(shown?.actions ?? [])) {
        const sent = sentAs(reply, comment);
        if (sent) await record({ type: 'CONFIRM_REPLY_SENT', insertionId: reply.insertionId, edited: sent.edited });
      }
      comment = '';
    };
    zaf.on('ticket.save', beforeSave);
    zaf.on('ticket.submit.done', afterSave);
    return () => {
      zaf.off('ticket.save', beforeSave);
      zaf.off('ticket.submit.done', afterSave);
    };
  }, [zaf]);
}
