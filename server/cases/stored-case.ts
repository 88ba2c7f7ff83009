import type { Action, FormReading, TicketFacts } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';

/** What was found of the official form, kept with its reason in every language. */
export interface StoredFormReading extends Omit<FormReading, 'detail'> {
  detail: Text | null;
}

/** A case as it is kept: what Zendesk told, what the form said, and what agents did, oldest first. */
export interface StoredCase {
  ticketId: string;
  facts: TicketFacts;
  form: StoredFormReading;
  version: number;
  /** When it was opened, ISO instant. */
  openedAt: string;
  actions: Action[];
}

/** Whether the ticket has a file that may be the form. */
const mayHoldForm = (facts: TicketFacts) => (facts.attachments ?? []).some(isPdf);

export const isPdf = (file: { fileName: string; contentType?: string }) =>
  /\.pdf$/i.test(file.fileName) || /^application\/pdf\b/i.test(file.contentType ?? '');

/** Before anything was read: pending where a file may be the form. */
export const unreadForm = (facts: TicketFacts): StoredFormReading => ({
  state: mayHoldForm(facts) ? 'PENDING' : 'NONE',
  fileName: null,
  detail: null,
  form: null,
});
