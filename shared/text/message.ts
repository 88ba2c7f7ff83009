import type { Zone } from './lines.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';
import { zonesOf } from './zones.ts';

export interface Message {
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly zones: readonly Zone[];
}

export interface ReadMessageOptions {
  /** Names of the requester, to know a signature without a farewell. */
  readonly names?: readonly string[];
  /** A folded word as it should have been written. */
  readonly mend?: (word: string) => string;
  /** Which zone's statements are wanted; by default what the writer says now. */
  readonly zone?: Zone;
}

/** Reads a message as sentences and list items, apart from quoted history, signatures and legal footers. */
export function readMessage(original: string, options: ReadMessageOptions = {}): Message {
  const tokens = mended(tokenise(original), options.mend);
  const zones = zonesOf(original, tokens, options.names ?? []);
  return { original, tokens, zones, units: unitsOf(original, tokens, zones, options.zone ?? 'live') };
}

/** The same tokens where no word is written wrong, as nearly always. */
function mended(tokens: readonly Token[], mend: ReadMessageOptions['mend']): readonly Token[] {
  if (!mend) return tokens;
  let copy: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const text = mend(token.text);
    if (text === token.text) continue;
    copy ??= [...tokens];
    copy[at] = { ...token, text };
  }
  return copy ?? tokens;
}
