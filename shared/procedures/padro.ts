import { padroPurpose, padroPurposeQuestion, servicesHandledAs } from './branches.ts';
import { answerOf, linkOf, sendingOf } from './case-history.ts';
import { ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { recordLink } from './offers.ts';
import type { Situation } from './situation.ts';

const source = 'Altes especials: procediment pel Padró';

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
    es: 'Averiguad qué se quiere: desplegar el padrón o consultarlo',
    en: 'Find out what is wanted: to deploy the padró or to query it',
  },
  tick: false,
  applies: (situation) => padroServices(situation).length > 0,
  services: padroServices,
  done: (situation) => {
    const purpose = padroPurpose(situation);
    const answer = answerOf(situation, padroPurposeQuestion);
    return purpose && answer ? [{ text: purposes[purpose], at: answer.at, by: answer.by }] : null;
  },
  offers: () => [
    {
      kind: 'ANSWER',
      questionId: padroPurposeQuestion,
      options: [
        { value: 'deploy', label: purposes.deploy },
        { value: 'consume', label: purposes.consume },
      ],
    },
  ],
});

/** The step where the Jira of the Cap de Servei is recorded. */
export const padroJiraStepId = 'padro-jira';

export const padroJiraStep = ticketStep({
  id: padroJiraStepId,
  source,
  title: {
    ca: 'Obriu un Jira a la Cap de Servei',
    es: 'Abrid un Jira a la jefatura de servicio',
    en: 'Open a Jira for the head of service',
  },
  after: ['padro-purpose', 'documents'],
  applies: mayDeploy,
  services: padroServices,
  done: (situation) => {
    const jira = linkOf(situation, padroJiraStepId);
    return jira
      ? [
          {
            text: { ca: `Jira: ${jira.text}`, es: `Jira: ${jira.text}`, en: `Jira: ${jira.text}` },
            at: jira.at,
            by: jira.by,
            url: jira.url ?? '',
          },
        ]
      : null;
  },
  offers: () => [recordLink({ ca: 'Enllaç del Jira', es: 'Enlace del Jira', en: 'Link of the Jira' })],
});

export const padroMessageStep = ticketStep({
  id: 'padro-message',
  source,
  title: {
    ca: 'Expliqueu a l’ajuntament com es desplega el padró',
    es: 'Explicad al ayuntamiento cómo se despliega el padrón',
    en: 'Tell the town hall how the padró is deployed',
  },
  after: ['padro-purpose', 'padro-jira'],
  replies: messageSteps['padro-message'],
  doneOnceSent: true,
  applies: mayDeploy,
  services: padroServices,
});

export const padroAnswerStep = ticketStep({
  id: 'padro-answer',
  source,
  title: {
    ca: 'Espereu la plataforma, l’accés remot i els certificats',
    es: 'Esperad la plataforma, el acceso remoto y los certificados',
    en: 'Wait for platform, remote access and certificates',
  },
  after: ['padro-message'],
  tick: { ca: 'Rebut', es: 'Recibido', en: 'Received' },
  applies: mayDeploy,
  services: padroServices,
  waitingFor: (situation) => ({
    whom: { ca: 'l’ajuntament', es: 'el ayuntamiento', en: 'the town hall' },
    since: sendingOf(situation, 'padro-deployment')?.at ?? situation.now,
  }),
});
