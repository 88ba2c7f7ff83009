/** DNI (with or without dots) and whatever else begins with its digits, glued to a word before it or not; not bare numbers. */
const digitsFirst = /(?<!\d)(?:\d{8}|\d{2}\.\d{3}\.\d{3}|\d{7}-\d)[.\- ]?[A-Z](?![0-9A-Za-z])/gi;

/**
 * NIE and the numbers of bodies and companies. The last letter of a word before a bare number is no part of one: glued to
 * a word, it takes a last letter too, or the word that announces it.
 */
const letterFirst =
  /(?:(?<![\p{L}\p{N}])[A-HJ-NP-SU-Z][.\- ]?\d{7}[.\- ]?[0-9A-Z]|(?<=\p{L})[A-HJ-NP-SU-Z][.-]?\d{7}[.-]?[A-Z]|(?<=NIF|CIF|NIE|ES)[A-HJ-NP-SU-Z][.-]?\d{8})(?![0-9A-Za-z])/giu;

/** Identifiers and hashes of our own are hexadecimal, and some look like a NIF inside. */
const ownIdentifier = /^[0-9a-f-]{32,64}$/i;

const inMailbox = /[\w.+-]/;
const domain = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const longestMailbox = 64;
const longestDomain = 254;

/** A text without full NIFs and mail addresses: their first character and the last two of a NIF stay, to tell them apart. */
export function maskPersonalData(text: string): string {
  const withoutNifs = text.replace(digitsFirst, maskNif).replace(letterFirst, maskNif);
  return withoutNifs.includes('@') ? maskMails(withoutNifs) : withoutNifs;
}

function maskNif(found: string): string {
  const plain = found.replace(/[\s.-]/g, '');
  return `${plain.slice(0, 1)}${'*'.repeat(plain.length - 3)}${plain.slice(-2)}`;
}

/** Each address is read from its sign outwards, so that a long word without one costs nothing. */
function maskMails(text: string): string {
  let masked = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = domain.exec(text.slice(at + 1, at + 1 + longestDomain));
    let start = at;
    while (start > Math.max(done, at - longestMailbox) && inMailbox.test(text.charAt(start - 1))) start--;
    if (!found || start === at) continue;
    masked += `${text.slice(done, start)}${text.charAt(start)}***@***`;
    done = at + 1 + found[0].length;
  }
  return masked + text.slice(done);
}

/** The same for every string of a value and every key, however deep. */
export function maskDeep<T>(value: T): T {
  if (typeof value === 'string') return (ownIdentifier.test(value) ? value : maskPersonalData(value)) as T;
  if (Array.isArray(value)) return value.map(maskDeep) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [maskPersonalData(key), maskDeep(inner)])) as T;
}
