import type { Evidence } from '#shared/contract/index.ts';
import { groupBy } from './group.ts';
import { type Mention, unitKey } from './mention.ts';
import { findMentions } from './mentions.ts';
import { type RequestSigns, signsOf } from './request-signs.ts';
import { type Circumstances, claimOf, confidences, type ServiceClaim } from './service-claims.ts';
import type { Stance } from './statement.ts';
import type { TicketReading } from './ticket-reading.ts';

interface MentionedService {
  readonly serviceId: string;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

interface AmbiguousName {
  readonly candidates: readonly string[];
  readonly evidence: Evidence;
}

export interface TextServices {
  readonly asked: readonly ServiceClaim[];
  readonly mentioned: readonly MentionedService[];
  /** Named so weakly that only the agent can tell. */
  readonly doubtful: readonly ServiceClaim[];
  /** Names that several services share, with nothing to tell which. */
  readonly ambiguous: readonly AmbiguousName[];
  readonly signs: RequestSigns;
  /** Every mention, for narrowing what the form ticks. */
  readonly mentions: readonly Mention[];
}

/** All that is said of one service, and what it comes to; no claim when it is only named. */
interface Account {
  readonly of: readonly Mention[];
  readonly claim: ServiceClaim | undefined;
}

/** Below this the agent is asked before the service counts, when others are asked for clearly. */
const certain = 0.65;

/**
 * Which services the text asks for now, and which it only names. `isKnownRequest`: its origin or papers say it is one;
 * `hasPapers`: it brings the form, the key or a homologation document.
 */
export function servicesFromText(reading: TicketReading, isKnownRequest: boolean, hasPapers: boolean): TextServices {
  const mentions = findMentions(reading, reading.facts.form?.services ?? []);
  const signs = signsOf(reading);
  const counted = withoutOldSubject(reading, mentions, hasPapers || signs.bodyAsks.length > 0);
  const circumstances = circumstancesOf(counted, signs, isKnownRequest, hasPapers);
  const accounts = accountsOf(counted, circumstances);
  const claims = accounts.flatMap(({ claim }) => claim ?? []).toSorted(byService);
  const sure = claims.filter(isSure);
  return {
    asked: sure.length > 0 ? sure : claims,
    doubtful: sure.length > 0 ? claims.filter((claim) => !isSure(claim)) : [],
    mentioned: accounts.flatMap(({ claim, of }) => (claim ? [] : [mentionedAs(of)])),
    ambiguous: ambiguousIn(counted, circumstances),
    signs,
    mentions,
  };
}

/** An answer repeats the subject of what it answers: it counts only when the message itself names nothing. */
function withoutOldSubject(reading: TicketReading, mentions: readonly Mention[], asksNow: boolean): readonly Mention[] {
  if (!reading.isReply) return mentions;
  const own = mentions.filter(({ passage }) => passage > 0);
  return own.length > 0 || !asksNow ? own : mentions;
}

function circumstancesOf(
  mentions: readonly Mention[],
  signs: RequestSigns,
  isKnownRequest: boolean,
  hasPapers: boolean,
): Circumstances {
  const hasIncident = signs.incidents.length > 0;
  const hasExplicit = mentions.some(({ stance, passage }) => stance === 'ASKED' && passage > 0);
  const isClosing = hasIncident || signs.thanks.length > 0 || signs.asksNothing.length > 0;
  const isOnlyFault = hasIncident && !hasExplicit && !isKnownRequest;
  return {
    isRequest: isKnownRequest || signs.asks.length > 0 || (signs.guidance.length > 0 && !hasIncident),
    hasExplicit,
    isOver: !hasPapers && isClosing && (signs.bodyAsks.length === 0 || isOnlyFault),
  };
}

function accountsOf(mentions: readonly Mention[], circumstances: Circumstances): Account[] {
  const groups = groupBy(
    mentions.filter(({ service }) => service !== ''),
    ({ service }) => service,
  );
  const accounts = [...groups].map(([serviceId, of]) => ({ of, claim: claimOf(serviceId, of, circumstances) }));
  return accounts.map((account) => ({ ...account, claim: besideSure(account, accounts) }));
}

/** A service named in passing in one sentence with another that counts (`els visats i la certificació`) counts with it. */
function besideSure({ of, claim }: Account, all: readonly Account[]): ServiceClaim | undefined {
  if (!claim || isSure(claim)) return claim;
  const places = new Set(of.filter(isNeutral).map(unitKey));
  const isBeside = all.some(
    (other) =>
      other.claim !== undefined &&
      isSure(other.claim) &&
      other.of.some((mention) => isNeutral(mention) && places.has(unitKey(mention))),
  );
  return isBeside ? { ...claim, confidence: confidences.beside } : claim;
}

function isSure({ confidence }: ServiceClaim): boolean {
  return confidence >= certain;
}

function isNeutral({ stance }: Mention): boolean {
  return stance === 'NEUTRAL';
}

function byService(a: ServiceClaim, b: ServiceClaim): number {
  return a.serviceId < b.serviceId ? -1 : 1;
}

/** A shared name asked for, or listed in a request; an everyday word only where it is asked for. */
function ambiguousIn(mentions: readonly Mention[], { isRequest, isOver }: Circumstances): AmbiguousName[] {
  if (isOver) return [];
  return mentions
    .filter(({ service }) => service === '')
    .filter(
      ({ stance, isListed, isWeak }) =>
        stance === 'ASKED' || (isListed && isRequest && !isWeak && stance !== 'REFUSED' && stance !== 'IN_USE'),
    )
    .map(({ candidates, evidence }) => ({ candidates, evidence }));
}

/** The mention that tells best why a service does not count, and the words of all. */
function mentionedAs(mentions: readonly Mention[]): MentionedService {
  const telling =
    mentions.findLast(({ stance }) => stance === 'REFUSED' || stance === 'IN_USE' || stance === 'INCIDENT') ??
    mentions.find(({ stance }) => stance !== 'NEUTRAL' && stance !== 'ASKED') ??
    mentions[0];
  return {
    serviceId: telling?.service ?? '',
    stance: telling?.stance ?? 'NEUTRAL',
    evidence: mentions.map(({ evidence }) => evidence),
  };
}
