import type { ZendeskTicket } from '#server/upstreams/zendesk/port.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';
import { withinLength } from '#shared/text/ticket-length.ts';

/** A ticket read from Zendesk's REST, as the facts that the sidebar would have sent. */
export function toTicketFacts(ticketId: string, ticket: ZendeskTicket): TicketFacts {
  const ine10 = ticket.organization?.externalId;
  const { subject, description, comments } = withinLength(ticket);
  return {
    ticketId,
    subject,
    description,
    comments,
    tags: ticket.tags,
    ...(ticket.requester ? { requester: ticket.requester } : {}),
    ...(ticket.organization
      ? {
          organization: {
            name: ticket.organization.name,
            ...(ine10 && parseIne10(ine10) ? { ine10 } : {}),
            ...(ticket.organization.nif ? { nif: ticket.organization.nif } : {}),
          },
        }
      : {}),
    attachments: ticket.attachments.map(({ fileName, contentType, size }) => ({ fileName, contentType, size })),
  };
}
