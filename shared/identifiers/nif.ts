/** A NIF, NIE or CIF as systems compare it: upper case, without blanks, dots or hyphens. */
export function normaliseNif(written: string): string {
  return written.toUpperCase().replace(/[\s.\-/]/g, '');
}

/** A NIF shown without giving it away: the first and the last two characters stay. */
function maskNif(nif: string): string {
  const plain = normaliseNif(nif);
  return plain.length < 6 ? '***' : `${plain.slice(0, 1)}${'*'.repeat(plain.length - 3)}${plain.slice(-2)}`;
}

/** Replaces every NIF, NIE and CIF in a text by its masked form: for logs and audit rows. */
export function maskNifs(text: string): string {
  return text.replace(/\b(?:\d{8}|[XYZxyz]\d{7}|[A-HJNP-SUVWa-hjnp-suvw][- ]?\d{7})[- ]?[0-9A-Za-z]\b/g, maskNif);
}
