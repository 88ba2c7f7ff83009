import type { ClassifiedService, Step } from '#shared/contract/index.ts';
import { closeStepId } from '#shared/procedures/silence.ts';
import type { Situation } from '#shared/procedures/situation.ts';

/** What a reply is about: the services of the steps that offer it, and the one it is written for, if it is for one. */
export interface ReplySubject {
  readonly services: readonly ClassifiedService[];
  readonly service: ClassifiedService | null;
  /** What goes on in the ticket after it: its services, maybe none that the steps name; `null` when nothing does. */
  readonly others: readonly ClassifiedService[] | null;
}

/** The steps that end every ticket: no service waits for them. */
const lastSteps: readonly string[] = ['register-integrator', closeStepId];

export function repliesIn({ offers }: Step): string[] {
  return offers.flatMap((offer) => (offer.kind === 'REPLY' ? [offer.replyId] : []));
}

const isOpen = ({ state }: Step) => state !== 'DONE' && state !== 'SKIPPED';

/**
 * What a reply is about is what the open steps that offer it are about, or once all are done, what those were; of steps
 * that name no service, the whole ticket.
 */
export function subjectOf(replyId: string, { classification }: Situation, steps: readonly Step[]): ReplySubject {
  const offering = steps.filter((step) => step.state !== 'BLOCKED' && repliesIn(step).includes(replyId));
  const open = offering.filter(isOpen);
  const about = new Set((open.length > 0 ? open : offering).flatMap((step) => step.services));
  const named = classification.services.filter(({ serviceId }) => about.has(serviceId));
  const services = named.length > 0 ? named : classification.services;
  const own = replyId.split(':')[1];
  return {
    services,
    service: classification.services.find(({ serviceId }) => serviceId === own) ?? null,
    others: othersOpen(replyId, services, classification.services, steps),
  };
}

function othersOpen(
  replyId: string,
  told: readonly ClassifiedService[],
  asked: readonly ClassifiedService[],
  steps: readonly Step[],
): ClassifiedService[] | null {
  const ours = new Set(told.map(({ serviceId }) => serviceId));
  const open = steps.filter((step) => isOpen(step) && !lastSteps.includes(step.id));
  const theirs = new Set(open.flatMap(({ services }) => services).filter((serviceId) => !ours.has(serviceId)));
  // TGSS asked for in two ways: the part that is not ready gets the same message later.
  const isToldAgain = open.some(({ id, state }) => state === 'BLOCKED' && id.startsWith(`${replyId}:`));
  if (theirs.size === 0 && !isToldAgain) return null;
  return asked.filter(({ serviceId }) => theirs.has(serviceId));
}
