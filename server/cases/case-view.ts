import { getService } from '#shared/catalogue/index.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import type { Action, CaseView, Classification, Comparison } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import {
  followedProcedures,
  nextStep,
  procedureSteps,
  procedureTable,
  requestedModalities,
} from '#shared/procedures/index.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import type { DeskSettings } from '#shared/replies/desk-settings.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import { detectLanguage } from '#shared/replies/language.ts';
import type { remembered } from './remembered.ts';
import type { StoredCase } from './stored-case.ts';

/** What a view depends on besides the case. */
export interface ViewContext {
  locale: Locale;
  settings: DeskSettings;
  now: Date;
  classified: ReturnType<typeof remembered>;
}

/** The case as the rules look at it: everything is worked out from facts and actions, nothing is kept twice. */
export function toSituation(stored: StoredCase, { locale, settings, now, classified }: ViewContext): Situation {
  const form = { ...stored.form, detail: stored.form.detail?.[locale] ?? null };
  const facts = form.form ? { ...stored.facts, form: form.form } : stored.facts;
  const decisions = decisionsOf(stored.actions);
  return {
    facts,
    classification: classified(facts, { locale, decisions, tags: settings.originTags }),
    form,
    comparison: latestComparison(stored.actions),
    actions: stored.actions,
    answers: decisions.answers,
    language: detectLanguage(facts),
    settings,
    openedAt: stored.openedAt,
    now: now.toISOString(),
  };
}

/** What the sidebar shows. */
export function toCaseView(stored: StoredCase, situation: Situation, locale: Locale): CaseView {
  const steps = procedureSteps(situation, locale);
  return {
    ticketId: stored.ticketId,
    version: stored.version,
    classification: situation.classification,
    services: namesOf(situation.classification, locale),
    form: situation.form,
    procedures: followedProcedures(procedureTable, situation, steps, locale),
    steps,
    nextStepId: nextStep(steps)?.id ?? null,
    replies: offeredReplies(situation, locale, steps),
    comparison: situation.comparison,
    requested: requestedModalities(situation.classification),
    actions: stored.actions,
    links: stored.actions.flatMap((action) =>
      action.request.type === 'RECORD_LINK'
        ? [{ label: action.request.label, url: action.request.url, at: action.at, by: action.actor.name }]
        : [],
    ),
  };
}

function namesOf({ services, mentioned }: Classification, locale: Locale): CaseView['services'] {
  const named = [...services, ...mentioned].map(({ serviceId }) => getService(serviceId));
  return Object.fromEntries(named.map(({ id, name, issuer }) => [id, { name: name[locale], issuer }]));
}

function decisionsOf(actions: readonly Action[]): Decisions {
  const decisions: Decisions = { answers: {}, corrections: [] };
  for (const { request } of actions) {
    if (request.type === 'ANSWER_QUESTION') decisions.answers[request.questionId] = request.value;
    if (request.type === 'CORRECT_CLASSIFICATION') decisions.corrections.push(request.correction);
  }
  return decisions;
}

const latestComparison = (actions: readonly Action[]): Comparison | null =>
  actions.findLast((action) => action.result?.comparison)?.result?.comparison ?? null;
