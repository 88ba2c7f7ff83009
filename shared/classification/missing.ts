import type { Evidence, MissingDocument, Origin } from '#shared/contract/index.ts';
import type { Attachment, TicketReading } from './ticket-reading.ts';

export interface DocumentsFinding {
  readonly missing: readonly MissingDocument[];
  readonly form: readonly Evidence[];
  readonly certificate: readonly Evidence[];
  readonly privateKeys: readonly Evidence[];
}

/** Formats of a public key, and those it may travel in when mail refuses it (procedure, PAS 0.3). */
const publicKeys = new Set(['cer', 'crt', 'pem', 'der']);
const wrappings = new Set(['txt', 'zip', 'rar']);
const privateKeys = new Set(['pfx', 'p12']);
const keyWords = /^(?:cda|cert|certificat|certificado|certificats|clau|clave|publica|key|cer|crt)/;
const otherContents = new Set(
  `formulari formulario formularis form captura captures capturas log logs error errors ip ips xml peticio peticion resposta
  respuesta exemple ejemplo manual logo homologacio homologacion signatura firma factura contracte contrato conveni convenio
  excel llistat listado relacio relacion readme foto fotos imatge imatges imagen proves pruebas wsdl xsd soapui nota notes
  notas acta resolucio resolucion pantalla fotografia fotografies fotografias imatges imagenes memoria planol planols plano planos
  pressupost presupuesto dades datos informe informes escrit escrito carta annex anexo document documents documento documentos
  instruccions instrucciones guia llegeix leeme`.split(/\s+/),
);

/** The documents a copy of a sign-up must bring (procedure, PAS 0.3); other origins miss none. */
export function findDocuments(reading: TicketReading, origin: Origin): DocumentsFinding {
  const of = (holds: (attachment: Attachment) => boolean): Evidence[] =>
    reading.attachments.filter(holds).map(({ fileName }) => ({ source: 'attachment', quote: fileName }));
  const form: Evidence[] = reading.facts.form
    ? [{ source: 'form', quote: reading.facts.form.formId }, ...of(isIntegrationForm)]
    : of(isIntegrationForm);
  const certificate = of(isPublicKey);
  const missing: MissingDocument[] = [];
  if (origin === 'COPY_OF_ALTA' && certificate.length === 0) missing.push('CDA_CERTIFICATE');
  if (origin === 'COPY_OF_ALTA' && form.length === 0) missing.push('INTEGRATION_FORM');
  return { missing, form, certificate, privateKeys: of(holdsPrivateKey) };
}

/** A PDF named like the official form: `formulari_sol-licitud_integracio…`, `formulario firmado`, `1515_…`. */
function isIntegrationForm(attachment: Attachment): boolean {
  const { words, contentType } = attachment;
  if (extensionOf(attachment) !== 'pdf' && !contentType.includes('pdf')) return false;
  const names = words.map((word) => word.text);
  if (names.some((name) => name.startsWith('homologa'))) return false;
  if (names.some((name) => name.startsWith('integracio') || name === '1515')) return true;
  return names.some((name) => name.startsWith('formular') || name === 'form') && !names.includes('alta');
}

function isPublicKey(attachment: Attachment): boolean {
  const extension = extensionOf(attachment);
  if (publicKeys.has(extension)) return true;
  if (!wrappings.has(extension) || holdsPrivateKey(attachment)) return false;
  const names = attachment.words.slice(0, -1).map((word) => word.text);
  return names.some((name) => keyWords.test(name)) || !names.some((name) => otherContents.has(name));
}

/** A `.pfx` or `.p12` carries the private key, and so does an archive named after one. */
function holdsPrivateKey({ words }: Attachment): boolean {
  return words.some((word) => privateKeys.has(word.text));
}

function extensionOf({ fileName }: Attachment): string {
  const dot = fileName.trimEnd().lastIndexOf('.');
  return dot < 0
    ? ''
    : fileName
        .trimEnd()
        .slice(dot + 1)
        .toLowerCase();
}
