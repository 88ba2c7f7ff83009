import { findProduct, findService } from '#shared/catalogue/index.ts';
import type { Classification, ClassifiedService, RequestedModality } from '#shared/contract/index.ts';

/**
 * What the comparison asks SIRI by default (Pas 1): the modalities the ticket names; of a product named without any, all
 * the catalogue's. Products and modalities without a known code are left out: they cannot be looked up.
 */
export function requestedModalities({ services }: Pick<Classification, 'services'>): RequestedModality[] {
  const asked = services.flatMap(requestedOf);
  return [...new Map(asked.map((one) => [`${one.productCode}/${one.modalityCode}`, one])).values()];
}

/** What one service asks for, as `requestedModalities` gives it. */
export function requestedOf({ serviceId, products }: ClassifiedService): RequestedModality[] {
  const named = products.length > 0 ? products : everyProductOf(serviceId);
  return named.flatMap(({ code, modalities }) => {
    if (code === null) return [];
    const codes = modalities.length > 0 ? modalities : everyModalityOf(code);
    return codes.map((modalityCode) => ({ productCode: code, modalityCode }));
  });
}

function everyProductOf(serviceId: string): ClassifiedService['products'] {
  return findService(serviceId)?.products.map(({ code }) => ({ code, modalities: [] })) ?? [];
}

function everyModalityOf(productCode: string): string[] {
  return findProduct(productCode)?.product.modalities.flatMap(({ code }) => (code === null ? [] : [code])) ?? [];
}
