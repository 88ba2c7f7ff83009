import type { Line } from './lines.ts';
import { compilePhrases, phraseAt } from './phrases.ts';
import words from './zone-words.json' with { type: 'json' };
import { zoneWords } from './zone-words.ts';

/** After a plain farewell (`Atentament`) comes the signature; after a soft one (`Gràcies`) the writer may go on. */
const farewells = compilePhrases([
  { value: 'plain' as const, words: words.phrases.farewells },
  { value: 'soft' as const, words: words.phrases.softFarewells },
]);
const parting = zoneWords('parting');
/** Tokens. */
const longestPlain = 8;
const longestSoft = 14;
const longestParting = 7;
const longestLone = 3;

/** `Atentament,`: the message ends here. */
export function closesMessage(line: Line): boolean {
  return line.tokens.length <= longestPlain && farewellOf(line) === 'plain';
}

/** Whether a line takes leave. `goesOn`: requests or sentences still follow below, so that a soft farewell is none. */
export function takesLeave(line: Line, goesOn: boolean): boolean {
  switch (farewellOf(line)) {
    case 'plain':
      return line.tokens.length <= longestPlain;
    case 'soft':
      return line.tokens.length <= longestSoft && !goesOn;
    case undefined:
      return isParting(line);
  }
}

/** A farewell that may be all there is. A lone `Salut` may be a greeting. */
export function isLoneFarewell(line: Line): boolean {
  return farewellOf(line) === 'plain' && line.tokens.length <= longestLone && line.tokens[0]?.text !== 'salut';
}

/** `Un cordial saludo`, `Rebeu una salutació`. */
function isParting({ tokens }: Line): boolean {
  return tokens.length <= longestParting && tokens.some(({ text }) => parting.has(text));
}

function farewellOf({ tokens }: Line): 'plain' | 'soft' | undefined {
  return phraseAt(farewells, tokens, 0)?.value;
}
