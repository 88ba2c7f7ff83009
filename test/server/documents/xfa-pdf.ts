import { PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** What the PDF has as its XFA: a datasets packet (text, or bytes already packed), only a template, or a whole XDP. */
type Xfa = { datasets: string | Uint8Array } | { templateOnly: true } | { xdp: string };

/** A PDF with whatever XFA it is told to have, right or wrong; with nothing, a plain PDF. */
export async function xfaPdf(xfa?: Xfa): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  if (xfa) {
    const form = document.context.obj({ Fields: [], XFA: xfaEntry(document, xfa) });
    document.catalog.set(PDFName.of('AcroForm'), form);
  }
  return document.save();
}

function xfaEntry({ context }: PDFDocument, xfa: Xfa): PDFObject {
  const packed = (content: string | Uint8Array) =>
    context.register(
      typeof content === 'string'
        ? context.flateStream(new TextEncoder().encode(content))
        : context.stream(content, { Filter: 'FlateDecode' }),
    );
  if ('xdp' in xfa) return packed(xfa.xdp);
  const template = [PDFString.of('template'), packed('<template/>')];
  return context.obj('datasets' in xfa ? [...template, PDFString.of('datasets'), packed(xfa.datasets)] : template);
}

/** A datasets packet with this inside its data element. */
export function datasetsWith(data: string): string {
  return `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data>${data}</xfa:data></xfa:datasets>`;
}

/** The smallest data that pass for the official form. */
export const smallestForm =
  '<form1><PAG_DADES><Id_Formulari>1515_AOC_SOL_INTEGRACIO_SERVEIS_2021</Id_Formulari></PAG_DADES></form1>';

/** Encrypted; it opens without a word only when the user password is empty. */
export async function encrypt(
  pdf: Uint8Array,
  userPassword: string,
  algorithm: 'AES-256' | 'AES-128' | 'RC4-128' = 'AES-256',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { preserveXFA: true, updateMetadata: false });
  document.encrypt({ userPassword, ownerPassword: 'amo', algorithm, allowWeakCryptography: true });
  return document.save();
}
