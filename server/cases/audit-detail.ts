import { createHash } from 'node:crypto';
import type { Action, Classification } from '#shared/contract/index.ts';
import { maskNifs } from '#shared/identifiers/nif.ts';

/** What a classification says, in the few words an audit event keeps of it. */
export const summarise = ({ disposition, origin, scopes, handlings, services, missing }: Classification) => ({
  disposition,
  origin: origin.value,
  scopes,
  handlings,
  services: [...new Set(services.map(({ serviceId }) => serviceId))].sort(),
  missing,
});

/**
 * An action as the audit log tells it: what was asked and what came of it, with identifiers masked. A reply is told by
 * its hash: the text itself stays with the case.
 */
export function auditDetail(action: Action, before: Classification, after: Classification): Record<string, unknown> {
  const { type: _, ...asked } = action.request;
  const detail: Record<string, unknown> = { actionId: action.id, ...masked(asked) };
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

/** Masks every NIF in the strings of a value, however deep. */
function masked<T>(value: T): T {
  if (typeof value === 'string') return maskNifs(value) as T;
  if (Array.isArray(value)) return value.map(masked) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)])) as T;
  }
  return value;
}
