import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply, type ReplyPiece } from '../define-reply.ts';
import { type Message, message, type Slot } from '../message.ts';

type Values = Readonly<Record<'servicesInCatalan' | 'organization' | 'signatory', Slot>>;

/** As the procedure words it, whatever the language of the message: it is what the signed documents are found by. */
const subject = (v: Values) => message`Autorització PRE ${v.organization} - ${v.servicesInCatalan}`;

const body = {
  ca: message`
    Bon dia,

    Us adjunto, perquè el signeu, el document de sol·licitud al ministeri.

    Gràcies,
  `,
  es: message`
    Buenos días:

    Le adjunto, para su firma, el documento de solicitud al ministerio.

    Gracias,
  `,
} as const;

const pieces = (v: Values, written: Message): readonly ReplyPiece[] => [
  { label: { ca: 'Destinatari', es: 'Destinatario', en: 'Addressee' }, message: message`${v.signatory}` },
  { label: { ca: 'Assumpte', es: 'Asunto', en: 'Subject' }, message: subject(v) },
  { label: { ca: 'Missatge', es: 'Mensaje', en: 'Message' }, message: written },
];

export const minhapSignature = defineReply({
  id: 'minhap-signature',
  title: {
    ca: 'Petició de signatura de la carta al ministeri',
    es: 'Petición de firma de la carta al ministerio',
    en: 'Signature request for the ministry’s letter',
  },
  channel: 'internalNote',
  writtenIn: 'ca',
  uses: ['organization', 'servicesInCatalan', 'signatory'],
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
      **Assumpte:** ${subject(v)}

      ${body.ca}
    `,
    es: (v) => message`
      **Destinatario:** ${v.signatory}
      **Asunto:** ${subject(v)}

      ${body.es}
    `,
  },
  pieces: { ca: (v) => pieces(v, body.ca), es: (v) => pieces(v, body.es) },
});
