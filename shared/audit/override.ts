/** The action whose events tell overrides: no other goes past a step that stands in the way. */
export const overridingAction = 'SKIP_STEP';

/** What an event carries when it is an override, at least one of them: lists of step ids. */
export const overrideKeys = ['heldBack', 'blockedBy'] as const;

/** A step of the procedure set aside although others depended on it, or before its turn. */
export interface Override {
  stepId: string;
  /** In the agent's words. */
  reason: string;
  /** Ids of the steps that it let go on. */
  heldBack: string[];
  /** Ids of the steps that had to come first. */
  blockedBy: string[];
}

/** The override an audit event tells; `undefined` when it tells none. */
export function overrideOf({
  action,
  detail,
}: {
  action: string;
  detail: Record<string, unknown>;
}): Override | undefined {
  if (action !== overridingAction || !overrideKeys.some((key) => Object.hasOwn(detail, key))) return undefined;
  return {
    stepId: text(detail.stepId),
    reason: text(detail.reason),
    heldBack: texts(detail.heldBack),
    blockedBy: texts(detail.blockedBy),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const texts = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
