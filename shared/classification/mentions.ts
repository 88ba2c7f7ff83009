import { findModality, getService, services } from '#shared/catalogue/index.ts';
import type { Evidence } from '#shared/contract/index.ts';
import { findPhrases, type PhraseMatch, phraseAt } from '#shared/text/phrases.ts';
import { Gap, type Token } from '#shared/text/tokens.ts';
import { groupBy } from './group.ts';
import { phrasesNamed } from './phrase-lists.ts';
import type { Sense } from './sense.ts';
import { list } from './sense.ts';
import { isPurpose, type Stance, stanceAt, type UnitReading } from './stance.ts';
import { type Passage, quote, type TicketReading } from './ticket-reading.ts';
import { senses } from './vocabulary.ts';

/** A place where the ticket names a service, and what it does with it there. */
export interface Mention {
  /** Empty when only several candidates are named. */
  readonly service: string;
  readonly product: string | undefined;
  readonly modalities: readonly string[];
  readonly candidates: readonly string[];
  readonly stance: Stance;
  /** In a list, a label and its value, or the subject: named as a request names things. */
  readonly isListed: boolean;
  readonly isWeak: boolean;
  readonly isAtex: boolean;
  /** 0 the subject, 1 the description, then the comments. */
  readonly passage: number;
  readonly unit: number;
  readonly evidence: Evidence;
}

interface Draft extends Mention {
  readonly sense: Sense;
}

const elsewhere = phrasesNamed('elsewhere');
const thatPart = phrasesNamed('thatPart');
const here = new Set(
  list(
    'aqui, icass, sispap, generalitat, catalunya, cataluna, catalanes, catalans, catalan, catalana, catalanas, catalanes',
  ),
);
/** The services that exist twice: Catalonia's and the other regions' (routing rules T11). */
const regional: Readonly<Record<string, { service: string; product: string }>> = {
  DISCAPACITAT: { service: 'DISCAPACITAT_CCAA', product: 'GRAU_DISCAPACITAT_CCAA' },
  FAMILIA_NOMBROSA: { service: 'FAMILIA_NOMBROSA_CCAA', product: 'TFN_CCAA' },
};
/** Tokens. A longer line is a sentence, and what it begins with no title. */
const longestTitle = 10;
const modalityCodes = new Set(
  services.flatMap(({ products }) =>
    products.flatMap(({ modalities }) =>
      modalities.flatMap(({ code, variants }) => [code ?? '', ...(variants ?? [])].map((known) => known.toLowerCase())),
    ),
  ),
);
/** Tokens of a sentence that only takes up the one before. */
const longestAnswer = 24;
const shortAnswer = 8;
const continuing = new Set(list('i, y, tambe, tambien, aixi, asimismo, ademas'));
const nameArticles = new Set(['el', 'del', 'al']);
const apart = Gap.newline | Gap.clause | Gap.bullet | Gap.sentence | Gap.mark;

/** Every mention of a service in what the requester says now, in order. `ticked`: the services the form asks for. */
export function findMentions(reading: TicketReading, ticked: readonly string[]): Mention[] {
  const drafts = reading.passages.flatMap((passage, number) => {
    const times = new Map<Sense, number>();
    return passage.units.flatMap((unit, index) => mentionsIn(passage, number, unit, index, times));
  });
  const full = drafts.filter(({ sense }) => !sense.isShort);
  const named = new Set([...ticked, ...full.map((draft) => draft.service)]);
  const wanted = new Set([...ticked, ...full.filter(supports).map((draft) => draft.service)]);
  const isDgtModality = isVehicleTaxOfDgt(drafts);
  const byUnit = groupBy(drafts, (draft) => `${draft.passage}/${draft.unit}`);
  return drafts
    .filter(
      (draft) =>
        !(isDgtModality && isBareVehicleTax(draft)) &&
        (!draft.sense.isShort || isUnderstood(draft, supports(draft) ? wanted : named)),
    )
    .flatMap((draft) => settle(draft, byUnit.get(`${draft.passage}/${draft.unit}`) ?? [], named));
}

