import type { Correction, Origin } from '#shared/contract/index.ts';

/** What agents decided on a ticket: their answers by question id, and their corrections, oldest first. */
export interface Decisions {
  answers: Record<string, string>;
  corrections: Correction[];
}

export const noDecisions: Decisions = { answers: {}, corrections: [] };

/** The newest correction of a field, if any. */
export function correctionOf<F extends Correction['field']>(
  decisions: Decisions,
  field: F,
): Extract<Correction, { field: F }> | undefined {
  return decisions.corrections.findLast((correction): correction is Extract<Correction, { field: F }> => {
    return correction.field === field;
  });
}

const origins: readonly Origin[] = ['ALTA_DE_SERVEIS', 'COPY_OF_ALTA', 'DIRECT', 'HOMOLOGATION'];

export function answeredOrigin({ answers }: Decisions): Origin | undefined {
  return origins.find((origin) => origin === answers.origin);
}
