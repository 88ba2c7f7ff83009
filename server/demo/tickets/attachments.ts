import type { DemoTicketInput } from '#shared/contract/demo.ts';
import { makeCertificate, toPem } from '../files/certificate.ts';
import type { IntegrationFormValues } from '../files/form-packets.ts';
import { makeRegistrationsWorkbook, type Registration } from '../files/registrations-workbook.ts';
import { type FormFileOptions, makeIntegrationForm } from '../files/xfa-form.ts';
import { zipOf } from '../files/zip.ts';

type DemoAttachment = NonNullable<DemoTicketInput['attachments']>[number];
/** Makes the file anew: nothing binary is kept with the sources. */
export type AttachmentMaker = () => Promise<DemoAttachment>;

export function form(fileName: string, values: IntegrationFormValues, options?: FormFileOptions): AttachmentMaker {
  return async () =>
    attach(fileName, 'application/pdf', await makeIntegrationForm(values, { signed: true, ...options }));
}

export function certificate(
  fileName: string,
  commonName: string,
  contentType = 'application/pkix-cert',
): AttachmentMaker {
  return async () => attach(fileName, contentType, await makeCertificate(commonName));
}

export function zippedCertificate(fileName: string, commonName: string): AttachmentMaker {
  return async () =>
    attach(fileName, 'application/zip', zipOf(fileName.replace(/\.zip$/, '.cer'), await makeCertificate(commonName)));
}

export function certificateAsText(fileName: string, commonName: string): AttachmentMaker {
  return async () => attach(fileName, 'text/plain', Buffer.from(toPem(await makeCertificate(commonName))));
}

export function workbook(fileName: string, registrations: readonly Registration[]): AttachmentMaker {
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return async () => attach(fileName, contentType, await makeRegistrationsWorkbook(registrations));
}

function attach(fileName: string, contentType: string, bytes: Uint8Array): DemoAttachment {
  return { fileName, contentType, base64: Buffer.from(bytes).toString('base64') };
}