/** A short name asks only for what is asked for by its full name elsewhere; it may leave out whatever is named. */
function isUnderstood({ sense, service }: Draft, beside: ReadonlySet<string>): boolean {
  return [service, ...(sense.shortBeside ?? [])].some((full) => beside.has(full));
}

/** A shared name with one of its bearers at hand says what it means of that one, or nothing new. */
function settle(draft: Draft, neighbours: readonly Draft[], named: ReadonlySet<string>): Mention[] {
  const bearers = draft.sense.sharedBy ?? [];
  if (bearers.length === 0) return isTaxpayersLand(draft, neighbours) ? [] : [draft];
  const beside = bearers.filter((bearer) => neighbours.some((other) => other !== draft && other.service === bearer));
  if (draft.service !== '') return beside.length > 0 && !isNamedApart(draft, neighbours) ? [] : [draft];
  const near = beside.length > 0 ? beside : bearers.filter((bearer) => named.has(bearer));
  const [only] = near;
  if (only === undefined) return [draft];
  const product = near.length === 1 ? draft.sense.meaning?.[only] : undefined;
  return product === undefined ? [] : [{ ...draft, service: only, product, isWeak: false }];
}

function isNamedApart(draft: Draft, neighbours: readonly Draft[]): boolean {
  return neighbours.some((other) => other !== draft && other.service === draft.service && !other.sense.sharedBy);
}

/** Bare `IVTM` where only the DGT's own modality for it is spelt out means that one (routing rules T6). */
function isVehicleTaxOfDgt(drafts: readonly Draft[]): boolean {
  const isModality = drafts.some(({ sense }) => sense.modality === 'DGT_DADES_VEHICLE_IVTM');
  return isModality && !drafts.some((draft) => draft.service === 'IVTM' && supports(draft) && !isBareVehicleTax(draft));
}

const ofDebtors = /deut|deud|moros|atmv|impag|telem/i;

function isBareVehicleTax({ service, evidence }: Draft): boolean {
  return service === 'IVTM' && !ofDebtors.test(evidence.quote);
}

/** `Dades cadastrals` beside INFOCAT are the tax agency's, not the Cadastre's. */
function isTaxpayersLand(draft: Draft, neighbours: readonly Draft[]): boolean {
  if (draft.service !== 'CADASTRE' || !/^(?:dades|datos)/i.test(draft.evidence.quote)) return false;
  return neighbours.some((other) => other.sense.modality === 'INFOCAT');
}

/** In one message. No ticket says a name so often; a pasted log does, and says no more by it. */
const mostMentions = 60;

function mentionsIn(
  passage: Passage,
  number: number,
  reading: UnitReading,
  index: number,
  times: Map<Sense, number>,
): Draft[] {
  const { tokens } = passage.message;
  const { unit } = reading;
  const matches = findPhrases(senses, tokens, unit.from, unit.to).filter(
    (match) =>
      !isDecoy(match.value) &&
      (!match.value.isCommonWord || standsAlone(tokens, match, unit.to)) &&
      isWithin(times, match.value),
  );
  if (matches.length === 0) return [];
  return withoutRepeats(matches).flatMap((match) =>
    sensesOf(passage, reading, match).map((sense) => draftOf(passage, number, reading, index, match, sense)),
  );
}

function isWithin(times: Map<Sense, number>, sense: Sense): boolean {
  const seen = (times.get(sense) ?? 0) + 1;
  times.set(sense, seen);
  return seen <= mostMentions;
}

/** A name said over and over in one sentence says no more than its first times and its last. */
const mostRepeats = 6;

function withoutRepeats(matches: readonly PhraseMatch<Sense>[]): readonly PhraseMatch<Sense>[] {
  if (matches.length <= mostRepeats) return matches;
  const times = new Map<Sense, number>();
  return matches.filter((match, at) => {
    const seen = (times.get(match.value) ?? 0) + 1;
    times.set(match.value, seen);
    return seen <= mostRepeats || !matches.slice(at + 1).some(({ value }) => value === match.value);
  });
}

