import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';
import { withServiceWord } from '../words-before.ts';

export const corpmeRegistered = defineReply({
  id: 'corpme-registered',
  title: {
    ca: 'Registres: alta feta a PRO, sense PRE',
    es: 'Registros: alta hecha en PRO, sin PRE',
    en: 'Registries: registered in PRO, no PRE',
  },
  channel: 'publicReply',
  uses: ['services', 'authorisationsPro'],
  fits: (situation) =>
    servicesHandledAs(situation, 'CORPME').length === 0
      ? null
      : {
          ca: 'Els registres del grup CORPME només es donen d’alta a PRO i no tenen credencials de PRE.',
          es: 'Los registros del grupo CORPME solo se dan de alta en PRO y no tienen credenciales de PRE.',
          en: 'The CORPME registries are registered in PRO only and have no PRE credentials.',
        },
  text: {
    ca: (v) => message`
      Bon dia,

      Us confirmem que ja teniu l’alta feta a l’entorn de **producció** per consumir **${withServiceWord(v.services, 'ca')}**. Els codis de producte, modalitat i finalitat autoritzats són:

      ${v.authorisationsPro}

      Ara com ara, a **preproducció** no es fan altes ni es faciliten credencials.

      Per a qualsevol dubte, som a la vostra disposició.

      Salutacions cordials,
    `,
    es: (v) => message`
      Buenos días:

      Les confirmamos que ya tienen el alta hecha en el entorno de **producción** para consumir **${withServiceWord(v.services, 'es')}**. Los códigos de producto, modalidad y finalidad autorizados son:

      ${v.authorisationsPro}

      Por ahora, en **preproducción** no se hacen altas ni se facilitan credenciales.

      Para cualquier duda, estamos a su disposición.

      Saludos cordiales,
    `,
  },
});
