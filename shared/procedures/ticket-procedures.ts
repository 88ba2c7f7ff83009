import { asRevised } from './as-revised.ts';
import { decideHandlingStep, questionStep, reviewTicketStep } from './ask-agent.ts';
import { silenceStep } from './body-silence.ts';
import { homologationReviewStep } from './documents.ts';
import { massExcelPreStep, massExcelProStep, massExcelReviewStep } from './mass-excel.ts';
import {
  documentsArriveStep,
  otherServiceStep,
  redirectStep,
  requestDocumentsStep,
  splitStep,
} from './not-to-integrate.ts';
import type { Procedure } from './procedure-version.ts';

/** What is decided for the whole ticket, in the order it is asked. */
export const ticketProcedures: readonly Procedure[] = [
  {
    id: 'altres-gestions',
    name: {
      ca: 'No és cap integració de Via Oberta',
      es: 'No es ninguna integración de Via Oberta',
      en: 'No Via Oberta integration',
    },
    when: {
      ca: 'El que es demana és clar, i no és cap integració de Via Oberta.',
      es: 'Lo que se pide está claro, y no es ninguna integración de Via Oberta.',
      en: 'What is asked for is clear, and it is no Via Oberta integration.',
    },
    chosenFor: 'ticket',
    notes: [
      'Un altre servei de l’AOC, una incidència o una consulta d’un servei que ja es fa servir, un agraïment: no s’hi integra res ni es toca el SIRI.',
    ],
    shares: [],
    versions: asRevised(otherServiceStep),
  },
  {
    id: 'dubtes',
    name: { ca: 'El tiquet no ho diu tot', es: 'El tique no lo dice todo', en: 'The ticket does not tell all' },
    when: {
      ca: 'Falta una dada per saber què cal fer-ne.',
      es: 'Falta un dato para saber qué hacer con él.',
      en: 'Something is missing to know what to do.',
    },
    chosenFor: 'ticket',
    notes: [
      'Davant d’un dubte no s’endevina: la barra lateral ho pregunta. La resposta queda al pas, amb qui la dona i quan, i allà mateix es canvia.',
      'De la DGT es pregunta la modalitat DGT_DADES_VEHICLE_IVTM: el procediment diu que no va pel ministeri, però la petició d’exemple de l’AOC té la finalitat INE10_PROVES dels serveis que hi van.',
    ],
    shares: [],
    versions: asRevised(questionStep, reviewTicketStep, decideHandlingStep),
  },
  {
    id: 'obert-directament',
    name: { ca: 'No ve d’una alta de serveis', es: 'No viene de un alta de servicios', en: 'Not from a sign-up' },
    when: {
      ca: 'L’ens ha obert el tiquet directament.',
      es: 'El ente ha abierto el tique directamente.',
      en: 'The body opened the ticket directly.',
    },
    chosenFor: 'ticket',
    notes: ['Una integració comença sempre en una alta de serveis, que la dona d’alta a PRO.'],
    shares: ['close-ticket'],
    versions: asRevised(redirectStep),
  },
  {
    id: 'documents',
    name: { ca: 'Hi falten documents', es: 'Faltan documentos', en: 'Documents are missing' },
    when: {
      ca: 'És còpia d’un tiquet d’alta i hi falten el formulari d’integració o el certificat CDA.',
      es: 'Es copia de un tique de alta y faltan el formulario de integración o el certificado CDA.',
      en: 'A copy of a sign-up ticket lacks the integration form or the CDA certificate.',
    },
    chosenFor: 'ticket',
    notes: [
      'Es demana només el que falta, amb el nom del servei que s’ha demanat.',
      'Els set dies d’espera dels documents són criteri propi: el procediment només dona un termini a l’AEAT.',
    ],
    shares: ['body-silence', 'close-ticket'],
    versions: asRevised(requestDocumentsStep, documentsArriveStep),
  },
  {
    id: 'separar-ambits',
    name: { ca: 'Un tiquet per àmbit', es: 'Un tique por ámbito', en: 'One ticket for each scope' },
    when: {
      ca: 'Es demanen serveis de més d’un àmbit (AGE, Generalitat, local, col·legis).',
      es: 'Se piden servicios de más de un ámbito (AGE, Generalitat, local, colegios).',
      en: 'Services of more than one scope are asked for (AGE, Generalitat, local, colleges).',
    },
    chosenFor: 'ticket',
    notes: [
      'Diversos serveis del mateix àmbit, o un tiquet per servei, es gestionen amb normalitat.',
      'El procediment no diu si, un cop enviat el missatge, aquest tiquet es tanca.',
    ],
    shares: [],
    versions: asRevised(splitStep),
  },
  {
    id: 'altes-massives',
    name: { ca: 'Altes massives en Excel', es: 'Altas masivas en Excel', en: 'Mass registrations' },
    when: {
      ca: 'Ve d’Audifilm, amb les altes en un Excel.',
      es: 'Viene de Audifilm, con las altas en un Excel.',
      en: 'It comes from Audifilm, with the registrations in a spreadsheet.',
    },
    chosenFor: 'ticket',
    notes: ['Tot va directament a PRO; a PRE només es deixa enregistrada la integració, sense demanar cap permís.'],
    shares: ['register-integrator', 'finished-message', 'close-ticket'],
    versions: asRevised(massExcelReviewStep, massExcelProStep, massExcelPreStep),
  },
  {
    id: 'homologacio',
    name: { ca: 'Homologació: el salt a PRO', es: 'Homologación: el salto a PRO', en: 'Homologation: to PRO' },
    when: {
      ca: 'El tiquet porta el document d’homologació amb el joc de proves emplenat.',
      es: 'El tique trae el documento de homologación con el juego de pruebas cumplimentado.',
      en: 'The ticket brings the homologation document with its tests filled in.',
    },
    chosenFor: 'ticket',
    notes: ['És un tiquet nou, que fa referència al de l’alta a PRE.'],
    shares: [
      'check-authorisations',
      'transfer-support-unit',
      'configure-ips',
      'register-integrator',
      'finished-message',
      'close-ticket',
    ],
    versions: asRevised(homologationReviewStep),
  },
  {
    id: 'silenci',
    name: { ca: 'L’ens no respon', es: 'El ente no responde', en: 'The body does not answer' },
    when: {
      ca: 'S’espera resposta de l’ens i ha passat el termini.',
      es: 'Se espera respuesta del ente y ha pasado el plazo.',
      en: 'An answer of the body is waited for and its time is over.',
    },
    chosenFor: 'anytime',
    notes: [
      'El termini el diu el missatge de l’AEAT: 7 dies sense resposta i el tiquet es tanca.',
      'Si el tiquet demana altres serveis, només queden sense fer els passos dels que esperaven l’AEAT.',
      'Per al formulari i el CDA, els set dies són criteri propi.',
    ],
    shares: ['aeat-message', 'aeat-screenshot', 'request-documents', 'documents-arrive', 'close-ticket'],
    versions: asRevised(silenceStep),
  },
];