function draftOf(
  passage: Passage,
  number: number,
  reading: UnitReading,
  index: number,
  match: PhraseMatch<Sense>,
  sense: Sense,
): Draft {
  const isSubject = passage.source === 'subject';
  return {
    sense,
    service: sense.service,
    product: sense.product,
    modalities: modalitiesNear(passage.message.tokens, reading, match, sense),
    candidates: sense.sharedBy ?? [],
    stance: acceptedStance(passage, stanceIn(passage, reading, index, match)),
    isListed:
      isSubject ||
      reading.unit.isListItem ||
      reading.unit.isField ||
      beginsLine(passage.message.tokens, reading, match),
    isWeak: sense.isWeak === true,
    isAtex: sense.isAtex === true,
    passage: number,
    unit: index,
    evidence: quote(passage, match.from, match.to),
  };
}

/** What the desk proposed and the requester accepted is asked for, whatever the desk's own words for it. */
function acceptedStance({ isAccepted }: Passage, stance: Stance): Stance {
  return isAccepted && stance !== 'REFUSED' ? 'ASKED' : stance;
}

function beginsLine(tokens: readonly Token[], { unit }: UnitReading, match: PhraseMatch<Sense>): boolean {
  if (unit.to - unit.from > longestTitle) return false;
  const first = tokens[match.from];
  const before = tokens[match.from - 1];
  return ((first?.gap ?? 0) & Gap.newline) !== 0 || (before !== undefined && (before.gap & Gap.newline) !== 0);
}

function stanceIn(passage: Passage, reading: UnitReading, index: number, match: PhraseMatch<Sense>): Stance {
  const { message } = passage;
  const own = stanceAt(message, reading, match.from, match.to);
  const inherited = own === 'NEUTRAL' ? inheritedStance(passage, reading, index) : own;
  const stance =
    inherited === 'NEUTRAL' ? saidNext(passage, index) : takenBackNext(passage, index) ? 'REFUSED' : inherited;
  const isOpen = stance === 'ASKED' || stance === 'NEUTRAL';
  return isOpen && isPurpose(message, reading, match.from) && namesOtherBefore(message.tokens, reading, match)
    ? 'PURPOSE'
    : stance;
}

/** A list item speaks as its lead-in does, and a sentence that begins with `and` as the one before. */
function inheritedStance({ message, units }: Passage, reading: UnitReading, index: number): Stance {
  if (reading.unit.leadIn !== undefined) return units[reading.unit.leadIn]?.lead ?? 'NEUTRAL';
  const first = message.tokens[reading.unit.from];
  if (!first || first.gap & Gap.blankLine || !continuing.has(first.text)) return 'NEUTRAL';
  return units[index - 1]?.lead ?? 'NEUTRAL';
}

const pronouns = new Set(
  list(
    'hi, ho, els, les, los, las, la, el, lo, l, ne, n, aquest, aquesta, aquests, aquestes, ambdos, ambdues, ambos, ambas, este, estos, eso, ese, tots, totes',
  ),
);

/** `Hi anava també l'INSS. Les hi podeu incloure?`: a sentence that names nothing speaks of what the one before names. */
function saidNext({ message, units }: Passage, index: number): Stance {
  const own = units[index]?.unit;
  const next = units[index + 1];
  const first = next && message.tokens[next.unit.from];
  if (!own || !next || !first || own.isField || own.isListItem || first.gap & Gap.blankLine) return 'NEUTRAL';
  if (next.lead === 'NEUTRAL' || next.unit.to - next.unit.from > longestAnswer) return 'NEUTRAL';
  if (findPhrases(senses, message.tokens, next.unit.from, next.unit.to).length > 0) return 'NEUTRAL';
  if (next.lead === 'REFUSED' && next.unit.to - next.unit.from <= shortAnswer) return 'REFUSED';
  const reach = next.lead === 'ASKED' ? next.unit.to : Math.min(next.unit.to, next.unit.from + 3);
  const words = message.tokens.slice(next.unit.from, reach);
  return words.some(({ text }) => pronouns.has(text)) ? next.lead : 'NEUTRAL';
}

