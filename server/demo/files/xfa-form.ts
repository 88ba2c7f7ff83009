import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRawStream,
  PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { formFieldValues, formPackets, type IntegrationFormValues } from './form-packets.ts';
import { signPdf } from './pdf-signature.ts';

export interface FormFileOptions {
  /** /XFA as an array of packets, as Adobe does, or as one stream. */
  layout?: 'packets' | 'single';
  compressed?: boolean;
  /** Saved in an appended revision over a blank form, as a viewer saves what a person typed. */
  incremental?: boolean;
  signed?: boolean;
}

/** A genuine XFA form with the official form's data, and two plain pages for viewers that cannot show XFA. */
export async function makeIntegrationForm(
  values: IntegrationFormValues,
  options: FormFileOptions = {},
): Promise<Uint8Array> {
  const { incremental = false, signed = false } = options;
  const fields = formFieldValues(values);
  const first = await saveForm(fields, incremental ? blank(fields) : fields, options);
  const filled = incremental ? await appendData(first, fields, options) : first;
  return signed ? signPdf(filled, values.organization.name) : filled;
}

function blank(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(fields).map((path) => [path, '']));
}

type Fields = Record<string, string>;

async function saveForm(shown: Fields, stored: Fields, { layout = 'packets', compressed = true }: FormFileOptions) {
  const document = await PDFDocument.create();
  document.setTitle("Sol·licitud d'integració de serveis (demostració)");
  await drawPages(document, shown);
  const packets = formPackets(stored).map(([name, xml]) => ({ name, stream: streamOf(document, xml, compressed) }));
  const whole = formPackets(stored)
    .map(([, xml]) => xml)
    .join('');
  const { context } = document;
  const xfa =
    layout === 'single'
      ? context.register(streamOf(document, whole, compressed))
      : context.obj(packets.flatMap(({ name, stream }) => [PDFString.of(name), context.register(stream)]));
  document.catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: [], XFA: xfa })));
  document.catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
  return document.save({ useObjectStreams: compressed, updateFieldAppearances: false });
}

// As bytes: the library would cut a string down to Latin-1.
function streamOf(document: PDFDocument, xml: string, compressed: boolean): PDFRawStream {
  const bytes = new TextEncoder().encode(xml);
  return compressed ? document.context.flateStream(bytes) : document.context.stream(bytes);
}

async function appendData(
  pdf: Uint8Array,
  fields: Fields,
  { compressed = true }: FormFileOptions,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    preserveXFA: true,
    updateMetadata: false,
  });
  const packets = formPackets(fields);
  const xfa = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).get(PDFName.of('XFA'));
  const isArray = xfa instanceof PDFArray;
  const xml = packets.filter(([name]) => !isArray || name === 'datasets').map(([, packet]) => packet);
  const at = packets.findIndex(([name]) => name === 'datasets') * 2 + 1;
  const target = isArray ? xfa.get(at) : xfa;
  if (!(target instanceof PDFRef)) throw new Error('The form just made has no data stream');
  document.context.assign(target, streamOf(document, xml.join(''), compressed));
  document.context.snapshot?.markRefForSave(target);
  return document.save({ useObjectStreams: compressed });
}

const a4: [number, number] = [595, 842];
const linesPerPage = 60;

async function drawPages(document: PDFDocument, fields: Fields): Promise<void> {
  const font = await document.embedFont(StandardFonts.Helvetica);
  const write = (page: PDFPage, lines: string[]) => {
    lines.forEach((line, index) => {
      page.drawText(line.slice(0, 100), { x: 50, y: 790 - index * 12.5, size: 9, font });
    });
  };
  write(document.addPage(a4), [
    "Sol·licitud d'integració de serveis (fitxer de demostració)",
    '',
    'Aquest formulari és un XFA: per emplenar-lo cal un visor que en sàpiga, com ara Adobe Reader.',
    'La pàgina següent en mostra les dades, perquè les vegi tothom.',
  ]);
  const filled = Object.entries(fields).filter(([, value]) => value !== '' && value !== '0');
  const lines = filled.map(([path, value]) => `${path.split('/').at(-1)}: ${value.replace(/\s+/g, ' ')}`);
  write(document.addPage(a4), lines.slice(0, linesPerPage));
}
