import type { CellState, ClassifiedService, ComparisonRow, ReplyLanguage } from '#shared/contract/index.ts';
import { rowsMissingInPro } from '#shared/procedures/comparison-rows.ts';
import type { Situation } from '#shared/procedures/situation.ts';

/** A line for each modality PRO does not authorise now, with why: the Support Unit does something else for each. */
export function notInProLines(
  situation: Situation,
  services: readonly ClassifiedService[],
  language: ReplyLanguage,
): string {
  return services
    .flatMap((service) => rowsMissingInPro(situation, service))
    .map((row) => `– ${row.productCode} / ${row.modalityCode}${nameOf(row)}: ${whyNot(row.pro.state)[language]}`)
    .join('\n');
}

/** What SIRI calls the modality, unless it only repeats its code. */
const nameOf = ({ modalityCode, modalityName }: ComparisonRow) =>
  modalityName.trim() === '' || modalityName.includes(modalityCode) ? '' : ` (${modalityName})`;

const never = {
  ca: 'és una altra modalitat i el tiquet de l’alta de serveis no la va donar d’alta a PRO',
  es: 'es otra modalidad y el tique del alta de servicios no la dio de alta en PRO',
};
const expired = {
  ca: 'es va donar d’alta a PRO, però l’autorització ha caducat',
  es: 'se dio de alta en PRO, pero la autorización ha caducado',
};
const notYet = {
  ca: 'està donada d’alta a PRO, però l’autorització encara no és vigent',
  es: 'está dada de alta en PRO, pero la autorización aún no está vigente',
};

function whyNot(state: CellState): Readonly<Record<ReplyLanguage, string>> {
  switch (state) {
    case 'EXPIRED':
      return expired;
    case 'NOT_YET':
      return notYet;
    case 'AUTHORIZED':
    case 'NONE':
    case 'UNAVAILABLE':
      return never;
  }
}
