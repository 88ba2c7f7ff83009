import type { AuthorisationTable } from '#shared/contract/index.ts';

/** The rows as lines of a message: product and modality codes, then each environment's finalities. */
export function authorisationLines({ environments, rows }: AuthorisationTable): string[] {
  return rows.map(({ product, modality, finalities: known }) => {
    const told = environments.flatMap((environment) => {
      const codes = known[environment] ?? [];
      return codes.length > 0 ? [`${environment}: ${codes.join(', ')}`] : [];
    });
    const codes = `– ${product.code} / ${modality.code}`;
    return told.length > 0 ? `${codes} (${told.join('; ')})` : codes;
  });
}
