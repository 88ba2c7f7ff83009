import { findModality } from '#shared/catalogue/index.ts';

/** A product, modality or finality code without the blanks and the case that people type. */
export function normaliseCode(code: string): string {
  return code.trim().toUpperCase();
}

/** The issuers' documents and SIRI spell some modalities in two ways (routing rules T28): both are the same one. */
export function officialModality(productCode: string, modalityCode: string): string {
  const written = normaliseCode(modalityCode);
  const known = findModality(written);
  return known?.product.code === normaliseCode(productCode) ? (known.modality.code ?? written) : written;
}

/** The same text for every way of writing one modality of one product. */
export function modalityKey({ productCode, modalityCode }: { productCode: string; modalityCode: string }): string {
  return `${normaliseCode(productCode)}\n${officialModality(productCode, modalityCode)}`;
}
