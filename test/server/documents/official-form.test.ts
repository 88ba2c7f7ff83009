import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readIntegrationForm } from '#server/documents/integration-form.ts';
import { projectRoot } from '#server/paths.ts';

const reference = path.join(projectRoot, '../shared/reference');
const blankForm = path.join(reference, 'formulari_integracio_blank.pdf');
const fillerModule = path.join(reference, 'fill_form.mjs');
const isHere = existsSync(blankForm) && existsSync(fillerModule);

interface FillOptions {
  mode?: 'incremental' | 'rewrite' | 'classic';
  xfaSingle?: boolean;
  dropForm?: boolean;
  raw?: string;
}

interface Filler {
  fillForm(pdf: Uint8Array, values: Record<string, string>, options?: FillOptions): Promise<Uint8Array>;
  signForm(pdf: Uint8Array): Promise<Uint8Array>;
  encryptForm(pdf: Uint8Array, how: string): Uint8Array;
}

function hasCommand(command: string, ...check: string[]): boolean {
  try {
    execFileSync(command, check, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasOpenssl = hasCommand('openssl', 'version');
const hasQpdf = hasCommand('qpdf', '--version');

const values = {
  TXT_NOM_ENS: "Ajuntament d'Olot & Núria",
  TXT_NIF_ENS: 'P9900100J',
  'SUB_DADES_TECNIC/TXT_NIF_TEC': '00000001R',
  'SUB_AUTORIZACIO/TXT_NIF_TEC': '00000002W',
  CHK_VIA_OBERTA: '1',
  CHK_AGENCIA: '1',
  CHK_PADRO: '1',
  CHK_ENOTUM: '1',
  TXT_IP_APP_PROVES: '192.0.2.1 i 192.0.2.2',
  TXT_ESTAT_VALIDACIO: ' V A L I D A T',
};

const filled = {
  version: '2026-03-18',
  state: 'VALIDAT',
  organization: { name: values.TXT_NOM_ENS, nif: values.TXT_NIF_ENS },
  technician: { nif: '00000001R' },
  services: ['AEAT', 'PADRO'],
  otherServices: ['e-NOTUM'],
  ips: { pre: ['192.0.2.1', '192.0.2.2'], pro: [] },
  integrator: { companyName: '', contact: { nif: '00000002W' } },
};

describe.skipIf(!isHere)('the official form (needs ../shared/reference beside the checkout)', () => {
  const blank = isHere ? readFileSync(blankForm) : new Uint8Array();
  let filler: Filler;

  beforeAll(async () => {
    process.env.FILL_PDF_LIB = '@cantoo/pdf-lib';
    filler = await import(pathToFileURL(fillerModule).href);
  });

  test('blank, it is an unsigned draft that asks for nothing', async () => {
    expect(await readIntegrationForm(blank)).toMatchObject({
      ok: true,
      form: {
        state: 'ESBORRANY',
        services: [],
        otherServices: [],
        integrator: null,
        signed: false,
        warnings: ["El formulari no s'ha validat: el seu estat és «ESBORRANY»."],
      },
    });
  });

  const ways: FillOptions[] = [
    { mode: 'incremental' },
    { mode: 'rewrite' },
    { mode: 'classic' },
    { mode: 'rewrite', xfaSingle: true },
    { mode: 'classic', xfaSingle: true },
    { mode: 'rewrite', dropForm: true },
  ];

  test.each(ways)('is read as it was filled: %o', async (way) => {
    const result = await readIntegrationForm(await filler.fillForm(blank, values, way));
    expect(result).toMatchObject({ ok: true, form: { ...filled, signed: false, warnings: [] } });
  });

  test.skipIf(!hasOpenssl)('is read signed, and changed after the signature (needs openssl)', async () => {
    const signed = await filler.signForm(await filler.fillForm(blank, values));
    expect(await readIntegrationForm(signed)).toMatchObject({
      ok: true,
      form: { ...filled, signed: true, warnings: [] },
    });
    const changed = await filler.fillForm(signed, { CHK_DGP: '1' });
    expect(await readIntegrationForm(changed)).toMatchObject({
      ok: true,
      form: {
        services: ['AEAT', 'DGP', 'PADRO'],
        signed: true,
        warnings: ['El PDF té contingut afegit després de la signatura, que no el cobreix.'],
      },
    });
  });

  test.skipIf(!hasQpdf).each(['aes256', 'aes128', 'rc4'])(
    'is read encrypted with an empty password: %s (needs qpdf)',
    async (how) => {
      const encrypted = filler.encryptForm(await filler.fillForm(blank, values), how);
      expect(await readIntegrationForm(encrypted)).toMatchObject({ ok: true, form: filled });
    },
  );

  test.each([
    { raw: '' },
    { raw: 'això no és XML' },
    { raw: '<xfa:datasets xmlns:xfa="x"><xfa:data><form1><PAG_DADES>' },
    { raw: '<!DOCTYPE a [<!ENTITY b "c">]><xfa:datasets xmlns:xfa="x"><xfa:data>&b;</xfa:data></xfa:datasets>' },
  ])('with the data «$raw» it is damaged', async ({ raw }) => {
    const broken = await filler.fillForm(blank, {}, { raw });
    expect(await readIntegrationForm(broken)).toMatchObject({ ok: false, reason: 'damaged' });
  });
});
