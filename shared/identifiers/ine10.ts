/**
 * The ten-digit code of a public body. Bodies whose code begins with 0 (all of Barcelona province) are written in two
 * ways: SIRI stores it without the zero, DIR3 with it (routing rules §3).
 */
export interface Ine10 {
  /** Ten digits, leading zeros kept: what DIR3 stores and what this product shows. */
  readonly ten: string;
  /** Without leading zeros: what SIRI stores in `ORGANISME.CODI`. */
  readonly siri: string;
  /** Whether the two forms differ. */
  readonly hasLeadingZero: boolean;
}

/** An INE10 written with or without its leading zeros; `undefined` when it is none. Blanks, dots and hyphens may part it. */
export function parseIne10(written: string): Ine10 | undefined {
  const trimmed = written.trim();
  const digits = trimmed.replace(/[\s.-]/g, '');
  if (!/^\d/.test(trimmed) || !/^\d{1,10}$/.test(digits)) return undefined;
  const siri = digits.replace(/^0+/, '');
  if (siri === '') return undefined;
  const ten = siri.padStart(10, '0');
  return { ten, siri, hasLeadingZero: ten.startsWith('0') };
}

/**
 * The same where nobody looked at it: ten digits, or nine that lost one zero (a province's code begins with one at
 * most). Anything shorter is more likely a municipality's code than an INE10 without its zeros.
 */
export function parseKeptIne10(written: string): Ine10 | undefined {
  const digits = written.trim().replace(/[\s.-]/g, '');
  return /^(?:\d{10}|[1-9]\d{8})$/.test(digits) ? parseIne10(written) : undefined;
}
