import { describe, expect, test } from 'vitest';
import { formFieldValues } from '#server/demo/files/form-packets.ts';
import { isIntegrationForm, toIntegrationForm } from '#server/documents/form-data.ts';
import { aocServices, services } from '#shared/catalogue/index.ts';
import { IntegrationForm } from '#shared/contract/form.ts';

const page = 'form1/PAG_DADES';
const sections = `${page}/SUB_DADES`;
const boxes = `${sections}/SUB_SERVEI`;
const state = `${boxes}/SUB_VIA_OBERTA/SUB_ADMIN_GEN_ESTADO`;

const unsigned = { signed: false, changedAfterwards: false };
const organization = { name: 'Ajuntament de mostra', nif: 'P9906100D' };

function formWith(fields: Record<string, string>, asked: readonly string[] = []) {
  const written = formFieldValues({ organization, services: asked, fields });
  return IntegrationForm.parse(toIntegrationForm(new Map(Object.entries(written)), unsigned));
}

describe('the services of the form', () => {
  test('every Via Oberta box stands for its service of the catalogue', () => {
    const ids = services.filter(({ formField }) => formField !== null).map(({ id }) => id);
    const form = formWith({}, ids);
    expect(form.services).toEqual([...ids].sort());
    expect(form.warnings).toEqual([]);
  });

  test.each(aocServices)('the box $formField asks for $id, which is no Via Oberta service', ({ formField, id }) => {
    expect(formWith({ [`${boxes}/${formField}`]: '1' })).toMatchObject({
      services: [],
      otherServices: [id],
      warnings: [],
    });
  });

  test.each([
    { master: '1', box: '1', gives: ['AEAT'] },
    { master: '1', box: '0', gives: [] },
    { master: '1', box: '2', gives: [] },
    { master: '1', box: '', gives: [] },
    { master: '0', box: '1', gives: [] },
    { master: '', box: '1', gives: [] },
    { master: '2', box: '1', gives: [] },
  ])('Via Oberta "$master" and AEAT "$box" ask for $gives', ({ master, box, gives }) => {
    const form = formWith({ [`${boxes}/CHK_VIA_OBERTA`]: master, [`${state}/CHK_AGENCIA`]: box });
    expect(form.services).toEqual(gives);
  });

  test('SCT-DEV and SCT-DENUNCIES are told apart by the name of the box', () => {
    expect(formWith({ [`${boxes}/CHK_SCT`]: '1' }).otherServices).toEqual(['SCT-DEV']);
    expect(formWith({}, ['SCT_DENUNCIES']).services).toEqual(['SCT_DENUNCIES']);
  });
});

describe('the fields of the form', () => {
  test("the technician's and the integrator's fields, which share names, are not mixed up", () => {
    const form = formWith({
      [`${sections}/SUB_DADES_TECNIC/TXT_NIF_TEC`]: '00000001R',
      [`${sections}/SUB_AUTORIZACIO/TXT_NIF_TEC`]: '00000002W',
      [`${sections}/SUB_AUTORIZACIO/TXT_NOM_EMPRESA`]: 'Empresa de mostra, SL',
      [`${sections}/SUB_AUTORIZACIO/TXT_IP`]: '198.51.100.1',
    });
    expect(form.technician.nif).toBe('00000001R');
    expect(form.integrator).toMatchObject({
      companyName: 'Empresa de mostra, SL',
      contact: { nif: '00000002W' },
      ips: ['198.51.100.1'],
    });
  });

  test('a form without an integrating company has none, whatever its CDA instruction says', () => {
    expect(formWith({ [`${sections}/SUB_AUTORIZACIO/TXT_CDA`]: '[cal adjuntar el fitxer]' }).integrator).toBeNull();
  });

  test.each([
    { written: ' E S B O R R A N Y', gives: 'ESBORRANY' },
    { written: 'E S B O R R A N Y', gives: 'ESBORRANY' },
    { written: ' N O   V A L I D', gives: 'NO VALID' },
    { written: ' V A L I D A T', gives: 'VALIDAT' },
    { written: 'VALIDAT', gives: 'VALIDAT' },
    { written: '', gives: 'VALIDAT' },
  ])('the state "$written" is $gives', ({ written, gives }) => {
    expect(formWith({ [`${page}/TXT_ESTAT_VALIDACIO`]: written }).state).toBe(gives);
  });

  test.each([
    { id: '1515_AOC_SOL_INTEGRACIO_SERVEIS_2021', gives: true },
    { id: '1515_AOC_ALTA_SERVEIS_2021', gives: false },
    { id: '', gives: false },
  ])('a form called "$id" is this form: $gives', ({ id, gives }) => {
    expect(isIntegrationForm(new Map([[`${page}/Id_Formulari`, id]]))).toBe(gives);
  });
});

