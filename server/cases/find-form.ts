import { type FormReadingResult, maxPdfBytes, refuse } from '#server/documents/form-reading-result.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { TicketAttachment, Zendesk } from '#server/upstreams/zendesk/port.ts';
import type { IntegrationForm } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { isPdf, type StoredFormReading } from './stored-case.ts';

/** A ticket with more PDFs than this is not a request with its form: the newest are looked at. */
const maxCandidates = 10;

/** Files made to take all the time there is: two are enough. */
const mostSlow = 2;

const nothingAttached: StoredFormReading = { state: 'NONE', fileName: null, detail: null, form: null };

/**
 * Looks for the official form among a ticket's attachments: those named like it, then the others, the newest first, because
 * a body that sends it twice means the second. The answer says why when there is none: no PDF, no PDF that is the form, or Zendesk does not give it.
 */
export async function findForm(
  ticketId: string,
  { zendesk, read }: { zendesk: Zendesk; read: (pdf: Uint8Array) => Promise<FormReadingResult> },
): Promise<StoredFormReading> {
  let slow = 0;
  try {
    const attachments = await zendesk.listAttachments(ticketId);
    const newestFirst = attachments.filter((file) => isPdf(file)).reverse();
    const candidates = [
      ...newestFirst.filter(looksLikeForm),
      ...newestFirst.filter((file) => !looksLikeForm(file)),
    ].slice(0, maxCandidates);
    const readings: StoredFormReading[] = [];
    for (const candidate of candidates) {
      const { reading, isSlow } = await readCandidate(candidate, zendesk, read);
      if (reading.state === 'READ') return reading;
      readings.push(reading);
      if (isSlow && ++slow >= mostSlow) break;
    }
    return readings[0] ?? nothingAttached;
  } catch (error) {
    return unfetchable(null, error);
  }
}

async function readCandidate(
  candidate: TicketAttachment,
  zendesk: Zendesk,
  read: (pdf: Uint8Array) => Promise<FormReadingResult>,
): Promise<{ reading: StoredFormReading; isSlow?: boolean }> {
  const { fileName } = candidate;
  try {
    const pdf = await zendesk.download(candidate, maxPdfBytes);
    const result = pdf === 'too-large' ? refuse(pdf) : await read(pdf);
    if (!result.ok) {
      const reading: StoredFormReading = { state: 'UNREADABLE', fileName, detail: result.message, form: null };
      return { reading, isSlow: result.reason === 'too-slow' };
    }
    if (isBlank(result.form)) return { reading: { state: 'UNREADABLE', fileName, detail: blankForm, form: null } };
    return { reading: { state: 'READ', fileName, detail: null, form: result.form } };
  } catch (error) {
    return { reading: unfetchable(fileName, error) };
  }
}

/** A file that Zendesk does not give costs itself: the others are still looked at. */
function unfetchable(fileName: string | null, error: unknown): StoredFormReading {
  if (!(error instanceof UpstreamUnavailable)) throw error;
  return {
    state: 'UNFETCHABLE',
    fileName,
    detail: {
      ca: 'Zendesk no ha donat els adjunts del tiquet: la classificació surt només del text.',
      es: 'Zendesk no ha dado los adjuntos del tique: la clasificación sale solo del texto.',
      en: 'Zendesk did not give the attachments of the ticket: the classification comes from the text alone.',
    },
    form: null,
  };
}

/** The desk itself attaches the empty form to its replies: it asks for nothing. */
const isBlank = ({ organization, services, otherServices }: IntegrationForm) =>
  organization.name === '' && services.length === 0 && otherServices.length === 0;

const blankForm: Text = {
  ca: 'El formulari és en blanc: ni ens ni serveis.',
  es: 'El formulario está en blanco: ni ente ni servicios.',
  en: 'The form is blank: neither body nor services.',
};

const looksLikeForm = ({ fileName }: TicketAttachment) => /formular|integraci/i.test(fileName);
