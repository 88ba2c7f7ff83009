import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { message, type Slot } from '../message.ts';
import { withArticle } from '../words-before.ts';

type Values = Readonly<Record<'services' | 'organization', Slot>>;

const title = (v: Values) => message`Petición acceso a datos ${v.services} para ${v.organization}.`;

const body = (v: Values) => message`
  Buenos días:

  Les solicitamos autorización para que **${withArticle(v.organization, 'es', 'la entidad')}** consuma, en el **entorno de pruebas (PRE)**, los servicios de **${v.services}**. El detalle figura en la documentación adjunta.

  Quedamos a la espera de sus indicaciones.

  Muchas gracias y saludos cordiales,
`;

export const minhapRequest = defineReply({
  id: 'minhap-request',
  title: {
    ca: 'Petició al ministeri (CAID), en castellà',
    es: 'Petición al ministerio (CAID)',
    en: 'Request to the ministry (CAID), in Spanish',
  },
  channel: 'internalNote',
  writtenIn: 'es',
  uses: ['services', 'organization'],
  fits: (situation) =>
    servicesHandledAs(situation, 'MINHAP').length === 0
      ? null
      : {
          ca: 'Són serveis de l’Estat que el ministeri ha d’autoritzar a PRE. Copieu el títol i el cos al tiquet del CAID.',
          es: 'Son servicios del Estado que el ministerio debe autorizar en PRE. Copie el título y el cuerpo en el tique del CAID.',
          en: 'State services the ministry authorises in PRE. Copy title and body into the CAID ticket.',
        },
  text: {
    es: (v) => message`
      **Título:** ${title(v)}

      ${body(v)}
    `,
  },
  pieces: {
    es: (v) => [
      { label: { ca: 'Títol', es: 'Título', en: 'Title' }, message: title(v) },
      { label: { ca: 'Cos', es: 'Cuerpo', en: 'Body' }, message: body(v) },
    ],
  },
});
