import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { link, message } from '../message.ts';

export const aeatCertificate = defineReply({
  id: 'aeat-certificate',
  title: {
    ca: 'AEAT: cal que hi registreu el certificat CDA',
    es: 'AEAT: hay que registrar allí el certificado CDA',
    en: 'AEAT: register the CDA certificate there',
  },
  channel: 'publicReply',
  uses: ['aeatUrl', 'aeatMailbox', 'aeatDays'],
  fits: (situation) =>
    servicesHandledAs(situation, 'AEAT').length === 0
      ? null
      : {
          ca: 'Per a la preproducció de l’AEAT, primer l’ens hi ha de registrar el seu CDA.',
          es: 'Para la preproducción de la AEAT, primero el ente debe registrar allí su CDA.',
          en: 'For AEAT’s PRE environment the body registers its CDA there first.',
        },
  text: {
    ca: (v) => message`
      Benvolguts,

      Per integrar-vos amb l’AEAT a l’entorn de **preproducció** hi ha un tràmit previ que heu de fer vosaltres: fer arribar a l’Agència Tributària la part pública del certificat (**CDA**) amb què se signaran les peticions que el Consorci AOC li enviï.

      Ho heu de demanar obrint un tiquet a la seu electrònica de l’Agència, ${link(v.aeatUrl)}, seguint aquesta ruta: Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos.

      Si hi trobeu cap entrebanc, també podeu escriure a l’Agència, a ${link(v.aeatMailbox)}.

      Quan l’AEAT us hagi confirmat l’alta, adjunteu a aquest tiquet **una captura on es vegi l’alta finalitzada** i continuarem nosaltres amb la integració.

      Tingueu present que, si en **${v.aeatDays} dies** no en tenim resposta, el tiquet es tancarà automàticament. Per a qualsevol dubte, som a la vostra disposició.

      Salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Para integrarse con la AEAT en el entorno de **preproducción** hay un trámite previo que les corresponde a ustedes: hacer llegar a la Agencia Tributaria la parte pública del certificado (**CDA**) con el que se firmarán las peticiones que el Consorci AOC le envíe.

      Deben solicitarlo abriendo un tique en la sede electrónica de la Agencia, ${link(v.aeatUrl)}, siguiendo esta ruta: Colaborar con la Agencia Tributaria > Colaboración con las Administraciones públicas > Suministro de información estructurada para finalidades no tributarias > Formularios, guías y modelos.

      Si encuentran algún obstáculo, también pueden escribir a la Agencia, a ${link(v.aeatMailbox)}.

      Cuando la AEAT les haya confirmado el alta, adjunten a este tique **una captura en la que se vea el alta finalizada** y continuaremos nosotros con la integración.

      Tengan presente que, si en **${v.aeatDays} días** no recibimos respuesta, el tique se cerrará automáticamente. Para cualquier duda, estamos a su disposición.

      Saludos cordiales,
    `,
  },
});
