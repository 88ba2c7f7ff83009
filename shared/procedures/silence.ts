import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesHandledAs } from './branches.ts';
import { actionsSinceReopened, type Deed, sendingOf, skipOf, tickOf } from './case-history.ts';
import { messageSteps } from './message-steps.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

/** The step that reminds a body that does not answer, or closes its ticket (Pas 4: after the days it was told). */
export const silenceStepId = 'body-silence';

export const closeStepId = 'close-ticket';

export const aeatMessageStepId = 'aeat-message';
export const aeatScreenshotStepId = 'aeat-screenshot';

/** What tells who kept silent: the case's facts and what was done. */
export type Told = Pick<Situation, 'classification' | 'actions'>;

/** A step as far as silence matters to it; `services` are the ids of those it is about. */
interface About {
  readonly id: string;
  readonly services: readonly string[];
}

/** Whether a step is still done after the body was given up. */
const outlivesSilence = ({ id }: About) => id === silenceStepId || id === closeStepId;

/** The message that gave up a body which did not answer; `null` if none was sent, or it was taken back. */
export function closedForSilence({ actions }: Pick<Situation, 'actions'>): Deed | null {
  const counted = actionsSinceReopened(actions, silenceStepId);
  const [sent] = messageSteps[silenceStepId].flatMap((replyId) => sendingOf({ actions: counted }, replyId) ?? []);
  return sent ?? null;
}

/** Why a step is not done: its body kept silent about the services the step is about. `null` if it is to be done. */
export function leftUndone(step: About, told: Told): Proof | null {
  const sent = outlivesSilence(step) ? null : closedForSilence(told);
  if (!sent) return null;
  const silent = silentServices(told, sent);
  const goesOn = told.classification.services.some(({ serviceId }) => !silent.has(serviceId));
  if (silent.size === 0 || !goesOn) return { text: ticketClosed, at: sent.at, by: sent.by };
  const isSilent = step.services.length > 0 && step.services.every((serviceId) => silent.has(serviceId));
  return isSilent ? { text: serviceGivenUp, at: sent.at, by: sent.by } : null;
}

/** Of some services, those that go on although the body kept silent about others. */
export function goingOn(services: readonly ClassifiedService[], told: Told): ClassifiedService[] {
  const sent = closedForSilence(told);
  const silent = sent ? silentServices(told, sent) : new Set<string>();
  const left = services.filter(({ serviceId }) => !silent.has(serviceId));
  return left.length > 0 ? left : [...services];
}

/** Ids of the services whose screenshot was waited for at the closing; none when it was about the documents. */
function silentServices({ classification, actions }: Told, sent: Deed): ReadonlySet<string> {
  const before = { actions: actions.filter(({ at }) => at <= sent.at) };
  const isClosed = (stepId: string) => tickOf(before, stepId) !== null || skipOf(before, stepId) !== null;
  const wasAsked = ({ serviceId }: ClassifiedService) => {
    const stepId = `${aeatMessageStepId}:${serviceId}`;
    return isClosed(stepId) || messageSteps[aeatMessageStepId].some((id) => sendingOf(before, id, stepId));
  };
  const awaited = servicesHandledAs({ classification }, 'AEAT').filter(
    (service) => wasAsked(service) && !isClosed(`${aeatScreenshotStepId}:${service.serviceId}`),
  );
  return new Set(awaited.map(({ serviceId }) => serviceId));
}

const ticketClosed = {
  ca: 'L’ens no ha respost: el tiquet es tanca',
  es: 'El ente no ha respondido: el tique se cierra',
  en: 'The body did not answer: the ticket is closed',
};
const serviceGivenUp = {
  ca: 'L’ens no ha respost: aquest servei no s’integra',
  es: 'El ente no ha respondido: este servicio no se integra',
  en: 'The body did not answer: this service is not integrated',
};
