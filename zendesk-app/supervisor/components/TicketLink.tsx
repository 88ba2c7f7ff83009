import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';

interface Props {
  ticketId: string;
  texts: SupervisorTexts;
  onOpen(ticketId: string): void;
}

/** A ticket's number, which opens it in Zendesk. */
export function TicketLink({ ticketId, texts, onOpen }: Props) {
  return (
    <button
      type="button"
      className="link-button"
      aria-label={texts.table.openTicket(ticketId)}
      onClick={() => onOpen(ticketId)}
    >
      #{ticketId}
    </button>
  );
}
