import type { Ine10 } from '#shared/identifiers/ine10.ts';
import { bodyIne10, withoutIne10 } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { sendingOf } from './case-history.ts';
import { serviceStep } from './define-step.ts';
import { copy, type OfferDraft } from './offers.ts';

const when = {
  ca: 'Per a cada col·legi oficial que es demana (DCOC).',
  es: 'Para cada colegio oficial que se pide (DCOC).',
  en: 'For each professional college asked for (DCOC).',
};

export const collegeConsentStep = serviceStep({
  id: 'college-consent',
  source: 'Pas 1: per a les altes dels Col·legis',
  title: {
    ca: 'Demaneu permís al col·legi abans de continuar',
    es: 'Pida permiso al colegio antes de continuar',
    en: 'Ask the college for permission before going on',
  },
  detail: {
    ca: 'No doneu res d’alta a PRE fins que el col·legi hi estigui d’acord. El correu porta en còpia (CC) les persones que diu la configuració. Les adreces són al Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
    es: 'No dé nada de alta en PRE hasta que el colegio esté de acuerdo. El correo lleva en copia (CC) a las personas que dice la configuración. Las direcciones están en el Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
    en: 'Register nothing in PRE until the college agrees. The mail goes in copy (CC) to the people the settings name. The addresses are in Sharepoint: Tecnologia - SUPORT_TECNIC\\DOCUMENTACIO\\Contactes.',
  },
  after: ['check-authorisations', 'transfer-support-unit'],
  replies: ['college-consent'],
  when,
  applies: (situation) => servicesHandledAs(situation, 'DCOC'),
  tick: { ca: 'El col·legi hi està d’acord', es: 'El colegio está de acuerdo', en: 'The college agrees' },
  waits: {
    text: {
      ca: 'El col·legi, des que se li envia el correu: un per col·legi.',
      es: 'El colegio, desde que se le envía el correo: uno por colegio.',
      en: 'The college, since its mail was sent: one for each college.',
    },
    find: (situation, { serviceId }) => {
      const sent = sendingOf(situation, `college-consent:${serviceId}`);
      return sent ? { whom: { ca: 'el col·legi', es: 'el colegio', en: 'the college' }, since: sent.at } : null;
    },
  },
});

/** The keys of `dcoc.properties` that the procedure states; the other colleges' are not written anywhere (T17). */
const propertyKeys: Readonly<Record<string, string>> = {
  COAC: 'dcoc.coac.expedients.organismes',
  CAATEEB: 'dcoc.caatb.expedients.organismes',
};

const propertiesHost = 'aoc-l-app1';
const propertiesUser = 'bea';
const propertiesFile = '/apps/aoc/IOP/prjModalitatsDCOC/appHome/cfg/dcoc.properties';

export const dcocPropertiesStep = serviceStep({
  id: 'dcoc-properties',
  source: 'Altes especials: procediment per DCOC, ens configurats',
  title: {
    ca: 'Afegiu l’ens a dcoc.properties',
    es: 'Añada el ente a dcoc.properties',
    en: 'Add the body to dcoc.properties',
  },
  detail: {
    ca: `A ${propertiesHost} (usuari ${propertiesUser}), ${propertiesFile}, a la línia del col·legi. Un codi que comença per 0 s’hi posa sense el zero i amb el zero.`,
    es: `En ${propertiesHost} (usuario ${propertiesUser}), ${propertiesFile}, en la línea del colegio. Un código que empieza por 0 se pone sin el cero y con el cero.`,
    en: `On ${propertiesHost} (user ${propertiesUser}), ${propertiesFile}, on the college’s line. A code that begins with 0 goes both without and with the zero.`,
  },
  notice: ({ serviceId }, situation) =>
    withoutIne10(situation) ??
    (propertyKeys[serviceId]
      ? null
      : {
          ca: 'El procediment no diu quina és la d’aquest col·legi: mireu-ho al fitxer.',
          es: 'El procedimiento no dice cuál es la de este colegio: mírelo en el fichero.',
          en: 'The procedure does not say which is this college’s: look in the file.',
        }),
  after: ['register-pre'],
  tick: { ca: 'Afegit', es: 'Añadido', en: 'Added' },
  when,
  applies: (situation) => servicesHandledAs(situation, 'DCOC'),
  gives: {
    text: {
      ca: 'El codi per enganxar al final de la línia i, si la línia encara no hi és, la línia sencera.',
      es: 'El código para pegar al final de la línea y, si la línea aún no está, la línea entera.',
      en: 'The code to paste at the end of the line and, where there is no line yet, the whole line.',
    },
    find: (situation, { serviceId }) => linesToPaste(bodyIne10(situation), propertyKeys[serviceId]),
  },
});

function linesToPaste(ine10: Ine10 | null, key: string | undefined): OfferDraft[] {
  if (!ine10) return [];
  const codes = ine10.hasLeadingZero ? `${ine10.siri},${ine10.ten}` : ine10.ten;
  return [
    ...copy(`,${codes}`, {
      ca: `Al final de ${key ?? 'la línia del col·legi'}`,
      es: `Al final de ${key ?? 'la línea del colegio'}`,
      en: `At the end of ${key ?? 'the college’s line'}`,
    }),
    ...copy(key && `${key}=${codes}`, {
      ca: 'Si la línia no hi és',
      es: 'Si la línea no está',
      en: 'If there is no line yet',
    }),
  ];
}
