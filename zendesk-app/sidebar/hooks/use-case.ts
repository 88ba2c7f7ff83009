import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionRequest, ActionResult, CaseView } from '#shared/contract/index.ts';
import { type Api, ApiError } from '../../api/client.ts';
import type { ZafClient } from '../../zaf/client.ts';
import { readTicket, type Ticket } from '../ticket.ts';

type CaseState =
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError }
  | { status: 'ready'; ticket: Ticket; view: CaseView };

export interface CaseHandle {
  state: CaseState;
  busy: boolean;
  /** Why the last action was refused, until the next one. */
  refusal: ApiError | null;
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

/** What is known already stays on the screen when the form cannot be fetched. */
const withoutForm = (view: CaseView, error: ApiError): CaseView => ({
  ...view,
  form: { ...view.form, state: 'UNFETCHABLE', detail: error.problem?.detail ?? null },
});

const toApiError = (error: unknown) => (error instanceof ApiError ? error : new ApiError(0, undefined));

/**
 * The case of the ticket on the screen. The text is classified at once; the form, which has to be fetched, follows and
 * may change the answer. Reads the ticket again whenever the conversation grows or the tab comes back.
 */
export function useCase(zaf: ZafClient, api: Api, opening: Opening): CaseHandle {
  const [state, setState] = useState<CaseState>({ status: 'loading' });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const latest = useRef(0);

  const show = useCallback(
    async (next: Opening | Promise<Opening>) => {
      const turn = ++latest.current;
      const put = (state: CaseState) => {
        if (turn === latest.current) setState(state);
      };
      try {
        const { ticket, view } = await next;
        const first = await view;
        put({ status: 'ready', ticket, view: first });
        if (first.form.state !== 'PENDING') return;
        const params = { id: ticket.id };
        const withForm = await api('readTicketForm', { params, idempotencyKey: crypto.randomUUID() }).catch((error) =>
          withoutForm(first, toApiError(error)),
        );
        put({ status: 'ready', ticket, view: withForm });
      } catch (error) {
        put({ status: 'failed', error: toApiError(error) });
      }
    },
    [api],
  );

  const reload = useCallback(
    () => show(readTicket(zaf).then((ticket) => ({ ticket, view: tellServer(api, ticket) }))),
    [zaf, api, show],
  );

  useEffect(() => {
    void show(opening);
  }, [show, opening]);

  useEffect(() => {
    const again = () => void reload();
    zaf.on('ticket.conversation.changed', again);
    zaf.on('ticket.updated', again);
    return () => {
      zaf.off('ticket.conversation.changed', again);
      zaf.off('ticket.updated', again);
    };
  }, [zaf, reload]);

  const ticket = state.status === 'ready' ? state.ticket : undefined;

  const whileBusy = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      setRefusal(toApiError(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);

  const act = useCallback(
    async (request: ActionRequest) => {
      if (!ticket) return undefined;
      return whileBusy(async () => {
        const options = { params: { id: ticket.id }, body: request, idempotencyKey: crypto.randomUUID() };
        const result = await sendAgainIfLost(() => api('act', options));
        latest.current++;
        setState({ status: 'ready', ticket, view: result.case });
        return result;
      });
    },
    [api, ticket, whileBusy],
  );

  const readForm = useCallback(async () => {
    if (!ticket) return;
    await whileBusy(async () => {
      const view = await api('readTicketForm', { params: { id: ticket.id }, idempotencyKey: crypto.randomUUID() });
      setState({ status: 'ready', ticket, view });
    });
  }, [api, ticket, whileBusy]);

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
