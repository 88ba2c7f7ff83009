import { findService } from '#shared/catalogue/index.ts';
import { vocabulary } from '#shared/classification/vocabulary.ts';
import type { Disposition, Origin, TicketFacts } from '#shared/contract/index.ts';
import { compilePhrases, findPhrases } from '#shared/text/phrases.ts';
import { tokenise } from '#shared/text/tokens.ts';
import type { Answer, Contender } from './contender.ts';

const names = compilePhrases(
  vocabulary.filter(({ service }) => service !== '').map(({ service, words }) => ({ words, value: service })),
);

/**
 * Every service whose name stands anywhere in the text or is ticked on the form, from the classifier's own vocabulary,
 * and nothing else: no sense of who says it, when, or what for. The rest follows from that.
 */
export const keywordSearch: Contender = { name: 'keyword search', read };

function read(facts: TicketFacts): Answer {
  const texts = [facts.subject, facts.description, ...(facts.comments ?? [])];
  const named = texts.flatMap((text) => findPhrases(names, tokenise(text)).map(({ value }) => value));
  const services = [...new Set([...named, ...(facts.form?.services ?? [])])].sort();
  const origin = facts.origin ?? 'UNKNOWN';
  return { services, origin, disposition: dispositionOf(services, origin) };
}

function dispositionOf(services: readonly string[], origin: Origin): Disposition {
  const scopes = new Set(services.map((id) => findService(id)?.scope));
  if (services.length === 1 && services[0] === 'COETC') return 'CLOSE_COETC';
  if (origin === 'DIRECT') return 'REDIRECT_TO_ALTA';
  if (scopes.size > 1) return 'SPLIT_BY_SCOPE';
  return services.length === 0 || origin === 'UNKNOWN' ? 'ASK_AGENT' : 'PROCEED';
}
