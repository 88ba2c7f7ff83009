import { silentAboutAeat } from './aeat.ts';
import { ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import { documentsAwaited } from './not-to-integrate.ts';
import { closedForSilence, silenceStepId } from './silence.ts';
import type { Situation } from './situation.ts';
import { agedWaiting } from './waiting.ts';

export const silenceStep = ticketStep({
  id: silenceStepId,
  source: 'Pas 4: termini de resposta',
  title: {
    ca: 'No responen: recordeu-los-ho o tanqueu el tiquet',
    es: 'No responden: recuérdeselo o cierre el tique',
    en: 'No answer: remind the body or close the ticket',
  },
  detail: {
    ca: 'El recordatori de l’AEAT torna a donar el termini sencer. El missatge de tancament deixa sense fer els passos dels serveis de què no s’ha respost; els altres continuen. El termini del formulari i el CDA és criteri propi: el procediment només en dona per a l’AEAT.',
    es: 'El recordatorio de la AEAT vuelve a dar el plazo entero. El mensaje de cierre deja sin hacer los pasos de los servicios sobre los que no se ha respondido; los demás continúan. El plazo del formulario y el CDA es criterio propio: el procedimiento solo lo da para la AEAT.',
    en: 'AEAT’s reminder gives the whole time again. The closing message leaves undone the steps of the services that were not answered about; the others go on. The time for the form and the CDA is our own rule: the procedure only gives one for AEAT.',
  },
  after: ['aeat-message', 'request-documents'],
  replies: messageSteps[silenceStepId],
  doneOnceSent: true,
  tick: false,
  when: {
    ca: 'Si passa el termini de l’AEAT, o fa 7 dies que s’esperen el formulari o el CDA (criteri propi).',
    es: 'Si pasa el plazo de la AEAT, o hace 7 días que se esperan el formulario o el CDA (criterio propio).',
    en: 'If AEAT’s time is over, or the form or the CDA have been waited for 7 days (our own rule).',
  },
  applies: (situation) =>
    closedForSilence(situation) !== null || isSilentAboutDocuments(situation) || silentAboutAeat(situation).length > 0,
  services: silentAboutAeat,
});

function isSilentAboutDocuments(situation: Situation): boolean {
  const isOwed = situation.classification.disposition === 'REQUEST_DOCUMENTS';
  return isOwed && agedWaiting(documentsAwaited(situation), situation.now, 'ca').isLate;
}
