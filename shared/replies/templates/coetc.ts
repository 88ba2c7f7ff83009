import { asksForCoetc } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { message } from '../message.ts';

export const coetcNoIntegration = defineReply({
  id: 'coetc-no-integration',
  title: {
    ca: 'COETC: ara no s’hi fan integracions',
    es: 'COETC: ahora no se hacen integraciones',
    en: 'COETC: no integrations for now',
  },
  channel: 'publicReply',
  uses: [],
  fits: (situation) =>
    asksForCoetc(situation)
      ? {
          ca: 'Amb el COETC no hi ha integració. Atenció: el motiu que dona el procediment és del 2019; confirmeu que encara val.',
          es: 'Con el COETC no hay integración. Atención: el motivo que da el procedimiento es de 2019; confirme que aún vale.',
          en: 'COETC has no integration. Beware: the reason the procedure gives dates from 2019; check that it still holds.',
        }
      : null,
  text: {
    ca: () => message`
      Benvolguts,

      Pel que fa a la integració amb el COETC, es va acordar refer els serveis del DCOC el segon semestre de 2019. Per això no té sentit que us hi integreu ara: tant vosaltres com l’emissor ho hauríeu de tornar a fer al cap de sis mesos, quan el servei hagués canviat.

      Salutacions cordials,
    `,
    es: () => message`
      Estimados señores:

      En cuanto a la integración con el COETC, se acordó rehacer los servicios del DCOC en el segundo semestre de 2019. Por eso no tiene sentido que se integren ahora: tanto ustedes como el emisor tendrían que volver a hacerlo al cabo de seis meses, cuando el servicio hubiera cambiado.

      Saludos cordiales,
    `,
  },
});
