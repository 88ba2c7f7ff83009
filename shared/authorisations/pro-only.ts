import { findService } from '#shared/catalogue/index.ts';
import type { Classification, ClassifiedService } from '#shared/contract/index.ts';
import { normaliseCode } from './modality-codes.ts';

/**
 * Whether a product of the ticket goes to PRO alone, so that nothing is to be registered in PRE: CORPME's registries
 * (agents' procedure, "Altes especials: altes CORPME") and tickets whose environments leave PRE out.
 */
export function isProOnly(
  productCode: string,
  { environments, services }: Pick<Classification, 'environments' | 'services'>,
): boolean {
  const code = normaliseCode(productCode);
  const service = services.find((one) => codesOf(one).includes(code));
  return service?.handling === 'CORPME' || !environments.includes('PRE');
}

/** A service named without products asks for all of the catalogue's. */
function codesOf({ serviceId, products }: ClassifiedService): string[] {
  const asked = products.length > 0 ? products : (findService(serviceId)?.products ?? []);
  return asked.flatMap(({ code }) => (code === null ? [] : [normaliseCode(code)]));
}
