import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService } from '#shared/contract/index.ts';
import { isHomologation, isMassExcel, servicesToConsume } from './branches.ts';
import { configured } from './configured.ts';
import { serviceStep, ticketStep } from './define-step.ts';
import { intranetPages, linkToPage } from './intranet-pages.ts';
import { messageSteps } from './message-steps.ts';
import { closedForSilence, closeStepId } from './silence.ts';
import type { Situation } from './situation.ts';

/** Of both closing messages (PAS 0.2, Pas 6). */
const pictureWhy = {
  ca: 'Adjunteu-hi la taula com a imatge: així l’ens veu els codis de producte, modalitat i finalitat.',
  es: 'Adjunte la tabla como imagen: así el ente ve los códigos de producto, modalidad y finalidad.',
  en: 'Attach the table as a picture: it shows the body the codes of product, modality and finality.',
};

const closedByMessage = (situation: Situation) =>
  servicesToConsume(situation).filter(({ handling }) => handling !== 'CORPME');

const forHomologation = (situation: Situation) => closedByMessage(situation).filter(hasHomologationDocument);
const forFinishing = (situation: Situation) =>
  isHomologation(situation) || isMassExcel(situation)
    ? situation.classification.services
    : closedByMessage(situation).filter((service) => !hasHomologationDocument(service));

/** Whether a service has a test set to fill in: MUFACE, RELI and CAMINS have none. */
function hasHomologationDocument({ serviceId, products }: ClassifiedService): boolean {
  const codes = new Set(products.map(({ code }) => code));
  const known = findService(serviceId)?.products ?? [];
  const asked = codes.size === 0 ? known : known.filter(({ code }) => codes.has(code));
  return asked.some(({ homologationDocument }) => homologationDocument !== null);
}

export const homologationStep = serviceStep({
  id: 'homologation-request',
  source: 'Pas 6: Homologació',
  title: {
    ca: 'Comuniqueu l’alta a PRE i demaneu el document d’homologació',
    es: 'Comunique el alta en PRE y pida el documento de homologación',
    en: 'Tell the body PRE is ready and ask for the homologation document',
  },
  after: [...configured, 'configure-ips'],
  replies: messageSteps['homologation-request'],
  doneOnceSent: true,
  detail: {
    ca: `${pictureWhy.ca} Cada producte té el seu document, que arriba en un tiquet nou per passar a PRO. Aquest només es tanca si no hi queda cap altre servei obert.`,
    es: `${pictureWhy.es} Cada producto tiene su documento, que llega en un tique nuevo para pasar a PRO. Este solo se cierra si no queda abierto ningún otro servicio.`,
    en: `${pictureWhy.en} Each product has its own document, which comes in a new ticket to move to PRO. This one is only closed if no other service of it is open.`,
  },
  gives: {
    text: {
      ca: `Enllaç a «${intranetPages.homologation.name}».`,
      es: `Enlace a «${intranetPages.homologation.name}».`,
      en: `A link to “${intranetPages.homologation.name}”.`,
    },
    find: () => [linkToPage(intranetPages.homologation)],
  },
  when: {
    ca: 'Per a cada servei per consumir que té document d’homologació.',
    es: 'Para cada servicio para consumir que tiene documento de homologación.',
    en: 'For each service to consume that has a homologation document.',
  },
  applies: forHomologation,
});

export const finishedStep = ticketStep({
  id: 'finished-message',
  source: 'PAS 0.2: missatge per finalitzar l’alta després de passar l’homologació',
  title: {
    ca: 'Comuniqueu que ja està configurat a PRE i a PRO',
    es: 'Comunique que ya está configurado en PRE y en PRO',
    en: 'Tell the body that PRE and PRO are configured',
  },
  after: [...configured, 'configure-ips', 'register-integrator'],
  replies: messageSteps['finished-message'],
  detail: pictureWhy,
  doneOnceSent: true,
  when: {
    ca: 'Si el tiquet porta l’homologació, si és una alta massiva, o per als serveis sense document d’homologació.',
    es: 'Si el tique trae la homologación, si es un alta masiva, o para los servicios sin documento de homologación.',
    en: 'If the ticket brings the homologation, if it is a mass registration, or for services without its document.',
  },
  applies: (situation) => isHomologation(situation) || isMassExcel(situation) || forFinishing(situation).length > 0,
  services: forFinishing,
});

export const closeStep = ticketStep({
  id: closeStepId,
  source: 'Pas 3: tancament del tiquet',
  title: {
    ca: 'Tanqueu el tiquet amb «Gestió realitzada»',
    es: 'Cierre el tique con «Gestió realitzada»',
    en: 'Close the ticket as “Gestió realitzada”',
  },
  detail: {
    ca: '«Gestió realitzada» la diu el Pas 3; fora d’una alta acabada, és criteri propi.',
    es: '«Gestió realitzada» la dice el Paso 3; fuera de un alta acabada, es criterio propio.',
    en: '“Gestió realitzada” is what Pas 3 says; but for a finished registration, it is our own rule.',
  },
  after: [
    'body-silence',
    'open-through-eacat',
    'coetc-message',
    'corpme-message',
    'padro-answer',
    'homologation-request',
    'finished-message',
    'register-integrator',
    'configure-ips',
  ],
  tick: { ca: 'Tancat', es: 'Cerrado', en: 'Closed' },
  when: {
    ca: 'Quan s’han comunicat totes les altes, o el missatge enviat diu que el tiquet es tanca.',
    es: 'Cuando se han comunicado todas las altas, o el mensaje enviado dice que el tique se cierra.',
    en: 'When every registration was told, or the message sent says the ticket is closed.',
  },
  applies: (situation) => {
    const { disposition, services } = situation.classification;
    if (disposition === 'PROCEED') return services.length > 0 || isMassExcel(situation);
    return disposition === 'REDIRECT_TO_ALTA' || disposition === 'CLOSE_COETC' || closedForSilence(situation) !== null;
  },
});
