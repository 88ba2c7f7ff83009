import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

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
          es: 'Son servicios del Estado que el ministerio debe autorizar en PRE. Copiad el título y el cuerpo en el tique del CAID.',
          en: 'State services the ministry authorises in PRE. Copy title and body into the CAID ticket.',
        },
  text: {
    es: (v) => message`
      **Título:** Petición acceso a datos ${v.services} para ${v.organization}.

      Buenos días:

      Os pedimos la autorización para que la entidad **${v.organization}** pueda consumir, en el **entorno de pruebas (PRE)**, estos servicios: **${v.services}**. Adjuntamos la hoja de cálculo con el detalle de los procedimientos y los servicios.

      Quedamos pendientes de lo que nos indiquéis.

      Muchas gracias y un saludo,
    `,
  },
});

export const minhapSignature = defineReply({
  id: 'minhap-signature',
  title: {
    ca: 'Petició de signatura de la carta al ministeri',
    es: 'Petición de firma de la carta al ministerio',
    en: 'Signature request for the ministry’s letter',
  },
  channel: 'internalNote',
  writtenIn: 'ca',
  uses: ['organization', 'services', 'signatory'],
  fits: (situation) =>
    servicesHandledAs(situation, 'MINHAP').length === 0
      ? null
      : {
          ca: 'Només si s’ha autoritzat que la carta vagi signada: es demana per PortaSignatures.',
          es: 'Solo si se ha autorizado que la carta vaya firmada: se pide por PortaSignatures.',
          en: 'Only when a signature was authorised: it is asked for through PortaSignatures.',
        },
  text: {
    ca: (v) => message`
      **Destinatari:** ${v.signatory}
      **Assumpte:** Autorització PRE ${v.organization} - ${v.services}

      Bon dia,

      T’envio el document de sol·licitud al ministeri perquè el puguis signar.

      Gràcies,
    `,
    es: (v) => message`
      **Destinatario:** ${v.signatory}
      **Asunto:** Autorització PRE ${v.organization} - ${v.services}

      Buenos días:

      Te envío el documento de solicitud al ministerio para que puedas firmarlo.

      Gracias,
    `,
  },
});
