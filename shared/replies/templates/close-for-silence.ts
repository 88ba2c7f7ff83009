import { awaitedThing } from '../awaited.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';
import { withServiceWord } from '../words-before.ts';

const noScreenshot = {
  ca: 'L’ens no ha respost al que se li va demanar. Comproveu que ha passat el termini.',
  es: 'El ente no ha respondido a lo que se le pidió. Compruebe que ha pasado el plazo.',
  en: 'The body has not answered what it was asked. Check that its time is over.',
} as const;

const noDocuments = {
  ca: 'Els documents que es van demanar no han arribat. El missatge no donava cap termini: decidiu si ja n’hi ha prou.',
  es: 'Los documentos que se pidieron no han llegado. El mensaje no daba ningún plazo: decida si ya basta.',
  en: 'The documents asked for have not come. The message gave no time: decide whether it is enough.',
} as const;

export const closeForSilence = defineReply({
  id: 'close-for-silence',
  title: {
    ca: 'Tancament per falta de resposta',
    es: 'Cierre por falta de respuesta',
    en: 'Closed for want of an answer',
  },
  channel: 'publicReply',
  uses: ['services', 'askedOn', 'awaited', 'silenceOutcome'],
  fits: (situation) => {
    if (awaitedThing(situation, 'ca') === null) return null;
    return situation.classification.disposition === 'REQUEST_DOCUMENTS' ? noDocuments : noScreenshot;
  },
  text: {
    ca: (v) => message`
      Benvolguts,

      Per continuar la integració amb **${withServiceWord(v.services, 'ca')}**, el ${v.askedOn} us vam demanar ${v.awaited}. Com que no hem rebut cap resposta, **${v.silenceOutcome}**.

      Si voleu reprendre aquesta integració més endavant, **obriu un tiquet nou que faci referència a aquest** i adjunteu-hi el que us demanàvem.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Para continuar la integración con **${withServiceWord(v.services, 'es')}**, el ${v.askedOn} les pedimos ${v.awaited}. Como no hemos recibido ninguna respuesta, **${v.silenceOutcome}**.

      Si desean retomar esta integración más adelante, **abran un tique nuevo que haga referencia a este** y adjunten en él lo que les pedíamos.

      Saludos cordiales,
    `,
  },
});
