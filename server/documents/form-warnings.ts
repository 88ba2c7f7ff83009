import { findAocServiceByFormField, findServiceByFormField } from '#shared/catalogue/index.ts';
import type { IntegrationForm } from '#shared/contract/form.ts';
import type { TickedBoxes } from './form-data.ts';
import type { FormFields } from './form-fields.ts';
import { readIpAddresses } from './ip-addresses.ts';
import { hasValidCheckDigit } from './nif-check-digit.ts';
import type { SignatureFacts } from './signatures.ts';

export interface ReadForm {
  form: IntegrationForm;
  fields: FormFields;
  ticked: TickedBoxes;
  signature: SignatureFacts;
  /** Name and written text of each field of addresses. */
  ipFields: [name: string, written: string][];
}

type Warning = (read: ReadForm) => string[];

const draftState: Warning = ({ form }) =>
  form.state === 'VALIDAT' ? [] : [`El formulari no s'ha validat: el seu estat és «${form.state}».`];

const ignoredViaOberta: Warning = ({ ticked }) =>
  ticked.master || ticked.viaOberta.length === 0
    ? []
    : [`No es compten ${namesOf(ticked.viaOberta)}: la casella general de Via Oberta no està marcada.`];

const emptyViaOberta: Warning = ({ ticked }) =>
  ticked.master && ticked.viaOberta.length === 0
    ? ['La casella de Via Oberta està marcada, però no se n’ha triat cap servei.']
    : [];

const unknownBoxes: Warning = ({ ticked }) => [
  ...ticked.viaOberta.filter((box) => !findServiceByFormField(box)).map(unknownBox),
  ...ticked.others.filter((box) => !findAocServiceByFormField(box)).map(unknownBox),
];

const unknownBox = (box: string) => `La casella ${box} està marcada i no és al catàleg: mireu-la al formulari.`;

/** First version where CHK_MINEXT_ESTRANGERIA is captioned "DGP - Residencia Legal" (routing rules T2). */
const residenceSince = '2023-12-20';

const oldForeignersBox: Warning = ({ form, ticked }) =>
  ticked.viaOberta.includes('CHK_MINEXT_ESTRANGERIA') && isVersion(form.version) && form.version < residenceSince
    ? [`A la versió ${form.version} del formulari, la casella de residència legal demanava el producte ESTRANGERIA.`]
    : [];

/** The one version that captioned CHK_SCT as SCT-DENUNCIES (routing rules T4). */
const mislabelledSctVersion = '2023-06-27';

const mislabelledSctBox: Warning = ({ form, ticked }) =>
  ticked.others.includes('CHK_SCT') && form.version === mislabelledSctVersion
    ? [`A la versió ${form.version} la casella de SCT-DEV es deia SCT-DENUNCIES: pregunteu quin dels dos volen.`]
    : [];

const wrongNifs: Warning = ({ form }) =>
  (
    [
      ["de l'ens", form.organization.nif],
      ['de la persona tècnica', form.technician.nif],
      ["de l'empresa integradora", form.integrator?.nif ?? ''],
      ["de la persona tècnica de l'empresa integradora", form.integrator?.contact.nif ?? ''],
    ] as const
  )
    .filter(([, nif]) => nif !== '' && !hasValidCheckDigit(nif))
    .map(([whose]) => `El NIF ${whose} és incorrecte: el caràcter de control no quadra.`);

const unreadAddresses: Warning = ({ ipFields }) =>
  ipFields.flatMap(([name, written]) => {
    const { unread } = readIpAddresses(written);
    return unread.length === 0 ? [] : [`Al camp ${name} hi ha text que no és cap adreça: «${unread.join(' ')}».`];
  });

const cutTexts: Warning = ({ fields }) =>
  [...fields]
    .filter(([path, text]) => text.length > 2000 && path.startsWith('form1/PAG_DADES/'))
    .map(
      ([path]) => `El camp ${path.slice(path.lastIndexOf('/') + 1)} és massa llarg: només se'n mostra el començament.`,
    );

const changedAfterSignature: Warning = ({ signature }) =>
  signature.changedAfterwards ? ['El PDF té contingut afegit després de la signatura, que no el cobreix.'] : [];

const warnings: readonly Warning[] = [
  draftState,
  ignoredViaOberta,
  emptyViaOberta,
  unknownBoxes,
  oldForeignersBox,
  mislabelledSctBox,
  wrongNifs,
  unreadAddresses,
  cutTexts,
  changedAfterSignature,
];

/** What an agent should know before trusting the form, in Catalan. */
export function formWarnings(read: ReadForm): string[] {
  return warnings.flatMap((warning) => warning(read));
}

function namesOf(boxes: string[]): string {
  return boxes.map((box) => findServiceByFormField(box)?.id ?? box).join(', ');
}

function isVersion(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(version);
}
