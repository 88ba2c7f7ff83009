import { isHomologation, servicesToConsume } from './branches.ts';
import { ticketStep } from './define-step.ts';
import { intranetPages, linkToPage } from './intranet-pages.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

export const documentsStep = ticketStep({
  id: 'documents',
  source: 'PAS 0: formulari d’integració i certificat CDA',
  title: {
    ca: 'Comproveu el formulari i el certificat CDA',
    es: 'Compruebe el formulario y el certificado CDA',
    en: 'Check the form and the CDA certificate',
  },
  detail: {
    ca: 'El formulari ha d’anar emplenat i signat digitalment; el CDA és la clau pública, en .cer o .txt (o comprimida en .rar o .zip).',
    es: 'El formulario debe ir cumplimentado y firmado digitalmente; el CDA es la clave pública, en .cer o .txt (o comprimida en .rar o .zip).',
    en: 'The form must be filled in and digitally signed; the CDA is the public key, as .cer or .txt (or compressed as .rar or .zip).',
  },
  notice: (_, situation) => whatToLookAt(situation),
  when: {
    ca: 'Si hi ha serveis per consumir, menys en les altes massives i en un padró que es desplega.',
    es: 'Si hay servicios para consumir, menos en las altas masivas y en un padrón que se despliega.',
    en: 'If there are services to consume, but for mass registrations and a padró to deploy.',
  },
  applies: (situation) => servicesToConsume(situation).length > 0,
  tick: { ca: 'Formulari i CDA correctes', es: 'Formulario y CDA correctos', en: 'Form and CDA are right' },
  proof: {
    text: {
      ca: 'El formulari llegit, signat i sense avisos, i un fitxer adjunt que només pot ser una clau pública.',
      es: 'El formulario leído, firmado y sin avisos, y un fichero adjunto que solo puede ser una clave pública.',
      en: 'The form read, signed and without warnings, and an attached file that can only be a public key.',
    },
    find: (situation) => proofOfDocuments(situation),
  },
});

/** The form was read, signed and without warnings, and a file that can only be a public key is attached. */
function proofOfDocuments({ form, facts }: Situation): Proof[] | null {
  const certificate = facts.attachments?.find(({ fileName }) => /\.(cer|crt|pem|der)$/i.test(fileName));
  if (form.form === null || !form.form.signed || form.form.warnings.length > 0 || !certificate) return null;
  const name = form.fileName ?? form.form.formId;
  return [
    {
      text: {
        ca: `Formulari llegit i signat: ${name}`,
        es: `Formulario leído y firmado: ${name}`,
        en: `Form read and signed: ${name}`,
      },
    },
    {
      text: {
        ca: `Certificat adjunt: ${certificate.fileName}`,
        es: `Certificado adjunto: ${certificate.fileName}`,
        en: `Certificate attached: ${certificate.fileName}`,
      },
    },
  ];
}

function whatToLookAt({ form }: Situation) {
  if (form.form === null) {
    return {
      ca: 'El formulari encara no s’ha pogut llegir: obriu-lo i comproveu que sigui emplenat i signat.',
      es: 'El formulario aún no se ha podido leer: ábralo y compruebe que esté cumplimentado y firmado.',
      en: 'The form could not be read yet: open it and check that it is filled and signed.',
    };
  }
  const { signed, warnings } = form.form;
  const noted = warnings.join(' ');
  const unsigned = signed
    ? { ca: '', es: '', en: '' }
    : {
        ca: 'El formulari no porta signatura digital.',
        es: 'El formulario no lleva firma digital.',
        en: 'The form has no digital signature.',
      };
  const text = {
    ca: `${unsigned.ca} ${noted}`.trim(),
    es: `${unsigned.es} ${noted}`.trim(),
    en: `${unsigned.en} ${noted}`.trim(),
  };
  return text.ca === '' ? null : text;
}

export const homologationReviewStep = ticketStep({
  id: 'homologation-review',
  source: 'Pas 6: Homologació',
  title: {
    ca: 'Reviseu el document d’homologació i les proves a PRE',
    es: 'Revise el documento de homologación y las pruebas en PRE',
    en: 'Review the homologation document and the tests in PRE',
  },
  detail: {
    ca: 'Identifiqueu-lo pel nom del fitxer i per les files de proves: el text de dins pot venir copiat d’un altre servei.',
    es: 'Identifíquelo por el nombre del fichero y por las filas de pruebas: el texto de dentro puede venir copiado de otro servicio.',
    en: 'Tell it by its file name and its test rows: the text inside may be copied from another service.',
  },
  tick: { ca: 'Homologació correcta', es: 'Homologación correcta', en: 'Homologation is right' },
  when: {
    ca: 'Si el tiquet porta el document d’homologació emplenat, per passar a PRO.',
    es: 'Si el tique trae el documento de homologación cumplimentado, para pasar a PRO.',
    en: 'If the ticket brings the filled homologation document, to move to PRO.',
  },
  applies: isHomologation,
  gives: {
    text: {
      ca: `Enllaç a «${intranetPages.homologation.name}».`,
      es: `Enlace a «${intranetPages.homologation.name}».`,
      en: `A link to “${intranetPages.homologation.name}”.`,
    },
    find: () => [linkToPage(intranetPages.homologation)],
  },
  services: ({ classification }) => classification.services,
});
