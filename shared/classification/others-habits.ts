import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Cue } from './cue.ts';
import { stemsOf, wordsOf } from './grammar.ts';

const clitics = wordsOf('clitics');
const neuterClitics = wordsOf('neuterClitics');
const careClitics = wordsOf('careClitics');
const recipients = wordsOf('recipients');
const takingCare = stemsOf('takingCare', 'a|uen|an|ara|aran|ava');
const carrying = stemsOf('carrying', 'a|en|an|ara|aran');
const carryingIrregular = wordsOf('carryingIrregular');
/** Third persons of the present; those of asking, wanting and seeming bring nothing. */
const thirdPerson = /^[a-z]{3,}(?:a|en|an)$/;
const bringingIrregular = wordsOf('bringingIrregular');
const notBringing = stemsOf('notBringing');

/** What somebody else does, which is not to be connected: `se n'encarrega la Diputació`, `lo tramita Contratación`. */
export function doneByOthersAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (at + 1 >= to) return undefined;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if ((careClitics.has(word) && takingCare.test(next)) || (neuterClitics.has(word) && carries(next))) {
    return { kind: 'REFUSED', from: at, to: at + 2 };
  }
  const isBrought = at + 2 < to && recipients.has(word) && clitics.has(next) && brings(wordAt(tokens, at + 2));
  return isBrought ? { kind: 'REFUSED', from: at, to: at + 3 } : undefined;
}

function carries(verb: string): boolean {
  return carrying.test(verb) || carryingIrregular.has(verb);
}

/** `Ens el facilita la Diputació`, `nos la trae cada alumno`. */
function brings(verb: string): boolean {
  return bringingIrregular.has(verb) || (thirdPerson.test(verb) && !notBringing.test(verb));
}
