import { asksForCoetc } from './branches.ts';
import { closedAt } from './closed-at.ts';
import { ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import type { Situation } from './situation.ts';
import type { Waiting } from './step-definition.ts';

const has = (disposition: Situation['classification']['disposition']) => (situation: Situation) =>
  situation.classification.disposition === disposition;

const whenDocumentsMissing = {
  ca: 'Si el tiquet és còpia d’una alta i hi falten el formulari o el CDA.',
  es: 'Si el tique es copia de un alta y faltan el formulario o el CDA.',
  en: 'If the ticket is a copy of a sign-up and lacks the form or the CDA.',
};

export const otherServiceStep = ticketStep({
  id: 'other-service',
  source: 'Criteri propi: el procediment només parla d’integracions de Via Oberta',
  title: {
    ca: 'No és una integració de Via Oberta: reassigneu-lo o responeu-lo',
    es: 'No es una integración de Via Oberta: reasígnelo o respóndalo',
    en: 'Not a Via Oberta integration: reassign or answer it',
  },
  detail: {
    ca: 'Passeu-lo a qui porta el que s’hi demana o responeu-lo; després, marqueu el pas.',
    es: 'Páselo a quien lleva lo que se pide o respóndalo; después, marque el paso.',
    en: 'Pass it on to whoever handles what is asked for, or answer it; then tick the step.',
  },
  tick: { ca: 'Reassignat o respost', es: 'Reasignado o respondido', en: 'Reassigned or answered' },
  when: {
    ca: 'Si no es demana cap integració de Via Oberta.',
    es: 'Si no se pide ninguna integración de Via Oberta.',
    en: 'If no Via Oberta integration is asked for.',
  },
  notice: (_, { classification: { otherServices } }) => {
    const named = otherServices.join(', ');
    return named === ''
      ? null
      : {
          ca: `Serveis de l’AOC que esmenta: ${named}.`,
          es: `Servicios del AOC que menciona: ${named}.`,
          en: `AOC services it names: ${named}.`,
        };
  },
  applies: has('OTHER_SERVICE'),
});

export const coetcStep = ticketStep({
  id: 'coetc-message',
  source: 'Pas 1: ALERTA, missatge tipus pel COETC',
  title: {
    ca: 'Responeu que amb el COETC no hi ha integració',
    es: 'Responda que con el COETC no hay integración',
    en: 'Answer that COETC has no integration',
  },
  detail: {
    ca: 'El missatge parla d’un pla per al segon semestre del 2019: llegiu-lo abans d’enviar-lo.',
    es: 'El mensaje habla de un plan para el segundo semestre de 2019: léalo antes de enviarlo.',
    en: 'The message speaks of a plan for the second half of 2019: read it before sending it.',
  },
  replies: messageSteps['coetc-message'],
  doneOnceSent: true,
  when: {
    ca: 'Si es demana el col·legi d’enginyers de telecomunicació (COETC).',
    es: 'Si se pide el colegio de ingenieros de telecomunicación (COETC).',
    en: 'If the telecommunication engineers’ college (COETC) is asked for.',
  },
  applies: asksForCoetc,
  services: ({ classification }) => classification.services.filter(({ serviceId }) => serviceId === 'COETC'),
});

export const redirectStep = ticketStep({
  id: 'open-through-eacat',
  source: 'Altes especials: tiquet que no ve d’altes de serveis',
  title: {
    ca: 'Responeu que cal demanar-ho a EACAT, altes de serveis',
    es: 'Responda que hay que pedirlo en EACAT, altas de servicios',
    en: 'Answer that it is asked for in EACAT, altes de serveis',
  },
  replies: messageSteps['open-through-eacat'],
  doneOnceSent: true,
  when: {
    ca: 'Si l’ens ha obert el tiquet directament, sense passar per altes de serveis.',
    es: 'Si el ente ha abierto el tique directamente, sin pasar por altas de servicios.',
    en: 'If the body opened the ticket directly, not through altes de serveis.',
  },
  applies: has('REDIRECT_TO_ALTA'),
});

export const splitStep = ticketStep({
  id: 'split-by-scope',
  source: 'IMPORTANT: serveis de diferents àmbits d’aplicació',
  title: {
    ca: 'Demaneu un tiquet per àmbit o per col·legi',
    es: 'Pida un tique por ámbito o por colegio',
    en: 'Ask for one ticket for each scope or college',
  },
  detail: {
    ca: 'Els serveis del mateix àmbit poden anar en un sol tiquet. El procediment no diu si aquest es tanca: decidiu-ho.',
    es: 'Los servicios del mismo ámbito pueden ir en un solo tique. El procedimiento no dice si este se cierra: decídalo.',
    en: 'Services of the same scope may share a ticket. The procedure does not say whether this one is closed: decide it.',
  },
  replies: messageSteps['split-by-scope'],
  doneOnceSent: true,
  when: {
    ca: 'Si es demanen serveis de més d’un àmbit, o s’ha decidit separar els col·legis.',
    es: 'Si se piden servicios de más de un ámbito, o se ha decidido separar los colegios.',
    en: 'If services of more than one scope are asked for, or the colleges are to be split.',
  },
  applies: has('SPLIT_BY_SCOPE'),
});

export const requestDocumentsStep = ticketStep({
  id: 'request-documents',
  source: 'PAS 0.3: integració que arriba com a còpia d’un tiquet d’alta',
  title: {
    ca: 'Demaneu els documents que falten',
    es: 'Pida los documentos que faltan',
    en: 'Ask for the missing documents',
  },
  detail: {
    ca: 'El missatge diu que ja estan autoritzats a PRO: comproveu que l’alta ho va fer.',
    es: 'El mensaje dice que ya están autorizados en PRO: compruebe que el alta lo hizo.',
    en: 'The message says PRO already authorises them: check that the sign-up did.',
  },
  replies: messageSteps['request-documents'],
  doneOnceSent: true,
  when: whenDocumentsMissing,
  applies: has('REQUEST_DOCUMENTS'),
});

export const documentsArriveStep = ticketStep({
  id: 'documents-arrive',
  source: 'PAS 0.3: integració que arriba com a còpia d’un tiquet d’alta',
  title: {
    ca: 'Espereu els documents de l’ens',
    es: 'Espere los documentos del ente',
    en: 'Wait for the body’s documents',
  },
  detail: {
    ca: 'Quan s’adjuntin al tiquet, la llista passarà sola als passos de la integració. Si arriben per una altra via, corregiu la classificació.',
    es: 'Cuando se adjunten al tique, la lista pasará sola a los pasos de la integración. Si llegan por otra vía, corrija la clasificación.',
    en: 'Once attached to the ticket the list moves on to the integration by itself. If they come another way, correct the classification.',
  },
  after: ['request-documents'],
  tick: false,
  when: whenDocumentsMissing,
  applies: has('REQUEST_DOCUMENTS'),
  waits: {
    text: {
      ca: 'L’ens, des que se li van demanar.',
      es: 'El ente, desde que se le pidieron.',
      en: 'The body, since they were asked for.',
    },
    find: documentsAwaited,
  },
});

/** The wait for the documents, since they were asked for. */
export function documentsAwaited(situation: Situation): Waiting {
  const since = closedAt(situation, 'request-documents', messageSteps['request-documents']);
  return { whom: { ca: 'l’ens', es: 'el ente', en: 'the body' }, since };
}
