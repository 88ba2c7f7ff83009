import type { Step } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { stepsInForce } from './followed.ts';
import { procedureTable } from './procedure-table.ts';
import type { Situation } from './situation.ts';
import { stepStates } from './step-states.ts';

export { followedProcedures } from './followed.ts';
export { procedureTable } from './procedure-table.ts';
export { requestedModalities } from './requested-modalities.ts';

/**
 * The checklist of a case: the steps of its branches, as they stood when it began, in the order of the procedure, each
 * with its state and its proofs.
 */
export function procedureSteps(situation: Situation, locale: Locale, table = procedureTable): Step[] {
  const placed = stepsInForce(table, situation).flatMap((definition) => definition.place(situation));
  return stepStates(placed, situation, locale);
}

/** The step to do now; `null` when all that is left waits for somebody, or nothing is left. */
export function nextStep(steps: readonly Step[]): Step | null {
  return steps.find(({ state }) => state === 'NEXT') ?? null;
}
