import { z } from 'zod';
import { fromMadridWallClock } from '#server/madrid-time.ts';

const code = z.string().trim().min(1);
/** Oracle gives an empty text as null. */
const name = z
  .string()
  .trim()
  .nullable()
  .transform((given) => given ?? '');
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  .refine((written) => !Number.isNaN(Date.parse(`${written}Z`)))
  .transform(fromMadridWallClock);

export const OrganizationRow = z.object({
  ORGANISME_CODI: code,
  ORGANISME_NOM: name,
  ORGANISME_CIF: z.string().nullable(),
});

export const FinalityRow = z.object({
  FINALITAT_CODI: code,
  FINALITAT_NOM: name,
  FINALITAT_INICI: instant.nullable(),
  FINALITAT_FI: instant.nullable(),
});
export type FinalityRow = z.output<typeof FinalityRow>;

export const AuthorizationRow = FinalityRow.extend({
  DATA_ALTA: instant,
  PRODUCTE_CODI: code,
  PRODUCTE_NOM: name,
  PRODUCTE_INICI: instant.nullable(),
  PRODUCTE_FI: instant.nullable(),
  MODALITAT_CODI: code,
  MODALITAT_NOM: name,
  MODALITAT_INICI: instant.nullable(),
  MODALITAT_FI: instant.nullable(),
});
export type AuthorizationRow = z.output<typeof AuthorizationRow>;
