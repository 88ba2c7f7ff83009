import { normaliseNif } from '#shared/identifiers/nif.ts';

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const bodyLetters = 'JABCDEFGHI';

/** Whether a NIF, NIE or CIF, however it is written, ends in the control character its digits call for. */
export function hasValidCheckDigit(written: string): boolean {
  const nif = normaliseNif(written);
  const control = nif.slice(-1);
  if (/^[XYZ\d]\d{7}[A-Z]$/.test(nif)) return personControl(nif.slice(0, 8)) === control;
  if (/^[A-HJ-NP-SUVW]\d{7}[\dA-J]$/.test(nif)) return bodyControls(nif).includes(control);
  return false;
}

/** The last letter of a NIF or NIE; `digits` is its first eight characters. */
function personControl(digits: string): string | undefined {
  const number = Number(digits.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return personLetters[number % 23];
}

/** What may end a CIF: a letter for public bodies and foreign entities, a digit for companies, either for the rest. */
function bodyControls(cif: string): string[] {
  const sum = [...cif.slice(1, 8)]
    .map((digit, index) => (index % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
  const digit = (10 - (sum % 10)) % 10;
  const letter = bodyLetters.charAt(digit);
  if (/^[NPQRSWKLM]/.test(cif)) return [letter];
  return /^[ABEH]/.test(cif) ? [String(digit)] : [letter, String(digit)];
}
