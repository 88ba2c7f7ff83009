import { findService } from '#shared/catalogue/index.ts';
import { handlingNames, questionTexts } from '#shared/classification/question-texts.ts';
import type { ClassifiedService, Question } from '#shared/contract/index.ts';
import { isMassExcel, padroPurposeQuestion, servicesToIntegrate } from './branches.ts';
import { answerOf } from './case-history.ts';
import { serviceStep, stepForEach, ticketStep } from './define-step.ts';
import { type AnswerOption, asWritten } from './offers.ts';
import type { Situation } from './situation.ts';

const source = 'Consorci AOC: el que el procediment no resol, es pregunta';
const possibleAnswers = {
  ca: 'Les respostes possibles, cadascuna un botó.',
  es: 'Las respuestas posibles, cada una un botón.',
  en: 'The possible answers, a button each.',
};

/** What the classification could not tell: a question a step, answered with one click. */
export const questionStep = stepForEach<Question>({
  id: 'question',
  source,
  title: { ca: 'Responeu la pregunta', es: 'Responded la pregunta', en: 'Answer the question' },
  titled: ({ text }) => asWritten(text),
  when: {
    ca: 'Si hi ha un dubte que el tiquet no resol.',
    es: 'Si hay una duda que el tique no resuelve.',
    en: 'If there is a doubt the ticket does not settle.',
  },
  applies: ({ classification: { questions } }) => questions.filter(({ id }) => id !== padroPurposeQuestion),
  tick: false,
  proof: {
    text: { ca: 'La resposta de l’agent.', es: 'La respuesta del agente.', en: 'The agent’s answer.' },
    find: (situation, { id, options }) => {
      const answer = answerOf(situation, id);
      if (!answer) return null;
      const label = options.find(({ value }) => value === answer.text)?.label ?? answer.text ?? '';
      return [{ text: asWritten(label), at: answer.at, by: answer.by }];
    },
  },
  gives: {
    text: possibleAnswers,
    find: (_, { id, options }) => [
      {
        kind: 'ANSWER',
        questionId: id,
        options: options.map(({ value, label }) => ({ value, label: asWritten(label) })),
      },
    ],
  },
});

export const reviewTicketStep = ticketStep({
  id: 'review-ticket',
  source,
  title: {
    ca: 'Llegiu el tiquet i corregiu-ne la classificació',
    es: 'Leed el tique y corregid su clasificación',
    en: 'Read the ticket and correct its classification',
  },
  detail: {
    ca: 'No s’ha pogut entendre què es demana.',
    es: 'No se ha podido entender qué se pide.',
    en: 'What is asked for could not be understood.',
  },
  when: {
    ca: 'Si no s’ha pogut entendre què es demana.',
    es: 'Si no se ha podido entender qué se pide.',
    en: 'If what is asked for could not be understood.',
  },
  applies: (situation) => {
    const { disposition, questions, services } = situation.classification;
    const hasNothingToDo = disposition === 'PROCEED' && services.length === 0 && !isMassExcel(situation);
    return hasNothingToDo || (disposition === 'ASK_AGENT' && questions.length === 0);
  },
});

/** What the agent may say of a service that no source gives a handling: the classification's options, when it asks. */
function waysToHandle({ classification }: Situation, { serviceId, scope }: ClassifiedService): AnswerOption[] {
  const asked = classification.questions.find(({ id }) => id === handlingQuestion(serviceId));
  if (asked) return asked.options.map(({ value, label }) => ({ value, label: asWritten(label) }));
  const products = (findService(serviceId)?.products ?? []).flatMap(({ code, name, handling }) =>
    code === null || handling === null ? [] : [{ value: code, label: asWritten(name) }],
  );
  if (products.length > 1) return [...products, { value: 'BOTH', label: questionTexts.both }];
  const plausible = scope === 'COLLEGI' ? (['DCOC', 'STANDARD'] as const) : (['MINHAP', 'STANDARD'] as const);
  return plausible.map((handling) => ({ value: handling, label: handlingNames[handling] }));
}

/** Id of the question whose answer `classify` takes for a service's handling. */
const handlingQuestion = (serviceId: string) => `handling:${serviceId}`;

export const decideHandlingStep = serviceStep({
  id: 'decide-handling',
  source: 'Pas 3: Serveis de l’Estat que no van per MINHAP',
  title: { ca: 'Decidiu com es tramita', es: 'Decidid cómo se tramita', en: 'Decide how it is handled' },
  detail: {
    ca: 'El procediment no diu quin camí segueix aquest servei. Trieu-lo aquí o, si és un altre, indiqueu-lo corregint la classificació.',
    es: 'El procedimiento no dice qué camino sigue este servicio. Elegidlo aquí o, si es otro, indicadlo corrigiendo la clasificación.',
    en: 'The procedure does not say which way this service goes. Choose it here or, if it is another, correct the classification.',
  },
  tick: false,
  when: {
    ca: 'Per a cada servei que cap font diu com es tramita: INE, ECA o TGSS sense concretar.',
    es: 'Para cada servicio que ninguna fuente dice cómo se tramita: INE, ECA o TGSS sin concretar.',
    en: 'For each service no source says how to handle: INE, ECA, or TGSS without its part.',
  },
  applies: (situation) => servicesToIntegrate(situation).filter(({ handling }) => handling === null),
  gives: {
    text: possibleAnswers,
    find: (situation, service) => [
      {
        kind: 'ANSWER',
        questionId: handlingQuestion(service.serviceId),
        options: waysToHandle(situation, service),
      },
    ],
  },
});
