import { bodyIne10, commonTestFinality, testFinalityCodes } from './body.ts';
import { answerOf, everAnswered } from './case-history.ts';
import type { Situation } from './situation.ts';

/** What the ministry may answer about a service (Pas 3). The short code is the one without the leading zero. */
export type MinhapAnswer = 'with-code' | 'with-short-code' | 'without-code' | 'asks-for-letter' | 'asks-for-signature';

export function minhapQuestion(serviceId: string): string {
  return `minhap-answer:${serviceId}`;
}

/** The finality the ministry's answer leads to; `null` while it has not authorised, or the code cannot be told. */
export function answeredFinality(situation: Situation, serviceId: string): string | null {
  const ine10 = bodyIne10(situation);
  const [code, shortCode] = ine10 ? testFinalityCodes(ine10) : [];
  switch (minhapAnswer(situation, serviceId)) {
    case 'with-code':
      return code ?? null;
    case 'with-short-code':
      return shortCode ?? null;
    case 'without-code':
      return commonTestFinality;
    case 'asks-for-letter':
    case 'asks-for-signature':
    case null:
      return null;
  }
}

export function minhapAnswer(situation: Situation, serviceId: string): MinhapAnswer | null {
  const value = answerOf(situation, minhapQuestion(serviceId))?.text;
  switch (value) {
    case 'with-code':
    case 'with-short-code':
    case 'without-code':
    case 'asks-for-letter':
    case 'asks-for-signature':
      return value;
    default:
      return null;
  }
}

/** Whether the ministry has authorised, rather than asked for more papers. */
export const authorises = (answer: MinhapAnswer): boolean =>
  answer !== 'asks-for-letter' && answer !== 'asks-for-signature';

/** Whether the ministry named `<INE10>_PROVES`, so a finality of the body's own is needed. */
export function needsOwnFinality(situation: Situation, serviceId: string): boolean {
  const answer = minhapAnswer(situation, serviceId);
  return answer === 'with-code' || answer === 'with-short-code';
}

/** Whether the ministry ever asked for the letter about a service. */
export function letterWasAsked(situation: Situation, serviceId: string): boolean {
  return everAnswered(situation, minhapQuestion(serviceId), 'asks-for-letter');
}

/** Whether the ministry ever objected to a letter without signature. */
export function signatureWasAsked(situation: Situation, serviceId: string): boolean {
  return everAnswered(situation, minhapQuestion(serviceId), 'asks-for-signature');
}
