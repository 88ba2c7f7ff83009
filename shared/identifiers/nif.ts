/** A NIF, NIE or CIF as systems compare it: upper case, without blanks, dots or hyphens. */
export function normaliseNif(written: string): string {
  return written.toUpperCase().replace(/[\s.\-/]/g, '');
}

const personOrBody = /^(?:ES)?((?:[\dKLMXYZ]\d{7}[A-Z])|(?:[A-HJNP-SU-W]\d{7}[\dA-J]))$/;

/** A NIF of the right shape, normalised and without its country; `undefined` when it is none. Its control is not checked. */
export function parseNif(written: string): string | undefined {
  return personOrBody.exec(normaliseNif(written))?.[1];
}
