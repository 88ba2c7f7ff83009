import { defineReply } from '../define-reply.ts';
import { link, message } from '../message.ts';

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
          es: 'Antes de dar nada de alta en PRE, el colegio debe estar de acuerdo. Enviadlo desde el buzón de soporte.',
          en: 'The college has to agree before anything is registered in PRE. Send it from the desk mailbox.',
        },
  text: {
    ca: (v) => message`
      **De:** ${link(v.deskMailbox)}
      **Per a:** ${link(v.collegeMailbox)}
      **CC:** ${v.consentCc}
      **Assumpte:** DCOC - ${v.collegeCode} - ${v.organization} (${v.ticketNumber})

      Benvolguts,

      Us escrivim des del Consorci AOC. L’ens **${v.organization}** ens ha sol·licitat d’obtenir documents visats per mitjà de la integració que tenim disponible amb la vostra entitat, **${v.college}**.

      Abans de començar, necessitem saber si us sembla bé que aquest ens faci les proves corresponents amb els vostres sistemes per poder rebre els documents que heu visat. Ens ho podeu confirmar responent aquest correu?

      Moltes gràcies i salutacions cordials,
    `,
    es: (v) => message`
      **De:** ${link(v.deskMailbox)}
      **Para:** ${link(v.collegeMailbox)}
      **CC:** ${v.consentCc}
      **Asunto:** DCOC - ${v.collegeCode} - ${v.organization} (${v.ticketNumber})

      Estimados señores:

      Os escribimos desde el Consorci AOC. El ente **${v.organization}** nos ha solicitado obtener documentos visados mediante la integración que tenemos disponible con vuestra entidad, **${v.college}**.

      Antes de empezar, necesitamos saber si os parece bien que este ente haga las pruebas correspondientes con vuestros sistemas para poder recibir los documentos que habéis visado. ¿Nos lo podéis confirmar respondiendo a este correo?

      Muchas gracias y saludos cordiales,
    `,
  },
});
