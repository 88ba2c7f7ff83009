import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

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

      Us confirmem que ja teniu l’alta feta a l’entorn de **producció** per consumir **${v.services}**. El producte, la modalitat i la finalitat autoritzats són:

      ${v.authorisationsPro}

      Per a la preproducció, ara com ara, no es faciliten credencials: no hi haurà alta a l’entorn de proves.

      Per a qualsevol dubte, som a la vostra disposició en aquest mateix tiquet.

      Salutacions cordials,
    `,
    es: (v) => message`
      Buenos días:

      Les confirmamos que ya tienen el alta hecha en el entorno de **producción** para consumir **${v.services}**. El producto, la modalidad y la finalidad autorizados son:

      ${v.authorisationsPro}

      Para la preproducción, por ahora, no se facilitan credenciales: no habrá alta en el entorno de pruebas.

      Para cualquier duda, estamos a su disposición en este mismo tique.

      Saludos cordiales,
    `,
  },
});
