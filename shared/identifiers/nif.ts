/** A NIF, NIE or CIF as systems compare it: upper case, without blanks, dots or hyphens. */
export function normaliseNif(written: string): string {
  return written.toUpperCase().replace(/[\s.\-/]/g, '');
}
