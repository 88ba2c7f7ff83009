import type { MissingDocument } from '#shared/contract/index.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import { defineReply } from '../define-reply.ts';
import { link, message, type Slot } from '../message.ts';
import { withServiceWord } from '../words-before.ts';

const because = {
  ca: 'És còpia d’una alta i no porta tots els documents: es demanen només els que falten.',
  es: 'Es copia de un alta y no trae todos los documentos: se piden solo los que faltan.',
  en: 'It copies a sign-up and lacks documents: only what is missing is asked for.',
} as const;

/** How the three messages begin: PRO is authorised already, and the web service was asked for. */
const opening = {
  ca: (v: { readonly services: Slot }) => message`
    Benvolguts,

    Hem rebut la vostra sol·licitud d’alta per consumir **${withServiceWord(v.services, 'ca')}** i ja us hem autoritzat a l’entorn de **producció**: des d’ara hi podeu fer consultes a través d’EACAT.

    A la sol·licitud també heu marcat «Integració via serveis web», que permet consumir les dades de manera automatitzada.
  `,
  es: (v: { readonly services: Slot }) => message`
    Estimados señores:

    Hemos recibido su solicitud de alta para consumir **${withServiceWord(v.services, 'es')}** y ya les hemos autorizado en el entorno de **producción**: desde ahora pueden hacer consultas a través de EACAT.

    En la solicitud también han marcado «Integració via serveis web», que permite consumir los datos de forma automatizada.
  `,
} as const;

function lacks({ classification }: Situation, ...documents: readonly MissingDocument[]): boolean {
  const { disposition, missing } = classification;
  return (
    disposition === 'REQUEST_DOCUMENTS' &&
    missing.length === documents.length &&
    documents.every((document) => missing.includes(document))
  );
}

export const missingFormAndCda = defineReply({
  id: 'missing-form-and-cda',
  title: {
    ca: 'Falten el formulari i el certificat CDA',
    es: 'Faltan el formulario y el certificado CDA',
    en: 'The form and the CDA certificate are missing',
  },
  channel: 'publicReply',
  uses: ['services', 'formUrl'],
  fits: (situation) => (lacks(situation, 'INTEGRATION_FORM', 'CDA_CERTIFICATE') ? because : null),
  text: {
    ca: (v) => message`
      ${opening.ca(v)} Si realment voleu fer aquesta integració, per tramitar les autoritzacions de l’entorn de proves ens heu d’adjuntar aquests dos documents:

      1. El ${link(v.formUrl, 'formulari d’integració via serveis web')}, emplenat i signat digitalment.
      2. La clau pública del certificat (CDA) amb què signareu les peticions XML que enviareu a les nostres plataformes, en format .cer o .txt. Si el tiquet no us la deixa adjuntar, proveu-ho amb el fitxer comprimit en .rar o .zip.

      Quedem a l’espera dels documents, i a la vostra disposició per a tot el que necessiteu.

      Salutacions cordials,
    `,
    es: (v) => message`
      ${opening.es(v)} Si realmente desean hacer esta integración, para tramitar las autorizaciones del entorno de pruebas necesitamos que adjunten estos dos documentos:

      1. El ${link(v.formUrl, 'formulario de integración vía servicios web')}, cumplimentado y firmado digitalmente.
      2. La clave pública del certificado (CDA) con el que firmarán las peticiones XML que enviarán a nuestras plataformas, en formato .cer o .txt. Si el tique no les deja adjuntarla, prueben con el fichero comprimido en .rar o .zip.

      Quedamos a la espera de los documentos, y a su disposición para lo que necesiten.

      Saludos cordiales,
    `,
  },
});

export const missingForm = defineReply({
  id: 'missing-form',
  title: {
    ca: 'Falta el formulari d’integració',
    es: 'Falta el formulario de integración',
    en: 'The integration form is missing',
  },
  channel: 'publicReply',
  uses: ['services', 'formUrl'],
  fits: (situation) => (lacks(situation, 'INTEGRATION_FORM') ? because : null),
  text: {
    ca: (v) => message`
      ${opening.ca(v)} Si realment voleu fer aquesta integració, per tramitar les autoritzacions de l’entorn de proves només cal que ens adjunteu el ${link(v.formUrl, 'formulari d’integració via serveis web')}, emplenat i signat digitalment.

      Quedem a l’espera del document, i a la vostra disposició per a tot el que necessiteu.

      Salutacions cordials,
    `,
    es: (v) => message`
      ${opening.es(v)} Si realmente desean hacer esta integración, para tramitar las autorizaciones del entorno de pruebas solo hace falta que adjunten el ${link(v.formUrl, 'formulario de integración vía servicios web')}, cumplimentado y firmado digitalmente.

      Quedamos a la espera del documento, y a su disposición para lo que necesiten.

      Saludos cordiales,
    `,
  },
});

export const missingCda = defineReply({
  id: 'missing-cda',
  title: {
    ca: 'Falta el certificat CDA',
    es: 'Falta el certificado CDA',
    en: 'The CDA certificate is missing',
  },
  channel: 'publicReply',
  uses: ['services'],
  fits: (situation) => (lacks(situation, 'CDA_CERTIFICATE') ? because : null),
  text: {
    ca: (v) => message`
      ${opening.ca(v)} Per tramitar les autoritzacions de l’entorn de proves només ens falta la clau pública del certificat (CDA) amb què signareu les peticions XML que enviareu a les nostres plataformes. Adjunteu-la en format .cer o .txt; si el tiquet no us ho permet, proveu-ho amb el fitxer comprimit en .rar o .zip.

      Quedem a l’espera del certificat, i a la vostra disposició per a tot el que necessiteu.

      Salutacions cordials,
    `,
    es: (v) => message`
      ${opening.es(v)} Para tramitar las autorizaciones del entorno de pruebas solo nos falta la clave pública del certificado (CDA) con el que firmarán las peticiones XML que enviarán a nuestras plataformas. Adjúntenla en formato .cer o .txt; si el tique no se lo permite, prueben con el fichero comprimido en .rar o .zip.

      Quedamos a la espera del certificado, y a su disposición para lo que necesiten.

      Saludos cordiales,
    `,
  },
});
