import { isMassExcel } from './branches.ts';
import { ticketStep } from './define-step.ts';
import { asWritten } from './offers.ts';
import { linkToSiriPre } from './register-pre.ts';
import type { Situation } from './situation.ts';

const source = 'Altes massives en excel';
const when = {
  ca: 'Si és una alta massiva: un Excel que ve d’Audifilm.',
  es: 'Si es un alta masiva: un Excel que viene de Audifilm.',
  en: 'If it is a mass registration: a spreadsheet from Audifilm.',
};

const spreadsheets = ({ facts }: Situation) =>
  (facts.attachments ?? []).map(({ fileName }) => fileName).filter((name) => /\.(xlsx?|ods|csv)$/i.test(name));

export const massExcelReviewStep = ticketStep({
  id: 'mass-excel-review',
  source,
  title: {
    ca: 'Reviseu l’Excel amb les altes',
    es: 'Revise el Excel con las altas',
    en: 'Review the spreadsheet of registrations',
  },
  notice: (_, situation) => {
    const files = spreadsheets(situation).join(', ');
    return files === ''
      ? {
          ca: 'No hi ha cap full de càlcul adjunt: demaneu-lo abans de continuar.',
          es: 'No hay ninguna hoja de cálculo adjunta: pídala antes de continuar.',
          en: 'No spreadsheet is attached: ask for it before going on.',
        }
      : asWritten(files);
  },
  tick: { ca: 'Revisat', es: 'Revisado', en: 'Reviewed' },
  when,
  applies: isMassExcel,
});

export const massExcelProStep = ticketStep({
  id: 'mass-excel-pro',
  source,
  title: {
    ca: 'Doneu-ho tot d’alta directament a PRO',
    es: 'Delo todo de alta directamente en PRO',
    en: 'Register everything straight in PRO',
  },
  detail: {
    ca: 'No cal demanar permisos: entenem que ni al ministeri ni als col·legis (criteri propi).',
    es: 'No hay que pedir permisos: entendemos que ni al ministerio ni a los colegios (criterio propio).',
    en: 'No permission has to be asked for: as we read it, neither of the ministry nor of the colleges (our own rule).',
  },
  after: ['mass-excel-review'],
  tick: { ca: 'Donat d’alta a PRO', es: 'Dado de alta en PRO', en: 'Registered in PRO' },
  when,
  applies: isMassExcel,
});

export const massExcelPreStep = ticketStep({
  id: 'mass-excel-pre',
  source,
  title: {
    ca: 'A PRE, feu només la configuració que deixa enregistrada la integració',
    es: 'En PRE, haga solo la configuración que deja registrada la integración',
    en: 'In PRE, only make the configuration that records the integration',
  },
  after: ['mass-excel-pro'],
  tick: { ca: 'Configurat a PRE', es: 'Configurado en PRE', en: 'Configured in PRE' },
  when,
  applies: isMassExcel,
  gives: linkToSiriPre,
});
