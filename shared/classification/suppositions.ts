import { type Token, wordAt } from '#shared/text/tokens.ts';
import { stemsOf } from './grammar.ts';

const supposed = stemsOf('supposed');

/** `Si hi volíem afegir…`: a thought, not a request; `si podeu connectar-nos` is one. */
export function isSupposed(tokens: readonly Token[], at: number): boolean {
  const start = supposed.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  if (start === at && !supposed.test(wordAt(tokens, at))) return false;
  const before = wordAt(tokens, start - 1);
  return before === 'si' || ((before === 'hi' || before === 'ho') && wordAt(tokens, start - 2) === 'si');
}
