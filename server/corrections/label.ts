import type { Classification } from '#shared/contract/index.ts';

/** What a classification concludes, field by field, as labelled tickets state it. */
export interface Label {
  disposition: Classification['disposition'];
  origin: Classification['origin']['value'];
  scopes: Classification['scopes'];
  handlings: Classification['handlings'];
  /** Ids, sorted, each once. */
  services: string[];
  missing: Classification['missing'];
  environments: Classification['environments'];
  /** Product codes by service id, for the services of which the ticket asks for some. */
  products?: Record<string, string[]>;
}

export function labelOf({
  disposition,
  origin,
  scopes,
  handlings,
  services,
  missing,
  environments,
}: Classification): Label {
  const products: Record<string, string[]> = {};
  for (const service of services) {
    const codes = service.products.flatMap(({ code }) => code ?? []);
    if (codes.length > 0) products[service.serviceId] = [...(products[service.serviceId] ?? []), ...codes].sort();
  }
  return {
    disposition,
    origin: origin.value,
    scopes,
    handlings,
    services: [...new Set(services.map(({ serviceId }) => serviceId))].sort(),
    missing,
    environments,
    ...(Object.keys(products).length > 0 ? { products } : {}),
  };
}
