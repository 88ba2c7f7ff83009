import type { DemoTicketInput } from '#shared/contract/demo.ts';
import { ticketTable } from './ticket-table.ts';

/** The tickets that the simulated workspace opens with, their attachments made on the spot. */
export function demoTickets(): Promise<DemoTicketInput[]> {
  return Promise.all(
    ticketTable.map(async (ticket) => ({
      ...ticket,
      attachments: await Promise.all(ticket.attachments.map((make) => make())),
    })),
  );
}
