import { padroPurpose, servicesHandledAs } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { link, message } from '../message.ts';

export const padroDeployment = defineReply({
  id: 'padro-deployment',
  title: {
    ca: 'Padró: com desplegar-lo a l’ajuntament',
    es: 'Padrón: cómo desplegarlo en el ayuntamiento',
    en: 'Padró: how to deploy it at the town hall',
  },
  channel: 'publicReply',
  uses: ['deskMailbox', 'firewallAddresses', 'sslPorts', 'webPorts', 'eacatUrl', 'supportUrl', 'jiraKey'],
  fits: (situation) =>
    servicesHandledAs(situation, 'PADRO').length === 0 || padroPurpose(situation) !== 'deploy'
      ? null
      : {
          ca: 'L’ajuntament vol desplegar el seu padró, no només consultar-ne d’altres.',
          es: 'El ayuntamiento quiere desplegar su padrón, no solo consultar otros.',
          en: 'The town hall wants to deploy its own padró, not only to query others.',
        },
  text: {
    ca: (v) => message`
      Bon dia,

      Us expliquem què cal tenir en compte per desplegar el padró telemàtic al vostre ajuntament i com podem avançar junts. Per a qualsevol cosa d’aquest desplegament ens trobareu a ${link(v.deskMailbox)}.

      Això és el que necessitem de vosaltres:

      1. **La plataforma.** Digueu-nos d’on surten les dades (una base de dades o un servei web) i si el programa és d’un fabricant o propi.
      2. **L’accés remot.** El farem servir per instal·lar-hi l’aplicació. Normalment hi entrem per Terminal Server (Windows) o SSH (Linux), i si us va millor un altre mitjà, com ara TeamViewer, proposeu-nos-el.
      3. **El tallafoc.** Cal que hi obriu les adreces i els ports que trobareu més avall.
      4. **Dos certificats**, que es demanen a EACAT: un **CDA** (certificat d’aplicació) i un **CDS-1** (certificat de servidor segur).

      **Adreces IP del tallafoc**

      ${v.firewallAddresses}

      **Ports** (segons quin sigui el vostre servidor web)

      - SSL: ${v.sslPorts}. Per HTTPS, un cop instal·lat el certificat de servidor.
      - Web: ${v.webPorts}. Per HTTP, per fer les proves mentre el certificat no hi sigui.

      **On es demanen els certificats:** entreu a ${link(v.eacatUrl)} i aneu a EACAT > CATCert > Tràmits > Certificats digitals. Si hi teniu dificultats, us ajudaran a ${link(v.supportUrl)}.

      D’altra banda, hi ha una part més funcional: ja l’hem traslladada a la Cap de Servei amb la referència **${v.jiraKey}**.

      Quedem a la vostra disposició.

      Salutacions cordials,
    `,
    es: (v) => message`
      Buenos días:

      Les explicamos qué hay que tener en cuenta para desplegar el padrón telemático en su ayuntamiento y cómo podemos avanzar juntos. Para cualquier cosa de este despliegue nos encontrarán en ${link(v.deskMailbox)}.

      Esto es lo que necesitamos de ustedes:

      1. **La plataforma.** Dígannos de dónde salen los datos (una base de datos o un servicio web) y si el programa es de un fabricante o propio.
      2. **El acceso remoto.** Lo usaremos para instalar la aplicación. Normalmente entramos por Terminal Server (Windows) o SSH (Linux), y si les va mejor otro medio, como TeamViewer, propóngannoslo.
      3. **El cortafuegos.** Deben abrir en él las direcciones y los puertos que encontrarán más abajo.
      4. **Dos certificados**, que se piden en EACAT: un **CDA** (certificado de aplicación) y un **CDS-1** (certificado de servidor seguro).

      **Direcciones IP del cortafuegos**

      ${v.firewallAddresses}

      **Puertos** (según cuál sea su servidor web)

      - SSL: ${v.sslPorts}. Por HTTPS, una vez instalado el certificado de servidor.
      - Web: ${v.webPorts}. Por HTTP, para hacer las pruebas mientras no esté el certificado.

      **Dónde se piden los certificados:** entren en ${link(v.eacatUrl)} y vayan a EACAT > CATCert > Tràmits > Certificats digitals. Si tienen dificultades, les ayudarán en ${link(v.supportUrl)}.

      Por otro lado, hay una parte más funcional: ya la hemos trasladado a la jefatura de servicio con la referencia **${v.jiraKey}**.

      Quedamos a su disposición.

      Saludos cordiales,
    `,
  },
});
