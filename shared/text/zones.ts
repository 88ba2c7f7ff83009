import { linesOf, type Zone } from './lines.ts';
import { markNamedSignature } from './named-signatures.ts';
import { markQuotes } from './quotes.ts';
import { markSignatures } from './signatures.ts';
import { type Token, tokenise } from './tokens.ts';

/** The zone of every line. Linear in the text's length. `names`: the requester's, as they may sign. */
export function zonesOf(original: string, tokens: readonly Token[], names: readonly string[]): Zone[] {
  const lines = linesOf(original, tokens);
  const zones: Zone[] = lines.map(() => 'live');
  markQuotes(lines, zones);
  markSignatures(lines, zones);
  markNamedSignature(lines, zones, new Set(names.flatMap((name) => tokenise(name).map(({ text }) => text))));
  return zones;
}
