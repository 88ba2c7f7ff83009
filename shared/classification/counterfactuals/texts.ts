import { findService } from '#shared/catalogue/index.ts';
import type { Disposition, FactKind } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import type { Findings } from '../findings.ts';
import type { WhatIf } from './what-if.ts';

type Names = readonly string[];
type Clause = Readonly<Record<Locale, (names: Names) => string>>;

const words = { ca: { or: 'o', and: 'i' }, es: { or: 'o', and: 'y' }, en: { or: 'or', and: 'and' } } as const;

function joined(names: Names, link: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1)}`;
}

function clause(ca: (names: string) => string, es: (names: string) => string, en: (names: string) => string): Clause {
  return {
    ca: (names) => ca(joined(names, words.ca.or)),
    es: (names) => es(joined(names, words.es.or)),
    en: (names) => en(joined(names, words.en.or)),
  };
}

const originClauses: Readonly<Record<string, Text>> = {
  ALTA_DE_SERVEIS: {
    ca: 'vingués d’una alta de serveis',
    es: 'viniera de un alta de servicios',
    en: 'it came from a service sign-up',
  },
  COPY_OF_ALTA: { ca: 'fos una còpia d’alta', es: 'fuera una copia de alta', en: 'it were the copy of a sign-up' },
  DIRECT: {
    ca: 'l’ens l’hagués obert directament',
    es: 'el ente lo hubiera abierto directamente',
    en: 'the body had opened it directly',
  },
  HOMOLOGATION: {
    ca: 'portés el document d’homologació',
    es: 'trajera el documento de homologación',
    en: 'it delivered the homologation document',
  },
};

export const documentNames: Readonly<Record<string, Text>> = {
  INTEGRATION_FORM: {
    ca: 'el formulari d’integració',
    es: 'el formulario de integración',
    en: 'the integration form',
  },
  CDA_CERTIFICATE: { ca: 'la clau pública CDA', es: 'la clave pública CDA', en: 'the CDA public key' },
};

/** The first half of a sentence: the fact as it would be. */
const clauses: Readonly<Partial<Record<FactKind, Clause>>> = {
  origin: clause(
    (origins) => `Si ${origins}`,
    (origins) => `Si ${origins}`,
    (origins) => `If ${origins}`,
  ),
  'documents-arrive': {
    ca: (names) => `Amb ${joined(names, words.ca.and)}`,
    es: (names) => `Con ${joined(names, words.es.and)}`,
    en: (names) => `With ${joined(names, words.en.and)}`,
  },
  'document-absent': clause(
    (file) => `Si «${file}» no fos la clau pública CDA`,
    (file) => `Si «${file}» no fuera la clave pública CDA`,
    (file) => `If “${file}” were not the CDA public key`,
  ),
  'service-added': clause(
    (names) => `Si també es demanés ${names}`,
    (names) => `Si también se pidiera ${names}`,
    (names) => `If ${names} were asked for too`,
  ),
  'service-dropped': clause(
    (names) => `Sense ${names}`,
    (names) => `Sin ${names}`,
    (names) => `Without ${names}`,
  ),
  'no-service': clause(
    () => 'Si no es demanés cap servei de Via Oberta',
    () => 'Si no se pidiera ningún servicio de Via Oberta',
    () => 'If no Via Oberta service were asked for',
  ),
  'some-service': clause(
    () => 'Si es demanés un servei que se sap com es tramita',
    () => 'Si se pidiera un servicio que se sabe cómo se tramita',
    () => 'If a service with a known handling were asked for',
  ),
  'another-college': clause(
    () => 'Si també es demanés un altre col·legi',
    () => 'Si también se pidiera otro colegio',
    () => 'If another college were asked for too',
  ),
  'name-means': clause(
    (names) => `Si el nom dubtós volgués dir ${names}`,
    (names) => `Si el nombre dudoso significara ${names}`,
    (names) => `If the doubtful name meant ${names}`,
  ),
  handling: clause(
    (names) => `Si se sabés com es tramita ${names}`,
    (names) => `Si se supiera cómo se tramita ${names}`,
    (names) => `If it were known how ${names} is handled`,
  ),
  'mass-excel': clause(
    (form) => `Si ${form}fos un full d’altes massives d’Audifilm`,
    (form) => `Si ${form}fuera una hoja de altas masivas de Audifilm`,
    (form) => `If it were ${form}a sheet of mass registrations from Audifilm`,
  ),
  'form-vs-text': clause(
    (which) => `Si valgués ${which}`,
    (which) => `Si valiera ${which}`,
    (which) => `If ${which} counted`,
  ),
  'split-colleges': clause(
    (how) => `Si els col·legis es tramitessin ${how}`,
    (how) => `Si los colegios se tramitaran ${how}`,
    (how) => `If the colleges were handled ${how}`,
  ),
  correction: clause(
    () => 'Sense la vostra correcció',
    () => 'Sin su corrección',
    () => 'Without your correction',
  ),
};

/** Where nothing is asked for yet, nothing is asked for `too`. */
const firstAsked = clause(
  (names) => `Si es demanés ${names}`,
  (names) => `Si se pidiera ${names}`,
  (names) => `If ${names} were asked for`,
);

const answerNames: Readonly<Record<string, Text>> = {
  'mass-excel YES': { ca: '', es: '', en: '' },
  'mass-excel NO': { ca: 'no ', es: 'no ', en: 'not ' },
  'form-vs-text TEXT': { ca: 'només el text', es: 'solo el texto', en: 'the text alone' },
  'form-vs-text BOTH': {
    ca: 'el formulari i el text junts',
    es: 'el formulario y el texto juntos',
    en: 'the form and the text together',
  },
  'split-colleges SPLIT': { ca: 'per separat', es: 'por separado', en: 'apart' },
  'split-colleges TOGETHER': { ca: 'junts', es: 'juntos', en: 'together' },
};

const outcomes: Readonly<Record<Exclude<Disposition, 'ASK_AGENT'>, Text>> = {
  PROCEED: { ca: 'es pot tramitar', es: 'se puede tramitar', en: 'it can go on' },
  SPLIT_BY_SCOPE: { ca: 'cal separar-lo per àmbit', es: 'hay que separarlo por ámbito', en: 'split it by scope' },
  REDIRECT_TO_ALTA: {
    ca: 'cal que el demanin a EACAT, a Altes de serveis',
    es: 'deben pedirlo en EACAT, en Altas de servicios',
    en: 'they must ask through EACAT’s service sign-up',
  },
  REQUEST_DOCUMENTS: {
    ca: 'cal demanar la documentació',
    es: 'hay que pedir la documentación',
    en: 'ask for the documents',
  },
  CLOSE_COETC: { ca: 'missatge del COETC i tancar', es: 'mensaje del COETC y cerrar', en: 'COETC message and close' },
  OTHER_SERVICE: {
    ca: 'no és cap integració de Via Oberta',
    es: 'no es ninguna integración de Via Oberta',
    en: 'it is no Via Oberta integration',
  },
};

/** Rules whose outcome is not said by the disposition alone. */
const ruleOutcomes: Readonly<Record<string, Text>> = {
  'colleges-split': { ca: 'cal un tiquet per col·legi', es: 'un tique por colegio', en: 'one ticket per college' },
  'no-service': {
    ca: 'cal saber quin servei es demana',
    es: 'hay que saber qué servicio se pide',
    en: 'ask which service is wanted',
  },
  'service-ambiguous': {
    ca: 'cal saber quin servei vol dir el nom dubtós',
    es: 'hay que saber qué servicio es el nombre dudoso',
    en: 'ask which service the doubtful name means',
  },
  'origin-unknown': { ca: 'cal saber d’on ve', es: 'hay que saber de dónde viene', en: 'ask where it comes from' },
  'handling-unknown': {
    ca: 'cal saber com es tramita algun servei',
    es: 'hay que saber cómo se tramita algún servicio',
    en: 'ask how some service is handled',
  },
};
const asked: Text = { ca: 'cal la vostra resposta', es: 'hace falta su respuesta', en: 'your answer is needed' };

const environmentOutcomes: Readonly<Record<string, Text>> = {
  'PRE+PRO': { ca: 'a PRE i a PRO', es: 'en PRE y en PRO', en: 'in PRE and PRO' },
  PRO: { ca: 'només a PRO', es: 'solo en PRO', en: 'in PRO only' },
  '': { ca: 'no s’hi registra res', es: 'no se registra nada', en: 'nothing is registered' },
};

export function dispositionOutcome(disposition: Disposition, rule: string): Text {
  return ruleOutcomes[rule] ?? (disposition === 'ASK_AGENT' ? asked : outcomes[disposition]);
}

/** `environments` joined by `+`. */
export function environmentOutcome(environments: string): Text {
  return environmentOutcomes[environments] ?? asked;
}

/** `If it were the copy of a sign-up: ask for the documents.` */
export function sentence(findings: Findings, whatIf: WhatIf, outcome: Text, locale: Locale): string {
  const names = namesOf(findings, whatIf, locale);
  const isFirst = whatIf.fact === 'service-added' && findings.services.length === 0;
  const half = isFirst ? firstAsked : clauses[whatIf.fact];
  return `${half?.[locale](names) ?? ''}: ${outcome[locale]}.`;
}

function namesOf({ documents }: Findings, { fact, values }: WhatIf, locale: Locale): Names {
  switch (fact) {
    case 'origin':
      return values.map((value) => originClauses[value]?.[locale] ?? value);
    case 'documents-arrive':
      return values.map((value) => documentNames[value]?.[locale] ?? value);
    case 'document-absent':
      return documents.certificate.map(({ quote }) => quote);
    case 'mass-excel':
    case 'form-vs-text':
    case 'split-colleges':
      return values.map((value) => answerNames[`${fact} ${value}`]?.[locale] ?? value);
    default:
      return values.map((id) => quoted(findService(id)?.name[locale] ?? id, locale));
  }
}

/** A name between the quotation marks of the language. */
export function quoted(name: string, locale: Locale): string {
  return locale === 'en' ? `“${name}”` : `«${name}»`;
}
