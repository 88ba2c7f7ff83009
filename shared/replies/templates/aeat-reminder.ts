import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { link, message } from '../message.ts';

export const aeatReminder = defineReply({
  id: 'aeat-reminder',
  title: {
    ca: 'AEAT: encara no consta que hi tingueu el CDA',
    es: 'AEAT: aún no consta que tengan allí el CDA',
    en: 'AEAT: their CDA is not known to be there yet',
  },
  channel: 'publicReply',
  uses: ['askedOn', 'aeatUrl', 'aeatMailbox', 'aeatDays'],
  fits: (situation) =>
    servicesHandledAs(situation, 'AEAT').length === 0
      ? null
      : {
          ca: 'Se’ls va demanar que registressin el CDA a l’AEAT i la captura no ha arribat.',
          es: 'Se les pidió que registraran el CDA en la AEAT y la captura no ha llegado.',
          en: 'They were asked to register their CDA at AEAT and no screenshot has come.',
        },
  text: {
    ca: (v) => message`
      Benvolguts,

      El ${v.askedOn} us vam explicar que, abans d’integrar-vos amb l’AEAT a l’entorn de **preproducció**, li heu de fer arribar la part pública del certificat (**CDA**) amb què se signaran les peticions. **Encara no ens consta que l’AEAT l’hagi registrat**, i sense aquest pas no podem continuar.

      Si ja ho heu fet, adjunteu a aquest tiquet una captura on es vegi que l’AEAT ha finalitzat l’alta. Si encara no, obriu un tiquet a ${link(v.aeatUrl)}, a Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos, o escriviu a l’Agència, a ${link(v.aeatMailbox)}.

      Us recordem que, si passen **${v.aeatDays} dies** sense resposta, el tiquet es tanca automàticament.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      El ${v.askedOn} les explicamos que, antes de integrarse con la AEAT en el entorno de **preproducción**, deben hacerle llegar la parte pública del certificado (**CDA**) con el que se firmarán las peticiones. **Aún no nos consta que la AEAT lo haya registrado**, y sin este paso no podemos continuar.

      Si ya lo han hecho, adjunten a este tique una captura en la que se vea que la AEAT ha finalizado el alta. Si aún no, abran un tique en ${link(v.aeatUrl)}, en Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos, o escriban a la Agencia, a ${link(v.aeatMailbox)}.

      Les recordamos que, si pasan **${v.aeatDays} días** sin respuesta, el tique se cierra automáticamente.

      Saludos cordiales,
    `,
  },
});
