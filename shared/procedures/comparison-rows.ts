import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, ComparisonRow, Environment } from '#shared/contract/index.ts';
import { isHomologation, servicesToCompare } from './branches.ts';
import { requestedOf } from './requested-modalities.ts';
import type { Situation } from './situation.ts';

/** The rows of the newest comparison that are about a service. */
export function rowsOf({ comparison }: Pick<Situation, 'comparison'>, service: ClassifiedService): ComparisonRow[] {
  const codes = productCodesOf(service);
  return comparison?.rows.filter(({ productCode }) => codes.includes(productCode.toUpperCase())) ?? [];
}

function productCodesOf({ serviceId, products }: ClassifiedService): string[] {
  const named = products.flatMap(({ code }) => (code === null ? [] : [code.toUpperCase()]));
  if (named.length > 0) return named;
  return findService(serviceId)?.products.flatMap(({ code }) => (code === null ? [] : [code])) ?? [];
}

/** The environments a comparison has to answer for: PRE says nothing of a ticket that only goes to PRO. */
export function environmentsToCompare(situation: Situation): Environment[] {
  const needsPre =
    !isHomologation(situation) && servicesToCompare(situation).some(({ handling }) => handling !== 'CORPME');
  return needsPre ? ['PRO', 'PRE'] : ['PRO'];
}

/** Whether the comparison answered for every service that can be compared, in each environment it concerns. */
export function isCompared(situation: Situation): boolean {
  const { comparison } = situation;
  if (comparison === null) return false;
  const comparable = servicesToCompare(situation).filter((service) => requestedOf(service).length > 0);
  return (
    environmentsToCompare(situation).every((environment) => !comparison.unavailable.includes(environment)) &&
    comparable.length > 0 &&
    comparable.every((service) => rowsOf(situation, service).length > 0)
  );
}

/** The rows PRO does not authorise now: never registered, not valid yet, or expired (rule R2b). */
export function rowsMissingInPro(
  situation: Pick<Situation, 'comparison'>,
  service: ClassifiedService,
): ComparisonRow[] {
  return rowsOf(situation, service).filter(({ verdict }) => verdict === 'NOT_IN_PRO' || verdict === 'EXPIRED_IN_PRO');
}

/** Whether everything a service asks for is already in PRE. */
export function isAllInPre(situation: Pick<Situation, 'comparison'>, service: ClassifiedService): boolean {
  const rows = rowsOf(situation, service);
  return rows.length > 0 && rows.every(({ verdict }) => verdict === 'ALREADY_IN_PRE');
}

/** Whether everything a service asks for is authorised in PRO. */
export function isAllInPro(situation: Pick<Situation, 'comparison'>, service: ClassifiedService): boolean {
  const rows = rowsOf(situation, service);
  return rows.length > 0 && rows.every(({ pro }) => pro.state === 'AUTHORIZED');
}
