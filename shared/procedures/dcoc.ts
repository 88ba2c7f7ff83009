import { bodyIne10 } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { sendingOf } from './case-history.ts';
import { serviceStep } from './define-step.ts';
import { asWritten, copy } from './offers.ts';

export const collegeConsentStep = serviceStep({
  id: 'college-consent',
  source: 'Pas 1: per a les altes dels Col·legis',
  title: {
    ca: 'Demaneu permís al col·legi abans de continuar',
    es: 'Pedid permiso al colegio antes de continuar',
    en: 'Ask the college for permission before going on',
  },
  detail: {
    ca: 'No doneu res d’alta a PRE fins que el col·legi hi estigui d’acord. Les adreces són al Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
    es: 'No deis nada de alta en PRE hasta que el colegio esté de acuerdo. Las direcciones están en el Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
    en: 'Register nothing in PRE until the college agrees. The addresses are in Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
  },
  after: ['check-authorisations', 'transfer-support-unit'],
  replies: ['college-consent'],
  applies: (situation) => servicesHandledAs(situation, 'DCOC'),
  tick: { ca: 'El col·legi hi està d’acord', es: 'El colegio está de acuerdo', en: 'The college agrees' },
  waitingFor: (situation, { serviceId }) => {
    const sent = sendingOf(situation, `college-consent:${serviceId}`);
    return sent ? { whom: { ca: 'el col·legi', es: 'el colegio', en: 'the college' }, since: sent.at } : null;
  },
});

/** The keys of `dcoc.properties` that the procedure states; the other colleges' are not written anywhere (T17). */
const propertyKeys: Readonly<Record<string, string>> = {
  COAC: 'dcoc.coac.expedients.organismes',
  CAATEEB: 'dcoc.caatb.expedients.organismes',
};

export const dcocPropertiesStep = serviceStep({
  id: 'dcoc-properties',
  source: 'Altes especials: procediment per DCOC, ens configurats',
  title: {
    ca: 'Afegiu l’ens a dcoc.properties',
    es: 'Añadid el ente a dcoc.properties',
    en: 'Add the body to dcoc.properties',
  },
  detail: ({ serviceId }) => {
    const key = propertyKeys[serviceId];
    const path = '/apps/aoc/IOP/prjModalitatsDCOC/appHome/cfg/dcoc.properties';
    return key
      ? {
          ca: `A ${path}, al final de la línia ${key}, separat amb una coma. Un codi que comença per 0 s’hi posa sense el zero i amb el zero.`,
          es: `En ${path}, al final de la línea ${key}, separado con una coma. Un código que empieza por 0 se pone sin el cero y con el cero.`,
          en: `In ${path}, at the end of line ${key}, after a comma. A code that begins with 0 goes both without and with the zero.`,
        }
      : {
          ca: `Mireu a ${path} quina línia és la d’aquest col·legi: el procediment no ho diu. Un codi que comença per 0 s’hi posa sense el zero i amb el zero.`,
          es: `Mirad en ${path} qué línea es la de este colegio: el procedimiento no lo dice. Un código que empieza por 0 se pone sin el cero y con el cero.`,
          en: `Look in ${path} for this college’s line: the procedure does not say. A code that begins with 0 goes both without and with the zero.`,
        };
  },
  after: ['register-pre'],
  tick: { ca: 'Afegit', es: 'Añadido', en: 'Added' },
  applies: (situation) => servicesHandledAs(situation, 'DCOC'),
  offers: (situation, { serviceId }) => {
    const ine10 = bodyIne10(situation);
    const value = ine10 && (ine10.hasLeadingZero ? `${ine10.siri},${ine10.ten}` : ine10.ten);
    return copy(value, asWritten(propertyKeys[serviceId] ?? 'dcoc.properties'));
  },
});
