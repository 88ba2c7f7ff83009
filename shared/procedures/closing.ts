import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyName } from './body.ts';
import { isHomologation, isMassExcel, servicesToConsume, servicesToIntegrate } from './branches.ts';
import { serviceStep, ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import { closeStepId, givenUp } from './silence.ts';
import type { Situation } from './situation.ts';

/** Every step that makes a service work: a closing message waits for those of its services. */
const configured = [
  'decide-handling',
  'register-pre',
  'dcoc-properties',
  'minhap-register',
  'aeat-load-certificate',
  'mass-excel-pre',
  'homologation-review',
  'check-authorisations',
  'transfer-support-unit',
];

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
    ca: 'Cada producte té el seu document. El missatge tanca aquest tiquet: el document arriba en un de nou, i llavors es passa a PRO.',
    es: 'Cada producto tiene su documento. El mensaje cierra este tique: el documento llega en uno nuevo, y entonces se pasa a PRO.',
    en: 'Each product has its own document. The message closes this ticket: the document comes in a new one, which moves to PRO.',
  },
  when: {
    ca: 'Per a cada servei per consumir que té document d’homologació.',
    es: 'Para cada servicio para consumir que tiene documento de homologación.',
    en: 'For each service to consume that has a homologation document.',
  },
  applies: forHomologation,
});

export const integratorStep = ticketStep({
  id: 'register-integrator',
  source: 'Pas 7: registrar l’empresa integradora',
  title: {
    ca: 'Registreu l’empresa integradora (ens, servei i integrador)',
    es: 'Registre la empresa integradora (ente, servicio e integrador)',
    en: 'Register the integrator (body, service, integrator)',
  },
  detail: {
    ca: 'Es fa a totes les integracions. Servei AOC: VO; al segon desplegable, el producte. SCT_DENUNCIES: segon desplegable SCT i, a Observacions, SCT_DENUNCIES.',
    es: 'Se hace en todas las integraciones. Servicio AOC: VO; en el segundo desplegable, el producto. SCT_DENUNCIES: segundo desplegable SCT y, en Observaciones, SCT_DENUNCIES.',
    en: 'Done on every integration. AOC service: VO; in the second list, the product. SCT_DENUNCIES: second list SCT and, under Remarks, SCT_DENUNCIES.',
  },
  notice: (_, situation) => noIntegrator(situation),
  when: { ca: 'A totes les integracions.', es: 'En todas las integraciones.', en: 'On every integration.' },
  after: [...configured, 'register-pro', 'padro-message'],
  tick: { ca: 'Relació desada', es: 'Relación guardada', en: 'Relation saved' },
  applies: (situation) =>
    servicesToIntegrate(situation).length > 0 || isMassExcel(situation) || isHomologation(situation),
  services: ({ classification }) => classification.services,
  gives: {
    text: {
      ca: 'L’enllaç a l’eina de registre i els seus camps per copiar: ens, servei, empresa.',
      es: 'El enlace a la herramienta de registro y sus campos para copiar: ente, servicio, empresa.',
      en: 'The link to the registry and its fields to copy: body, service, company.',
    },
    find: registryOffers,
  },
});

function registryOffers(situation: Situation, services: readonly ClassifiedService[]): OfferDraft[] {
  return [
    linkTo(situation.settings.links.integratorRegistry, {
      ca: 'Crea una relació Empresa/Ens/Servei',
      es: 'Crear una relación Empresa/Ente/Servicio',
      en: 'Create a company/body/service relation',
    }),
    ...copy(bodyName(situation)?.value, { ca: 'Ens', es: 'Ente', en: 'Body' }),
    ...copy('VO', { ca: 'Servei AOC', es: 'Servicio AOC', en: 'AOC service' }),
    ...services.flatMap(registryFields),
    ...copy(situation.form.form?.integrator?.companyName.trim(), {
      ca: 'Empresa integradora',
      es: 'Empresa integradora',
      en: 'Integrator',
    }),
  ];
}

const secondList: Text = { ca: 'Segon desplegable', es: 'Segundo desplegable', en: 'Second list' };

/** What goes in the registry's second list; SCT_DENUNCIES has a wording of its own (Pas 7, note). */
function registryFields({ serviceId, products }: ClassifiedService): OfferDraft[] {
  if (serviceId === 'SCT_DENUNCIES') {
    return [
      ...copy('SCT', secondList),
      ...copy('SCT_DENUNCIES', { ca: 'Observacions', es: 'Observaciones', en: 'Remarks' }),
    ];
  }
  const name = findService(serviceId)?.name ?? asWritten(serviceId);
  const codes = products.flatMap(({ code }) => (code === null ? [] : [code])).join(', ');
  return copy(codes || name.ca, {
    ca: `${secondList.ca}: ${name.ca}`,
    es: `${secondList.es}: ${name.es}`,
    en: `${secondList.en}: ${name.en}`,
  });
}

function noIntegrator({ form }: Situation): Text | null {
  if (!form.form || form.form.integrator?.companyName.trim()) return null;
  return {
    ca: 'El formulari no indica cap empresa integradora: registreu que la integració la fa el mateix ens.',
    es: 'El formulario no indica ninguna empresa integradora: registre que la integración la hace el propio ente.',
    en: 'The form names no integrator: register that the body does the integration itself.',
  };
}

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
  source: 'Pas 3: tancar el tiquet amb l’opció de Gestió realitzada',
  title: {
    ca: 'Tanqueu el tiquet amb “Gestió realitzada”',
    es: 'Cierre el tique con «Gestió realitzada»',
    en: 'Close the ticket as “Gestió realitzada”',
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
    return disposition === 'REDIRECT_TO_ALTA' || disposition === 'CLOSE_COETC' || givenUp(situation) !== null;
  },
});
