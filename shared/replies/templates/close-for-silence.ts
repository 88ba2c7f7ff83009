import { awaitedThing } from '../awaited.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

export const closeForSilence = defineReply({
  id: 'close-for-silence',
  title: {
    ca: 'Tancament per falta de resposta',
    es: 'Cierre por falta de respuesta',
    en: 'Closed for want of an answer',
  },
  channel: 'publicReply',
  uses: ['services', 'askedOn', 'awaited'],
  fits: (situation) =>
    awaitedThing(situation, 'ca') === null
      ? null
      : {
          ca: 'L’ens no ha respost al que se li va demanar. Comproveu que ha passat el termini.',
          es: 'El ente no ha respondido a lo que se le pidió. Compruebe que ha pasado el plazo.',
          en: 'The body has not answered what it was asked. Check that its time is over.',
        },
  text: {
    ca: (v) => message`
      Benvolguts,

      Per continuar amb la integració de **${v.services}**, el ${v.askedOn} us vam demanar ${v.awaited}. Com que no n’hem tingut cap resposta, **tanquem aquest tiquet**.

      Si voleu reprendre la integració més endavant, **obriu un tiquet nou que faci referència a aquest** i adjunteu-hi el que us demanàvem.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Para continuar con la integración de **${v.services}**, el ${v.askedOn} les pedimos ${v.awaited}. Como no hemos recibido ninguna respuesta, **cerramos este tique**.

      Si desean retomar la integración más adelante, **abran un tique nuevo que haga referencia a este** y adjunten en él lo que les pedíamos.

      Saludos cordiales,
    `,
  },
});
