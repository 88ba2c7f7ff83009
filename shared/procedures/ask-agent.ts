import type { ClassifiedService } from '#shared/contract/index.ts';
import { type AgentQuestion, answeredQuestions, waysToHandle } from './answered-questions.ts';
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

/** What the classification could not tell, and what the agent said: a question a step, answered with one click. */
export const questionStep = stepForEach<AgentQuestion>({
  id: 'question',
  source,
  title: { ca: 'Responeu la pregunta', es: 'Responda la pregunta', en: 'Answer the question' },
  titled: ({ text }) => text,
  when: {
    ca: 'Si hi ha un dubte que el tiquet no resol.',
    es: 'Si hay una duda que el tique no resuelve.',
    en: 'If there is a doubt the ticket does not settle.',
  },
  notice: ({ isOverruled }) => (isOverruled ? overruled : null),
  applies: (situation) => [...answeredQuestions(situation), ...openQuestions(situation)],
  tick: false,
  proof: {
    text: { ca: 'La resposta de l’agent.', es: 'La respuesta del agente.', en: 'The agent’s answer.' },
    find: (situation, { id, options }) => {
      const answer = answerOf(situation, id);
      if (!answer) return null;
      const label = options.find(({ value }) => value === answer.text)?.label ?? asWritten(answer.text ?? '');
      return [{ text: label, at: answer.at, by: answer.by }];
    },
  },
  gives: {
    text: possibleAnswers,
    find: (_, { id, options, isOverruled }) =>
      isOverruled ? [] : [{ kind: 'ANSWER', questionId: id, options: [...options] }],
  },
});

const overruled = {
  ca: 'Ara val la correcció que se’n va fer: per canviar-ho, torneu a corregir la classificació.',
  es: 'Ahora vale la corrección que se hizo: para cambiarlo, vuelva a corregir la clasificación.',
  en: 'A correction of the same fact now counts: to change it, correct the classification again.',
};

function openQuestions({ classification: { questions } }: Situation): AgentQuestion[] {
  return questions
    .filter(({ id }) => id !== padroPurposeQuestion)
    .map(({ id, text, options }) => ({
      id,
      text: asWritten(text),
      options: options.map(({ value, label }) => ({ value, label: asWritten(label) })),
      isOverruled: false,
    }));
}

export const reviewTicketStep = ticketStep({
  id: 'review-ticket',
  source,
  title: {
    ca: 'Llegiu el tiquet i corregiu-ne la classificació',
    es: 'Lea el tique y corrija su clasificación',
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
function handlingOptions({ classification }: Situation, { serviceId }: ClassifiedService): AnswerOption[] {
  const asked = classification.questions.find(({ id }) => id === handlingQuestion(serviceId));
  return asked?.options.map(({ value, label }) => ({ value, label: asWritten(label) })) ?? waysToHandle(serviceId);
}

/** Id of the question whose answer `classify` takes for a service's handling. */
const handlingQuestion = (serviceId: string) => `handling:${serviceId}`;

export const decideHandlingStep = serviceStep({
  id: 'decide-handling',
  source: 'Pas 3: Serveis de l’Estat que no van per MINHAP',
  title: { ca: 'Decidiu com es tramita', es: 'Decida cómo se tramita', en: 'Decide how it is handled' },
  detail: {
    ca: 'El procediment no diu quin camí segueix aquest servei. Trieu-lo aquí o, si és un altre, indiqueu-lo corregint la classificació.',
    es: 'El procedimiento no dice qué camino sigue este servicio. Elíjalo aquí o, si es otro, indíquelo corrigiendo la clasificación.',
    en: 'The procedure does not say which way this service goes. Choose it here or, if it is another, correct the classification.',
  },
  tick: false,
  when: {
    ca: 'Per a cada servei que cap font diu com es tramita: INE, ECA, TGSS sense concretar o la modalitat IVTM de la DGT.',
    es: 'Para cada servicio que ninguna fuente dice cómo se tramita: INE, ECA, TGSS sin concretar o la modalidad IVTM de la DGT.',
    en: 'For each service no source says how to handle: INE, ECA, TGSS without its part, or the DGT’s IVTM modality.',
  },
  applies: (situation) => servicesToIntegrate(situation).filter(({ handling }) => handling === null),
  gives: {
    text: possibleAnswers,
    find: (situation, service) => [
      {
        kind: 'ANSWER',
        questionId: handlingQuestion(service.serviceId),
        options: handlingOptions(situation, service),
      },
    ],
  },
});
