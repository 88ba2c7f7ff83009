import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { acroFormOf } from './xfa-packets.ts';

export interface SignatureFacts {
  signed: boolean;
  /** Something was added to the file after the last signature, which therefore does not vouch for it. */
  changedAfterwards: boolean;
}

const maxFields = 10_000;

/**
 * Whether a signature field of the form holds a signature. The Reader-extensions signature that Adobe puts in /Perms
 * of the official form is nobody's signature and is in no field. The cryptography is not verified.
 */
export function readSignatures(document: PDFDocument, pdf: Uint8Array): SignatureFacts {
  const ends = signatureFields(document).flatMap((field) => {
    const end = signedUpTo(field.lookup(PDFName.of('V')));
    return end !== undefined && end <= pdf.length ? [end] : [];
  });
  const rest = pdf.subarray(Math.max(0, ...ends));
  return { signed: ends.length > 0, changedAfterwards: ends.length > 0 && rest.some((byte) => byte > 0x20) };
}

function signatureFields(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const waiting = kidsOf(acroFormOf(document), 'Fields');
  const seen = new Set<PDFDict>();
  for (let field = waiting.pop(); field && seen.size < maxFields; field = waiting.pop()) {
    if (seen.has(field)) continue;
    seen.add(field);
    if (field.lookup(PDFName.of('FT')) === PDFName.of('Sig')) found.push(field);
    waiting.push(...kidsOf(field, 'Kids'));
  }
  return found;
}

function kidsOf(parent: PDFDict | undefined, key: 'Fields' | 'Kids'): PDFDict[] {
  const kids = parent?.lookup(PDFName.of(key));
  if (!(kids instanceof PDFArray)) return [];
  return Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)).filter((kid) => kid instanceof PDFDict);
}

/** The offset where the bytes that a signature covers end. */
function signedUpTo(value: unknown): number | undefined {
  if (!(value instanceof PDFDict)) return undefined;
  const contents = value.lookup(PDFName.of('Contents'));
  const range = value.lookup(PDFName.of('ByteRange'));
  if (!(contents instanceof PDFHexString || contents instanceof PDFString) || !(range instanceof PDFArray))
    return undefined;
  const numbers = range.asArray().flatMap((number) => (number instanceof PDFNumber ? [number.asNumber()] : []));
  const [start, , second = 0, length = 0] = numbers;
  return numbers.length === 4 && start === 0 && contents.asBytes().some((byte) => byte !== 0)
    ? second + length
    : undefined;
}
