import type { ClassifiedService, Handling } from '#shared/contract/index.ts';
import type { Situation } from './situation.ts';

/** All that choosing a branch takes of a situation. */
type Classified = Pick<Situation, 'classification'>;

/** Whether Audifilm's spreadsheet decides the whole ticket (agents' procedure, "Altes massives en excel"). */
export function isMassExcel({ classification }: Classified): boolean {
  return classification.disposition === 'PROCEED' && classification.handlings.includes('MASS_EXCEL');
}

/** Whether the ticket brings the filled homologation document, the jump to PRO (Pas 6). */
export function isHomologation({ classification }: Classified): boolean {
  return classification.disposition === 'PROCEED' && classification.origin.value === 'HOMOLOGATION';
}

/** The services of a ticket that follows the ordinary procedure, COETC apart: with it there is no integration. */
export function servicesToIntegrate(situation: Classified): ClassifiedService[] {
  const { disposition, services } = situation.classification;
  if (disposition !== 'PROCEED' || isMassExcel(situation) || isHomologation(situation)) return [];
  return services.filter(({ serviceId }) => serviceId !== coetc);
}

export function servicesHandledAs(situation: Classified, ...handlings: readonly Handling[]): ClassifiedService[] {
  return servicesToIntegrate(situation).filter(({ handling }) => handling !== null && handlings.includes(handling));
}

const coetc = 'COETC';

/** Whether the ticket, or part of it, asks for the telecommunication engineers' college (Pas 1, ALERTA). */
export function asksForCoetc({ classification: { disposition, services } }: Situation): boolean {
  return (
    disposition === 'CLOSE_COETC' ||
    (disposition === 'PROCEED' && services.some(({ serviceId }) => serviceId === coetc))
  );
}

/** Id of the question whether a town hall deploys its own padró or consumes others' (routing rules T8). */
export const padroPurposeQuestion = 'padro-purpose';

export type PadroPurpose = 'deploy' | 'consume';

export function padroPurpose({ answers }: Situation): PadroPurpose | null {
  const answer = answers[padroPurposeQuestion];
  return answer === 'deploy' || answer === 'consume' ? answer : null;
}

/** The services that will consume through the platform: all but a padró that is deployed, or not yet known to be consumed. */
export function servicesToConsume(situation: Situation): ClassifiedService[] {
  return servicesToIntegrate(situation).filter(
    ({ handling }) => handling !== 'PADRO' || padroPurpose(situation) === 'consume',
  );
}

/** The services Pas 1 compares: those to consume, and those whose homologation is delivered. */
export function servicesToCompare(situation: Situation): ClassifiedService[] {
  return isHomologation(situation) ? situation.classification.services : servicesToConsume(situation);
}

/** The services that are registered in PRE without the ministry: neither MINHAP nor CORPME. */
export function servicesToRegisterInPre(situation: Situation): ClassifiedService[] {
  return servicesToConsume(situation).filter(
    ({ handling }) => handling !== null && handling !== 'MINHAP' && handling !== 'CORPME',
  );
}
