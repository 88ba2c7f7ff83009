import type { ReplyTemplate } from '../define-reply.ts';
import { aeatCertificate } from './aeat-certificate.ts';
import { aeatReminder } from './aeat-reminder.ts';
import { closeForSilence } from './close-for-silence.ts';
import { coetcNoIntegration } from './coetc.ts';
import { collegeConsent } from './college-consent.ts';
import { corpmeRegistered } from './corpme-registered.ts';
import { finishedPreAndPro, homologationRequest } from './finished.ts';
import { minhapRequest } from './minhap-request.ts';
import { minhapSignature } from './minhap-signature.ts';
import { missingCda, missingForm, missingFormAndCda } from './missing-documents.ts';
import { openThroughEacat } from './open-through-eacat.ts';
import { padroDeployment } from './padro-deployment.ts';
import { splitByCollege, splitByScope } from './split-by-scope.ts';
import { transferSupportUnit } from './transfer-support-unit.ts';

/** Every reply template, in the order of the agents' procedure. */
export const templates: readonly ReplyTemplate[] = [
  openThroughEacat,
  splitByScope,
  splitByCollege,
  missingFormAndCda,
  missingForm,
  missingCda,
  coetcNoIntegration,
  transferSupportUnit,
  collegeConsent,
  corpmeRegistered,
  padroDeployment,
  minhapRequest,
  minhapSignature,
  aeatCertificate,
  aeatReminder,
  closeForSilence,
  homologationRequest,
  finishedPreAndPro,
];

const byId = new Map(templates.map((template) => [template.id, template]));

/** The template of a reply id; one for a single service carries it after a colon (`college-consent:COAC`). */
export function findTemplate(replyId: string): ReplyTemplate | undefined {
  const [templateId = '', serviceId] = replyId.split(':');
  const template = byId.get(templateId);
  return template && (template.perService === true) === (serviceId !== undefined) ? template : undefined;
}

/** The template of a reply id; throws when there is none. */
export function getTemplate(replyId: string): ReplyTemplate {
  const template = findTemplate(replyId);
  if (!template) throw new RangeError(`No reply is called ${replyId}`);
  return template;
}
