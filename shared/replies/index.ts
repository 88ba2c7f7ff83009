import type { ReplyLanguage, ReplyOffer, ReplyPlaceholder, Step, StepState } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { insertionOf, sendingOf } from '#shared/procedures/case-history.ts';
import { procedureSteps } from '#shared/procedures/index.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import type { ReplyTemplate } from './define-reply.ts';
import { fillPlaceholder, tableOf } from './placeholder-values.ts';
import { placeholderLabels } from './placeholders.ts';
import { repliesIn, subjectOf } from './reply-subject.ts';
import { findTemplate } from './templates/index.ts';

/** What the agent should do first comes first; what is already done, last. */
const urgency: Readonly<Record<StepState, number>> = {
  NEXT: 0,
  PENDING: 1,
  WAITING: 2,
  SKIPPED: 3,
  DONE: 4,
  BLOCKED: 5,
};

/**
 * The replies that fit now, the most fitting first: those the open steps offer, then those that were sent. `steps` are
 * those of the situation in that locale, from whoever has them already.
 */
export function offeredReplies(
  situation: Situation,
  locale: Locale,
  steps: readonly Step[] = procedureSteps(situation, locale),
): ReplyOffer[] {
  const due = steps
    .filter(({ state }) => state !== 'BLOCKED')
    .sort((one, other) => urgency[one.state] - urgency[other.state]);
  return [...new Set(due.flatMap(repliesIn))].flatMap((replyId) => {
    const template = findTemplate(replyId);
    const offer = template && toOffer(template, replyId, situation, steps, locale);
    return offer ? [offer] : [];
  });
}

function toOffer(
  template: ReplyTemplate,
  replyId: string,
  situation: Situation,
  steps: readonly Step[],
  locale: Locale,
): ReplyOffer | null {
  const subject = subjectOf(replyId, situation, steps);
  const reason = template.fits(situation, subject.service);
  if (!reason) return null;
  const language = languageOf(template, situation);
  const inserted = insertionOf(situation, replyId);
  const sent = sendingOf(situation, replyId);
  const table = tableOf(template.uses, situation, subject);
  return {
    id: replyId,
    title: template.title[locale],
    reason: reason[locale],
    languages: [...template.languages],
    language,
    channel: template.channel,
    placeholders: template.uses.map((name): ReplyPlaceholder => {
      const ca = fillPlaceholder(name, situation, subject, 'ca');
      const es = fillPlaceholder(name, situation, subject, 'es');
      return {
        name,
        label: placeholderLabels[name][locale],
        values: { ca: ca?.value ?? null, es: es?.value ?? null },
        source: ca?.source[locale] ?? null,
      };
    }),
    ...(table ? { table } : {}),
    inserted: inserted && { at: inserted.at, by: inserted.by },
    sent: sent && { at: sent.at, by: sent.by },
  };
}

function languageOf(template: ReplyTemplate, { language }: Situation): ReplyLanguage {
  const wanted = template.writtenIn ?? language;
  return template.languages.includes(wanted) ? wanted : (template.languages[0] ?? wanted);
}
