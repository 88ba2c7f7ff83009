import { useEffect } from 'react';
import type { ZafClient } from '../../zaf/client.ts';

/** Calls `again` whenever the ticket may have changed: its conversation grew, somebody saved it, its tab came back. */
export function useTicketEvents(zaf: ZafClient, again: () => void): void {
  useEffect(() => {
    const comesBack = (payload?: unknown) => {
      // Zendesk says it of the opening too, which is under way already.
      if ((payload as { firstLoad?: boolean } | undefined)?.firstLoad !== true) again();
    };
    zaf.on('ticket.conversation.changed', again);
    zaf.on('ticket.updated', again);
    zaf.on('app.activated', comesBack);
    return () => {
      zaf.off('ticket.conversation.changed', again);
      zaf.off('ticket.updated', again);
      zaf.off('app.activated', comesBack);
    };
  }, [zaf, again]);
}
