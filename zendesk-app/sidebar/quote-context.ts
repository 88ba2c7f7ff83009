import type { Evidence, TicketFacts } from '#shared/contract/index.ts';

/** Characters shown on each side of a quote. */
const around = 70;

/** A quote with the words around it, cut at word ends, where the evidence says where it stands. */
export function contextOf(evidence: Evidence, facts: TicketFacts): { before: string; quote: string; after: string } {
  const text = sourceText(evidence, facts);
  const { start, end, quote } = evidence;
  if (text === undefined || start === undefined || end === undefined || text.slice(start, end) !== quote) {
    return { before: '', quote, after: '' };
  }
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s/ : /^/, from > 0 ? '… ' : '');
  const after = text.slice(end, to).replace(to < text.length ? /\s\S*$/ : /$/, to < text.length ? ' …' : '');
  return { before: oneLine(before), quote, after: oneLine(after) };
}

function sourceText({ source, index }: Evidence, facts: TicketFacts): string | undefined {
  switch (source) {
    case 'subject':
      return facts.subject;
    case 'description':
      return facts.description;
    case 'comment':
      return facts.comments?.[index ?? 0];
    default:
      return undefined;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
