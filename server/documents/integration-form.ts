import { isIntegrationForm, toIntegrationForm } from './form-data.ts';
import { parseFormFields } from './form-fields.ts';
import { type FormReadingResult, FormRefusal, maxPdfBytes, type RefusalReason, refuse } from './form-reading-result.ts';
import { readSignatures } from './signatures.ts';
import { openPdf, readDataXml } from './xfa-packets.ts';

/** Reads the official integration request form. Never throws; may be slow, so servers call a `FormReader` instead. */
export async function readIntegrationForm(pdf: Uint8Array): Promise<FormReadingResult> {
  const reason = quickRefusal(pdf);
  if (reason) return refuse(reason);
  try {
    const document = await openPdf(pdf);
    const fields = parseFormFields(readDataXml(document));
    if (!isIntegrationForm(fields)) return refuse('not-this-form');
    return { ok: true, form: toIntegrationForm(fields, readSignatures(document, pdf)) };
  } catch (error) {
    return refuse(error instanceof FormRefusal ? error.reason : 'damaged');
  }
}

/**
 * What can be told from the bytes at a glance: the size, the PDF header (in the first 1024), and that the end is there.
 * Without its end, a file would read as one of its older revisions: for a filled form, the blank one.
 */
export function quickRefusal(pdf: Uint8Array): RefusalReason | undefined {
  if (pdf.length > maxPdfBytes) return 'too-large';
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) return 'not-a-pdf';
  const end = file.findLastIndex((byte) => byte > 0x20) + 1;
  return file.subarray(Math.max(0, end - 1024), end).includes('startxref') ? undefined : 'damaged';
}
