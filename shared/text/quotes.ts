import { isWordless, type Line, wordOf, type Zone } from './lines.ts';
import { Gap } from './tokens.ts';
import { zoneWords } from './zone-words.ts';

const announcingVerbs = zoneWords('announcingVerbs');
const messageNouns = zoneWords('messageNouns');
const mailNouns = zoneWords('mailNouns');
const mailSenders = zoneWords('mailSenders');
const mailHeaders = zoneWords('mailHeaders');
/** Tokens. */
const longestAnnouncement = 30;
const longestForwardMark = 4;
/** Lines below a sender's in which the next header stands. */
const headerReach = 3;

/** Marks what is quoted, line by line or, from where a forwarded message begins, to the end. */
export function markQuotes(lines: readonly Line[], zones: Zone[]): void {
  let isListing = false;
  let above: Line | undefined;
  for (const line of lines) {
    const isAnnouncement = announcesQuote(line);
    isListing = isQuoted(line) && (isListing || (above !== undefined && leadsIntoList(above, line)));
    if (line.text.trim() !== '') above = line;
    if (isListing) continue;
    if (isQuoted(line) || (isAnnouncement && isMarkedBelow(lines, line))) zones[line.index] = 'quoted';
    else if (isAnnouncement || isForwardMark(line) || startsMailHeader(lines, line)) {
      return void zones.fill('quoted', line.index);
    }
  }
}

/** Tokens. What is quoted is seldom so short. */
const longestItem = 12;

/** `Els serveis:` and then `> SEPE`, `> INSS`: some mark the items of a list so. */
function leadsIntoList(above: Line, item: Line): boolean {
  return (
    item.tokens.length > 0 &&
    item.tokens.length <= longestItem &&
    !isQuoted(above) &&
    !announcesQuote(above) &&
    !isWordless(above) &&
    ((item.tokens[0]?.gap ?? 0) & Gap.colon) !== 0 &&
    !above.tokens.some(({ text }) => messageNouns.has(text) || mailNouns.has(text))
  );
}

/** `> …`; but `>> this <<` is the writer's own way to point at something. */
function isQuoted({ text }: Line): boolean {
  return text.trimStart().startsWith('>') && !text.includes('<<');
}

/** `El 2/3/2026, Suport va escriure:` */
function announcesQuote(line: Line): boolean {
  if (isWordless(line) || line.tokens.length > longestAnnouncement || !endsWithColon(line)) return false;
  return line.tokens.slice(-6).some(({ text }) => announcingVerbs.has(text));
}

function isMarkedBelow(lines: readonly Line[], { index }: Line): boolean {
  const below = lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '');
  return below?.text.trimStart().startsWith('>') === true;
}

/** Whether a colon follows the last word, whatever tags come after it. */
function endsWithColon({ text, tokens, start }: Line): boolean {
  const end = (tokens.at(-1)?.end ?? start) - start;
  const rest = text.slice(end, end + 60).trimStart();
  return rest.startsWith(':') || rest.startsWith('&gt;:') || rest.startsWith('>:');
}

/** `----- Missatge reenviat -----` */
function isForwardMark({ tokens }: Line): boolean {
  if (tokens.length === 0 || tokens.length > longestForwardMark) return false;
  return (
    tokens.some(({ text }) => messageNouns.has(text)) &&
    tokens.some(({ text }) => /^(?:reenvia|forward|original)/.test(text))
  );
}

/** `De: Sistemes`, with another header (`Enviat:`, `Assumpte:`) soon below. */
function startsMailHeader(lines: readonly Line[], line: Line): boolean {
  if (!mailSenders.has(wordOf(line, 0)) || !isHeader(line)) return false;
  const below = lines.slice(line.index + 1, line.index + 1 + headerReach);
  return below.some((next) => mailHeaders.has(wordOf(next, 0)) && isHeader(next));
}

function isHeader({ tokens }: Line): boolean {
  return tokens.slice(1, 4).some(({ gap }) => gap & Gap.colon);
}
