import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10, testFinalityCodes } from './body.ts';
import { answerOf, linkOf, tickOf } from './case-history.ts';
import { closedAt } from './closed-at.ts';
import { serviceStep, ticketStep } from './define-step.ts';
import { authorises, letterWasAsked, type MinhapAnswer, minhapAnswer, minhapQuestion } from './minhap-answers.ts';
import { minhapAnswerStepId, minhapLetterStepId, minhapRequestStepId, minhapSignatureStepId } from './minhap-letter.ts';
import { minhapServices, minhapSource, proofOfAllInPre, whenMinhap } from './minhap-spreadsheet.ts';
import { asWritten, linkTo, recordLink } from './offers.ts';
import type { Situation } from './situation.ts';

export const minhapRequestStep = ticketStep({
  id: minhapRequestStepId,
  source: `${minhapSource}. Missatge tipus per tramitar al CAID`,
  title: {
    ca: 'Obriu el tiquet al ministeri (CAID) amb l’Excel',
    es: 'Abra el tique en el ministerio (CAID) con el Excel',
    en: 'Open the ministry’s ticket (CAID) with the spreadsheet',
  },
  detail: {
    ca: 'Indiqueu que és per a l’entorn de PRE, adjunteu-hi l’Excel i enregistreu aquí l’enllaç del tiquet.',
    es: 'Indique que es para el entorno de PRE, adjunte el Excel y registre aquí el enlace del tique.',
    en: 'Say that it is for PRE, attach the spreadsheet, and record the ticket’s link here.',
  },
  after: ['minhap-spreadsheet'],
  replies: ['minhap-request'],
  when: whenMinhap,
  applies: (situation) => minhapServices(situation).length > 0,
  services: minhapServices,
  proof: {
    text: {
      ca: 'L’enllaç del tiquet del CAID; o la comparació, si a PRE ja hi és tot.',
      es: 'El enlace del tique del CAID; o la comparación, si en PRE ya está todo.',
      en: 'The link of the CAID ticket; or the comparison, if PRE has it all.',
    },
    find: (situation, services) => {
      const ticket = linkOf(situation, minhapRequestStepId);
      return ticket
        ? [{ text: asWritten(ticket.text ?? ''), at: ticket.at, by: ticket.by, url: ticket.url ?? '' }]
        : proofOfAllInPre(situation, services);
    },
  },
  gives: {
    text: {
      ca: 'L’enllaç al CAID i un lloc per a l’enllaç del tiquet que hi obriu.',
      es: 'El enlace al CAID y un lugar para el enlace del tique que abra.',
      en: 'The link to CAID and a place for the link of the ticket you open there.',
    },
    find: ({ settings }) => [
      linkTo(settings.links.caid, asWritten('CAID')),
      recordLink({ ca: 'Enllaç del tiquet del CAID', es: 'Enlace del tique del CAID', en: 'Link of the CAID ticket' }),
    ],
  },
});

export const minhapAnswerStep = serviceStep({
  id: minhapAnswerStepId,
  source: `${minhapSource}. Resposta del MINHAP`,
  title: {
    ca: 'Què ha respost el ministeri?',
    es: '¿Qué ha respondido el ministerio?',
    en: 'What did the ministry answer?',
  },
  detail: {
    ca: 'Fins que no ho confirmin no es dona res d’alta al SIRI.',
    es: 'Hasta que no lo confirmen no se da nada de alta en el SIRI.',
    en: 'Nothing is registered in SIRI until they confirm.',
  },
  after: ['minhap-request'],
  tick: false,
  when: whenMinhap,
  applies: minhapServices,
  proof: {
    text: {
      ca: 'El que ha respost el ministeri: autoritzat amb el codi, o sense.',
      es: 'Lo que ha respondido el ministerio: autorizado con el código, o sin él.',
      en: 'What the ministry answered: authorised with the code, or without it.',
    },
    find: (situation, service) => {
      const answer = minhapAnswer(situation, service.serviceId);
      const given = answerOf(situation, minhapQuestion(service.serviceId));
      if (answer === null || !authorises(answer) || !given) return proofOfAllInPre(situation, [service]);
      return [{ text: answerLabel(answer, situation), at: given.at, by: given.by }];
    },
  },
  waits: {
    text: {
      ca: 'El ministeri, des del tiquet del CAID o des de l’últim document que se li ha adjuntat.',
      es: 'El ministerio, desde el tique del CAID o desde el último documento que se le ha adjuntado.',
      en: 'The ministry, since the CAID ticket or the last document attached to it.',
    },
    find: (situation) => ({
      whom: { ca: 'el ministeri', es: 'el ministerio', en: 'the ministry' },
      since:
        tickOf(situation, minhapSignatureStepId)?.at ??
        tickOf(situation, minhapLetterStepId)?.at ??
        closedAt(situation, minhapRequestStepId),
    }),
  },
  gives: {
    text: {
      ca: 'Les respostes que dona el ministeri, cadascuna un botó.',
      es: 'Las respuestas que da el ministerio, cada una un botón.',
      en: 'The answers the ministry gives, a button each.',
    },
    find: (situation, { serviceId }) => [
      {
        kind: 'ANSWER',
        questionId: minhapQuestion(serviceId),
        options: possibleAnswers(situation, serviceId).map((value) => ({
          value,
          label: answerLabel(value, situation),
        })),
      },
    ],
  },
});

/** A second code where the zero is in doubt; the signature once the letter was asked for. */
function possibleAnswers(situation: Situation, serviceId: string): MinhapAnswer[] {
  return [
    'with-code',
    ...(bodyIne10(situation)?.hasLeadingZero ? (['with-short-code'] as const) : []),
    'without-code',
    'asks-for-letter',
    ...(letterWasAsked(situation, serviceId) ? (['asks-for-signature'] as const) : []),
  ];
}

function answerLabel(answer: MinhapAnswer, situation: Situation): Text {
  const ine10 = bodyIne10(situation);
  const [code = '<INE10>_PROVES', shortCode = code] = ine10 ? testFinalityCodes(ine10) : [];
  switch (answer) {
    case 'with-code':
      return { ca: `Autoritzat amb ${code}`, es: `Autorizado con ${code}`, en: `Authorised with ${code}` };
    case 'with-short-code':
      return {
        ca: `Autoritzat amb ${shortCode}`,
        es: `Autorizado con ${shortCode}`,
        en: `Authorised with ${shortCode}`,
      };
    case 'without-code':
      return {
        ca: 'Autoritzat sense aquest codi',
        es: 'Autorizado sin ese código',
        en: 'Authorised without that code',
      };
    case 'asks-for-letter':
      return {
        ca: 'Demanen el «formulario de alta de aplicación»',
        es: 'Piden el «formulario de alta de aplicación»',
        en: 'They ask for the “formulario de alta de aplicación”',
      };
    case 'asks-for-signature':
      return {
        ca: 'Volen el Word signat',
        es: 'Quieren el Word firmado',
        en: 'They want the letter signed',
      };
  }
}
