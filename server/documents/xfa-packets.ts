import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { inflateBounded, maxInflatedBytes, refuseInflateBombs } from './bounded-inflate.ts';
import { FormRefusal } from './form-reading-result.ts';

/** Opens a PDF, encrypted ones with the empty password. Throws `FormRefusal`. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocument> {
  refuseInflateBombs(pdf);
  try {
    return await PDFDocument.load(pdf, { password: '', updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new FormRefusal(isLocked(error) ? 'password' : 'damaged');
  }
}

// The library says it in words only; "unknown encryption method" is a file encrypted for its recipients' certificates.
function isLocked(error: unknown): boolean {
  return error instanceof Error && /needs password|password incorrect|unknown encryption method/i.test(error.message);
}

/** The dictionary of the PDF's interactive form, or `undefined`. */
export function acroFormOf(document: PDFDocument): PDFDict | undefined {
  const form = document.catalog.lookup(PDFName.of('AcroForm'));
  return form instanceof PDFDict ? form : undefined;
}

/**
 * The XML that holds the form's data: the datasets packet, or the whole XDP when /XFA is one stream.
 * Throws `FormRefusal`: "not-this-form" when the PDF is no XFA form, "damaged" when the data are missing or broken.
 */
export function readDataXml(document: PDFDocument): string {
  const xfa = acroFormOf(document)?.lookup(PDFName.of('XFA'));
  if (xfa instanceof PDFRawStream) return decodeXml(streamBytes(xfa));
  if (!(xfa instanceof PDFArray)) throw new FormRefusal('not-this-form');
  for (let index = 0; index + 1 < xfa.size(); index += 2) {
    const name = xfa.lookup(index);
    const packet = xfa.lookup(index + 1);
    if (isNamed(name, 'datasets') && packet instanceof PDFRawStream) return decodeXml(streamBytes(packet));
  }
  throw new FormRefusal('damaged');
}

function isNamed(name: unknown, wanted: string): boolean {
  return (name instanceof PDFString || name instanceof PDFHexString) && name.decodeText() === wanted;
}

function streamBytes(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  const flate = PDFName.of('FlateDecode');
  if (filters.every((one) => one === flate) && !stream.dict.has(PDFName.of('DecodeParms'))) {
    return filters.reduce((bytes) => inflateBounded(bytes), stream.contents);
  }
  const decoded = decodePDFRawStream(stream).getBytes(maxInflatedBytes);
  if (decoded.length >= maxInflatedBytes) throw new FormRefusal('damaged');
  return Uint8Array.from(decoded);
}

function decodeXml(bytes: Uint8Array): string {
  const byteOrderMark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encodings: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' };
  return new TextDecoder(encodings[byteOrderMark] ?? 'utf-8').decode(bytes);
}
