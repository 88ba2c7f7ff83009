import { servicesHandledAs } from './branches.ts';
import { sendingOf } from './case-history.ts';
import { serviceStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';

const source = 'Pas 4 (només per integracions amb AEAT): carregar el certificat a PRE';
const aeatServices = (situation: Parameters<typeof servicesHandledAs>[0]) => servicesHandledAs(situation, 'AEAT');

export const aeatMessageStep = serviceStep({
  id: 'aeat-message',
  source,
  title: {
    ca: 'Demaneu que registrin el CDA a l’AEAT',
    es: 'Pedid que registren el CDA en la AEAT',
    en: 'Ask the body to register its CDA at AEAT',
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  replies: messageSteps['aeat-message'],
  doneOnceSent: true,
  applies: aeatServices,
});

export const aeatScreenshotStep = serviceStep({
  id: 'aeat-screenshot',
  source,
  title: {
    ca: 'Espereu la captura que confirma l’alta a l’AEAT',
    es: 'Esperad la captura que confirma el alta en la AEAT',
    en: 'Wait for the screenshot that confirms the registration at AEAT',
  },
  detail: (_, { settings, ...situation }) => {
    const { daysToAnswer } = settings.aeat;
    const sent = sendingOf({ settings, ...situation }, 'aeat-certificate');
    const day = 24 * 60 * 60 * 1000;
    const isLate = sent !== null && Date.parse(situation.now) - Date.parse(sent.at) > Number(daysToAnswer) * day;
    return isLate
      ? {
          ca: `Han passat més de ${daysToAnswer} dies sense resposta: el tiquet es pot tancar.`,
          es: `Han pasado más de ${daysToAnswer} días sin respuesta: el tique se puede cerrar.`,
          en: `More than ${daysToAnswer} days have passed without an answer: the ticket may be closed.`,
        }
      : {
          ca: `Té ${daysToAnswer} dies per respondre; després el tiquet es tanca.`,
          es: `Tiene ${daysToAnswer} días para responder; después el tique se cierra.`,
          en: `The body has ${daysToAnswer} days to answer; then the ticket is closed.`,
        };
  },
  after: ['aeat-message'],
  tick: { ca: 'Captura rebuda', es: 'Captura recibida', en: 'Screenshot received' },
  applies: aeatServices,
  waitingFor: (situation) => ({
    whom: { ca: 'l’ens', es: 'el ente', en: 'the body' },
    since: sendingOf(situation, 'aeat-certificate')?.at ?? situation.now,
  }),
});

export const aeatLoadStep = serviceStep({
  id: 'aeat-load-certificate',
  source,
  title: {
    ca: 'Carregueu el certificat a PRE (jks)',
    es: 'Cargad el certificado en PRE (jks)',
    en: 'Load the certificate in PRE (jks)',
  },
  detail: {
    ca: 'Procediment: “VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)”. A PRO ja hauria d’estar carregat.',
    es: 'Procedimiento: «VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)». En PRO ya debería estar cargado.',
    en: 'Procedure: “VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)”. PRO should already have it.',
  },
  after: ['aeat-screenshot'],
  tick: { ca: 'Certificat carregat', es: 'Certificado cargado', en: 'Certificate loaded' },
  applies: aeatServices,
});
