import type { DemoTicketInput } from '#shared/contract/demo.ts';
import type { AttachmentMaker } from './attachments.ts';

export type DemoTicket = Omit<DemoTicketInput, 'attachments' | 'id'> & { id: string; attachments: AttachmentMaker[] };

/** What the official form is called when it is downloaded. */
export const officialName = 'formulari_sol-licitud_integracio_serveis_caoc.pdf';
/** The tags of a ticket that comes through EACAT's service sign-up. */
export const afterRegistration = ['via_oberta', 'integracio', 'alta_serveis'];
