import { findService, getService } from '#shared/catalogue/index.ts';
import type { Correction, Evidence, Origin } from '#shared/contract/index.ts';
import { correctionOf, type Decisions } from './decisions.ts';
import { type NarrowedService, narrow } from './narrowing.ts';
import type { ServiceClaim } from './service-claims.ts';
import { type ChosenServices, type Contradiction, chooseServices } from './services-from-form.ts';
import { servicesFromText, type TextServices } from './services-from-text.ts';
import { readTicket, type TicketReading } from './ticket-reading.ts';

export interface AskedServices {
  readonly text: TextServices;
  readonly services: readonly NarrowedService[];
  readonly doubtful: readonly ServiceClaim[];
  readonly contradictions: readonly Contradiction[];
  /** The agent answered that nothing of Via Oberta is asked for. */
  readonly isDenied: boolean;
}

/** The services asked for now: the agent's word first, then the form, then the text. Sorted by id and handling. */
export function findServices(
  reading: TicketReading,
  origin: Origin,
  decisions: Decisions,
  hasPapers: boolean,
): AskedServices {
  const { form } = reading.facts;
  const isKnownRequest =
    origin === 'ALTA_DE_SERVEIS' || origin === 'COPY_OF_ALTA' || origin === 'HOMOLOGATION' || hasPapers;
  const text = servicesFromText(reading, isKnownRequest, hasPapers || origin === 'HOMOLOGATION');
  const corrected = correctionOf(decisions, 'services');
  if (corrected) {
    const read = chooseServices(form, text).claims;
    const services = corrected.value.flatMap((service) => correctedService(service, decisions, read));
    return { text, services: sorted(services), doubtful: [], contradictions: [], isDenied: services.length === 0 };
  }
  const chosen = answeredChoice(chooseServices(form, text), text, decisions);
  const withFiles = origin === 'HOMOLOGATION' ? withFileClaims(chosen.claims, reading) : chosen.claims;
  const claims = [...withFiles, ...answeredClaims(withFiles, form ? [] : text.doubtful, decisions)];
  return {
    text,
    services: sorted(claims.flatMap((claim) => narrow(claim, decisions.answers[`handling:${claim.serviceId}`]))),
    doubtful: form ? [] : text.doubtful,
    contradictions: chosen.contradictions,
    isDenied: decisions.answers.services === 'OTHER',
  };
}

function sorted(services: readonly NarrowedService[]): NarrowedService[] {
  const key = ({ serviceId, handling }: NarrowedService): string => `${serviceId} ${handling ?? ''}`;
  return services.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function claimFor(
  serviceId: string,
  products: readonly string[] = [],
  evidence: readonly Evidence[] = [],
): ServiceClaim {
  return {
    serviceId,
    products: new Map(products.map((code) => [code, []])),
    excluded: [],
    atex: [],
    confidence: 1,
    evidence,
  };
}

type CorrectedService = Extract<Correction, { field: 'services' }>['value'][number];

/** What the ticket itself says of a service that stays (its words, the modalities it names) stays with it. */
function correctedService(
  { serviceId, products, handling }: CorrectedService,
  decisions: Decisions,
  read: readonly ServiceClaim[],
): NarrowedService[] {
  if (!findService(serviceId)) return [];
  const known = getService(serviceId).products.map(({ code }) => code);
  const own = read.find((claim) => claim.serviceId === serviceId);
  const codes = products?.filter((code) => known.includes(code)) ?? [];
  const claim = {
    ...claimFor(serviceId, codes, own?.evidence),
    products: new Map(codes.map((code) => [code, own?.products.get(code) ?? []])),
  };
  return narrow(claim, handling ?? (products?.length ? undefined : decisions.answers[`handling:${serviceId}`]));
}

/** The agent's answer on what the form and the text say differently. */
function answeredChoice(chosen: ChosenServices, text: TextServices, { answers }: Decisions): ChosenServices {
  const answer = answers['form-vs-text'];
  if (answer === 'TEXT') return { claims: text.asked, contradictions: [] };
  if (answer === 'BOTH') {
    const ticked = new Set(chosen.claims.map(({ serviceId }) => serviceId));
    return {
      claims: [...chosen.claims, ...text.asked.filter(({ serviceId }) => !ticked.has(serviceId))],
      contradictions: [],
    };
  }
  return chosen;
}

/** Services the agent named, or confirmed, in answer to a question. */
function answeredClaims(
  claims: readonly ServiceClaim[],
  doubtful: readonly ServiceClaim[],
  { answers }: Decisions,
): ServiceClaim[] {
  const asked = new Set(claims.map(({ serviceId }) => serviceId));
  const named = (answers.services ?? '').split(',').map((id) => id.trim());
  const confirmed = doubtful.filter(({ serviceId }) => answers[`service:${serviceId}`] === 'YES');
  const answered = named
    .filter((id) => findService(id) && !confirmed.some(({ serviceId }) => serviceId === id))
    .map((id) => claimFor(id));
  return [...confirmed, ...answered].filter(({ serviceId }) => !asked.has(serviceId));
}

function withFileClaims(claims: readonly ServiceClaim[], reading: TicketReading): ServiceClaim[] {
  const named = new Set(claims.map(({ serviceId }) => serviceId));
  return [...claims, ...fileClaims(reading).filter(({ serviceId }) => !named.has(serviceId))];
}

/** A homologation document names its service in its file name (routing rules T26). */
function fileClaims(reading: TicketReading): ServiceClaim[] {
  const named = reading.attachments.filter(({ words }) => words.some(({ text }) => text.startsWith('homologa')));
  const subject = named.map(({ fileName }) => fileName.replace(/\.[a-z]+$/i, '').replaceAll('_', ' ')).join('\n');
  const facts = { subject: '', description: subject, origin: 'HOMOLOGATION' as const };
  return subject === '' ? [] : claimsInFiles(facts, named[0]?.fileName ?? '');
}

function claimsInFiles(facts: { subject: string; description: string }, fileName: string): ServiceClaim[] {
  const { asked } = servicesFromText(readTicket(facts), true, true);
  return asked.map((claim) => ({ ...claim, evidence: [{ source: 'attachment', quote: fileName }] }));
}
