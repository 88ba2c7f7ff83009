import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10, bodyName, bodyNif, testFinalityCodes } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { isAllInPre } from './comparison-rows.ts';
import { type Proof, ticketStep } from './define-step.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';

/** Section of the agents' procedure that all the ministry's steps come from. */
export const minhapSource = 'Pas 3 (només per productes de l’estat - MINHAP): demanar l’alta al MINHAP per a PRE';

export const minhapServices = (situation: Situation) => servicesHandledAs(situation, 'MINHAP');

/** What PRE already has needs no request. */
export function proofOfAllInPre(situation: Situation, services: readonly ClassifiedService[]): Proof[] | null {
  if (services.length === 0 || !services.every((service) => isAllInPre(situation, service))) return null;
  return [
    {
      text: {
        ca: 'Ja consta a PRE: no cal demanar-ho',
        es: 'Ya consta en PRE: no hay que pedirlo',
        en: 'PRE has it already',
      },
      at: situation.comparison?.asOf ?? situation.now,
    },
  ];
}

export const minhapSpreadsheetStep = ticketStep({
  id: 'minhap-spreadsheet',
  source: `${minhapSource}. EXCEL per demanar autoritzacions`,
  title: {
    ca: 'Empleneu l’Excel del ministeri',
    es: 'Rellenad el Excel del ministerio',
    en: 'Fill in the ministry’s spreadsheet',
  },
  detail: (_, situation) => howToFill(situation),
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  tick: { ca: 'Excel emplenat', es: 'Excel rellenado', en: 'Spreadsheet filled in' },
  applies: (situation) => minhapServices(situation).length > 0,
  services: minhapServices,
  done: proofOfAllInPre,
  offers: (situation) => [
    linkTo(situation.settings.links.minhapTemplates, {
      ca: 'Plantilla del ministeri',
      es: 'Plantilla del ministerio',
      en: 'The ministry’s template',
    }),
    ...copy(bodyName(situation)?.value, asWritten('Organismo Solicitante')),
    ...copy(bodyNif(situation), asWritten('NIF')),
    ...codeOffers(situation),
    ...copy(bodyIne10(situation)?.ten, {
      ca: 'INE10 per buscar el DIR3',
      es: 'INE10 para buscar el DIR3',
      en: 'INE10 to look up DIR3',
    }),
    linkTo(situation.settings.links.dir3Search, {
      ca: 'Cerca del DIR3 per província i població',
      es: 'Búsqueda del DIR3 por provincia y población',
      en: 'DIR3 by province and town',
    }),
  ],
});

/** The code, or the two it may be, that goes in the ministry's documents. */
export function codeOffers(situation: Situation): OfferDraft[] {
  const ine10 = bodyIne10(situation);
  return ine10 ? testFinalityCodes(ine10).flatMap((code) => copy(code, asWritten('Código de Procedimiento'))) : [];
}

function howToFill(situation: Situation): Text {
  const ine10 = bodyIne10(situation);
  const zero = ine10?.hasLeadingZero
    ? {
        ca: ' L’INE10 comença per 0 i el procediment no diu si el codi el porta: trieu-ne un i seguiu el que digui el ministeri.',
        es: ' El INE10 empieza por 0 y el procedimiento no dice si el código lo lleva: elegid uno y seguid lo que diga el ministerio.',
        en: ' The INE10 begins with 0 and the procedure does not say whether the code keeps it: choose one and follow the ministry.',
      }
    : { ca: '', es: '', en: '' };
  return {
    ca: `Només el segon full (Autorizacion_Procedimientos): nom legal complet, NIF sense guions, DIR3, codi de procediment sense espais, cedent, i una fila per modalitat. La resta es copia de la primera línia de la plantilla.${zero.ca}`,
    es: `Solo la segunda hoja (Autorizacion_Procedimientos): nombre legal completo, NIF sin guiones, DIR3, código de procedimiento sin espacios, cedente, y una fila por modalidad. El resto se copia de la primera línea de la plantilla.${zero.es}`,
    en: `Second sheet only (Autorizacion_Procedimientos): full legal name, NIF without hyphens, DIR3, procedure code without blanks, cedente, and one row for each modality. The rest is copied from the template’s first line.${zero.en}`,
  };
}
