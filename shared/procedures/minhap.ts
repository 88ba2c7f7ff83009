import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10, testFinalityCodes } from './body.ts';
import { answerOf, linkOf, tickOf } from './case-history.ts';
import { serviceStep, ticketStep } from './define-step.ts';
import { letterWasAsked, type MinhapAnswer, minhapAnswer, minhapQuestion } from './minhap-answers.ts';
import { codeOffers, minhapServices, minhapSource, proofOfAllInPre } from './minhap-spreadsheet.ts';
import { asWritten, linkTo, recordLink } from './offers.ts';
import type { Situation } from './situation.ts';

const minhapRequestStepId = 'minhap-request';

export const minhapRequestStep = ticketStep({
  id: minhapRequestStepId,
  source: `${minhapSource}. Missatge tipus per tramitar al CAID`,
  title: {
    ca: 'Obriu el tiquet al ministeri (CAID) amb l’Excel',
    es: 'Abrid el tique en el ministerio (CAID) con el Excel',
    en: 'Open the ministry’s ticket (CAID) with the spreadsheet',
  },
  detail: {
    ca: 'Indiqueu que és per a l’entorn de PRE i enregistreu aquí l’enllaç del tiquet.',
    es: 'Indicad que es para el entorno de PRE y registrad aquí el enlace del tique.',
    en: 'Say that it is for PRE, and record the ticket’s link here.',
  },
  after: ['minhap-spreadsheet'],
  replies: ['minhap-request'],
  applies: (situation) => minhapServices(situation).length > 0,
  services: minhapServices,
  done: (situation, services) => {
    const ticket = linkOf(situation, minhapRequestStepId);
    return ticket
      ? [{ text: asWritten(ticket.text ?? ''), at: ticket.at, by: ticket.by, url: ticket.url ?? '' }]
      : proofOfAllInPre(situation, services);
  },
  offers: ({ settings }) => [
    linkTo(settings.links.caid, asWritten('CAID')),
    recordLink({ ca: 'Enllaç del tiquet del CAID', es: 'Enlace del tique del CAID', en: 'Link of the CAID ticket' }),
  ],
});

const minhapLetterStepId = 'minhap-letter';

export const minhapAnswerStep = serviceStep({
  id: 'minhap-answer',
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
  applies: minhapServices,
  done: (situation, service) => {
    const answer = minhapAnswer(situation, service.serviceId);
    const given = answerOf(situation, minhapQuestion(service.serviceId));
    if (answer === null || answer === 'asks-for-letter' || !given) return proofOfAllInPre(situation, [service]);
    return [{ text: answerLabel(answer, situation), at: given.at, by: given.by }];
  },
  waitingFor: (situation) => ({
    whom: { ca: 'el ministeri', es: 'el ministerio', en: 'the ministry' },
    since:
      tickOf(situation, minhapLetterStepId)?.at ??
      linkOf(situation, minhapRequestStepId)?.at ??
      tickOf(situation, minhapRequestStepId)?.at ??
      situation.now,
  }),
  offers: (situation, { serviceId }) => [
    {
      kind: 'ANSWER',
      questionId: minhapQuestion(serviceId),
      options: possibleAnswers(situation).map((value) => ({ value, label: answerLabel(value, situation) })),
    },
  ],
});

function possibleAnswers(situation: Situation): MinhapAnswer[] {
  return bodyIne10(situation)?.hasLeadingZero
    ? ['with-code', 'with-short-code', 'without-code', 'asks-for-letter']
    : ['with-code', 'without-code', 'asks-for-letter'];
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
        ca: 'Demanen el “formulario de alta de aplicación”',
        es: 'Piden el «formulario de alta de aplicación»',
        en: 'They ask for the “formulario de alta de aplicación”',
      };
  }
}

const withLetter = (situation: Situation) =>
  minhapServices(situation).filter(({ serviceId }) => letterWasAsked(situation, serviceId));

export const minhapLetterStep = ticketStep({
  id: minhapLetterStepId,
  source: `${minhapSource}. DOCUMENT WORD, només si ens ho demanen explícitament`,
  title: {
    ca: 'Adjunteu el Word al tiquet del ministeri',
    es: 'Adjuntad el Word al tique del ministerio',
    en: 'Attach the Word letter to the ministry’s ticket',
  },
  detail: {
    ca: 'Model antic (Formulario 1.doc): data a les pàgines 1 i 3, nom i CIF de l’ens a l’apartat 2 i a la pàgina 3, codi de procediment i servei a la pàgina 3. Va sense signar; si hi posen problemes, comenteu-ho internament. Només amb autorització es fa signar per PortaSignatures, amb avís de finalització del flux.',
    es: 'Modelo antiguo (Formulario 1.doc): fecha en las páginas 1 y 3, nombre y CIF del ente en el apartado 2 y en la página 3, código de procedimiento y servicio en la página 3. Va sin firmar; si ponen problemas, comentadlo internamente. Solo con autorización se hace firmar por PortaSignatures, con aviso de finalización del flujo.',
    en: 'Old model (Formulario 1.doc): date on pages 1 and 3, the body’s name and CIF in section 2 and on page 3, procedure code and service on page 3. It goes unsigned; if they object, raise it internally. Only with permission is it signed through PortaSignatures, with notice when the flow ends.',
  },
  after: ['minhap-request'],
  replies: ['minhap-signature'],
  tick: { ca: 'Word adjuntat', es: 'Word adjuntado', en: 'Letter attached' },
  applies: (situation) => withLetter(situation).length > 0,
  services: withLetter,
  offers: codeOffers,
});
