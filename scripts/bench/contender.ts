import type { Disposition, Origin, TicketFacts } from '#shared/contract/index.ts';
import { tokenise } from '#shared/text/tokens.ts';

/** What the benchmark judges of an answer. Services sorted, each once. */
export interface Answer {
  disposition: Disposition | 'unknown';
  services: readonly string[];
  origin: Origin | 'unknown';
}

/** Something that classifies tickets. */
export interface Contender {
  readonly name: string;
  readonly read: (facts: TicketFacts) => Answer;
}

/** All the words that a ticket holds, folded: its text, its files' names, and what its form ticks. */
export function wordsOf(facts: TicketFacts): string[] {
  const text = [facts.subject, facts.description, ...(facts.comments ?? [])].join('\n');
  const files = (facts.attachments ?? []).map(({ fileName }) => fileName).join('\n');
  return [
    ...tokenise(text).map((token) => token.text),
    ...tokenise(files, { splitUnderscores: true }).map((token) => token.text),
    ...(facts.form?.services ?? []).map((id) => id.toLowerCase()),
  ];
}
