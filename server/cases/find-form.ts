import { type FormReadingResult, maxPdfBytes, refuse } from '#server/documents/form-reading-result.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { TicketAttachment, Zendesk } from '#server/upstreams/zendesk/port.ts';
import { isPdf, type StoredFormReading } from './stored-case.ts';

/** A ticket with more PDFs than this is not a request with its form: the newest are looked at. */
const maxCandidates = 10;

const nothingAttached: StoredFormReading = { state: 'NONE', fileName: null, detail: null, form: null };

/**
 * Looks for the official form among a ticket's attachments, the newest first, because a body that sends it twice means
 * the second. The answer says why when there is none: no PDF, no PDF that is the form, or Zendesk does not give it.
 */
export async function findForm(
  ticketId: string,
  { zendesk, read }: { zendesk: Zendesk; read: (pdf: Uint8Array) => Promise<FormReadingResult> },
): Promise<StoredFormReading> {
  try {
    const attachments = await zendesk.listAttachments(ticketId);
    const candidates = attachments
      .filter((file) => isPdf(file))
      .reverse()
      .slice(0, maxCandidates);
    let best = nothingAttached;
    for (const candidate of candidates) {
      const reading = await readCandidate(candidate, zendesk, read);
      if (reading.state === 'READ') return reading;
      if (best.state === 'NONE' || looksLikeForm(candidate)) best = reading;
    }
    return best;
  } catch (error) {
    if (!(error instanceof UpstreamUnavailable)) throw error;
    return {
      state: 'UNFETCHABLE',
      fileName: null,
      detail: {
        ca: 'Zendesk no ha donat els adjunts del tiquet: la classificació surt només del text.',
        es: 'Zendesk no ha dado los adjuntos del tique: la clasificación sale solo del texto.',
        en: 'Zendesk did not give the attachments of the ticket: the classification comes from the text alone.',
      },
      form: null,
    };
  }
}

async function readCandidate(
  candidate: TicketAttachment,
  zendesk: Zendesk,
  read: (pdf: Uint8Array) => Promise<FormReadingResult>,
): Promise<StoredFormReading> {
  const { fileName } = candidate;
  const pdf = await zendesk.download(candidate, maxPdfBytes);
  const result = pdf === 'too-large' ? refuse(pdf) : await read(pdf);
  return result.ok
    ? { state: 'READ', fileName, detail: null, form: result.form }
    : { state: 'UNREADABLE', fileName, detail: result.message, form: null };
}

const looksLikeForm = ({ fileName }: TicketAttachment) => /formular|integraci/i.test(fileName);
