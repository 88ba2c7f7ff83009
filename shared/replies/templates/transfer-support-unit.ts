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

      L’ens **${v.organization}** vol integrar el que segueix, que és d’una altra modalitat i no es va donar d’alta a PRO en el tiquet de la seva alta de serveis:

      ${v.notInPro}

      Quan estigui autoritzat a PRO, retorneu-nos el tiquet i continuarem amb la integració.
    `,
    es: (v) => message`
      Trasladamos este tique a la **Unidad de Soporte**.

      El ente **${v.organization}** quiere integrar lo que sigue, que es de otra modalidad y no se dio de alta en PRO en el tique de su alta de servicios:

      ${v.notInPro}

      Cuando esté autorizado en PRO, devuélvannos el tique y continuaremos con la integración.
    `,
  },
});
