import type { Evidence } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { contextOf } from '../quote-context.ts';

/** The ticket's own words behind a conclusion, marked among the words around them. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const { texts, ticket } = useSidebar();
  const { before, quote, after } = contextOf(evidence, ticket.facts);
  return (
    <blockquote className="quote">
      <cite>
        {texts.sources[evidence.source]}
        {evidence.index === undefined ? '' : ` ${evidence.index + 1}`}
      </cite>
      <span>
        {before}
        <mark>{quote}</mark>
        {after}
      </span>
    </blockquote>
  );
}
