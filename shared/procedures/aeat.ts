import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesHandledAs } from './branches.ts';
import { sendingOf, skipOf, tickOf } from './case-history.ts';
import { closedAt } from './closed-at.ts';
import { serviceStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { aeatMessageStepId, aeatScreenshotStepId } from './silence.ts';
import type { Situation } from './situation.ts';
import { daysAfter, hasPassed } from './waiting.ts';

const source = 'Pas 4 (només per integracions amb AEAT): carregar el certificat a PRE';
const when = { ca: 'Si es demana l’AEAT.', es: 'Si se pide la AEAT.', en: 'If AEAT is asked for.' };
const messageStepId = aeatMessageStepId;
const screenshotStepId = aeatScreenshotStepId;
const reminder = 'aeat-reminder';
const aeatServices = (situation: Situation) => servicesHandledAs(situation, 'AEAT');

export const aeatMessageStep = serviceStep({
  id: messageStepId,
  source,
  title: {
    ca: 'Demaneu que registrin el CDA a l’AEAT',
    es: 'Pida que registren el CDA en la AEAT',
    en: 'Ask the body to register its CDA at AEAT',
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  replies: messageSteps[messageStepId],
  doneOnceSent: true,
  when,
  applies: aeatServices,
});

export const aeatScreenshotStep = serviceStep({
  id: screenshotStepId,
  source,
  title: {
    ca: 'Espereu la captura que confirma l’alta a l’AEAT',
    es: 'Espere la captura que confirma el alta en la AEAT',
    en: 'Wait for the screenshot that confirms the registration at AEAT',
  },
  notice: (_, { settings: { aeat } }) => ({
    ca: `El missatge li dona ${aeat.daysToAnswer} dies; després el tiquet es tanca.`,
    es: `El mensaje le da ${aeat.daysToAnswer} días; después el tique se cierra.`,
    en: `The message gives the body ${aeat.daysToAnswer} days; then the ticket is closed.`,
  }),
  after: [messageStepId],
  replies: [reminder],
  tick: { ca: 'Captura rebuda', es: 'Captura recibida', en: 'Screenshot received' },
  when,
  applies: aeatServices,
  waits: {
    text: {
      ca: 'L’ens, des que se li envia el missatge; el termini compta des del missatge o des de l’últim recordatori.',
      es: 'El ente, desde que se le envía el mensaje; el plazo cuenta desde el mensaje o desde el último recordatorio.',
      en: 'The body, since the message; its time counts from the message or from the last reminder.',
    },
    find: (situation, { serviceId }) => ({
      whom: { ca: 'l’ens', es: 'el ente', en: 'the body' },
      since: askedAt(situation, serviceId),
      deadline: deadlineOf(situation, serviceId),
    }),
  },
});

function askedAt(situation: Situation, serviceId: string): string {
  return closedAt(situation, `${messageStepId}:${serviceId}`, messageSteps[messageStepId]);
}

/** When the days that the message announces are over (Pas 4). A reminder gives them again. */
function deadlineOf(situation: Situation, serviceId: string): string {
  const reminded = sendingOf(situation, reminder);
  const asked = askedAt(situation, serviceId);
  const last = reminded && reminded.at > asked ? reminded.at : asked;
  return daysAfter(last, Number(situation.settings.aeat.daysToAnswer));
}

/** The services whose screenshot has not come and whose time is over. */
export function silentAboutAeat(situation: Situation): ClassifiedService[] {
  return aeatServices(situation).filter(({ serviceId }) => {
    const stepId = `${screenshotStepId}:${serviceId}`;
    const hasCome = tickOf(situation, stepId) !== null || skipOf(situation, stepId) !== null;
    return !hasCome && hasPassed(deadlineOf(situation, serviceId), situation.now);
  });
}

export const aeatLoadStep = serviceStep({
  id: 'aeat-load-certificate',
  source,
  title: {
    ca: 'Carregueu el certificat a PRE (jks)',
    es: 'Cargue el certificado en PRE (jks)',
    en: 'Load the certificate in PRE (jks)',
  },
  detail: {
    ca: 'Com es fa: «VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)», pàgina 36340948 de la documentació de Suport Tècnic. A PRO ja hauria d’estar carregat.',
    es: 'Cómo se hace: «VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)», página 36340948 de la documentación de Suport Tècnic. En PRO ya debería estar cargado.',
    en: 'How: “VO - AEAT - INTEGRACIÓ - Configuració d’un certificat (Integració a PRE)”, page 36340948 of Suport Tècnic’s documentation. PRO should already have it.',
  },
  after: [screenshotStepId],
  tick: { ca: 'Certificat carregat', es: 'Certificado cargado', en: 'Certificate loaded' },
  when,
  applies: aeatServices,
});
