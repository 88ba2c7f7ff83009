import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10, bodyName, bodyNif, testFinalityCodes } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { isAllInPre } from './comparison-rows.ts';
import { ticketStep } from './define-step.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

/** Section of the agents' procedure that all the ministry's steps come from. */
export const minhapSource = 'Pas 3 (només per productes de l’estat - MINHAP): demanar l’alta al MINHAP per a PRE';

export const whenMinhap = {
  ca: 'Si hi ha serveis de l’Estat que van pel ministeri (MINHAP).',
  es: 'Si hay servicios del Estado que van por el ministerio (MINHAP).',
  en: 'If there are State services that go through the ministry (MINHAP).',
};
const alreadyInPreText = {
  ca: 'La comparació troba a PRE tot el que es demana: llavors no cal.',
  es: 'La comparación encuentra en PRE todo lo que se pide: entonces no hace falta.',
  en: 'The comparison finds all that is asked for in PRE: then it is not needed.',
};

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
    es: 'Rellene el Excel del ministerio',
    en: 'Fill in the ministry’s spreadsheet',
  },
  detail: {
    ca: 'Només el segon full (Autorizacion_Procedimientos): nom legal complet, NIF sense guions, DIR3, codi de procediment (INE10_PROVES, sense espais), cedent, i una fila per modalitat. La resta es copia de la primera línia de la plantilla.',
    es: 'Solo la segunda hoja (Autorizacion_Procedimientos): nombre legal completo, NIF sin guiones, DIR3, código de procedimiento (INE10_PROVES, sin espacios), cedente, y una fila por modalidad. El resto se copia de la primera línea de la plantilla.',
    en: 'Second sheet only (Autorizacion_Procedimientos): full legal name, NIF without hyphens, DIR3, procedure code (INE10_PROVES, no blanks), cedente, and one row for each modality. The rest is copied from the template’s first line.',
  },
  notice: (_, situation) => whatTheCodeLeavesOpen(situation),
  when: whenMinhap,
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  tick: { ca: 'Excel emplenat', es: 'Excel rellenado', en: 'Spreadsheet filled in' },
  applies: (situation) => minhapServices(situation).length > 0,
  services: minhapServices,
  proof: { text: alreadyInPreText, find: proofOfAllInPre },
  gives: {
    text: {
      ca: 'La plantilla i els camps per copiar: nom, NIF, codi, i l’INE10 amb zeros per buscar el DIR3.',
      es: 'La plantilla y los campos para copiar: nombre, NIF, código, y el INE10 con ceros para buscar el DIR3.',
      en: 'The template and the fields to copy: name, NIF, code, and the INE10 with its zeros to look up DIR3.',
    },
    find: spreadsheetOffers,
  },
});

function spreadsheetOffers(situation: Situation): OfferDraft[] {
  return [
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
  ];
}

/** The code, or the two it may be, that goes in the ministry's documents. */
export function codeOffers(situation: Situation): OfferDraft[] {
  const ine10 = bodyIne10(situation);
  return ine10 ? testFinalityCodes(ine10).flatMap((code) => copy(code, asWritten('Código de Procedimiento'))) : [];
}

function whatTheCodeLeavesOpen(situation: Situation): Text | null {
  if (!bodyIne10(situation)?.hasLeadingZero) return null;
  return {
    ca: 'L’INE10 comença per 0 i el procediment no diu si el codi el porta: trieu-ne un i seguiu el que digui el ministeri.',
    es: 'El INE10 empieza por 0 y el procedimiento no dice si el código lo lleva: elija uno y siga lo que diga el ministerio.',
    en: 'The INE10 begins with 0 and the procedure does not say whether the code keeps it: choose one and follow the ministry.',
  };
}
