import { findTemplate, templates } from '#shared/replies/templates/index.ts';
import { aeatLoadStep, aeatMessageStep, aeatScreenshotStep } from './aeat.ts';
import { decideHandlingStep, questionStep, reviewTicketStep } from './ask-agent.ts';
import { closeStep, finishedStep, homologationStep, integratorStep } from './closing.ts';
import { checkStep, transferStep } from './compare.ts';
import { configureIpsStep } from './configure-ips.ts';
import { corpmeMessageStep, registerProStep } from './corpme.ts';
import { collegeConsentStep, dcocPropertiesStep } from './dcoc.ts';
import type { StepDefinition } from './define-step.ts';
import { documentsStep, homologationReviewStep } from './documents.ts';
import { massExcelPreStep, massExcelProStep, massExcelReviewStep } from './mass-excel.ts';
import { minhapAnswerStep, minhapLetterStep, minhapRequestStep } from './minhap.ts';
import { minhapFinalityStep, minhapRegisterStep } from './minhap-register.ts';
import { minhapSpreadsheetStep } from './minhap-spreadsheet.ts';
import {
  coetcStep,
  documentsArriveStep,
  otherServiceStep,
  redirectStep,
  requestDocumentsStep,
  splitStep,
} from './not-to-integrate.ts';
import { padroAnswerStep, padroJiraStep, padroMessageStep, padroPurposeStep } from './padro.ts';
import { registerPreStep } from './register-pre.ts';

/** The agents' procedure (revision of 15 April 2025), in the order it is followed and shown. */
export const procedure: readonly StepDefinition[] = checked([
  questionStep,
  reviewTicketStep,
  decideHandlingStep,
  otherServiceStep,
  coetcStep,
  redirectStep,
  splitStep,
  requestDocumentsStep,
  documentsArriveStep,
  massExcelReviewStep,
  massExcelProStep,
  massExcelPreStep,
  padroPurposeStep,
  documentsStep,
  homologationReviewStep,
  padroJiraStep,
  padroMessageStep,
  padroAnswerStep,
  checkStep,
  transferStep,
  collegeConsentStep,
  registerPreStep,
  dcocPropertiesStep,
  registerProStep,
  minhapSpreadsheetStep,
  minhapRequestStep,
  minhapAnswerStep,
  minhapLetterStep,
  minhapFinalityStep,
  minhapRegisterStep,
  aeatMessageStep,
  aeatScreenshotStep,
  aeatLoadStep,
  configureIpsStep,
  corpmeMessageStep,
  homologationStep,
  integratorStep,
  finishedStep,
  closeStep,
]);

/** Refuses a table that names what does not exist: the mistake stops the start, not a ticket. Throws naming it. */
export function checked(definitions: readonly StepDefinition[]): readonly StepDefinition[] {
  const perService = new Set(templates.filter((template) => template.perService).map(({ id }) => id));
  const ids = new Set<string>();
  for (const { id, replies } of definitions) {
    if (ids.has(id)) throw new Error(`Two steps are called ${id}`);
    ids.add(id);
    const unknown = replies.find((reply) => !findTemplate(reply) && !perService.has(reply));
    if (unknown) throw new Error(`Step ${id} names reply ${unknown}, which does not exist`);
  }
  for (const { id, after } of definitions) {
    const unknown = after.find((before) => !ids.has(before));
    if (unknown) throw new Error(`Step ${id} comes after ${unknown}, which does not exist`);
  }
  return definitions;
}
