import { closesMessage, isLoneFarewell, takesLeave } from './farewells.ts';
import { isFooter } from './footers.ts';
import { isRule, isWordless, type Line, wordOf, type Zone } from './lines.ts';
import { phraseAt } from './phrases.ts';
import { bordersTable, underlinesTitle } from './rules.ts';
import { zonePhrases, zoneWords } from './zone-words.ts';

const postscripts = zoneWords('postscripts');
/** Words a request is made with: what stands above one is no signature's beginning. */
const requests = zonePhrases('requests');
const firstPerson = zoneWords('firstPerson');
/** Any other verb of `we`: `adjuntem`, `necesitamos`. */
const firstPersonVerb = /^[a-z]{3,}(?:em|im|amos|emos)$/;
/** Said in farewells and footers: `restem a la vostra disposició`. */
const impersonal = zoneWords('impersonal');
/** Tokens. Shorter lines are no sentence. */
const shortestSentence = 5;
/** Lines: an automatic message draws its title before its table. */
const titleReach = 8;

/** Marks signatures and legal footers: from a farewell, a rule or a footer on, until a postscript. */
export function markSignatures(lines: readonly Line[], zones: Zone[]): void {
  const goesOnUntil = Math.max(lastRequestLine(lines, zones), lastProseLine(lines, zones));
  let inSignature = false;
  let written = 0;
  for (const line of lines) {
    if (zones[line.index] === 'quoted') continue;
    if (postscripts.has(wordOf(line, 0))) inSignature = false;
    else if (written === 0 && isFooter(line) && bordersTable(lines, line, titleReach)) {
      // An automatic message may begin as footers do: `Aquest correu l'envia el sistema`.
      zones[line.index] = 'signature';
      continue;
    } else inSignature ||= startsSignature(lines, line, written, line.index < goesOnUntil);
    if (inSignature) zones[line.index] = 'signature';
    else if (!isWordless(line)) written++;
  }
}

/** Whether the signature starts here. `written`: lines so far; `goesOn`: there are requests or sentences below. */
function startsSignature(lines: readonly Line[], line: Line, written: number, goesOn: boolean): boolean {
  if (isWordless(line)) {
    return (
      isRule(line) && !underlinesTitle(lines, line, written) && !bordersTable(lines, line) && !(written > 0 && goesOn)
    );
  }
  if (isFooter(line)) return true;
  return written > 0 ? takesLeave(line, goesOn) : isLoneFarewell(line);
}

function lastRequestLine(lines: readonly Line[], zones: readonly Zone[]): number {
  return lines.findLastIndex(
    (line, at) =>
      zones[at] === 'live' && !isFooter(line) && line.tokens.some((_, from) => phraseAt(requests, line.tokens, from)),
  );
}

/** The last sentence in the first person above the legal footer and the farewell that closes. */
function lastProseLine(lines: readonly Line[], zones: readonly Zone[]): number {
  let last = -1;
  for (const line of lines) {
    if (zones[line.index] !== 'live' || isWordless(line)) continue;
    if (isFooter(line) || closesMessage(line)) break;
    if (isProse(line)) last = line.index;
  }
  return last;
}

/** What somebody who goes on writing says: `hem`, `ens`, `us adjuntem`, `necesitamos`. */
function isProse({ tokens }: Line): boolean {
  return tokens.length >= shortestSentence && tokens.some(({ text }) => isFirstPerson(text));
}

function isFirstPerson(word: string): boolean {
  return firstPerson.has(word) || (firstPersonVerb.test(word) && !impersonal.has(word));
}
