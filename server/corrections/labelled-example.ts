import { isDeepStrictEqual } from 'node:util';
import type { StoredCase } from '#server/cases/stored-case.ts';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { defaultOriginTags, type OriginTags } from '#shared/classification/origin-tags.ts';
import type { Action, Classification, Correction, TicketFacts } from '#shared/contract/index.ts';
import { anonymousFacts, anonymousNote } from './anonymous-facts.ts';
import { type Label, labelOf } from './label.ts';

/** One thing an agent said of a ticket. */
type Told =
  | { correction: Correction['field']; value: Correction['value']; reason: string }
  | { question: string; answer: string };

/** A ticket with its right answer according to the agents, as `evaluate` reads it, and what the rules say of it. */
export interface LabelledExample {
  id: string;
  facts: TicketFacts;
  expect: Label;
  why: string;
  told: Told[];
  /** What the rules conclude by themselves, each conclusion with its rule, and what they ask. */
  rules: { concluded: Label; by: Record<string, string>; asks: string[] };
  /** The fields in which the agents say otherwise. */
  differs: (keyof Label)[];
}

type Deciding = Action & {
  request: Extract<Action['request'], { type: 'CORRECT_CLASSIFICATION' | 'ANSWER_QUESTION' }>;
};

/**
 * The case as a labelled example, without anybody's name; `undefined` when no agent said anything of what the ticket is.
 * Answers that only steer a procedure (what a padró is wanted for) are no labels.
 */
export function labelledExample(stored: StoredCase, tags: OriginTags): LabelledExample | undefined {
  const people = [...new Set(stored.actions.map(({ actor }) => actor.name))];
  const whole = stored.form.form ? { ...stored.facts, form: stored.form.form } : stored.facts;
  const facts = anonymousFacts({ ...whole, tags: whole.tags && withDefaultTags(whole.tags, tags) }, people);
  const actions = stored.actions.filter(isDeciding);
  const agreed = classify(facts, { decisions: decisionsOf(actions) });
  const telling = actions.filter((action) => isCorrection(action) || decides(action, actions, facts, agreed));
  if (telling.length === 0) return undefined;
  const own = classify(facts);
  const [concluded, expect] = [labelOf(own), labelOf(agreed)];
  const told = telling.map((action) => toldBy(action, (note) => anonymousNote(note, whole, people)));
  return {
    id: stored.ticketId,
    facts,
    expect,
    why: told.map(inWords).join(' '),
    told,
    rules: { concluded, by: rulesOf(own), asks: own.questions.map(({ id }) => id) },
    differs: (Object.keys(expect) as (keyof Label)[]).filter((key) => !isDeepStrictEqual(expect[key], concluded[key])),
  };
}

const isDeciding = (action: Action): action is Deciding =>
  action.request.type === 'CORRECT_CLASSIFICATION' || action.request.type === 'ANSWER_QUESTION';

const isCorrection = ({ request }: Deciding) => request.type === 'CORRECT_CLASSIFICATION';

function decisionsOf(actions: readonly Deciding[]): Decisions {
  const decisions: Decisions = { answers: {}, corrections: [] };
  for (const { request } of actions) {
    if (request.type === 'ANSWER_QUESTION') decisions.answers[request.questionId] = request.value;
    else decisions.corrections.push(request.correction);
  }
  return decisions;
}

/** Whether the classification would be another without this answer. */
function decides(action: Deciding, actions: readonly Deciding[], facts: TicketFacts, agreed: Classification): boolean {
  const without = classify(facts, { decisions: decisionsOf(actions.filter((other) => other !== action)) });
  const asks = ({ questions }: Classification) => questions.map(({ id }) => id);
  return !isDeepStrictEqual([labelOf(without), asks(without)], [labelOf(agreed), asks(agreed)]);
}

function toldBy({ request }: Deciding, anonymous: (note: string) => string): Told {
  if (request.type === 'ANSWER_QUESTION') return { question: request.questionId, answer: request.value };
  const { field, value } = request.correction;
  return { correction: field, value, reason: anonymous(request.reason) };
}

const inWords = (told: Told): string =>
  'question' in told
    ? `Asked ${told.question}, an agent answered ${told.answer}.`
    : `An agent corrected ${told.correction}: ${told.reason.replace(/\.$/, '')}.`;

function rulesOf({ explanations }: Classification): Record<string, string> {
  return Object.fromEntries(explanations.map(({ about, rule }) => [about, rule]));
}

/** This desk's tags under the names that the rules know without settings. */
function withDefaultTags(own: readonly string[], tags: OriginTags): string[] {
  const kinds = Object.keys(defaultOriginTags) as (keyof OriginTags)[];
  return own.map((tag) => {
    const kind = kinds.find((candidate) => tags[candidate].toLowerCase() === tag.toLowerCase());
    return kind === undefined ? tag : defaultOriginTags[kind];
  });
}
