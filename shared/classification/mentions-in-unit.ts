import { findPhrases, type PhraseMatch } from '#shared/text/phrases.ts';
import { Gap, isSetApart, type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { wordsOf } from './grammar.ts';
import type { DraftMention } from './mention.ts';
import { mentionStance } from './mention-stance.ts';
import { modalitiesNear } from './modality-codes.ts';
import { regionalSenses } from './regional-twins.ts';
import type { Sense } from './sense.ts';
import { type Passage, quote } from './ticket-reading.ts';
import { senses } from './vocabulary.ts';

/** A sentence or list item and where it stands in the ticket. */
interface UnitPlace {
  readonly passage: Passage;
  /** The passage's number: 0 the subject, 1 the description, then the comments. */
  readonly number: number;
  /** The unit's index in the passage. */
  readonly unit: number;
}

/** In one message. No ticket says a name so often; a pasted log does, and says no more by it. */
const mostMentions = 60;
/** A name said over and over in one sentence says no more than its first times and its last. */
const mostRepeats = 6;
/** Tokens. A longer line is a sentence, and what it begins with no title. */
const longestTitle = 10;
/** `El SOC`: an article before it makes a name of a common word. */
const nameArticles = wordsOf('nameArticles');

/** The services named in one unit. `times`: how often each name was found in the message so far; it is counted on. */
export function draftsIn(place: UnitPlace, times: Map<Sense, number>): DraftMention[] {
  const { message, units } = place.passage;
  const unit = units[place.unit]?.unit;
  if (!unit) return [];
  const leadIn = unit.leadIn === undefined ? undefined : units[unit.leadIn]?.unit;
  const matches = findPhrases(senses, message.tokens, unit.from, unit.to).filter(
    (match) => namesService(message.tokens, match, unit.to) && countOn(times, match.value) <= mostMentions,
  );
  return withoutRepeats(matches).flatMap((match) =>
    regionalSenses(message.tokens, unit, leadIn, match).map((sense) => draftOf(place, unit, match, sense)),
  );
}

function countOn(times: Map<Sense, number>, sense: Sense): number {
  const seen = (times.get(sense) ?? 0) + 1;
  times.set(sense, seen);
  return seen;
}

function withoutRepeats(matches: readonly PhraseMatch<Sense>[]): readonly PhraseMatch<Sense>[] {
  if (matches.length <= mostRepeats) return matches;
  const times = new Map<Sense, number>();
  return matches.filter(
    ({ value }, at) =>
      countOn(times, value) <= mostRepeats || !matches.slice(at + 1).some((later) => later.value === value),
  );
}

function draftOf(
  { passage, number, unit: index }: UnitPlace,
  unit: Unit,
  match: PhraseMatch<Sense>,
  sense: Sense,
): DraftMention {
  const { tokens } = passage.message;
  return {
    sense,
    service: sense.service,
    product: sense.product,
    modalities: modalitiesNear(tokens, match.to, unit.to, sense),
    candidates: sense.sharedBy ?? [],
    stance: mentionStance(passage, index, match),
    isListed: passage.source === 'subject' || unit.isListItem || unit.isField || beginsLine(tokens, unit, match),
    isWeak: sense.isWeak === true,
    isAtex: sense.isAtex === true,
    passage: number,
    unit: index,
    evidence: quote(passage, match.from, match.to),
  };
}

/** `Cadastre`, `• el Cadastre` on a short line of its own. */
function beginsLine(tokens: readonly Token[], unit: Unit, { from }: PhraseMatch<Sense>): boolean {
  if (unit.to - unit.from > longestTitle) return false;
  return startsLine(tokens[from]) || startsLine(tokens[from - 1]);
}

function startsLine(token: Token | undefined): boolean {
  return token !== undefined && (token.gap & Gap.newline) !== 0;
}

/** No decoy (`padró fiscal`), and a common word (`soc`, `camins`) only where it stands alone. */
function namesService(tokens: readonly Token[], match: PhraseMatch<Sense>, end: number): boolean {
  const { service, sharedBy, isCommonWord } = match.value;
  if (service === '' && sharedBy === undefined) return false;
  return !isCommonWord || standsAlone(tokens, match, end);
}

function standsAlone(tokens: readonly Token[], { from, to }: PhraseMatch<Sense>, end: number): boolean {
  if (nameArticles.has(wordAt(tokens, from - 1))) return true;
  const isFollowedByWord = to < end && tokens[to] !== undefined && !isSetApart(tokens[to]);
  return isSetApart(tokens[from]) && !isFollowedByWord;
}
