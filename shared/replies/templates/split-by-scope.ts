import type { Situation } from '#shared/procedures/situation.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

/** A college splits from another only when the agent says so (routing rules T35); then there is a single scope. */
const spansScopes = ({ classification: { disposition, scopes } }: Situation) =>
  disposition === 'SPLIT_BY_SCOPE' && scopes.length > 1;

export const splitByScope = defineReply({
  id: 'split-by-scope',
  title: {
    ca: 'Cal un tiquet per àmbit',
    es: 'Hace falta un tique por ámbito',
    en: 'One ticket for each scope',
  },
  channel: 'publicReply',
  uses: ['scopes'],
  fits: (situation) =>
    spansScopes(situation)
      ? {
          ca: 'El tiquet demana serveis de més d’un àmbit.',
          es: 'El tique pide servicios de más de un ámbito.',
          en: 'The ticket asks for services of more than one scope.',
        }
      : null,
  text: {
    ca: (v) => message`
      Benvolguts,

      Els serveis que demaneu són de diferents àmbits:

      ${v.scopes}

      Per procediment intern, les integracions es gestionen per separat segons l’administració o el col·legi professional que ofereix cada servei. Per això us demanem que obriu **un tiquet per a cada servei, o per a cada grup de serveis del mateix àmbit**. Els que siguin del mateix àmbit poden anar junts.

      Si teniu cap dubte sobre com repartir-los, us ajudarem.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Los servicios que solicitan son de distintos ámbitos:

      ${v.scopes}

      Por procedimiento interno, las integraciones se gestionan por separado según la administración o el colegio profesional que ofrece cada servicio. Por eso les pedimos que abran **un tique para cada servicio, o para cada grupo de servicios del mismo ámbito**. Los que sean del mismo ámbito pueden ir juntos.

      Si tienen cualquier duda sobre cómo repartirlos, les ayudaremos.

      Saludos cordiales,
    `,
  },
});

export const splitByCollege = defineReply({
  id: 'split-by-college',
  title: {
    ca: 'Cal un tiquet per col·legi',
    es: 'Hace falta un tique por colegio',
    en: 'One ticket for each college',
  },
  channel: 'publicReply',
  uses: ['services'],
  fits: (situation) =>
    situation.classification.disposition === 'SPLIT_BY_SCOPE' && !spansScopes(situation)
      ? {
          ca: 'El tiquet demana serveis de més d’un col·legi i s’ha decidit separar-los.',
          es: 'El tique pide servicios de más de un colegio y se ha decidido separarlos.',
          en: 'The ticket asks for services of more than one college, and they are to be split.',
        }
      : null,
  text: {
    ca: (v) => message`
      Benvolguts,

      Els serveis que demaneu depenen de diferents col·legis professionals: **${v.services}**.

      Per procediment intern, les integracions amb cada col·legi es gestionen per separat. Per això us demanem que obriu **un tiquet per a cada col·legi**.

      Si teniu cap dubte sobre com repartir-los, us ajudarem.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Los servicios que solicitan dependen de distintos colegios profesionales: **${v.services}**.

      Por procedimiento interno, las integraciones con cada colegio se gestionan por separado. Por eso les pedimos que abran **un tique para cada colegio**.

      Si tienen cualquier duda sobre cómo repartirlos, les ayudaremos.

      Saludos cordiales,
    `,
  },
});
