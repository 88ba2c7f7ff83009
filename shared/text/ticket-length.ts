/** Characters of a ticket that are looked at, below what the contract takes. */
const room = 1_000_000;

interface TicketText {
  subject: string;
  description: string;
  comments: string[];
}

/**
 * A ticket's text within bounds: what is newest says what is asked for now, so the oldest comments go first; a subject
 * or description that fills everything by itself is cut.
 */
export function withinLength<T extends TicketText>(ticket: T): T {
  const subject = ticket.subject.slice(0, 10_000);
  const description = ticket.description.slice(0, room / 2);
  let left = room - subject.length - description.length;
  const comments: string[] = [];
  for (const comment of ticket.comments.toReversed()) {
    if (left <= 0) break;
    comments.unshift(comment.slice(0, left));
    left -= comment.length;
  }
  return { ...ticket, subject, description, comments };
}
