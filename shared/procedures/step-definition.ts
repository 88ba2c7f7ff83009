import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import type { OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';

/** A fact that proves a step, in every language until it is shown. */
export interface Proof {
  readonly text: Text;
  readonly at?: string;
  readonly by?: string;
  readonly url?: string;
}

export interface Waiting {
  readonly whom: Text;
  /** ISO instant. */
  readonly since: string;
  /** ISO instant after which the body was told that the ticket closes. */
  readonly deadline?: string;
  /** ISO instant before which the step may not be done at all: there is nothing to tick until then. */
  readonly opensAt?: string;
}

/** One step of the procedure in one case: the definition, bound to what it is about. */
export interface PlacedStep {
  readonly id: string;
  readonly definition: StepDefinition;
  /** None for a step about the whole ticket. */
  readonly services: readonly ClassifiedService[];
  readonly title: Text;
  readonly detail: Text | null;
  /** Ids of the replies it offers here. */
  readonly replies: readonly string[];
  done(situation: Situation): Proof[] | null;
  waitingFor(situation: Situation): Waiting | null;
  readonly offers: readonly OfferDraft[];
}

/** A step as its page tells it, whatever the case: what it is, when it applies, what proves it, whom it waits for. */
export interface StepDefinition {
  readonly id: string;
  readonly title: Text;
  /** How it is done; what only one case says is added when it is placed. */
  readonly detail: Text | null;
  readonly when: Text;
  readonly source: string;
  /** Ids of the definitions that come first. One about the same service counts for that service alone. */
  readonly after: readonly string[];
  /** Id of the step whose answer asks for this one, and that waits again once it is done. */
  readonly returnsTo: string | null;
  /** Ids of the templates it may offer. */
  readonly replies: readonly string[];
  /** A sent reply is all the step asks for. */
  readonly doneOnceSent: boolean;
  /** What the agent's tick says; `false` where a tick is no proof, because the procedure needs the fact itself. */
  readonly tick: Text | false;
  /** The fact that proves it by itself, where there is one. */
  readonly proof: Text | null;
  /** Whom it waits for and since when. */
  readonly waits: Text | null;
  /** What it gives besides replies and its tick. */
  readonly gives: Text | null;
  place(situation: Situation): PlacedStep[];
}

/** The same step with other rules from some version on. What places it stays. */
export function revised(
  step: StepDefinition,
  change: Partial<Pick<StepDefinition, 'when' | 'source' | 'after' | 'tick'>>,
): StepDefinition {
  const definition: StepDefinition = {
    ...step,
    ...change,
    place: (situation) => step.place(situation).map((placed) => ({ ...placed, definition })),
  };
  return definition;
}
