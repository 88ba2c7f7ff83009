import { actionsSinceReopened, sendingOf } from './case-history.ts';
import { messageSteps } from './message-steps.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

/** The step that reminds a body that does not answer, or closes its ticket (Pas 4: after the days it was told). */
export const silenceStepId = 'body-silence';

export const closeStepId = 'close-ticket';

/** Whether a step is still done after the body was given up. */
export const outlivesSilence = (stepId: string) => stepId === silenceStepId || stepId === closeStepId;

/** Why what is left of the ticket is not done: its body was told that it is closed for not answering. `null` if not. */
export function givenUp({ actions }: Pick<Situation, 'actions'>): Proof | null {
  const counted = actionsSinceReopened(actions, silenceStepId);
  const [sent] = messageSteps[silenceStepId].flatMap((replyId) => sendingOf({ actions: counted }, replyId) ?? []);
  if (!sent) return null;
  const text = {
    ca: 'L’ens no ha respost: el tiquet es tanca',
    es: 'El ente no ha respondido: el tique se cierra',
    en: 'The body did not answer: the ticket is closed',
  };
  return { text, at: sent.at, by: sent.by };
}
