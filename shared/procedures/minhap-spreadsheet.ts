import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import type { Ine10 } from '#shared/identifiers/ine10.ts';
import { bodyIne10, bodyName, bodyNif, testFinalityCodes, withoutIne10 } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { isAllInPre } from './comparison-rows.ts';
import { ticketStep } from './define-step.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

/** Section of the agents' procedure that all the ministry's steps come from. */
export const minhapSource = 'Pas 3 (només per productes de l’estat - MINHAP): demanar l’alta al MINHAP per a PRE';

/** Where the desk keeps the spreadsheet's template, in Sharepoint (Pas 3). */
const templatePath =
  'Operacions - SUPORT_TECNIC\\SERVEIS\\VO - Integració\\plantilla Minhap\\Plantilla-Procedimientos-Administrativos.xlsx';

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
    ca: 'Copieu la plantilla en local i ompliu-ne només el segon full, Autorizacion_Procedimientos. Organismo Solicitante: nom legal complet; NIF: sense guions; DIR3: si la consulta no el troba, per província i població, i si tampoc, comenteu-ho internament; Código de Procedimiento: INE10_PROVES, sense espais; Cedente: del desplegable; Servicio: una modalitat per fila. La resta, com la primera línia. Mireu també si la finalitat ja és al SIRI, per no duplicar-la.',
    es: 'Copie la plantilla en local y rellene solo la segunda hoja, Autorizacion_Procedimientos. Organismo Solicitante: nombre legal completo; NIF: sin guiones; DIR3: si la consulta no lo encuentra, por provincia y población, y si tampoco, coméntelo internamente; Código de Procedimiento: INE10_PROVES, sin espacios; Cedente: del desplegable; Servicio: una modalidad por fila. El resto, como la primera línea. Mire también si la finalidad ya está en el SIRI, para no duplicarla.',
    en: 'Work on a local copy, second sheet only, Autorizacion_Procedimientos. Organismo Solicitante: full legal name; NIF: without hyphens; DIR3: if the query does not find it, by province and town, and if that fails, raise it internally; Código de Procedimiento: INE10_PROVES, no blanks; Cedente: from the list; Servicio: one modality a row. The rest as on the first line. Check too whether SIRI has the finality already, not to duplicate it.',
  },
  notice: (_, situation) => withoutIne10(situation) ?? whatTheCodeLeavesOpen(situation),
  when: whenMinhap,
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  tick: { ca: 'Excel emplenat', es: 'Excel rellenado', en: 'Spreadsheet filled in' },
  applies: (situation) => minhapServices(situation).length > 0,
  services: minhapServices,
  proof: { text: alreadyInPreText, find: proofOfAllInPre },
  gives: {
    text: {
      ca: `Els camps per copiar (nom, NIF, codi), la consulta del DIR3 (DIR3_2_INE10_UO, per l’INE10 amb zeros) i on és la plantilla: ${templatePath}, i la web del ministeri.`,
      es: `Los campos para copiar (nombre, NIF, código), la consulta del DIR3 (DIR3_2_INE10_UO, por el INE10 con ceros) y dónde está la plantilla: ${templatePath}, y la web del ministerio.`,
      en: `The fields to copy (name, NIF, code), the query for DIR3 (DIR3_2_INE10_UO, by INE10 with zeros) and where the template is: ${templatePath}, and the ministry’s site.`,
    },
    find: spreadsheetOffers,
  },
});

function spreadsheetOffers(situation: Situation): OfferDraft[] {
  return [
    ...copy(bodyName(situation)?.value, asWritten('Organismo Solicitante')),
    ...copy(bodyNif(situation), asWritten('NIF')),
    ...codeOffers(situation),
    ...copy(dir3Query(bodyIne10(situation)), {
      ca: 'Consulta del DIR3',
      es: 'Consulta del DIR3',
      en: 'Query for DIR3',
    }),
    linkTo(situation.settings.links.dir3Search, {
      ca: 'Cerca del DIR3 per província i població',
      es: 'Búsqueda del DIR3 por provincia y población',
      en: 'DIR3 by province and town',
    }),
    ...copy(templatePath, {
      ca: 'Plantilla al Sharepoint',
      es: 'Plantilla en el Sharepoint',
      en: 'The template in Sharepoint',
    }),
    linkTo(situation.settings.links.minhapTemplates, {
      ca: 'Si ha canviat, plantilla nova del ministeri',
      es: 'Si ha cambiado, plantilla nueva del ministerio',
      en: 'If it changed, the ministry’s new template',
    }),
  ];
}

/** The DIR3 database is asked by INE10 with its leading zeros (Pas 3). */
const dir3Query = (ine10: Ine10 | null) => ine10 && `select * from DIR3_2_INE10_UO where ine10 = '${ine10.ten}';`;

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
