import type { Evidence } from '#shared/contract/index.ts';
import { groupBy } from './group.ts';
import { findMentions, type Mention, supports } from './mentions.ts';
import { type RequestSigns, signsOf } from './request-signs.ts';
import type { Stance } from './stance.ts';
import type { TicketReading } from './ticket-reading.ts';

/** What the ticket says of one service: the products it asks for and those it leaves out. */
export interface ServiceClaim {
  readonly serviceId: string;
  /** Product code to the modalities named with it; the products nobody named are absent. */
  readonly products: ReadonlyMap<string, readonly string[]>;
  /** Products refused or already in use. */
  readonly excluded: readonly string[];
  readonly atex: readonly Evidence[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

interface MentionedService {
  readonly serviceId: string;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

export interface TextServices {
  readonly asked: readonly ServiceClaim[];
  readonly mentioned: readonly MentionedService[];
  /** Named so weakly that only the agent can tell. */
  readonly doubtful: readonly ServiceClaim[];
  /** Names that several services share, with nothing to tell which. */
  readonly ambiguous: readonly { candidates: readonly string[]; evidence: Evidence }[];
  readonly signs: RequestSigns;
  /** Every mention, for narrowing what the form ticks. */
  readonly mentions: readonly Mention[];
}

const confidences = { explicit: 0.95, listed: 0.85, subject: 0.8, beside: 0.7, prose: 0.6 } as const;
/** Below this the agent is asked before the service counts, when others are asked for clearly. */
const certain = 0.65;

/**
 * Which services the text asks for now, and which it only names. `isKnownRequest`: its origin or papers say it is one;
 * `hasPapers`: it brings the form, the key or a homologation document.
 */
export function servicesFromText(reading: TicketReading, isKnownRequest: boolean, hasPapers: boolean): TextServices {
  const mentions = findMentions(reading, reading.facts.form?.services ?? []);
  const signs = signsOf(reading);
  const isRequest =
    isKnownRequest || signs.asks.length > 0 || (signs.guidance.length > 0 && signs.incidents.length === 0);
  const counted = withoutOldSubject(reading, mentions, hasPapers || signs.bodyAsks.length > 0);
  const groups = groupBy(
    counted.filter((mention) => mention.service !== ''),
    (mention) => mention.service,
  );
  const hasExplicit = counted.some((mention) => mention.stance === 'ASKED' && mention.passage > 0);
  const isOver =
    !hasPapers &&
    signs.incidents.length + signs.thanks.length + signs.asksNothing.length > 0 &&
    (signs.bodyAsks.length === 0 || (signs.incidents.length > 0 && !hasExplicit && !isKnownRequest));
  const settings = { isRequest, hasExplicit, isOver };
  const drawn = [...groups].map(([serviceId, of]) => ({ of, claim: claimOf(serviceId, of, settings) }));
  const claims = drawn.map((own) => ({ ...own, claim: besideSure(own, drawn) }));
  const sure = claims.flatMap(({ claim }) => (claim && claim.confidence >= certain ? [claim] : []));
  const unsure = claims.flatMap(({ claim }) => (claim && claim.confidence < certain ? [claim] : []));
  const asked = sure.length > 0 ? sure : unsure;
  return {
    asked: asked.toSorted(byService),
    doubtful: (sure.length > 0 ? unsure : []).toSorted(byService),
    mentioned: claims.flatMap(({ claim, of }) => (claim ? [] : [mentionedAs(of)])),
    ambiguous: counted
      .filter((mention) => mention.service === '' && (mention.stance === 'ASKED' || (mention.isListed && isRequest)))
      .filter((mention) => mention.stance !== 'REFUSED' && mention.stance !== 'IN_USE' && !settings.isOver)
      .filter((mention) => !mention.isWeak || mention.stance === 'ASKED')
      .map(({ candidates, evidence }) => ({ candidates, evidence })),
    signs,
    mentions,
  };
}

interface Drawn {
  readonly of: readonly Mention[];
  readonly claim: ServiceClaim | undefined;
}

/** A service named in passing in one sentence with another that counts (`els visats i la certificació`) counts with it. */
function besideSure({ of, claim }: Drawn, all: readonly Drawn[]): ServiceClaim | undefined {
  if (!claim || claim.confidence >= certain) return claim;
  const places = new Set(
    of.filter(({ stance }) => stance === 'NEUTRAL').map(({ passage, unit }) => `${passage}/${unit}`),
  );
  const isBeside = all.some(
    (other) =>
      other.claim !== undefined &&
      other.claim.confidence >= certain &&
      other.of.some(({ passage, unit, stance }) => stance === 'NEUTRAL' && places.has(`${passage}/${unit}`)),
  );
  return isBeside ? { ...claim, confidence: confidences.beside } : claim;
}

function byService(a: ServiceClaim, b: ServiceClaim): number {
  return a.serviceId < b.serviceId ? -1 : 1;
}

/** An answer repeats the subject of what it answers: it counts only when the message itself names nothing. */
function withoutOldSubject(reading: TicketReading, mentions: readonly Mention[], asksNow: boolean): readonly Mention[] {
  if (!reading.isReply) return mentions;
  const own = mentions.filter((mention) => mention.passage > 0);
  return own.length > 0 || !asksNow ? own : mentions;
}

interface Settings {
  readonly isRequest: boolean;
  readonly hasExplicit: boolean;
  /** A fault, a thank-you or a disclaimer that asks for nothing. */
  readonly isOver: boolean;
}

function claimOf(serviceId: string, mentions: readonly Mention[], settings: Settings): ServiceClaim | undefined {
  if (isTakenBack(mentions)) return undefined;
  const byProduct = groupBy(mentions, (mention) => mention.product ?? '');
  const verdicts = [...byProduct].map(([product, of]) => ({ product, of, confidence: confidenceOf(of, settings) }));
  const asked = verdicts.filter(({ confidence }) => confidence > 0);
  if (asked.length === 0) return undefined;
  const explicit = asked.some(({ confidence }) => confidence === confidences.explicit);
  const excluded = verdicts.filter(
    ({ product, of, confidence }) => product !== '' && confidence === 0 && isExcluded(of),
  );
  if (
    !explicit &&
    excluded.length > 0 &&
    asked.every(({ product }) => product === '') &&
    excluded.length === verdicts.length - 1
  ) {
    const general = asked.flatMap(({ of }) => of);
    if (general.every((mention) => mention.stance === 'NEUTRAL' && mention.passage > 0)) return undefined;
  }
  const evidence = asked.flatMap(({ of }) => of.filter(supports).map((mention) => mention.evidence));
  return {
    serviceId,
    products: new Map(
      asked
        .filter(({ product }) => product !== '')
        .map(({ product, of }) => [product, [...new Set(of.flatMap((mention) => mention.modalities))].sort()]),
    ),
    excluded: excluded.map(({ product }) => product),
    atex: atexIn(mentions),
    confidence: Math.max(...asked.map(({ confidence }) => confidence)),
    evidence,
  };
}

/** The old channel is asked for where nothing else of the DGT is asked for more plainly (routing rules T5). */
export function atexIn(mentions: readonly Mention[]): Evidence[] {
  const others = mentions.some(({ isAtex, stance, product }) => !isAtex && stance === 'ASKED' && product !== undefined);
  return mentions
    .filter((mention) => mention.isAtex && (mention.stance === 'ASKED' || (supports(mention) && !others)))
    .map(({ evidence }) => evidence);
}

/** The service as a whole refused, or in use, in a later message than the last that asks for any of its products. */
function isTakenBack(mentions: readonly Mention[]): boolean {
  let asked = -1;
  let leftOut = -1;
  for (const { passage, product, stance } of mentions) {
    if (stance === 'ASKED' || stance === 'NEUTRAL') asked = Math.max(asked, passage);
    else if (product === undefined && isLeftOut(stance)) leftOut = Math.max(leftOut, passage);
  }
  return leftOut > asked;
}

function isLeftOut(stance: Stance): boolean {
  return stance === 'REFUSED' || stance === 'IN_USE';
}

function isExcluded(mentions: readonly Mention[]): boolean {
  return mentions.some(({ stance }) => isLeftOut(stance));
}

/** How surely these mentions of one product ask for it; 0 when they do not. The newest text that decides, decides. */
function confidenceOf(mentions: readonly Mention[], { isRequest, hasExplicit, isOver }: Settings): number {
  const strong = mentions.filter((mention) => mention.passage > 0 && mention.stance !== 'NEUTRAL');
  const newest = strong.reduce((latest, { passage }) => Math.max(latest, passage), -1);
  const deciding = strong.filter((mention) => mention.passage === newest);
  if (deciding.some((mention) => mention.stance === 'ASKED')) return confidences.explicit;
  if (deciding.length > 0 && !onlyIncidental(deciding)) return 0;
  const open = mentions.filter(
    (mention) => mention.stance === 'NEUTRAL' || (mention.passage === 0 && mention.stance === 'ASKED'),
  );
  if (!isRequest || isOver) return 0;
  if (open.some((mention) => mention.passage > 0 && mention.isListed && !mention.isWeak)) return confidences.listed;
  if (open.some((mention) => mention.passage === 0)) return hasExplicit ? confidences.prose : confidences.subject;
  if (open.some((mention) => !mention.isWeak)) return hasExplicit ? confidences.prose - 0.1 : confidences.prose;
  return 0;
}

function onlyIncidental(mentions: readonly Mention[]): boolean {
  return mentions.every((mention) => mention.stance === 'DEPARTMENT' || mention.stance === 'PURPOSE');
}

function mentionedAs(mentions: readonly Mention[]): MentionedService {
  const telling =
    mentions.findLast(({ stance }) => stance === 'REFUSED' || stance === 'IN_USE' || stance === 'INCIDENT') ??
    mentions.find(({ stance }) => stance !== 'NEUTRAL' && stance !== 'ASKED') ??
    mentions[0];
  return {
    serviceId: telling?.service ?? '',
    stance: telling?.stance ?? 'NEUTRAL',
    evidence: mentions.map((mention) => mention.evidence),
  };
}
