import type { FollowedProcedure, Step } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { madridClock } from './madrid-clock.ts';
import { type Procedure, type ProcedureTable, stepChanges, versionNumbered, versionOn } from './procedure-version.ts';
import type { Situation } from './situation.ts';
import type { StepDefinition } from './step-definition.ts';

/** The version a ticket follows: the one of the day its case was opened, unless the agent moved it since. */
function versionFollowed(procedure: Procedure, { actions, openedAt }: Situation): number {
  const moved = actions.findLast(
    ({ request }) => request.type === 'MOVE_PROCEDURE' && request.procedureId === procedure.id,
  )?.request;
  return moved?.type === 'MOVE_PROCEDURE' ? moved.version : versionOn(procedure, madridClock(openedAt).date);
}

/** The steps that a ticket's versions hold, in the order of the table. */
export function stepsInForce({ procedures, order }: ProcedureTable, situation: Situation): StepDefinition[] {
  const steps = procedures.flatMap(
    (procedure) => versionNumbered(procedure, versionFollowed(procedure, situation)).steps,
  );
  const byId = new Map(steps.map((step) => [step.id, step]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/** The procedures whose steps are on the checklist, with what has changed since the ticket began. */
export function followedProcedures(
  { procedures }: ProcedureTable,
  situation: Situation,
  steps: readonly Step[],
  locale: Locale,
): FollowedProcedure[] {
  const onList = new Set(steps.map(({ id }) => id.split(':')[0]));
  return procedures.flatMap((procedure) => {
    const version = versionFollowed(procedure, situation);
    const own = versionNumbered(procedure, version);
    if (!own.steps.some(({ id }) => onList.has(id))) return [];
    return [
      {
        id: procedure.id,
        name: procedure.name[locale],
        version,
        validFrom: own.validFrom,
        newer: newerThan(procedure, version, situation.now, locale),
      },
    ];
  });
}

function newerThan(procedure: Procedure, version: number, now: string, locale: Locale): FollowedProcedure['newer'] {
  const newest = versionOn(procedure, madridClock(now).date);
  if (newest <= version) return null;
  const to = versionNumbered(procedure, newest);
  const { added, removed, changed } = stepChanges(versionNumbered(procedure, version), to);
  const titles = (steps: readonly StepDefinition[]) => steps.map(({ title }) => title[locale]);
  return {
    version: newest,
    validFrom: to.validFrom,
    changes: procedure.versions.slice(version, newest).map(({ change }) => change[locale]),
    added: titles(added),
    removed: titles(removed),
    changed: titles(changed),
  };
}
