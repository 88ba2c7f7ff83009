import type { Evidence, IntegrationForm } from '#shared/contract/index.ts';
import type { RequestSigns } from './request-signs.ts';

export interface OtherMatter {
  readonly isOtherMatter: boolean;
  /** What is asked for instead. */
  readonly kind: 'AOC_SERVICE' | 'INCIDENT' | 'THANKS' | 'NOTHING' | null;
  readonly otherServices: readonly string[];
  readonly evidence: readonly Evidence[];
}

/**
 * Whether the ticket is about something else than an integration: another AOC service, a fault, a thank-you, or nothing
 * at all. `hasServices`: some Via Oberta service is asked for now. A general wish to join Via Oberta is a request too.
 */
export function findOtherMatter(
  signs: RequestSigns,
  form: IntegrationForm | undefined,
  hasServices: boolean,
): OtherMatter {
  const otherServices = [...new Set([...(form?.otherServices ?? []), ...signs.otherServices.keys()])].sort();
  const none: OtherMatter = { isOtherMatter: false, kind: null, otherServices, evidence: [] };
  if (hasServices || signs.asksViaOberta.length > 0) return none;
  const others: Evidence[] = [
    ...(form?.otherServices ?? []).map((name) => ({ source: 'form' as const, quote: name })),
    ...[...signs.otherServices.values()].flat(),
  ];
  if (others.length > 0) return { ...none, isOtherMatter: true, kind: 'AOC_SERVICE', evidence: others };
  if (signs.incidents.length > 0) return { ...none, isOtherMatter: true, kind: 'INCIDENT', evidence: signs.incidents };
  if (signs.asksNothing.length > 0)
    return { ...none, isOtherMatter: true, kind: 'NOTHING', evidence: signs.asksNothing };
  if (signs.thanks.length > 0 && signs.bodyAsks.length === 0) {
    return { ...none, isOtherMatter: true, kind: 'THANKS', evidence: signs.thanks };
  }
  return none;
}
