import { padroPurpose, padroPurposeQuestion, servicesHandledAs } from './branches.ts';
import { answerOf, linkOf } from './case-history.ts';
import { closedAt } from './closed-at.ts';
import { ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { asWritten, recordLink } from './offers.ts';
import type { Situation } from './situation.ts';

const source = 'Altes especials: procediment pel Padró';
const whenDeployed = {
  ca: 'Si l’ajuntament vol desplegar el seu padró; fins que se sap què vol, es mostra aturat.',
  es: 'Si el ayuntamiento quiere desplegar su padrón; hasta que se sabe qué quiere, se muestra parado.',
  en: 'If the town hall wants to deploy its own padró; until that is known it is shown, blocked.',
};

const purposes = {
  deploy: {
    ca: 'Desplegar el seu padró',
    es: 'Desplegar su padrón',
    en: 'Deploy its own padró',
  },
  consume: {
    ca: 'Només consultar el padró d’altres',
    es: 'Solo consultar el padrón de otros',
    en: 'Only query the padró of others',
  },
} as const;

const padroServices = (situation: Situation) => servicesHandledAs(situation, 'PADRO');
/** While nobody said that it only consumes: the steps of a deployment are shown, blocked by the question. */
const mayDeploy = (situation: Situation) =>
  padroServices(situation).length > 0 && padroPurpose(situation) !== 'consume';

export const padroPurposeStep = ticketStep({
  id: 'padro-purpose',
  source,
  title: {
    ca: 'Esbrineu què es vol: desplegar el padró o consultar-lo',
    es: 'Averigüe qué se quiere: desplegar el padrón o consultarlo',
    en: 'Find out what is wanted: to deploy the padró or to query it',
  },
  detail: {
    ca: 'Reviseu-ho internament abans d’escriure a l’ajuntament. Qui només el consulta segueix la via estàndard.',
    es: 'Revíselo internamente antes de escribir al ayuntamiento. Quien solo lo consulta sigue la vía estándar.',
    en: 'Review it internally before writing to the town hall. One that only queries it goes the standard way.',
  },
  tick: false,
  when: {
    ca: 'Si es demana el padró (no el padró històric d’IDESCAT, que va per la via estàndard).',
    es: 'Si se pide el padrón (no el padrón histórico de IDESCAT, que va por la vía estándar).',
    en: 'If the padró is asked for (not IDESCAT’s padró històric, which goes the standard way).',
  },
  applies: (situation) => padroServices(situation).length > 0,
  services: padroServices,
  proof: {
    text: {
      ca: 'La resposta a la pregunta: desplegar o consultar.',
      es: 'La respuesta a la pregunta: desplegar o consultar.',
      en: 'The answer to the question: deploy or query.',
    },
    find: (situation) => {
      const purpose = padroPurpose(situation);
      const answer = answerOf(situation, padroPurposeQuestion);
      return purpose && answer ? [{ text: purposes[purpose], at: answer.at, by: answer.by }] : null;
    },
  },
  gives: {
    text: { ca: 'Les dues respostes.', es: 'Las dos respuestas.', en: 'Both answers.' },
    find: () => [
      {
        kind: 'ANSWER',
        questionId: padroPurposeQuestion,
        options: [
          { value: 'deploy', label: purposes.deploy },
          { value: 'consume', label: purposes.consume },
        ],
      },
    ],
  },
});

/** The step where the Jira of the Cap de Servei is recorded. */
export const padroJiraStepId = 'padro-jira';

export const padroJiraStep = ticketStep({
  id: padroJiraStepId,
  source,
  title: {
    ca: 'Obriu un Jira a la Cap de Servei',
    es: 'Abra un Jira a la jefatura de servicio',
    en: 'Open a Jira for the head of service',
  },
  after: ['padro-purpose'],
  detail: {
    ca: 'S’obre abans d’escriure a l’ajuntament: el missatge en dona la clau. L’adreça és com https://contacte.aoc.cat/browse/SE-401.',
    es: 'Se abre antes de escribir al ayuntamiento: el mensaje da su clave. La dirección es como https://contacte.aoc.cat/browse/SE-401.',
    en: 'Open it before writing to the town hall: the message tells its key. Its address is like https://contacte.aoc.cat/browse/SE-401.',
  },
  when: whenDeployed,
  applies: mayDeploy,
  services: padroServices,
  proof: {
    text: {
      ca: 'L’enllaç del Jira, enregistrat.',
      es: 'El enlace del Jira, registrado.',
      en: 'The recorded link of the Jira.',
    },
    find: (situation) => {
      const jira = linkOf(situation, padroJiraStepId);
      return jira && [{ text: asWritten(`Jira: ${jira.text}`), at: jira.at, by: jira.by, url: jira.url ?? '' }];
    },
  },
  gives: {
    text: {
      ca: 'Un lloc per a l’enllaç del Jira.',
      es: 'Un lugar para el enlace del Jira.',
      en: 'A place for the link of the Jira.',
    },
    find: () => [recordLink({ ca: 'Enllaç del Jira', es: 'Enlace del Jira', en: 'Link of the Jira' })],
  },
});

export const padroMessageStep = ticketStep({
  id: 'padro-message',
  source,
  title: {
    ca: 'Expliqueu a l’ajuntament com es desplega el padró',
    es: 'Explique al ayuntamiento cómo se despliega el padrón',
    en: 'Tell the town hall how the padró is deployed',
  },
  after: ['padro-purpose', 'padro-jira'],
  replies: messageSteps['padro-message'],
  doneOnceSent: true,
  when: whenDeployed,
  applies: mayDeploy,
  services: padroServices,
});

export const padroAnswerStep = ticketStep({
  id: 'padro-answer',
  source,
  title: {
    ca: 'Espereu la plataforma, l’accés remot i els certificats',
    es: 'Espere la plataforma, el acceso remoto y los certificados',
    en: 'Wait for platform, remote access and certificates',
  },
  after: ['padro-message'],
  tick: { ca: 'Rebut', es: 'Recibido', en: 'Received' },
  when: whenDeployed,
  applies: mayDeploy,
  services: padroServices,
  waits: {
    text: {
      ca: 'L’ajuntament, des que se li envia el missatge.',
      es: 'El ayuntamiento, desde que se le envía el mensaje.',
      en: 'The town hall, since the message was sent.',
    },
    find: (situation) => ({
      whom: { ca: 'l’ajuntament', es: 'el ayuntamiento', en: 'the town hall' },
      since: closedAt(situation, 'padro-message', messageSteps['padro-message']),
    }),
  },
});
