import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

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
          ca: 'L’alta de serveis no va autoritzar a PRO tot el que es demana.',
          es: 'El alta de servicios no autorizó en PRO todo lo que se pide.',
          en: 'The service sign-up did not authorise in PRO all that is asked for.',
        },
  text: {
    ca: (v) => message`
      Traslladem aquest tiquet a la **Unitat de Suport**.

      L’ens **${v.organization}** demana integrar una modalitat que no es va donar d’alta a PRO quan es va tramitar la seva alta de serveis:

      ${v.notInPro}

      Un cop estigui autoritzada a PRO, retorneu-nos el tiquet i continuarem amb la integració.
    `,
    es: (v) => message`
      Trasladamos este tique a la **Unidad de Soporte**.

      El ente **${v.organization}** pide integrar una modalidad que no se dio de alta en PRO cuando se tramitó su alta de servicios:

      ${v.notInPro}

      Cuando esté autorizada en PRO, devolvednos el tique y continuaremos con la integración.
    `,
  },
});
