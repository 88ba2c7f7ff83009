/** Just enough DER (ITU-T X.690) for a certificate and a detached signature. */

function element(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const hex = size.toString(16);
  const digits = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits]);
}

export const sequence = (...parts: Uint8Array[]) => element(0x30, ...parts);
export const set = (...parts: Uint8Array[]) => element(0x31, ...parts);
export const octets = (...parts: Uint8Array[]) => element(0x04, ...parts);
export const text = (value: string) => element(0x0c, Buffer.from(value, 'utf8'));
/** `[number]`, constructed: explicit around whole elements, implicit around the inside of a set or sequence. */
export const tagged = (number: number, ...parts: Uint8Array[]) => element(0xa0 | number, ...parts);
/** A string of bits; `unused` of them at the end do not count. */
export const bits = (bytes: Uint8Array, unused = 0) => element(0x03, Buffer.from([unused]), bytes);

/** A positive whole number, from its big-endian bytes; the first is not zero, as DER has one spelling only. */
export function integer(...bytes: number[]): Buffer {
  return element(0x02, Buffer.from((bytes[0] ?? 0) < 0x80 ? bytes : [0, ...bytes]));
}

/** An object identifier, from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** An instant, as X.509 wants it: two-digit years until 2049 (RFC 5280, 4.1.2.5). */
export function instant(date: Date): Buffer {
  const digits = `${date.toISOString().replace(/[-:T]|\..*/g, '')}Z`;
  return date.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(digits.slice(2)))
    : element(0x18, Buffer.from(digits));
}