describe('what the agent is warned of', () => {
  const version = `${page}/TXT_VERSI_FORMU`;

  test.each<{ fields: Record<string, string>; says: string }>([
    {
      fields: { [`${page}/TXT_ESTAT_VALIDACIO`]: 'E S B O R R A N Y' },
      says: "El formulari no s'ha validat: el seu estat és «ESBORRANY».",
    },
    {
      fields: { [`${state}/CHK_DGP`]: '1', [`${state}/CHK_CATASTRO`]: '1' },
      says: 'No es compten CADASTRE, DGP: la casella general de Via Oberta no està marcada.',
    },
    {
      fields: { [`${boxes}/CHK_VIA_OBERTA`]: '1' },
      says: 'La casella de Via Oberta està marcada, però no se n’ha triat cap servei.',
    },
    {
      fields: { [`${boxes}/CHK_FUE`]: '1' },
      says: 'La casella CHK_FUE està marcada i no és al catàleg: mireu-la al formulari.',
    },
    {
      fields: { [version]: '2023-07-03', [`${boxes}/CHK_VIA_OBERTA`]: '1', [`${state}/CHK_MINEXT_ESTRANGERIA`]: '1' },
      says: 'A la versió 2023-07-03 del formulari, la casella de residència legal demanava el producte ESTRANGERIA.',
    },
    {
      fields: { [version]: '2023-06-27', [`${boxes}/CHK_SCT`]: '1' },
      says: 'A la versió 2023-06-27 la casella de SCT-DEV es deia SCT-DENUNCIES: pregunteu quin dels dos volen.',
    },
    {
      fields: { [`${sections}/SUB_DADES_ENS/TXT_NIF_ENS`]: 'P9906100A' },
      says: "El NIF de l'ens és incorrecte: el caràcter de control no quadra.",
    },
    {
      fields: { [`${sections}/SUB_AUTENTICACIO_APP/TXT_IP_APP_PRO`]: '192.0.2.1, pendent de saber' },
      says: 'Al camp IP de producció hi ha text que no és cap adreça: «pendent de saber».',
    },
    {
      fields: { [`${sections}/SUB_DADES_APP/TXT_DESCRIPCIO`]: 'molt llarg '.repeat(200) },
      says: "El camp TXT_DESCRIPCIO és massa llarg: només se'n mostra el començament.",
    },
  ])('$says', ({ fields, says }) => {
    expect(formWith(fields).warnings).toEqual([says]);
  });

  test('residence asked for since the box was renamed needs no warning', () => {
    const fields = {
      [version]: '2023-12-20',
      [`${boxes}/CHK_VIA_OBERTA`]: '1',
      [`${state}/CHK_MINEXT_ESTRANGERIA`]: '1',
    };
    expect(formWith(fields)).toMatchObject({ services: ['RESIDENCIA_LEGAL'], warnings: [] });
  });

  test('a wrong NIF is not repeated in its warning', () => {
    const { warnings } = formWith({ [`${sections}/SUB_DADES_TECNIC/TXT_NIF_TEC`]: '00000001A' });
    expect(warnings).toEqual(['El NIF de la persona tècnica és incorrecte: el caràcter de control no quadra.']);
  });
});
