import { isHomologation, isMassExcel, servicesToConsume } from '#shared/procedures/branches.ts';
import { defineReply } from '../define-reply.ts';
import { link, linkLines, message, type Slot } from '../message.ts';
import { withServiceWord } from '../words-before.ts';

const documentation = ['pciUrl', 'docsAgeUrl', 'docsGeneralitatUrl', 'docsLocalUrl', 'docsCollegesUrl'] as const;

type Guides = Readonly<Record<(typeof documentation)[number], Slot>>;

/** How both messages end: where the examples and the documentation of each scope are. */
const guides = {
  ca: (v: Guides) => message`
    Per facilitar-vos la feina, teniu clients d’exemple de la PCI a la ${link(v.pciUrl, 'documentació genèrica per integrar-se a la PCI')}.

    I aquí trobareu la documentació d’integració i els esquemes de cada àmbit:

    - ${link(v.docsAgeUrl, 'Administració General de l’Estat (AGE)')}
    - ${link(v.docsGeneralitatUrl, 'Administració de la Generalitat de Catalunya')}
    - ${link(v.docsLocalUrl, 'Administració local')}
    - ${link(v.docsCollegesUrl, 'Col·legis i entitats col·laboradores')}

    Si us sorgeix cap dubte o problema, som a la vostra disposició.
  `,
  es: (v: Guides) => message`
    Para facilitarles el trabajo, tienen clientes de ejemplo de la PCI en la ${link(v.pciUrl, 'documentación genérica para integrarse en la PCI')}.

    Y aquí encontrarán la documentación de integración y los esquemas de cada ámbito:

    - ${link(v.docsAgeUrl, 'Administración General del Estado (AGE)')}
    - ${link(v.docsGeneralitatUrl, 'Administración de la Generalitat de Catalunya')}
    - ${link(v.docsLocalUrl, 'Administración local')}
    - ${link(v.docsCollegesUrl, 'Colegios y entidades colaboradoras')}

    Si les surge cualquier duda o problema, estamos a su disposición.
  `,
} as const;

export const finishedPreAndPro = defineReply({
  id: 'finished-pre-and-pro',
  title: {
    ca: 'Integració acabada: configurat a PRE i a PRO',
    es: 'Integración terminada: configurado en PRE y en PRO',
    en: 'Finished: configured in PRE and in PRO',
  },
  channel: 'publicReply',
  uses: ['services', 'authorisations', ...documentation],
  fits: (situation) => {
    if (isHomologation(situation)) {
      return {
        ca: 'L’homologació ja ha arribat: és el missatge de final d’alta.',
        es: 'La homologación ya ha llegado: es el mensaje de fin de alta.',
        en: 'The homologation has arrived: this is the closing message.',
      };
    }
    if (isMassExcel(situation)) {
      return {
        ca: 'Altes massives: tot queda configurat directament.',
        es: 'Altas masivas: todo queda configurado directamente.',
        en: 'Mass registrations: everything is configured straight away.',
      };
    }
    return servicesToConsume(situation).length === 0
      ? null
      : {
          ca: 'Serveis sense document d’homologació: es tanca amb el missatge de final d’alta.',
          es: 'Servicios sin documento de homologación: se cierra con el mensaje de fin de alta.',
          en: 'Services without a homologation document close with this message.',
        };
  },
  text: {
    ca: (v) => message`
      Benvolguts,

      Ens plau comunicar-vos que ja hem configurat **${withServiceWord(v.services, 'ca')}** perquè en pugueu fer ús **tant a PRE com a PRO**. Aquests són els codis de producte, modalitat i finalitat autoritzats:

      ${v.authorisations}

      ${guides.ca(v)}

      Gràcies i salutacions cordials,
    `,
    es: (v) => message`
      Estimados señores:

      Nos complace comunicarles que ya hemos configurado **${withServiceWord(v.services, 'es')}** para su consumo **tanto en PRE como en PRO**. Estos son los códigos de producto, modalidad y finalidad autorizados:

      ${v.authorisations}

      ${guides.es(v)}

      Gracias y saludos cordiales,
    `,
  },
});

export const homologationRequest = defineReply({
  id: 'homologation-request',
  title: {
    ca: 'Registrat a PRE: cal el document d’homologació',
    es: 'Registrado en PRE: hace falta el documento de homologación',
    en: 'Registered in PRE: the homologation document is needed',
  },
  channel: 'publicReply',
  uses: [
    'services',
    'authorisationsPre',
    'homologationUrl',
    'homologationDocuments',
    'homologationOutcome',
    ...documentation,
  ],
  fits: (situation) =>
    servicesToConsume(situation).length === 0
      ? null
      : {
          ca: 'El servei és a PRE; per passar a PRO cal el joc de proves emplenat.',
          es: 'El servicio está en PRE; para pasar a PRO hace falta el juego de pruebas cumplimentado.',
          en: 'The service is in PRE; the jump to PRO needs the filled test set.',
        },
  text: {
    ca: (v) => message`
      Bon dia,

      Ja teniu les autoritzacions per consumir **${withServiceWord(v.services, 'ca')}** a l’entorn de **preproducció**. Els codis de producte, modalitat i finalitat són:

      ${v.authorisationsPre}

      **Per passar de l’entorn de proves al de producció**, cal que ens feu arribar el document d’homologació de cada producte amb el joc de proves emplenat. Tots els documents són a ${link(v.homologationUrl)}. Enllaç directe per a cada producte:

      ${linkLines(v.homologationDocuments, 'document d’homologació')}

      Quan tingueu la documentació a punt, **obriu un tiquet nou que faci referència a aquest** i adjunteu-la-hi. Farem les revisions internes per comprovar que la integració amb l’entorn de proves funciona correctament i us donarem el vistiplau per consumir a producció. ${v.homologationOutcome}

      ${guides.ca(v)}

      Salutacions cordials,
    `,
    es: (v) => message`
      Buenos días:

      Ya tienen las autorizaciones para consumir **${withServiceWord(v.services, 'es')}** en el entorno de **preproducción**. Los códigos de producto, modalidad y finalidad son:

      ${v.authorisationsPre}

      **Para pasar del entorno de pruebas al de producción**, necesitamos que nos hagan llegar el documento de homologación de cada producto con el juego de pruebas cumplimentado. Todos los documentos están en ${link(v.homologationUrl)}. Enlace directo para cada producto:

      ${linkLines(v.homologationDocuments, 'documento de homologación')}

      Cuando tengan la documentación lista, **abran un tique nuevo que haga referencia a este** y adjúntenla. Haremos las revisiones internas para comprobar que la integración con el entorno de pruebas funciona correctamente y les daremos el visto bueno para consumir en producción. ${v.homologationOutcome}

      ${guides.es(v)}

      Saludos cordiales,
    `,
  },
});