/** `… a demanar una nota simple. D'aquesta part no en volem res.` */
function takenBackNext({ message, units }: Passage, index: number): boolean {
  const next = units[index + 1];
  return next?.lead === 'REFUSED' && phraseAt(thatPart, message.tokens, next.unit.from, next.unit.to) !== undefined;
}

function namesOtherBefore(tokens: readonly Token[], { unit }: UnitReading, match: PhraseMatch<Sense>): boolean {
  return findPhrases(senses, tokens, unit.from, match.from).some(
    (other) => other.value.service !== match.value.service && other.value.service !== '',
  );
}

/** Other regions' services when the sentence says so; both when it also says Catalonia's. */
function sensesOf(passage: Passage, reading: UnitReading, match: PhraseMatch<Sense>): Sense[] {
  const sense = match.value;
  const twin = regional[sense.service];
  if (!twin || sense.modality || sense.isCatalan || /_/.test(passage.message.tokens[match.from]?.text ?? ''))
    return [sense];
  const lead = reading.unit.leadIn === undefined ? undefined : passage.units[reading.unit.leadIn]?.unit;
  const stretches = [reading.unit, ...(lead ? [lead] : [])];
  const { tokens } = passage.message;
  const abroad = stretches.flatMap(({ from, to }) => findPhrases(elsewhere, tokens, from, to));
  if (abroad.length === 0) return [sense];
  const alsoHere = tokens.some(
    ({ text }, at) =>
      at >= reading.unit.from &&
      at < reading.unit.to &&
      here.has(text) &&
      !abroad.some(({ from, to }) => from <= at && at < to),
  );
  return alsoHere ? [sense, { ...sense, ...twin }] : [{ ...sense, ...twin }];
}

/** A phrase that only looks like a service: `padró fiscal`. */
function isDecoy(sense: Sense): boolean {
  return sense.service === '' && sense.sharedBy === undefined;
}

function standsAlone(tokens: readonly Token[], match: PhraseMatch<Sense>, end: number): boolean {
  const first = tokens[match.from];
  const next = tokens[match.to];
  const isFollowedByWord = match.to < end && next !== undefined && (next.gap & apart) === 0;
  if (nameArticles.has(tokens[match.from - 1]?.text ?? '')) return true;
  return first !== undefined && (first.gap & apart) !== 0 && !isFollowedByWord;
}

/** The modality the phrase names, and short codes (`C2`, `TITULAR`) written beside it as codes are. */
function modalitiesNear(
  tokens: readonly Token[],
  { unit }: UnitReading,
  match: PhraseMatch<Sense>,
  sense: Sense,
): string[] {
  if (sense.service === '') return [];
  const found = new Set<string>(sense.modality ? [sense.modality] : []);
  const products = getService(sense.service).products;
  for (let i = match.to; i < Math.min(unit.to, match.to + 40); i++) {
    const token = tokens[i];
    if (!token || !modalityCodes.has(token.text) || !isWrittenAsCode(tokens, i)) continue;
    const modality = findModality(token.text.toUpperCase());
    if (!modality?.modality.code) continue;
    const isOurs = sense.product ? modality.product.code === sense.product : products.includes(modality.product);
    if (isOurs) found.add(modality.modality.code);
  }
  return [...found];
}

function isWrittenAsCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.text ?? '';
  if (!token) return false;
  return (
    (token.gap & apart) !== 0 || before === 'i' || before === 'y' || /^modali/.test(before) || /_/.test(token.text)
  );
}

/** Whether a mention speaks for the service being asked for. */
export function supports({ stance }: { readonly stance: Stance }): boolean {
  return stance === 'ASKED' || stance === 'NEUTRAL';
}
