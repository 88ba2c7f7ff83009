import { modalityKey, normaliseCode } from '#shared/authorisations/modality-codes.ts';
import { findService } from '#shared/catalogue/index.ts';
import type {
  ClassifiedService,
  Comparison,
  ComparisonRow,
  Environment,
  RequestedModality,
} from '#shared/contract/index.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';
import { isHomologation, servicesToCompare } from './branches.ts';
import { requestedOf } from './requested-modalities.ts';
import type { Situation } from './situation.ts';

type Compared = Pick<Situation, 'comparison' | 'classification'>;

/** The newest comparison, when it asked about the ticket's body; while the ticket names none, about any. */
export function comparisonOf({ comparison, classification }: Compared): Comparison | null {
  if (comparison === null) return null;
  const own = parseIne10(classification.organization.ine10 ?? '');
  return own === undefined || own.ten === parseIne10(comparison.ine10)?.ten ? comparison : null;
}

/** The rows of the newest comparison that are about a service. */
export function rowsOf(situation: Compared, service: ClassifiedService): ComparisonRow[] {
  const codes = productCodesOf(service);
  return comparisonOf(situation)?.rows.filter(({ productCode }) => codes.includes(normaliseCode(productCode))) ?? [];
}

function productCodesOf({ serviceId, products }: ClassifiedService): string[] {
  const named = products.flatMap(({ code }) => (code === null ? [] : [normaliseCode(code)]));
  if (named.length > 0) return named;
  return findService(serviceId)?.products.flatMap(({ code }) => (code === null ? [] : [code])) ?? [];
}

/** What a service asks for and the newest comparison has no row of, because it was asked for later or left out. */
export function notCompared(situation: Compared, service: ClassifiedService): RequestedModality[] {
  const compared = new Set(rowsOf(situation, service).map(modalityKey));
  return requestedOf(service).filter((one) => !compared.has(modalityKey(one)));
}

/** The environments a comparison has to answer for: PRE says nothing of a ticket that only goes to PRO. */
export function environmentsToCompare(situation: Situation): Environment[] {
  const needsPre =
    !isHomologation(situation) && servicesToCompare(situation).some(({ handling }) => handling !== 'CORPME');
  return needsPre ? ['PRO', 'PRE'] : ['PRO'];
}

/** Whether the comparison answered for every modality that can be compared, in each environment it concerns. */
export function isCompared(situation: Situation): boolean {
  const comparison = comparisonOf(situation);
  if (comparison === null) return false;
  const comparable = servicesToCompare(situation).filter((service) => requestedOf(service).length > 0);
  return (
    environmentsToCompare(situation).every((environment) => !comparison.unavailable.includes(environment)) &&
    comparable.length > 0 &&
    comparable.every((service) => notCompared(situation, service).length === 0)
  );
}

/** The rows PRO does not authorise now: never registered, not valid yet, or expired (rule R2b). */
export function rowsMissingInPro(situation: Compared, service: ClassifiedService): ComparisonRow[] {
  return rowsOf(situation, service).filter(({ verdict }) => verdict === 'NOT_IN_PRO' || verdict === 'EXPIRED_IN_PRO');
}

/** Whether everything a service asks for is already in PRE. */
export function isAllInPre(situation: Compared, service: ClassifiedService): boolean {
  return everyRow(situation, service, ({ verdict }) => verdict === 'ALREADY_IN_PRE');
}

/** Whether everything a service asks for is authorised in PRO. */
export function isAllInPro(situation: Compared, service: ClassifiedService): boolean {
  return everyRow(situation, service, ({ pro }) => pro.state === 'AUTHORIZED');
}

function everyRow(situation: Compared, service: ClassifiedService, holds: (row: ComparisonRow) => boolean): boolean {
  const rows = rowsOf(situation, service);
  return rows.length > 0 && notCompared(situation, service).length === 0 && rows.every(holds);
}
