import type { Action, Step } from '#shared/contract/index.ts';
import { actionsSinceReopened, insertionNamed, isFor } from './case-history.ts';
import { messageSteps } from './message-steps.ts';
import { leftUndone, type Told } from './silence.ts';

/** The steps that a comparison with SIRI can prove. */
const comparedSteps: ReadonlySet<string> = new Set([
  'check-authorisations',
  'transfer-support-unit',
  'register-pre',
  'register-pro',
  'minhap-spreadsheet',
  'minhap-request',
  'minhap-answer',
  'minhap-register',
]);

/**
 * Whether an agent did something for a step since it was last reopened: a tick, a skip, a link, an answer, a sent reply
 * or a comparison. What the facts alone prove cannot be reopened, nor what a body's silence leaves undone.
 */
export function wasDoneByHand(step: Pick<Step, 'id' | 'services'>, told: Told): boolean {
  if (leftUndone(step, told)) return false;
  const { actions } = told;
  return actionsSinceReopened(actions, step.id).some((action) => isAbout(step.id, action, actions));
}

function isAbout(stepId: string, { request, result }: Action, actions: readonly Action[]): boolean {
  const [definitionId = stepId] = stepId.split(':');
  switch (request.type) {
    case 'TICK_STEP':
    case 'SKIP_STEP':
    case 'RECORD_LINK':
      return request.stepId === stepId;
    case 'ANSWER_QUESTION':
      return stepId === request.questionId || stepId === `question:${request.questionId}`;
    case 'CONFIRM_REPLY_SENT':
      return isMessageOf(stepId, definitionId, insertionNamed(request.insertionId, actions));
    case 'CHECK_AUTHORISATIONS':
      return comparedSteps.has(definitionId) && result?.comparison !== undefined;
    case 'CORRECT_CLASSIFICATION':
    case 'REOPEN_STEP':
    case 'INSERT_REPLY':
    case 'REPORT_INSERTION_FAILED':
    case 'MOVE_PROCEDURE':
      return false;
  }
}

function isMessageOf(stepId: string, definitionId: string, inserted: ReturnType<typeof insertionNamed>): boolean {
  const own = Object.entries(messageSteps).find(([id]) => id === definitionId)?.[1] ?? [];
  const templateId = inserted?.request.replyId.split(':')[0];
  return inserted !== undefined && own.some((id) => id === templateId) && isFor(stepId, inserted);
}
