import type { Handling, Origin } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';

export const originNames: Readonly<Record<Exclude<Origin, 'UNKNOWN'>, Text>> = {
  ALTA_DE_SERVEIS: {
    ca: "D'una alta de serveis d'EACAT",
    es: 'De un alta de servicios de EACAT',
    en: 'From a service sign-up in EACAT',
  },
  COPY_OF_ALTA: {
    ca: "És una còpia interna d'una alta",
    es: 'Es una copia interna de un alta',
    en: 'It is an internal copy of a sign-up',
  },
  DIRECT: {
    ca: "L'ens l'ha obert directament",
    es: 'El ente lo ha abierto directamente',
    en: 'The body opened it directly',
  },
  HOMOLOGATION: {
    ca: "Porta el document d'homologació",
    es: 'Trae el documento de homologación',
    en: 'It delivers the homologation document',
  },
};

export const handlingNames: Readonly<Record<Exclude<Handling, 'MASS_EXCEL'>, Text>> = {
  MINHAP: {
    ca: 'Amb autorització del ministeri',
    es: 'Con autorización del ministerio',
    en: 'With the ministry’s authorisation',
  },
  AEAT: { ca: 'Com un servei de l’AEAT', es: 'Como un servicio de la AEAT', en: 'As an AEAT service' },
  CORPME: { ca: 'Només a producció', es: 'Solo en producción', en: 'Production only' },
  DCOC: {
    ca: 'Amb el consentiment del col·legi',
    es: 'Con el consentimiento del colegio',
    en: 'With the college’s consent',
  },
  PADRO: { ca: 'Com el padró', es: 'Como el padrón', en: 'As the census' },
  STANDARD: { ca: 'Sense tràmits addicionals', es: 'Sin trámites adicionales', en: 'No further step' },
};

export const questionTexts = {
  origin: { ca: 'D’on ve aquest tiquet?', es: '¿De dónde viene este tique?', en: 'Where does this ticket come from?' },
  services: { ca: 'Quin servei es demana?', es: '¿Qué servicio se pide?', en: 'Which service is asked for?' },
  otherMatter: { ca: 'Cap de Via Oberta', es: 'Ninguno de Via Oberta', en: 'None of Via Oberta' },
  both: { ca: 'Tots dos', es: 'Ambos', en: 'Both' },
  formOrText: {
    ca: 'El formulari i el text no diuen el mateix. Quin val?',
    es: 'El formulario y el texto no dicen lo mismo. ¿Cuál vale?',
    en: 'The form and the text say different things. Which one counts?',
  },
  form: { ca: 'El formulari', es: 'El formulario', en: 'The form' },
  text: { ca: 'El text', es: 'El texto', en: 'The text' },
  formAndText: { ca: 'Tot el que diuen', es: 'Todo lo que dicen', en: 'Everything they say' },
  organization: {
    ca: 'El formulari i Zendesk anomenen ens diferents. Quin val?',
    es: 'El formulario y Zendesk nombran entes distintos. ¿Cuál vale?',
    en: 'The form and Zendesk name different bodies. Which one counts?',
  },
  splitColleges: {
    ca: 'Es demanen diversos col·legis. Cal un tiquet per a cada un?',
    es: 'Se piden varios colegios. ¿Hace falta un tique para cada uno?',
    en: 'Several colleges are asked for. Is one ticket for each needed?',
  },
  together: { ca: 'No, es tramiten junts', es: 'No, se tramitan juntos', en: 'No, handle them together' },
  split: { ca: 'Sí, un per col·legi', es: 'Sí, uno por colegio', en: 'Yes, one per college' },
  massExcel: {
    ca: 'És un full d’altes massives d’Audifilm?',
    es: '¿Es una hoja de altas masivas de Audifilm?',
    en: 'Is it a spreadsheet of mass registrations from Audifilm?',
  },
  yes: { ca: 'Sí', es: 'Sí', en: 'Yes' },
  no: { ca: 'No', es: 'No', en: 'No' },
} as const satisfies Record<string, Text>;

export function handlingQuestion(service: string): Text {
  return {
    ca: `De quina manera es tramita «${service}»?`,
    es: `¿De qué manera se tramita «${service}»?`,
    en: `How is “${service}” handled?`,
  };
}

export function productQuestion(service: string): Text {
  return {
    ca: `Quin producte de «${service}» es demana?`,
    es: `¿Qué producto de «${service}» se pide?`,
    en: `Which product of “${service}” is asked for?`,
  };
}

export function serviceQuestion(service: string): Text {
  return {
    ca: `Es demana ara «${service}»?`,
    es: `¿Se pide ahora «${service}»?`,
    en: `Is “${service}” asked for now?`,
  };
}
