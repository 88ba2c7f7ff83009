import type { Classification, Evidence } from '#shared/contract/index.ts';

/** A person reads a few quotes; a ticket that says one word a hundred thousand times must not make an answer of megabytes. */
export const mostQuotes = 20;

const isLong = (evidence: readonly Evidence[] | undefined) => (evidence?.length ?? 0) > mostQuotes;

const few = (evidence: Evidence[]) => evidence.slice(0, mostQuotes);

const withFew = <T extends { evidence: Evidence[] }>(items: readonly T[]): T[] =>
  items.map((item) => ({ ...item, evidence: few(item.evidence) }));

/** The classification with at most so many quotes behind each conclusion: the first ones. */
export function withFewQuotes(classification: Classification): Classification {
  const { origin, originRunnerUp, services, explanations, warnings, mentioned, questions } = classification;
  const holders = [explanations, services, mentioned, warnings, questions];
  const isTooLong = holders.some((items) => items.some(({ evidence }) => isLong(evidence)));
  if (!isTooLong && !isLong(originRunnerUp?.evidence)) return classification;
  return {
    ...classification,
    origin: { ...origin, evidence: few(origin.evidence) },
    originRunnerUp: originRunnerUp && { ...originRunnerUp, evidence: few(originRunnerUp.evidence) },
    services: withFew(services),
    explanations: withFew(explanations),
    warnings: withFew(warnings),
    mentioned: withFew(mentioned),
    questions: questions.map((question) =>
      question.evidence ? { ...question, evidence: few(question.evidence) } : question,
    ),
  };
}
