import { findService } from '#shared/catalogue/index.ts';
import type { Classification, Evidence } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import { parseKeptIne10 } from '#shared/identifiers/ine10.ts';
import { mostQuotes } from './few-quotes.ts';
import type { Findings } from './findings.ts';

interface WarningRule {
  readonly id: string;
  readonly because: string;
  /** `seen`: the words it is about, between commas. */
  readonly text: (seen: string) => Text;
  /** The words it is about; none means no warning. */
  readonly sees: (findings: Findings) => readonly Evidence[];
}

const needAgreement = ['DGT_DADES_VEHICLE_SANCIONS', 'DGT_SANCIONS_CONDUCTOR'];

/** What the agent must know and changes no conclusion. */
const warningRules: readonly WarningRule[] = [
  {
    id: 'private-key',
    because: 'classification: missing',
    text: () => ({
      ca: 'S’ha adjuntat una clau privada (.pfx o .p12). No és la clau pública que es demana i cal que l’ens revoqui el certificat.',
      es: 'Se ha adjuntado una clave privada (.pfx o .p12). No es la clave pública que se pide y el ente debe revocar el certificado.',
      en: 'A private key (.pfx or .p12) is attached. It is not the public key that is needed, and the body must revoke the certificate.',
    }),
    sees: ({ documents }) => documents.privateKeys,
  },
  {
    id: 'atex-closed',
    because: 'T5',
    text: () => ({
      ca: 'Consta que el canal ATEX de la DGT està tancat. Comproveu-ho abans de continuar.',
      es: 'Consta que el canal ATEX de la DGT está cerrado. Compruébelo antes de continuar.',
      en: 'The DGT’s ATEX channel is reported closed. Check before going on.',
    }),
    sees: ({ services, text }) =>
      services.some(({ serviceId, rule }) => serviceId === 'DGT' && rule === 'dgt-atex')
        ? text.mentions.filter(({ isAtex }) => isAtex).map(({ evidence }) => evidence)
        : [],
  },
  {
    id: 'dgt-sanctions-agreement',
    because: 'T31',
    text: () => ({
      ca: 'Les modalitats de sancions de la DGT requereixen un conveni específic amb la DGT.',
      es: 'Las modalidades de sanciones de la DGT requieren un convenio específico con la DGT.',
      en: 'The DGT’s sanction modalities need a specific agreement with the DGT.',
    }),
    sees: ({ services }) =>
      services
        .filter(({ products }) =>
          products.some(({ modalities }) => modalities.some((code) => needAgreement.includes(code))),
        )
        .flatMap(({ evidence }) => evidence),
  },
  {
    id: 'sct-caption',
    because: 'T4',
    text: () => ({
      ca: 'Aquesta versió del formulari posava el nom de SCT-DENUNCIES a la casella de SCT-DEV. Confirmeu quin servei es vol.',
      es: 'Esta versión del formulario ponía el nombre de SCT-DENUNCIES en la casilla de SCT-DEV. Confirme qué servicio se quiere.',
      en: 'This version of the form captioned the SCT-DEV checkbox as SCT-DENUNCIES. Confirm which service is wanted.',
    }),
    sees: ({ reading: { facts } }) =>
      facts.form?.version === '2023-06-27' && facts.form.otherServices.includes('SCT-DEV')
        ? [{ source: 'form', quote: facts.form.version }]
        : [],
  },
  {
    id: 'service-unknown',
    because: 'classification: services of the form',
    text: (seen) => ({
      ca: `El formulari marca serveis que no són al catàleg i que no s’han tingut en compte: ${seen}. Comproveu què es demana.`,
      es: `El formulario marca servicios que no están en el catálogo y que no se han tenido en cuenta: ${seen}. Compruebe qué se pide.`,
      en: `The form ticks services that the catalogue does not have and that were left aside: ${seen}. Check what is asked for.`,
    }),
    sees: ({ reading: { facts } }) =>
      [...new Set(facts.form?.services)]
        .filter((id) => findService(id) === undefined)
        .sort()
        .map((id) => ({ source: 'form', quote: id })),
  },
  {
    id: 'ine10-malformed',
    because: 'routing rules §3',
    text: (seen) => ({
      ca: `El codi de l’ens a Zendesk no és cap INE10 i no s’ha fet servir: ${seen}. Ha de tenir deu xifres, o nou sense el zero.`,
      es: `El código del ente en Zendesk no es un INE10 y no se ha usado: ${seen}. Debe tener diez cifras, o nueve sin el cero.`,
      en: `The body’s code in Zendesk is no INE10 and was not used: ${seen}. It has ten digits, or nine without its zero.`,
    }),
    sees: ({ reading: { facts } }) => {
      const code = facts.organization?.ine10?.trim() ?? '';
      return code === '' || parseKeptIne10(code) ? [] : [{ source: 'organization', quote: code }];
    },
  },
  {
    id: 'form-unsigned',
    because: 'R3',
    text: () => ({
      ca: 'El formulari no està signat.',
      es: 'El formulario no está firmado.',
      en: 'The form is not signed.',
    }),
    sees: ({ reading: { facts } }) =>
      facts.form && !facts.form.signed ? [{ source: 'form', quote: facts.form.formId }] : [],
  },
];

export function warningsOf(findings: Findings, locale: Locale): Classification['warnings'] {
  return warningRules.flatMap(({ id, text, sees }) => {
    const evidence = sees(findings);
    if (evidence.length === 0) return [];
    return [{ id, text: text(wordsOf(evidence))[locale], evidence: [...evidence] }];
  });
}

function wordsOf(evidence: readonly Evidence[]): string {
  const words = evidence.slice(0, mostQuotes).map(({ quote }) => quote);
  return evidence.length > mostQuotes ? `${words.join(', ')}…` : words.join(', ');
}
