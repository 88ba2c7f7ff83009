import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ClassifyOptions } from '#shared/classification/classify.ts';
import type { Classification, TicketFacts } from '#shared/contract/index.ts';

type Classify = (facts: TicketFacts, options: Required<ClassifyOptions>) => Classification;

/**
 * The same classification, worked out once for the same facts, decisions, tags and language: a request looks at its case
 * before and after, and the next one begins where it ended. Keeps the `most` used last, by their hash.
 */
export function remembered(classify: Classify, most = 32): Classify {
  const known = new Map<string, Classification>();
  return (facts, options) => {
    const key = keyOf(facts, options);
    // A copy: its quotes are slices that would keep the ticket's whole texts alive.
    const classification = known.get(key) ?? structuredClone(classify(facts, options));
    known.delete(key);
    known.set(key, classification);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return classification;
  };
}

function keyOf(facts: TicketFacts, { decisions, locale, tags }: Required<ClassifyOptions>): string {
  const whole = canonicalize({ facts, decisions, locale, tags }) ?? '';
  return createHash('sha256').update(whole).digest('base64');
}
