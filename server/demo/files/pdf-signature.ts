import { sign } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { ecdsaWithSha256, type Identity, makeIdentity } from './certificate.ts';
import { integer, octets, oid, sequence, set, tagged } from './der.ts';

const signedData = oid('1.2.840.113549.1.7.2');
const plainData = oid('1.2.840.113549.1.7.1');
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const contentsBytes = 2048;
const unknownOffset = 9_999_999_999;

/** Appends a revision to a PDF form with an invisible signature over everything before it (adbe.pkcs7.detached). */
export async function signPdf(pdf: Uint8Array, signer: string): Promise<Uint8Array> {
  const draft = Buffer.from(await withEmptySignature(pdf));
  const open = draft.indexOf('<', draft.lastIndexOf('/Contents'));
  const close = draft.indexOf('>', open) + 1;
  writeByteRange(draft, [0, open, close, draft.length - close]);
  const covered = Buffer.concat([draft.subarray(0, open), draft.subarray(close)]);
  const signature = detachedSignature(covered, makeIdentity(signer));
  draft.write(signature.toString('hex').padEnd(contentsBytes * 2, '0'), open + 1, 'latin1');
  return Uint8Array.from(draft);
}

async function withEmptySignature(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    preserveXFA: true,
    updateMetadata: false,
  });
  const { context } = document;
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: [0, unknownOffset, unknownOffset, unknownOffset],
      Contents: PDFHexString.of('0'.repeat(contentsBytes * 2)),
    }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      F: 132,
      Rect: [0, 0, 0, 0],
      T: PDFString.of('TXT_SIGNATURA'),
      P: document.getPage(0).ref,
      V: signature,
    }),
  );
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  form.lookup(PDFName.of('Fields'), PDFArray).push(field);
  form.set(PDFName.of('SigFlags'), context.obj(3));
  return document.save({ useObjectStreams: false });
}

function writeByteRange(draft: Buffer, range: number[]): void {
  const start = draft.indexOf('[', draft.lastIndexOf('/ByteRange'));
  const width = draft.indexOf(']', start) - start - 1;
  draft.write(range.join(' ').padEnd(width), start + 1, 'latin1');
}

/** A CMS SignedData (RFC 5652) without signed attributes: the signature is on the content itself. */
function detachedSignature(content: Uint8Array, { certificate, privateKey, issuerAndSerial }: Identity): Buffer {
  const signature = sign('sha256', content, privateKey);
  const signerInfo = sequence(integer(1), issuerAndSerial, sha256, ecdsaWithSha256, octets(signature));
  const body = sequence(integer(1), set(sha256), sequence(plainData), tagged(0, certificate), set(signerInfo));
  return sequence(signedData, tagged(0, body));
}
