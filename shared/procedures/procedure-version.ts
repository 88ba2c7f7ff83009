import type { Text } from '#shared/i18n/locale.ts';
import type { StepDefinition } from './step-definition.ts';

/** What a procedure says from a day on. */
export interface ProcedureVersion {
  /** Day, `YYYY-MM-DD`: never earlier than the day it ships, or tickets begun in between would change. */
  readonly validFrom: string;
  /** Whence the day, where the procedure does not give it as such; in Catalan as the page is. */
  readonly datedBy?: string;
  /** What it changed, in a sentence. */
  readonly change: Text;
  /** A step that changed nothing is the same object as in the version before. */
  readonly steps: readonly StepDefinition[];
}

/** One branch of the agents' procedure through time. Its versions are numbered from 1, the oldest first. */
export interface Procedure {
  readonly id: string;
  readonly name: Text;
  readonly when: Text;
  /** Whether it is chosen for the whole ticket, for each of its services, or sets in at any moment. */
  readonly chosenFor: 'ticket' | 'service' | 'anytime';
  /** What a newcomer should know that is no step, in Catalan as its page is. */
  readonly notes: readonly string[];
  /** Ids of the steps of the standard way that its tickets also take. */
  readonly shares: readonly string[];
  readonly versions: readonly [ProcedureVersion, ...ProcedureVersion[]];
}

export interface ProcedureTable {
  readonly procedures: readonly Procedure[];
  /** Ids of every step of every version, in the order they are followed and shown. */
  readonly order: readonly string[];
}

/** The number of the version in force on a day; the first, for what began before any. */
export function versionOn({ versions }: Procedure, day: string): number {
  return Math.max(1, versions.filter(({ validFrom }) => validFrom <= day).length);
}

/** The version of a number; the nearest there is for one out of range. */
export function versionNumbered({ versions }: Procedure, version: number): ProcedureVersion {
  return versions[Math.min(Math.max(version, 1), versions.length) - 1] ?? versions[0];
}

export interface StepChanges {
  readonly added: readonly StepDefinition[];
  readonly removed: readonly StepDefinition[];
  /** As they are now. */
  readonly changed: readonly StepDefinition[];
}

/** How the steps of one version differ from those of another. */
export function stepChanges(from: ProcedureVersion, to: ProcedureVersion): StepChanges {
  const before = new Map(from.steps.map((step) => [step.id, step]));
  const after = new Set(to.steps.map(({ id }) => id));
  return {
    added: to.steps.filter(({ id }) => !before.has(id)),
    removed: from.steps.filter(({ id }) => !after.has(id)),
    changed: to.steps.filter((step) => before.has(step.id) && before.get(step.id) !== step),
  };
}
