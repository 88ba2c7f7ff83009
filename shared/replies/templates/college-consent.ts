import type { Text } from '#shared/i18n/locale.ts';
import { defineReply, type ReplyPiece } from '../define-reply.ts';
import { link, type Message, message, type Slot } from '../message.ts';
import { withArticle } from '../words-before.ts';

type Values = Readonly<
  Record<
    'collegeMailbox' | 'consentCc' | 'collegeCode' | 'organization' | 'ticketNumber' | 'college' | 'deskMailbox',
    Slot
  >
>;

/** The same in both languages: it is how the desk finds the mail again. */
const subject = (v: Values): Message => message`DCOC - ${v.collegeCode} - ${v.organization} (${v.ticketNumber})`;

const body = {
  ca: (v: Values) => message`
    Benvolguts,

    Us escrivim des del Consorci AOC: **${withArticle(v.organization, 'ca', 'l’ens')}** ens ha demanat poder obtenir documents visats per mitjà de la integració que tenim disponible amb **${withArticle(v.college, 'ca', 'el')}**.

    Abans de començar, necessitem que ens confirmeu que no teniu cap inconvenient que aquest ens local faci les proves corresponents amb els vostres sistemes, per poder obtenir els documents visats de la vostra entitat. Ho podeu fer responent a aquest mateix correu.

    Moltes gràcies i salutacions cordials,
  `,
  es: (v: Values) => message`
    Estimados señores:

    Les escribimos desde el Consorci AOC: **${withArticle(v.organization, 'es', 'el ente')}** nos ha solicitado poder obtener documentos visados mediante la integración que tenemos disponible con **${withArticle(v.college, 'es', 'el')}**.

    Antes de empezar, necesitamos que nos confirmen que no tienen inconveniente en que este ente local haga las pruebas correspondientes con sus sistemas, para poder obtener los documentos visados de su entidad. Pueden hacerlo respondiendo a este mismo correo.

    Muchas gracias y saludos cordiales,
  `,
} as const;

const labels = {
  to: { ca: 'Per a', es: 'Para', en: 'To' },
  copies: { ca: 'CC', es: 'CC', en: 'CC' },
  subject: { ca: 'Assumpte', es: 'Asunto', en: 'Subject' },
  body: { ca: 'Cos', es: 'Cuerpo', en: 'Body' },
} as const satisfies Record<string, Text>;

const pieces = (v: Values, written: Message): readonly ReplyPiece[] => [
  { label: labels.to, message: message`${v.collegeMailbox}` },
  { label: labels.copies, message: message`${v.consentCc}` },
  { label: labels.subject, message: subject(v) },
  { label: labels.body, message: written },
];

export const collegeConsent = defineReply({
  id: 'college-consent',
  title: {
    ca: 'Correu al col·legi: permís per a les proves',
    es: 'Correo al colegio: permiso para las pruebas',
    en: 'Mail to the college: permission to run tests',
  },
  channel: 'internalNote',
  perService: true,
  writtenIn: 'ca',
  uses: ['deskMailbox', 'collegeMailbox', 'consentCc', 'collegeCode', 'organization', 'ticketNumber', 'college'],
  fits: (_, service) =>
    service?.handling !== 'DCOC'
      ? null
      : {
          ca: 'Abans de donar res d’alta a PRE, el col·legi hi ha d’estar d’acord. Envieu-ho des de la bústia de suport.',
          es: 'Antes de dar nada de alta en PRE, el colegio debe estar de acuerdo. Envíelo desde el buzón de soporte.',
          en: 'The college has to agree before anything is registered in PRE. Send it from the desk mailbox.',
        },
  text: {
    ca: (v) => message`
      **De:** ${link(v.deskMailbox)}
      **Per a:** ${link(v.collegeMailbox)}
      **CC:** ${v.consentCc}
      **Assumpte:** ${subject(v)}

      ${body.ca(v)}
    `,
    es: (v) => message`
      **De:** ${link(v.deskMailbox)}
      **Para:** ${link(v.collegeMailbox)}
      **CC:** ${v.consentCc}
      **Asunto:** ${subject(v)}

      ${body.es(v)}
    `,
  },
  pieces: { ca: (v) => pieces(v, body.ca(v)), es: (v) => pieces(v, body.es(v)) },
});
