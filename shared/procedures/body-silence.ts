import { silentAboutAeat } from './aeat.ts';
import { ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { documentsAwaited } from './not-to-integrate.ts';
import { givenUp, silenceStepId } from './silence.ts';
import type { Situation } from './situation.ts';
import { agedWaiting } from './waiting.ts';

export const silenceStep = ticketStep({
  id: silenceStepId,
  source: 'Pas 4: si no responen en un període de 7 dies, el tiquet es tanca',
  title: {
    ca: 'No responen: recordeu-los-ho o tanqueu el tiquet',
    es: 'No responden: recuérdeselo o cierre el tique',
    en: 'No answer: remind the body or close the ticket',
  },
  detail: {
    ca: 'El recordatori de l’AEAT torna a donar el termini sencer. El missatge de tancament deixa sense fer els passos que queden.',
    es: 'El recordatorio de la AEAT vuelve a dar el plazo entero. El mensaje de cierre deja sin hacer los pasos que quedan.',
    en: 'AEAT’s reminder gives the whole time again. The closing message leaves the remaining steps undone.',
  },
  after: ['aeat-message', 'request-documents'],
  replies: messageSteps[silenceStepId],
  doneOnceSent: true,
  tick: false,
  when: {
    ca: 'Si passa el termini de l’AEAT, o fa 7 dies que s’esperen el formulari o el CDA.',
    es: 'Si pasa el plazo de la AEAT, o hace 7 días que se esperan el formulario o el CDA.',
    en: 'If AEAT’s time is over, or the form or the CDA have been waited for 7 days.',
  },
  applies: (situation) =>
    givenUp(situation) !== null || isSilentAboutDocuments(situation) || silentAboutAeat(situation).length > 0,
  services: silentAboutAeat,
});

function isSilentAboutDocuments(situation: Situation): boolean {
  const isOwed = situation.classification.disposition === 'REQUEST_DOCUMENTS';
  return isOwed && agedWaiting(documentsAwaited(situation), situation.now, 'ca').isLate;
}
