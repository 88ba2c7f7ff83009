import { defineReply } from '../define-reply.ts';
import { link, message } from '../message.ts';

export const openThroughEacat = defineReply({
  id: 'open-through-eacat',
  title: {
    ca: 'Cal demanar-ho per EACAT (altes de serveis)',
    es: 'Hay que pedirlo por EACAT (altas de servicios)',
    en: 'To be asked for through EACAT (altes de serveis)',
  },
  channel: 'publicReply',
  uses: ['guideUrl'],
  fits: ({ classification }) =>
    classification.disposition !== 'REDIRECT_TO_ALTA'
      ? null
      : {
          ca: 'L’ens ha obert el tiquet directament, sense passar per altes de serveis.',
          es: 'El ente ha abierto el tique directamente, sin pasar por altas de servicios.',
          en: 'The body opened the ticket directly, without the service sign-up.',
        },
  text: {
    ca: (v) => message`
      Benvolguts,

      Les integracions es tramiten a partir d’una alta de serveis, de manera que aquesta petició l’heu de començar a **EACAT**, a l’apartat d’**altes de serveis**, on heu d’obrir un tiquet nou. En aquesta guia teniu els passos:

      ${link(v.guideUrl, 'Com integrar-se a Via Oberta')}

      Com que la gestió es farà al tiquet nou, donem aquest per tancat.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Las integraciones se tramitan a partir de un alta de servicios, de modo que esta petición deben iniciarla en **EACAT**, en el apartado de **altas de servicios**, donde deben abrir un tique nuevo. En esta guía encontrarán los pasos:

      ${link(v.guideUrl, 'Cómo integrarse en Via Oberta')}

      Como la gestión se hará en el tique nuevo, damos este por cerrado.

      Saludos cordiales,
    `,
  },
});
