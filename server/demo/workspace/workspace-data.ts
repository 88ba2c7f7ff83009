import type {
  EntryTokenRequest,
  TicketSummary,
  TicketUpdateRequest,
  WorkspaceAccount,
  WorkspaceTicket,
} from '#server/demo/zendesk/workspace-wire.ts';

/** What the demo server did not give; `status` 0 when it did not answer at all. */
export class WorkspaceDataError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The demo server answered ${status}`);
    this.status = status;
  }
}

export async function loadAccount(): Promise<WorkspaceAccount> {
  return ask<WorkspaceAccount>('/demo/api/account');
}

export async function loadTickets(): Promise<TicketSummary[]> {
  return (await ask<{ tickets: TicketSummary[] }>('/demo/api/tickets')).tickets;
}

export async function loadTicket(id: string): Promise<WorkspaceTicket> {
  return (await ask<{ ticket: WorkspaceTicket }>(`/demo/api/tickets/${encodeURIComponent(id)}`)).ticket;
}

export async function saveTicket(id: string, update: TicketUpdateRequest): Promise<WorkspaceTicket> {
  const address = `/demo/api/tickets/${encodeURIComponent(id)}/updates`;
  return (await ask<{ ticket: WorkspaceTicket }>(address, update)).ticket;
}

export async function requestEntryToken(entry: EntryTokenRequest): Promise<string> {
  return (await ask<{ token: string }>('/demo/entry-tokens', entry)).token;
}

async function ask<T>(address: string, body?: object): Promise<T> {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(address, body ? post : {}).catch(() => null);
  if (!response?.ok) throw new WorkspaceDataError(response?.status ?? 0);
  return response.json();
}
