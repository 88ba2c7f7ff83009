import { z } from 'zod';
import { Environment } from './classification.ts';

const code = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}+$/u);
const Named = z.object({ code: z.string(), name: z.string() });

/** INE10 with or without its leading zeros; answered with ten digits. */
export const Ine10Input = z.string().regex(/^\s*\d{1,10}\s*$/, 'INE10');

export const Validity = z.enum(['VALID', 'EXPIRED', 'NOT_YET']);
export type Validity = z.infer<typeof Validity>;

export const SiriOrganization = z.object({ name: z.string(), code: z.string(), cif: z.string().nullable() });
export type SiriOrganization = z.infer<typeof SiriOrganization>;

export const Authorization = z.object({
  product: Named,
  modality: Named,
  finality: Named,
  registeredAt: z.string(),
  validity: Validity,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
export type Authorization = z.infer<typeof Authorization>;

export const AuthorizationsQuery = z.strictObject({ ine10: Ine10Input, environment: Environment });
export const Authorizations = z.object({
  organization: SiriOrganization.nullable(),
  authorizations: z.array(Authorization),
});
export type Authorizations = z.infer<typeof Authorizations>;

export const RequestedModality = z.strictObject({
  productCode: code,
  modalityCode: code,
  finalityCode: code.optional(),
});
export type RequestedModality = z.infer<typeof RequestedModality>;

export const ComparisonRequest = z.strictObject({ ine10: Ine10Input, requested: z.array(RequestedModality).max(500) });
export type ComparisonRequest = z.infer<typeof ComparisonRequest>;

export const CellState = z.enum(['AUTHORIZED', 'EXPIRED', 'NOT_YET', 'NONE', 'UNAVAILABLE']);
export type CellState = z.infer<typeof CellState>;

/** One environment's answer for one modality. `since` is the registration date of the newest authorisation. */
export const Cell = z.object({ state: CellState, finalityCodes: z.array(z.string()), since: z.string().optional() });
export type Cell = z.infer<typeof Cell>;

export const Verdict = z.enum(['REGISTER_IN_PRE', 'ALREADY_IN_PRE', 'NOT_IN_PRO', 'EXPIRED_IN_PRO', 'UNKNOWN']);
export type Verdict = z.infer<typeof Verdict>;

export const ComparisonRow = z.object({
  productCode: z.string(),
  productName: z.string(),
  modalityCode: z.string(),
  modalityName: z.string(),
  pro: Cell,
  pre: Cell,
  verdict: Verdict,
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

export const Comparison = z.object({
  /** Of the body that was asked about, ten digits. */
  ine10: z.string(),
  organization: SiriOrganization.nullable(),
  asOf: z.string(),
  rows: z.array(ComparisonRow),
  /** The environments that did not answer. */
  unavailable: z.array(Environment),
});
export type Comparison = z.infer<typeof Comparison>;

export const FinalitiesQuery = z.strictObject({ environment: Environment, code });
export const Finality = z.object({
  code: z.string(),
  name: z.string(),
  validity: Validity,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
export type Finality = z.infer<typeof Finality>;
export const Finalities = z.object({ finalities: z.array(Finality) });

export const Dir3Query = z.strictObject({ ine10: Ine10Input });
export const Dir3Unit = z.object({ dir3: z.string(), name: z.string() });
export type Dir3Unit = z.infer<typeof Dir3Unit>;
export const Dir3Units = z.object({ units: z.array(Dir3Unit) });
