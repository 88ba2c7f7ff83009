import type { Evidence, IntegrationForm } from '#shared/contract/index.ts';
import type { RequestSigns } from './request-signs.ts';

export interface OtherMatter {
  readonly isOtherMatter: boolean;
  /** What is asked for instead. */
  readonly kind: 'AOC_SERVICE' | 'INCIDENT' | 'IN_USE' | 'THANKS' | 'NOTHING' | null;
  readonly otherServices: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface OtherMatterFacts {
  readonly signs: RequestSigns;
  readonly form: IntegrationForm | undefined;
  /** Some Via Oberta service is asked for now. */
  readonly hasServices: boolean;
  /** Where the ticket names services that it already uses. */
  readonly inUse: readonly Evidence[];
  /** Its origin, its papers or its words show a request. */
  readonly isKnownRequest: boolean;
}

/**
 * Whether the ticket is about something else than an integration: another AOC service, a fault or a question about what
 * is already in use, a thank-you, or nothing at all. A general wish to join Via Oberta is a request too.
 */
export function findOtherMatter({ signs, form, hasServices, inUse, isKnownRequest }: OtherMatterFacts): OtherMatter {
  const otherServices = [...new Set([...(form?.otherServices ?? []), ...signs.otherServices.keys()])].sort();
  const none: OtherMatter = { isOtherMatter: false, kind: null, otherServices, evidence: [] };
  if (hasServices) return none;
  const is = (kind: OtherMatter['kind'], evidence: readonly Evidence[]): OtherMatter => ({
    ...none,
    isOtherMatter: true,
    kind,
    evidence,
  });
  const named = [...signs.otherServices.values()].flat();
  const others: Evidence[] = [
    ...(form?.otherServices ?? []).map((name) => ({ source: 'form' as const, quote: name })),
    ...named,
  ];
  if (others.length > 0 && (signs.asksViaOberta.length === 0 || named.length > 0)) return is('AOC_SERVICE', others);
  if (signs.asksViaOberta.length > 0) return none;
  if (signs.incidents.length > 0) return is('INCIDENT', signs.incidents);
  if (signs.asksNothing.length > 0) return is('NOTHING', signs.asksNothing);
  if (signs.thanks.length > 0 && signs.bodyAsks.length === 0) return is('THANKS', signs.thanks);
  if (inUse.length > 0 && !isKnownRequest) return is('IN_USE', inUse);
  return none;
}
