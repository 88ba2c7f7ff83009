import type { CaseView } from '#shared/contract/index.ts';
import { ApiError } from '../api/client.ts';
import type { Ticket } from './ticket.ts';

/** What the sidebar has of the ticket's case. */
export type CaseState =
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError }
  | { status: 'ready'; ticket: Ticket; view: CaseView };

/**
 * The state once `view` has arrived. Answers come in any order: the view with more changes stays, and of two with as many
 * the later one. `ticket` is what the view was worked out from, when it was read anew.
 */
export function withView(state: CaseState, view: CaseView, ticket?: Ticket): CaseState {
  if (state.status !== 'ready') return ticket ? { status: 'ready', ticket, view } : state;
  if (state.view.version > view.version) return state;
  return { status: 'ready', ticket: ticket ?? state.ticket, view };
}

/** The state when the form cannot be fetched: what is known already stays on the screen. */
export function withoutForm(state: CaseState, { problem }: ApiError): CaseState {
  if (!isFormPending(state)) return state;
  const form = { ...state.view.form, state: 'UNFETCHABLE' as const, detail: problem?.detail ?? null };
  return { ...state, view: { ...state.view, form } };
}

/** Whether nobody has looked at the attached form yet. */
export function isFormPending(state: CaseState): state is Extract<CaseState, { status: 'ready' }> {
  return state.status === 'ready' && state.view.form.state === 'PENDING';
}

export const toApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, undefined);
