import type { Offer, Step, StepEvidence, StepState } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import { sendingOf, sinceReopened, skipOf, tickOf } from './case-history.ts';
import { asWritten, type OfferDraft, toOffer } from './offers.ts';
import { replyTitle } from './reply-title.ts';
import { leftUndone } from './silence.ts';
import type { Situation } from './situation.ts';
import type { PlacedStep, Proof, StepDefinition, Waiting } from './step-definition.ts';
import { agedWaiting } from './waiting.ts';

interface Seen {
  readonly placed: PlacedStep;
  readonly proofs: readonly Proof[];
  readonly isSkipped: boolean;
  readonly waiting: Waiting | null;
}

/** The steps of a case with their states, in the order given. Nothing is stored: the same case gives the same states. */
export function stepStates(placed: readonly PlacedStep[], situation: Situation, locale: Locale): Step[] {
  const seen = placed.map((step) => look(step, situation));
  const open = new Set(seen.filter((step) => !isClosed(step)).map((step) => step.placed.id));
  const blockers = seen.map((step) => (isClosed(step) ? [] : stepsBefore(step.placed, placed, open)));
  const next = seen.findIndex((step, index) => !isClosed(step) && !step.waiting && blockers[index]?.length === 0);
  const steps = seen.map((step, index) => {
    const blockedBy = blockers[index] ?? [];
    return toStep(step, stateOf(step, blockedBy, index === next), blockedBy, { locale, now: situation.now });
  });
  return withMessagesWhereDue(steps);
}

/** A message that an open step offers is about that step: those it already answered do not offer it meanwhile. */
function withMessagesWhereDue(steps: readonly Step[]): Step[] {
  const isAnswered = ({ state }: Step) => state === 'DONE' || state === 'SKIPPED';
  const repliesOf = ({ offers }: Step) => offers.flatMap((offer) => (offer.kind === 'REPLY' ? [offer.replyId] : []));
  const due = new Set(steps.filter((step) => !isAnswered(step)).flatMap(repliesOf));
  return steps.map((step) =>
    isAnswered(step)
      ? { ...step, offers: step.offers.filter((offer) => offer.kind !== 'REPLY' || !due.has(offer.replyId)) }
      : step,
  );
}

function look(placed: PlacedStep, whole: Situation): Seen {
  const situation = sinceReopened(whole, placed.id);
  const tick = placed.definition.tick === false ? null : tickOf(situation, placed.id);
  const skip = skipOf(situation, placed.id);
  const proofs = [
    ...(placed.done(situation) ?? []),
    ...(placed.definition.doneOnceSent ? sendings(placed, situation) : []),
    ...(tick ? [{ text: tick.text === null ? ticked : asWritten(tick.text), at: tick.at, by: tick.by }] : []),
  ];
  if (proofs.length > 0) return { placed, proofs, isSkipped: false, waiting: null };
  if (skip) {
    const reason = { text: asWritten(skip.text ?? ''), at: skip.at, by: skip.by };
    return { placed, proofs: [reason], isSkipped: true, waiting: null };
  }
  const end = leftUndone({ id: placed.id, services: serviceIdsOf(placed) }, whole);
  if (end) return { placed, proofs: [end], isSkipped: true, waiting: null };
  // What is waited for was asked in another step: reopening this one does not undo that.
  return { placed, proofs: [], isSkipped: false, waiting: placed.waitingFor(whole) };
}

const serviceIdsOf = ({ services }: PlacedStep) => [...new Set(services.map(({ serviceId }) => serviceId))];

const ticked = { ca: 'Marcat com a fet', es: 'Marcado como hecho', en: 'Marked as done' } as const;

function sendings({ id, replies }: PlacedStep, situation: Situation): Proof[] {
  return replies.flatMap((replyId) => {
    const sent = sendingOf(situation, replyId, id);
    return sent
      ? [{ text: { ca: 'Missatge enviat', es: 'Mensaje enviado', en: 'Message sent' }, at: sent.at, by: sent.by }]
      : [];
  });
}

