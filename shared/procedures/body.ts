import type { Text } from '#shared/i18n/locale.ts';
import { type Ine10, parseIne10, parseKeptIne10 } from '#shared/identifiers/ine10.ts';
import { parseNif } from '#shared/identifiers/nif.ts';
import type { Situation } from './situation.ts';

/** The body's legal name: the form's when it was read, else what the classification knows. */
export function bodyName({ form, classification }: Situation): { value: string; fromForm: boolean } | null {
  const written = form.form?.organization.name.trim();
  if (written) return { value: written, fromForm: true };
  const known = classification.organization.name?.trim();
  return known ? { value: known, fromForm: false } : null;
}

/** The body's NIF without hyphens, as MINHAP's spreadsheet wants it (Pas 3): the form's, unless it is malformed. */
export function bodyNif({ form, classification }: Situation): string | null {
  return parseNif(form.form?.organization.nif ?? '') ?? parseNif(classification.organization.nif ?? '') ?? null;
}

/** The body's INE10: what the classification knows, else the one a comparison asked about. */
export function bodyIne10({ comparison, classification }: Situation): Ine10 | null {
  const { ine10 } = classification.organization;
  return (ine10 ? parseKeptIne10(ine10) : undefined) ?? parseIne10(comparison?.ine10 ?? '') ?? null;
}

/** What is said where a code made of the INE10 is needed and nobody gave one; `null` when it is known. */
export function withoutIne10(situation: Situation): Text | null {
  if (bodyIne10(situation)) return null;
  return {
    ca: 'Falta l’INE10 de l’ens: escriviu-lo en comparar les autoritzacions i els codis sortiran aquí.',
    es: 'Falta el INE10 del ente: escríbalo al comparar las autorizaciones y los códigos saldrán aquí.',
    en: 'The body’s INE10 is missing: type it when comparing authorisations, and the codes will stand here.',
  };
}

/**
 * The finality codes `<INE10>_PROVES` may stand for: one, or two when the INE10 begins with 0, because no source says
 * whether the zero is kept (routing rules §3). Then the ministry's own answer decides.
 */
export function testFinalityCodes({ ten, siri, hasLeadingZero }: Ine10): [string] | [string, string] {
  return hasLeadingZero ? [`${ten}_PROVES`, `${siri}_PROVES`] : [`${ten}_PROVES`];
}

/** The finality of tests that needs no ministry: "Monitoratge - Proves". */
export const commonTestFinality = 'PROVES';
