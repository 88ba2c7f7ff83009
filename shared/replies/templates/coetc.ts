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

      Amb el COETC, ara com ara, no es fan integracions. El motiu és que es va acordar refer els serveis del DCOC el segon semestre del 2019: no tenia sentit que un ajuntament i l’emissor s’integressin en un servei que havia de canviar al cap de sis mesos.

      Per això no podem tramitar la integració que ens demaneu.

      Salutacions cordials,
    `,
    es: () => message`
      Estimados señores:

      Con el COETC, por ahora, no se hacen integraciones. El motivo es que se acordó rehacer los servicios del DCOC en el segundo semestre de 2019: no tenía sentido que un ayuntamiento y el emisor se integraran en un servicio que iba a cambiar al cabo de seis meses.

      Por eso no podemos tramitar la integración que nos solicitan.

      Saludos cordiales,
    `,
  },
});