const isClosed = ({ proofs }: Seen) => proofs.length > 0;

/** The open steps that must come first: of those about services, only the ones that share one with this step. */
function stepsBefore(step: PlacedStep, placed: readonly PlacedStep[], open: ReadonlySet<string>): string[] {
  const own = keysOf(step);
  return placed
    .filter(({ id, definition }) => open.has(id) && step.definition.after.includes(definition.id))
    .filter((before) => {
      const keys = keysOf(before);
      return keys.length === 0 || own.length === 0 || keys.some((key) => own.includes(key));
    })
    .map(({ id }) => id);
}

/** A service asked for in two ways (TGSS) goes its two ways apart. */
const keysOf = ({ services }: PlacedStep) => services.map(({ serviceId, handling }) => `${serviceId}/${handling}`);

function stateOf(step: Seen, blockedBy: readonly string[], isNext: boolean): StepState {
  if (isClosed(step)) return step.isSkipped ? 'SKIPPED' : 'DONE';
  if (blockedBy.length > 0) return 'BLOCKED';
  if (step.waiting) return 'WAITING';
  return isNext ? 'NEXT' : 'PENDING';
}

function toStep(
  { placed, proofs, waiting }: Seen,
  state: StepState,
  blockedBy: string[],
  { locale, now }: { locale: Locale; now: string },
): Step {
  const { definition } = placed;
  return {
    id: placed.id,
    title: placed.title[locale],
    detail: placed.detail?.[locale] ?? null,
    when: definition.when[locale],
    provenBy: provenBy(definition).map((text) => text[locale]),
    services: serviceIdsOf(placed),
    state,
    evidence: proofs.map((proof) => toEvidence(proof, locale)),
    blockedBy,
    waitingFor: state === 'WAITING' && waiting ? agedWaiting(waiting, now, locale) : null,
    offers: offersIn(placed, state, waiting).map((draft): Offer => toOffer(draft, locale)),
    source: definition.source,
  };
}

/** Everything that proves a step: a fact, a message of its own, the agent's tick. */
export function provenBy({ proof, doneOnceSent, replies, tick }: StepDefinition): Text[] {
  const messages = doneOnceSent ? replies.map(replyTitle) : [];
  return [
    ...(proof ? [proof] : []),
    ...messages.map(({ ca, es, en }) => ({
      ca: `Missatge enviat: «${ca}»`,
      es: `Mensaje enviado: «${es}»`,
      en: `Message sent: “${en}”`,
    })),
    ...(tick
      ? [{ ca: `L’agent marca «${tick.ca}»`, es: `El agente marca «${tick.es}»`, en: `The agent ticks “${tick.en}”` }]
      : []),
  ];
}

function toEvidence({ text, ...proof }: Proof, locale: Locale): StepEvidence {
  return { text: text[locale], ...proof };
}

/** A blocked step only shows; a closed one can be consulted, corrected or sent again, but not closed twice. */
function offersIn(
  { definition, replies, offers }: PlacedStep,
  state: StepState,
  waiting: Waiting | null,
): OfferDraft[] {
  const tick: OfferDraft[] = definition.tick === false ? [] : [{ kind: 'TICK', label: definition.tick }];
  const all: OfferDraft[] = [...replies.map((replyId) => ({ kind: 'REPLY', replyId }) as const), ...offers, ...tick];
  switch (state) {
    case 'BLOCKED':
      return all.filter(({ kind }) => kind === 'LINK' || kind === 'COPY');
    case 'DONE':
    case 'SKIPPED':
      return all.filter(({ kind }) => kind !== 'TICK' && kind !== 'RECORD_LINK');
    case 'WAITING':
      return waiting?.opensAt ? all.filter(({ kind }) => kind !== 'TICK') : all;
    case 'NEXT':
    case 'PENDING':
      return all;
  }
}
