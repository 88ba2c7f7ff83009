import type { Line } from './lines.ts';
import { phraseAt } from './phrases.ts';
import { zonePhrases } from './zone-words.ts';

const footers = zonePhrases('footers');

/** `Avís legal…`, `Aquest missatge és confidencial…`: what is below every message of a body. */
export function isFooter({ tokens }: Line): boolean {
  return phraseAt(footers, tokens, 0) !== undefined;
}
