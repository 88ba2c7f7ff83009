import { useCallback, useEffect, useState } from 'react';
import { createTicketDraft, type TicketDraft } from '../ticket-draft.ts';
import { loadTicket, WorkspaceDataError } from '../workspace-data.ts';

export type LoadedDraft =
  | { kind: 'loading' }
  | { kind: 'absent' }
  | { kind: 'failed' }
  | { kind: 'ready'; draft: TicketDraft };

/** Loads a ticket once and gives its draft; `retry` asks again after a failure. */
export function useTicketDraft(ticketId: string): LoadedDraft & { retry: () => void } {
  const [loaded, setLoaded] = useState<LoadedDraft>({ kind: 'loading' });
  const load = useCallback(() => {
    setLoaded({ kind: 'loading' });
    loadTicket(ticketId).then(
      (ticket) => setLoaded({ kind: 'ready', draft: createTicketDraft(ticket) }),
      (error: unknown) => {
        const absent = error instanceof WorkspaceDataError && error.status === 404;
        setLoaded({ kind: absent ? 'absent' : 'failed' });
      },
    );
  }, [ticketId]);
  useEffect(load, [load]);
  return { ...loaded, retry: load };
}
