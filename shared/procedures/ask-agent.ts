import type { Question } from '#shared/contract/index.ts';
import { isMassExcel, padroPurposeQuestion, servicesToIntegrate } from './branches.ts';
import { answerOf } from './case-history.ts';
import { serviceStep, stepForEach, ticketStep } from './define-step.ts';
import { asWritten } from './offers.ts';

const source = 'Consorci AOC: el que el procediment no resol, es pregunta';

/** What the classification could not tell: a question a step, answered with one click. */
export const questionStep = stepForEach<Question>({
  id: 'question',
  source,
  title: ({ text }) => asWritten(text),
  applies: ({ classification: { questions } }) => questions.filter(({ id }) => id !== padroPurposeQuestion),
  tick: false,
  done: (situation, { id, options }) => {
    const answer = answerOf(situation, id);
    if (!answer) return null;
    const label = options.find(({ value }) => value === answer.text)?.label ?? answer.text ?? '';
    return [{ text: asWritten(label), at: answer.at, by: answer.by }];
  },
  offers: (_, { id, options }) => [
    {
      kind: 'ANSWER',
      questionId: id,
      options: options.map(({ value, label }) => ({ value, label: asWritten(label) })),
    },
  ],
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
  applies: (situation) => {
    const { disposition, questions, services } = situation.classification;
    const hasNothingToDo = disposition === 'PROCEED' && services.length === 0 && !isMassExcel(situation);
    return hasNothingToDo || (disposition === 'ASK_AGENT' && questions.length === 0);
  },
});

export const decideHandlingStep = serviceStep({
  id: 'decide-handling',
  source: 'Pas 3: Serveis de l’Estat que no van per MINHAP',
  title: { ca: 'Decidiu com es tramita', es: 'Decidid cómo se tramita', en: 'Decide how it is handled' },
  detail: {
    ca: 'El procediment no diu quin camí segueix aquest servei. Corregiu la classificació indicant-ne la tramitació.',
    es: 'El procedimiento no dice qué camino sigue este servicio. Corregid la clasificación indicando su tramitación.',
    en: 'The procedure does not say which way this service goes. Correct the classification with its handling.',
  },
  tick: false,
  applies: (situation) => servicesToIntegrate(situation).filter(({ handling }) => handling === null),
});
