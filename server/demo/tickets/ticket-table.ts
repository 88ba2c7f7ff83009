import type { DemoTicket } from './demo-ticket.ts';
import { ticketsToIntegrate } from './tickets-to-integrate.ts';
import { ticketsToSetApart } from './tickets-to-set-apart.ts';

/** One ticket for each situation of the agents' procedure, in the order the workspace lists them. */
export const ticketTable: readonly DemoTicket[] = [...ticketsToIntegrate, ...ticketsToSetApart];
