import type { Offer, Step, StepEvidence, StepState } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { sendingOf, sinceReopened, skipOf, tickOf } from './case-history.ts';
import type { PlacedStep, Proof, Waiting } from './define-step.ts';
import { asWritten, type OfferDraft, toOffer } from './offers.ts';
import type { Situation } from './situation.ts';

interface Seen {
  readonly placed: PlacedStep;
  readonly proofs: readonly Proof[];
  readonly isSkipped: boolean;
  readonly waiting: Waiting | null;
}

/** The steps of a case with their states, in the order given. Nothing is stored: the same case gives the same states. */
export function stepStates(placed: readonly PlacedStep[], situation: Situation, locale: Locale): Step[] {
  const seen = placed.map((step) => look(step, sinceReopened(situation, step.id)));
  const open = new Set(seen.filter((step) => !isClosed(step)).map((step) => step.placed.id));
  const blockers = seen.map((step) => (isClosed(step) ? [] : stepsBefore(step.placed, placed, open)));
  const next = seen.findIndex((step, index) => !isClosed(step) && !step.waiting && blockers[index]?.length === 0);
  return seen.map((step, index) => {
    const blockedBy = blockers[index] ?? [];
    return toStep(step, stateOf(step, blockedBy, index === next), blockedBy, locale);
  });
}

function look(placed: PlacedStep, situation: Situation): Seen {
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
  return { placed, proofs: [], isSkipped: false, waiting: placed.waitingFor(situation) };
}

const ticked = { ca: 'Marcat com a fet', es: 'Marcado como hecho', en: 'Marked as done' } as const;

function sendings({ replies }: PlacedStep, situation: Situation): Proof[] {
  return replies.flatMap((replyId) => {
    const sent = sendingOf(situation, replyId);
    return sent
      ? [{ text: { ca: 'Missatge enviat', es: 'Mensaje enviado', en: 'Message sent' }, at: sent.at, by: sent.by }]
      : [];
  });
}

const isClosed = ({ proofs }: Seen) => proofs.length > 0;

/** The open steps that must come first: of those about services, only the ones that share one with this step. */
function stepsBefore(step: PlacedStep, placed: readonly PlacedStep[], open: ReadonlySet<string>): string[] {
  return placed
    .filter(({ id, definition }) => open.has(id) && step.definition.after.includes(definition.id))
    .filter(
      ({ services }) =>
        services.length === 0 || step.services.length === 0 || services.some((id) => step.services.includes(id)),
    )
    .map(({ id }) => id);
}

function stateOf(step: Seen, blockedBy: readonly string[], isNext: boolean): StepState {
  if (isClosed(step)) return step.isSkipped ? 'SKIPPED' : 'DONE';
  if (blockedBy.length > 0) return 'BLOCKED';
  if (step.waiting) return 'WAITING';
  return isNext ? 'NEXT' : 'PENDING';
}

function toStep({ placed, proofs, waiting }: Seen, state: StepState, blockedBy: string[], locale: Locale): Step {
  return {
    id: placed.id,
    title: placed.title[locale],
    detail: placed.detail?.[locale] ?? null,
    services: [...placed.services],
    state,
    evidence: proofs.map((proof) => toEvidence(proof, locale)),
    blockedBy,
    waitingFor: state === 'WAITING' && waiting ? { whom: waiting.whom[locale], since: waiting.since } : null,
    offers: offersIn(placed, state).map((draft): Offer => toOffer(draft, locale)),
    source: placed.definition.source,
  };
}

function toEvidence({ text, ...proof }: Proof, locale: Locale): StepEvidence {
  return { text: text[locale], ...proof };
}

/** A blocked step only shows; a closed one can be consulted, corrected or sent again, but not closed twice. */
function offersIn({ definition, replies, offers }: PlacedStep, state: StepState): OfferDraft[] {
  const tick: OfferDraft[] = definition.tick === false ? [] : [{ kind: 'TICK', label: definition.tick }];
  const all: OfferDraft[] = [...replies.map((replyId) => ({ kind: 'REPLY', replyId }) as const), ...offers, ...tick];
  switch (state) {
    case 'BLOCKED':
      return all.filter(({ kind }) => kind === 'LINK' || kind === 'COPY');
    case 'DONE':
    case 'SKIPPED':
      return all.filter(({ kind }) => kind !== 'TICK' && kind !== 'RECORD_LINK');
    case 'NEXT':
    case 'PENDING':
    case 'WAITING':
      return all;
  }
}
