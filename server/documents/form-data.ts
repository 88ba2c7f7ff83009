import { findAocServiceByFormField, findServiceByFormField } from '#shared/catalogue/index.ts';
import type { IntegrationForm } from '#shared/contract/form.ts';
import type { FormFields } from './form-fields.ts';
import { formWarnings } from './form-warnings.ts';
import { readIpAddresses } from './ip-addresses.ts';
import type { SignatureFacts } from './signatures.ts';

const page = 'form1/PAG_DADES';
const sections = `${page}/SUB_DADES`;
const serviceSection = `${sections}/SUB_SERVEI`;
const viaObertaSection = `${serviceSection}/SUB_VIA_OBERTA/`;

/** What every published version of the form has had as its identifier, but for the year. */
const formIdPattern = /AOC_SOL_INTEGRACIO_SERVEIS/;

/** The check boxes that are ticked, by element name: captions changed between versions of the form. */
export interface TickedBoxes {
  master: boolean;
  viaOberta: string[];
  others: string[];
}

export function isIntegrationForm(fields: FormFields): boolean {
  return formIdPattern.test(fields.get(`${page}/Id_Formulari`) ?? '');
}

/**
 * What the fields of the official form say, in the contract's shape. Fields are read by path, since the technician's
 * names occur again in the integrator's section. The three CDA fields are left out: they come pre-filled with an
 * instruction, so they never are a certificate (routing rules T20).
 */
export function toIntegrationForm(fields: FormFields, signature: SignatureFacts): IntegrationForm {
  const read = (path: string) => (fields.get(path) ?? '').trim().slice(0, 2000);
  const ipsAt = (path: string) => readIpAddresses(read(path)).addresses.slice(0, 100);
  const ticked = tickedBoxes(fields);
  const form: IntegrationForm = {
    formId: read(`${page}/Id_Formulari`),
    version: read(`${page}/TXT_VERSI_FORMU`),
    state: readState(read(`${page}/TXT_ESTAT_VALIDACIO`)),
    organization: {
      name: read(`${sections}/SUB_DADES_ENS/TXT_NOM_ENS`),
      nif: read(`${sections}/SUB_DADES_ENS/TXT_NIF_ENS`),
    },
    technician: readContact(read, `${sections}/SUB_DADES_TECNIC`),
    services: idsOf(ticked.master ? ticked.viaOberta : [], findServiceByFormField),
    otherServices: idsOf(ticked.others, findAocServiceByFormField),
    application: {
      name: read(`${sections}/SUB_DADES_APP/TXT_NOM_APP`),
      description: read(`${sections}/SUB_DADES_APP/TXT_DESCRIPCIO`),
      technology: read(`${sections}/SUB_DADES_APP/TXT_TECNOLOGIA`),
      other: read(`${sections}/SUB_DADES_APP/TXT_ALTRES`),
    },
    ips: {
      pre: ipsAt(`${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PROVES`),
      pro: ipsAt(`${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PRO`),
    },
    integrator: readIntegrator(read, ipsAt),
    signed: signature.signed,
    warnings: [],
  };
  const warnings = formWarnings({
    form,
    fields,
    ticked,
    signature,
    ipFields: ipFields.map(([name, at]) => [name, read(at)]),
  });
  return { ...form, warnings: warnings.map((warning) => warning.slice(0, 2000)).slice(0, 100) };
}

const ipFields = [
  ['IP de proves', `${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PROVES`],
  ['IP de producció', `${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PRO`],
  ["IP de l'empresa integradora", `${sections}/SUB_AUTORIZACIO/TXT_IP`],
] as const;

type Read = (path: string) => string;

function readContact(read: Read, section: string): IntegrationForm['technician'] {
  return {
    givenName: read(`${section}/TXT_NOM_TEC`),
    surname: read(`${section}/TXT_COGNOMS_TEC`),
    nif: read(`${section}/TXT_NIF_TEC`),
    position: read(`${section}/TXT_CARREC`),
    phone: read(`${section}/TXT_TELEFON`),
    email: read(`${section}/TXT_ADRECA`),
  };
}

function readIntegrator(read: Read, ipsAt: (path: string) => string[]): IntegrationForm['integrator'] {
  const section = `${sections}/SUB_AUTORIZACIO`;
  const companyName = read(`${section}/TXT_NOM_EMPRESA`);
  const nif = read(`${section}/TXT_NIF`);
  const contact = readContact(read, section);
  const written = [companyName, nif, read(`${section}/TXT_IP`), ...Object.values(contact)];
  return written.some((text) => text !== '') ? { companyName, nif, contact, ips: ipsAt(`${section}/TXT_IP`) } : null;
}

/**
 * The form's script writes its states with a blank between letters (" E S B O R R A N Y", " N O   V A L I D",
 * " V A L I D A T"); the watermark it empties means validated.
 */
function readState(written: string): string {
  if (written === '') return 'VALIDAT';
  const isSpaced = /^\S(?:\s+\S)+$/.test(written);
  return isSpaced ? written.replace(/\s(?=\S)/g, '').replace(/\s+/g, ' ') : written;
}

/** "1" is ticked; "0", "2" (neutral) and empty are not (routing rules T21). */
function tickedBoxes(fields: FormFields): TickedBoxes {
  const ticked = [...fields]
    .filter(([path, value]) => path.startsWith(`${serviceSection}/`) && value === '1')
    .map(([path]) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }))
    .filter(({ name }) => name.startsWith('CHK_'));
  const isUnderViaOberta = ({ path }: { path: string }) => path.startsWith(viaObertaSection);
  const outer = ticked.filter((box) => !isUnderViaOberta(box)).map(({ name }) => name);
  return {
    master: outer.includes('CHK_VIA_OBERTA'),
    viaOberta: ticked.filter(isUnderViaOberta).map(({ name }) => name),
    others: outer.filter((name) => name !== 'CHK_VIA_OBERTA'),
  };
}

function idsOf(boxes: string[], find: (field: string) => { id: string } | undefined): string[] {
  return [...new Set(boxes.flatMap((box) => find(box)?.id ?? []))].sort();
}
