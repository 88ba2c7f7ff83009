import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';
import { withArticle } from '../words-before.ts';

export const transferSupportUnit = defineReply({
  id: 'transfer-support-unit',
  title: {
    ca: 'Trasllat a la Unitat de Suport',
    es: 'Traslado a la Unidad de Soporte',
    en: 'Transfer to the Support Unit',
  },
  channel: 'internalNote',
  writtenIn: 'ca',
  uses: ['organization', 'notInPro'],
  fits: ({ comparison }) =>
    comparison === null
      ? null
      : {
          ca: 'PRO no autoritza ara tot el que es demana.',
          es: 'PRO no autoriza ahora todo lo que se pide.',
          en: 'PRO does not authorise now all that is asked for.',
        },
  text: {
    ca: (v) => message`
      Traslladem aquest tiquet a la **Unitat de Suport** perquè **${withArticle(v.organization, 'ca', 'l’ens')}** vol integrar el que segueix, que ara no té autoritzat a PRO:

      ${v.notInPro}

      Quan estigui autoritzat a PRO, retorneu-nos el tiquet i continuarem amb la integració.
    `,
    es: (v) => message`
      Trasladamos este tique a la **Unidad de Soporte** porque **${withArticle(v.organization, 'es', 'el ente')}** quiere integrar lo que sigue, que ahora no tiene autorizado en PRO:

      ${v.notInPro}

      Cuando esté autorizado en PRO, devuélvannos el tique y continuaremos con la integración.
    `,
  },
});
