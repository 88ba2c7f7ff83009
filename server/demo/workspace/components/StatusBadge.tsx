import type { TicketStatus } from '#server/demo/zendesk/ticket.ts';
import { statusText } from '../texts.ts';
import { useTexts } from './desk-context.tsx';

export function StatusBadge({ status }: { status: TicketStatus }) {
  const text = useTexts();
  return <span className={`status status-${status}`}>{text(statusText[status])}</span>;
}
