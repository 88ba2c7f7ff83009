import { aocServices, services } from '#shared/catalogue/index.ts';
import type { Scope } from '#shared/contract/index.ts';

/** What a demo form says. Services and other services are catalogue ids. */
export interface IntegrationFormValues {
  organization: { name: string; nif: string };
  technician?: { givenName: string; surname: string; nif: string; position: string; phone: string; email: string };
  services: readonly string[];
  otherServices?: readonly string[];
  application?: { name: string; description: string; technology: string };
  ips?: { pre: string; pro: string };
  integrator?: { companyName: string; nif: string; ip: string };
  /** Any field by its whole path, over all the others. */
  fields?: Readonly<Record<string, string>>;
}

const page = 'form1/PAG_DADES';
const sections = `${page}/SUB_DADES`;
const scopeSections: Record<Scope, string> = {
  AGE: 'SUB_ADMIN_GEN_ESTADO',
  GENERALITAT: 'SUB_GENERALITAT_CAT',
  LOCAL: 'SUB_ADMIN_LOCAL',
  COLLEGI: 'SUB_COL_PRO',
};

/** Path → value of every field, in the order and under the names of the official form (version 2026-03-18). */
export function formFieldValues(values: IntegrationFormValues): Record<string, string> {
  const { technician, application, ips, integrator } = values;
  return {
    [`${page}/TXT_VERSI_FORMU`]: '2026-03-18',
    [`${page}/Id_Formulari`]: '1515_AOC_SOL_INTEGRACIO_SERVEIS_2021',
    [`${page}/TXT_ESTAT_VALIDACIO`]: ' V A L I D A T',
    [`${sections}/SUB_DADES_ENS/TXT_NOM_ENS`]: values.organization.name,
    [`${sections}/SUB_DADES_ENS/TXT_NIF_ENS`]: values.organization.nif,
    [`${sections}/SUB_DADES_TECNIC/TXT_NOM_TEC`]: technician?.givenName ?? '',
    [`${sections}/SUB_DADES_TECNIC/TXT_COGNOMS_TEC`]: technician?.surname ?? '',
    [`${sections}/SUB_DADES_TECNIC/TXT_NIF_TEC`]: technician?.nif ?? '',
    [`${sections}/SUB_DADES_TECNIC/TXT_CARREC`]: technician?.position ?? '',
    [`${sections}/SUB_DADES_TECNIC/TXT_TELEFON`]: technician?.phone ?? '',
    [`${sections}/SUB_DADES_TECNIC/TXT_ADRECA`]: technician?.email ?? '',
    ...checkBoxes(values),
    [`${sections}/SUB_DADES_APP/TXT_NOM_APP`]: application?.name ?? '',
    [`${sections}/SUB_DADES_APP/TXT_DESCRIPCIO`]: application?.description ?? '',
    [`${sections}/SUB_DADES_APP/TXT_TECNOLOGIA`]: application?.technology ?? '',
    [`${sections}/SUB_DADES_APP/TXT_ALTRES`]: '',
    [`${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PROVES`]: ips?.pre ?? '',
    [`${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PRO`]: ips?.pro ?? '',
    [`${sections}/SUB_AUTENTICACIO_APP/TXT_CDA_PRO`]: '[cal adjuntar el fitxer de la clau pública]',
    [`${sections}/SUB_AUTORIZACIO/TXT_NOM_EMPRESA`]: integrator?.companyName ?? '',
    [`${sections}/SUB_AUTORIZACIO/TXT_NIF`]: integrator?.nif ?? '',
    [`${sections}/SUB_AUTORIZACIO/TXT_NIF_TEC`]: '',
    [`${sections}/SUB_AUTORIZACIO/TXT_IP`]: integrator?.ip ?? '',
    [`${sections}/SUB_AUTORIZACIO/TXT_CDA`]: '[cal adjuntar el fitxer de la clau pública]',
    ...values.fields,
  };
}

/** The outer boxes are empty while untouched, the Via Oberta ones "0": as in the official blank form. */
function checkBoxes({ services: asked, otherServices = [] }: IntegrationFormValues): Record<string, string> {
  const section = `${sections}/SUB_SERVEI`;
  const others = aocServices.map(({ id, formField }) => [
    `${section}/${formField}`,
    otherServices.includes(id) ? '1' : '',
  ]);
  const viaOberta = services
    .filter(({ formField }) => formField !== null)
    .map(({ id, formField, scope }) => [
      `${section}/SUB_VIA_OBERTA/${scopeSections[scope]}/${formField}`,
      asked.includes(id) ? '1' : '0',
    ]);
  const master = [`${section}/CHK_VIA_OBERTA`, asked.length > 0 ? '1' : ''];
  return Object.fromEntries([...others, master, ...viaOberta]);
}

/** The XFA packets of a form with these fields, by name, in the order Adobe Designer writes them. */
export function formPackets(fields: Readonly<Record<string, string>>): [name: string, xml: string][] {
  return [
    ['preamble', '<?xml version="1.0" encoding="UTF-8"?>\n<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">\n'],
    [
      'config',
      '<config xmlns="http://www.xfa.org/schema/xci/3.0/"><present><pdf><version>1.7</version></pdf></present></config>\n',
    ],
    ['template', template],
    ['datasets', datasets(fields)],
    ['postamble', '</xdp:xdp>\n'],
  ];
}

const template = `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1" layout="tb" locale="ca_ES">
<pageSet><pageArea name="Page1" id="Page1"><contentArea x="20mm" y="20mm" w="170mm" h="257mm"/><medium stock="a4" short="210mm" long="297mm"/></pageArea></pageSet>
<draw w="170mm" h="10mm"><value><text>Sol·licitud d'integració: formulari de demostració</text></value></draw>
</subform></template>
`;

function datasets(fields: Readonly<Record<string, string>>): string {
  const tree: Branch = new Map();
  for (const [path, value] of Object.entries(fields)) plant(tree, path.split('/'), value);
  return `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"\n><xfa:data\n>${write(tree)}</xfa:data\n></xfa:datasets\n>\n`;
}

type Branch = Map<string, Branch | string>;

function plant(tree: Branch, [name = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const found = tree.get(name);
  const branch: Branch = found instanceof Map ? found : new Map();
  tree.set(name, branch);
  plant(branch, rest, value);
}

// Line ends inside the tags, as Adobe writes them: outside they would be data.
function write(tree: Branch): string {
  return [...tree]
    .map(([name, node]) => {
      if (node === '') return `<${name}\n/>`;
      return `<${name}\n>${typeof node === 'string' ? escapeXml(node) : write(node)}</${name}\n>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
