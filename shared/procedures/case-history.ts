import type { Action, ActionRequest } from '#shared/contract/index.ts';
import type { Situation } from './situation.ts';

/** Something somebody did: who, when, and what it says. */
export interface Deed {
  readonly at: string;
  readonly by: string;
  readonly text: string | null;
  readonly url?: string;
}

type RequestOf<T extends ActionRequest['type']> = Extract<ActionRequest, { type: T }>;
/** All that telling what was done takes of a situation. */
type Acted = Pick<Situation, 'actions'>;
type ActionOf<T extends ActionRequest['type']> = Action & { request: RequestOf<T> };

function actionsOf<T extends ActionRequest['type']>({ actions }: Acted, type: T): ActionOf<T>[] {
  return actions.filter((action): action is ActionOf<T> => action.request.type === type);
}

const deed = ({ at, actor }: Action, text: string | null = null): Deed => ({ at, by: actor.name, text });

/** The newest tick of a step, unless it was skipped after. */
export function tickOf(situation: Acted, stepId: string): Deed | null {
  const mark = lastMark(situation, stepId);
  return mark?.request.type === 'TICK_STEP' ? deed(mark, mark.request.note ?? null) : null;
}

/** The newest skip of a step with its reason, unless it was ticked after. */
export function skipOf(situation: Acted, stepId: string): Deed | null {
  const mark = lastMark(situation, stepId);
  return mark?.request.type === 'SKIP_STEP' ? deed(mark, mark.request.reason) : null;
}

function lastMark({ actions }: Acted, stepId: string): Action | undefined {
  return actions.findLast(
    ({ request }) => (request.type === 'TICK_STEP' || request.type === 'SKIP_STEP') && request.stepId === stepId,
  );
}

/** The newest link recorded in a step. */
export function linkOf(situation: Acted, stepId: string): Deed | null {
  const recorded = actionsOf(situation, 'RECORD_LINK').findLast(({ request }) => request.stepId === stepId);
  return recorded ? { ...deed(recorded, recorded.request.label), url: recorded.request.url } : null;
}

/** The agent's answer to a question; `text` is its value. */
export function answerOf(situation: Situation, questionId: string): Deed | null {
  const value = situation.answers[questionId];
  if (value === undefined) return null;
  const given = actionsOf(situation, 'ANSWER_QUESTION').findLast(({ request }) => request.questionId === questionId);
  return given ? deed(given, value) : { at: situation.now, by: '', text: value };
}

/** Whether a question ever had this answer, whatever came after. */
export function everAnswered(situation: Situation, questionId: string, value: string): boolean {
  return (
    situation.answers[questionId] === value ||
    actionsOf(situation, 'ANSWER_QUESTION').some(
      ({ request }) => request.questionId === questionId && request.value === value,
    )
  );
}

/** The newest insertion of a reply that did not fail. Being in the editor is not being sent. */
export function insertionOf(situation: Situation, replyId: string): Deed | null {
  const failed = new Set(actionsOf(situation, 'REPORT_INSERTION_FAILED').map(({ request }) => request.insertionId));
  const inserted = actionsOf(situation, 'INSERT_REPLY').findLast(
    ({ id, request }) => request.replyId === replyId && !failed.has(id),
  );
  return inserted ? deed(inserted) : null;
}

/** The newest time a reply was really sent; with a step, the newest that was written for it too. */
export function sendingOf({ actions }: Acted, replyId: string, stepId?: string): Deed | null {
  const sent = actions.findLast(({ request }) => {
    const inserted = request.type === 'CONFIRM_REPLY_SENT' ? insertionNamed(request.insertionId, actions) : undefined;
    return inserted?.request.replyId === replyId && (stepId === undefined || isFor(stepId, inserted));
  });
  return sent ? deed(sent) : null;
}

/** The insertion of a reply that an action refers to. */
export function insertionNamed(id: string, actions: readonly Action[]): ActionOf<'INSERT_REPLY'> | undefined {
  return actions.find(
    (action): action is ActionOf<'INSERT_REPLY'> => action.id === id && action.request.type === 'INSERT_REPLY',
  );
}

/** One message may answer several steps: those that were open when it was written. Unsaid, all that offer it. */
export const isFor = (stepId: string, { result }: Action) => result?.forSteps?.includes(stepId) ?? true;

function lastReopening(actions: readonly Action[], stepId: string): number {
  return actions.findLastIndex(({ request }) => request.type === 'REOPEN_STEP' && request.stepId === stepId);
}

/** What was done since a step was last reopened. Insertions stay, because a later confirmation refers to them. */
export function actionsSinceReopened(actions: readonly Action[], stepId: string): readonly Action[] {
  const at = lastReopening(actions, stepId);
  if (at < 0) return actions;
  return [...actions.slice(0, at).filter(({ request }) => request.type === 'INSERT_REPLY'), ...actions.slice(at + 1)];
}

/** The situation as a step sees it: what was done for it before the agent reopened it no longer counts. */
export function sinceReopened(situation: Situation, stepId: string): Situation {
  const { actions, comparison } = situation;
  const at = lastReopening(actions, stepId);
  const reopened = actions[at];
  if (!reopened) return situation;
  const after = actions.slice(at + 1);
  const isOld = comparison !== null && Date.parse(comparison.asOf) <= Date.parse(reopened.at);
  return {
    ...situation,
    actions: actionsSinceReopened(actions, stepId),
    comparison: isOld ? null : comparison,
    answers: Object.fromEntries(
      after.flatMap(({ request }) => (request.type === 'ANSWER_QUESTION' ? [[request.questionId, request.value]] : [])),
    ),
  };
}
