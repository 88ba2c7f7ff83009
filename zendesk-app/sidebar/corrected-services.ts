import type { Classification, Correction, Handling } from '#shared/contract/index.ts';

export type CorrectedService = Extract<Correction, { field: 'services' }>['value'][number];

/** What a correction starts from: each service as it is classified, with what is known of it. */
export function asClassified({ services }: Classification): CorrectedService[] {
  return services.map(({ serviceId, handling, products }) => {
    const codes = products.flatMap(({ code }) => code ?? []);
    return {
      serviceId,
      ...(codes.length > 0 ? { products: codes } : {}),
      ...(handling ? { handling } : {}),
    };
  });
}

/** Takes a service out; or puts it in, with what `known` says of it. */
export function toggled(
  chosen: readonly CorrectedService[],
  serviceId: string,
  known: readonly CorrectedService[],
): CorrectedService[] {
  const others = chosen.filter((service) => service.serviceId !== serviceId);
  if (others.length < chosen.length) return others;
  const own = known.filter((service) => service.serviceId === serviceId);
  return [...others, ...(own.length > 0 ? own : [{ serviceId }])];
}

/** One of the services with another handling; `undefined` leaves it to the procedure. */
export function handledAs(
  chosen: readonly CorrectedService[],
  which: CorrectedService,
  handling: Handling | undefined,
): CorrectedService[] {
  return chosen.map((service) => {
    if (service !== which) return service;
    const { handling: _former, ...rest } = service;
    return handling ? { ...rest, handling } : rest;
  });
}
