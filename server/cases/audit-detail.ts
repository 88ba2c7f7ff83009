import { createHash } from 'node:crypto';
import type { Action, ActionRequest, CaseView, Classification } from '#shared/contract/index.ts';

/** What a classification says, in the few words an audit event keeps of it. */
export const summarise = ({
  disposition,
  origin,
  scopes,
  handlings,
  services,
  missing,
  organization,
}: Classification) => ({
  disposition,
  origin: origin.value,
  scopes,
  handlings,
  services: [...new Set(services.map(({ serviceId }) => serviceId))].sort(),
  missing,
  organization: organization.ine10 ?? organization.name ?? null,
});

/**
 * An action as the audit log tells it: what was asked and what came of it. A reply is told by its hash: the text itself
 * stays with the case.
 */
export function auditDetail(action: Action, before: Classification, after: Classification): Record<string, unknown> {
  const { type: _, ...asked } = action.request;
  const detail: Record<string, unknown> = { actionId: action.id, ...asked };
  if (action.request.type === 'INSERT_REPLY') detail.values = Object.keys(action.request.values ?? {}).sort();
  if (action.result?.reply) {
    detail.textSha256 = createHash('sha256').update(action.result.reply.text).digest('hex');
  }
  if (action.result?.comparison) {
    const { asOf, rows, unavailable } = action.result.comparison;
    detail.comparison = {
      asOf,
      unavailable,
      verdicts: rows.map(({ productCode, modalityCode, verdict }) => `${productCode}/${modalityCode}: ${verdict}`),
    };
  }
  const [was, is] = [summarise(before), summarise(after)];
  if (JSON.stringify(was) !== JSON.stringify(is)) Object.assign(detail, { before: was, after: is });
  return detail;
}

/** What skipping a step sets aside: the steps that it let go on, and those that had to come before it. */
export function whatItOverrides(request: ActionRequest, { steps }: CaseView): Record<string, string[]> {
  if (request.type !== 'SKIP_STEP') return {};
  const heldBack = steps.filter(({ blockedBy }) => blockedBy.includes(request.stepId)).map(({ id }) => id);
  const blockedBy = steps.find(({ id }) => id === request.stepId)?.blockedBy ?? [];
  return { ...(heldBack.length > 0 ? { heldBack } : {}), ...(blockedBy.length > 0 ? { blockedBy } : {}) };
}
