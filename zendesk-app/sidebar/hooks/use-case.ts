import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionRequest, ActionResult, CaseView } from '#shared/contract/index.ts';
import { type Api, ApiError } from '../../api/client.ts';
import type { ZafClient } from '../../zaf/client.ts';
import { type CaseState, isFormPending, toApiError, withoutForm, withView } from '../case-state.ts';
import { readTicket, type Ticket } from '../ticket.ts';
import { coalesced, createQueue } from './one-at-a-time.ts';
import { useTicketEvents } from './use-ticket-events.ts';

/** Why the last thing asked for was refused, until the next one; `retry` where asking again may help. */
interface Refusal {
  error: ApiError;
  retry?: () => void;
}

export interface CaseHandle {
  state: CaseState;
  busy: boolean;
  refusal: Refusal | null;
  reload(): Promise<void>;
  readForm(): Promise<void>;
  act(request: ActionRequest): Promise<ActionResult | undefined>;
}

/** A ticket already read, and the server's first word on it, which is on its way. */
export interface Opening {
  ticket: Ticket;
  view: Promise<CaseView>;
}

/** Tells the server what Zendesk knows of the ticket; the answer is its case as the text alone shows it. */
export function tellServer(api: Api, { id, facts }: Ticket): Promise<CaseView> {
  const view = api('putFacts', { params: { id }, body: facts });
  // Whoever waits for it sees the failure; until somebody does, it is nobody's.
  view.catch(() => undefined);
  return view;
}

/**
 * The case of the ticket on the screen. The text is classified at once; the form, which has to be fetched, follows and
 * may change the answer. Reads the ticket again whenever the conversation grows or the tab comes back.
 */
export function useCase(zaf: ZafClient, api: Api, opening: Opening): CaseHandle {
  const [state, setState] = useState<CaseState>({ status: 'loading' });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const current = useRef(state);
  const isReading = useRef(false);
  const inTurn = useMemo(() => createQueue((left) => setBusy(left > 0)), []);

  const change = useCallback((next: (last: CaseState) => CaseState) => {
    current.current = next(current.current);
    setState(current.current);
  }, []);

  const fetchForm = useCallback(
    async (id: string) => {
      isReading.current = true;
      try {
        const view = await api('readTicketForm', { params: { id }, idempotencyKey: crypto.randomUUID() });
        change((last) => withView(last, view));
        return view;
      } finally {
        isReading.current = false;
      }
    },
    [api, change],
  );

  const readPendingForm = useCallback(async () => {
    while (isFormPending(current.current) && !isReading.current) {
      try {
        const read = await fetchForm(current.current.ticket.id);
        // Still not looked at in a newer view: a file came while this one was being read.
        if (current.current.status === 'ready' && current.current.view.version <= read.version) return;
      } catch (error) {
        change((last) => withoutForm(last, toApiError(error)));
      }
    }
  }, [fetchForm, change]);

  const show = useCallback(
    (view: CaseView, ticket?: Ticket) => {
      change((last) => withView(last, view, ticket));
      void readPendingForm();
    },
    [change, readPendingForm],
  );

  const reload = useMemo(() => {
    const again: () => Promise<void> = coalesced(async () => {
      try {
        const ticket = await readTicket(zaf);
        show(await tellServer(api, ticket), ticket);
        setRefusal((last) => (last?.retry ? null : last));
      } catch (cause) {
        const error = toApiError(cause);
        if (current.current.status === 'ready') setRefusal({ error, retry: () => void again() });
        else change(() => ({ status: 'failed', error }));
      }
    });
    return again;
  }, [zaf, api, show, change]);

  useEffect(() => {
    opening.view.then(
      (view) => show(view, opening.ticket),
      (error) => change((last) => (last.status === 'loading' ? { status: 'failed', error: toApiError(error) } : last)),
    );
  }, [opening, show, change]);

  useTicketEvents(
    zaf,
    useCallback(() => {
      if (current.current.status !== 'loading') void reload();
    }, [reload]),
  );

  const asked = useCallback(
    <T>(work: (ticketId: string) => Promise<T>): Promise<T | undefined> =>
      inTurn(async () => {
        if (current.current.status !== 'ready') return undefined;
        setRefusal(null);
        try {
          return await work(current.current.ticket.id);
        } catch (error) {
          setRefusal({ error: toApiError(error) });
          return undefined;
        }
      }),
    [inTurn],
  );

  const act = useCallback(
    (request: ActionRequest) =>
      asked(async (id) => {
        const options = { params: { id }, body: request, idempotencyKey: crypto.randomUUID() };
        const result = await sendAgainIfLost(() => api('act', options));
        show(result.case);
        return result;
      }),
    [api, asked, show],
  );

  const readForm = useCallback(() => asked(fetchForm).then(readPendingForm), [asked, fetchForm, readPendingForm]);

  return { state, busy, refusal, reload, readForm, act };
}

/** An answer that got lost is asked for once more with the same key: the effect happens once. */
async function sendAgainIfLost<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 0) throw error;
    return send();
  }
}
