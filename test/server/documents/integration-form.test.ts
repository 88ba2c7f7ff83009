import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeIntegrationForm } from '#server/demo/files/xfa-form.ts';
import { type FormReadingResult, maxPdfBytes, type RefusalReason } from '#server/documents/form-reading-result.ts';
import { readIntegrationForm } from '#server/documents/integration-form.ts';
import { IntegrationForm } from '#shared/contract/form.ts';
import { datasetsWith, encrypt, smallestForm, xfaPdf } from './xfa-pdf.ts';

const answers = {
  organization: { name: "Ajuntament de l'Ametlla & «Ñ»", nif: 'P9900100J' },
  technician: {
    givenName: 'Responsable',
    surname: 'Tècnic',
    nif: '00000001R',
    position: 'Cap de sistemes',
    phone: '977000001',
    email: 'sistemes@ens.example',
  },
  services: ['DGP', 'CADASTRE', 'PADRO'],
  otherServices: ['e-NOTUM'],
  application: { name: "Gestor d'expedients", description: 'Consulta <de> dades', technology: 'Java 17' },
  ips: { pre: '192.0.2.14', pro: '192.0.2.15; 192.0.2.16' },
};

function formOf(result: FormReadingResult) {
  if (!result.ok) throw new Error(`The form was refused: ${result.reason}`);
  return IntegrationForm.parse(result.form);
}

const yesNo = [true, false];
const variants = (['packets', 'single'] as const).flatMap((layout) =>
  yesNo.flatMap((compressed) =>
    yesNo.flatMap((incremental) => yesNo.map((signed) => ({ layout, compressed, incremental, signed }))),
  ),
);

describe('a form filled and saved in one way or another', () => {
  test.each(variants)(
    'says the same: $layout, compressed $compressed, incremental $incremental, signed $signed',
    async (variant) => {
      const form = formOf(await readIntegrationForm(await makeIntegrationForm(answers, variant)));
      expect(form).toEqual({
        formId: '1515_AOC_SOL_INTEGRACIO_SERVEIS_2021',
        version: '2026-03-18',
        state: 'VALIDAT',
        organization: answers.organization,
        technician: answers.technician,
        services: ['CADASTRE', 'DGP', 'PADRO'],
        otherServices: ['e-NOTUM'],
        application: { ...answers.application, other: '' },
        ips: { pre: ['192.0.2.14'], pro: ['192.0.2.15', '192.0.2.16'] },
        integrator: null,
        signed: variant.signed,
        warnings: [],
      });
    },
  );

  test.each(['AES-256', 'AES-128', 'RC4-128'] as const)(
    'is read when encrypted with an empty password: %s',
    async (algorithm) => {
      const pdf = await encrypt(await makeIntegrationForm(answers), '', algorithm);
      expect(formOf(await readIntegrationForm(pdf)).organization).toEqual(answers.organization);
    },
  );

  test('warns when something was added after the signature', async () => {
    const signed = await makeIntegrationForm(answers, { signed: true });
    const longer = Buffer.concat([signed, Buffer.from('\n99 0 obj\nnull\nendobj\nstartxref\n0\n%%EOF\n')]);
    const form = formOf(await readIntegrationForm(longer));
    expect(form.signed).toBe(true);
    expect(form.warnings).toEqual(['El PDF té contingut afegit després de la signatura, que no el cobreix.']);
  });
});

const noise = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
const bomb = (bytes: number) => deflateSync(Buffer.alloc(bytes, ' '));
const billionLaughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]>${datasetsWith(`<form1>${'&b;'.repeat(100)}</form1>`)}`;

const objectStreamBomb = () => {
  const packed = bomb(64 * 1024 * 1024);
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n')]);
};

const cut = async (share: number) => {
  const pdf = await makeIntegrationForm(answers, { incremental: true });
  return pdf.subarray(0, Math.floor(pdf.length * share));
};

interface Refused {
  file: string;
  make: () => Uint8Array | Promise<Uint8Array>;
  gives: RefusalReason;
}

const refusals: Refused[] = [
  { file: 'an empty file', make: () => new Uint8Array(), gives: 'not-a-pdf' },
  { file: 'a text file', make: () => Buffer.from('Bon dia,\nadjunto el formulari.'), gives: 'not-a-pdf' },
  { file: 'a web page', make: () => Buffer.from('<!doctype html><title>PDF</title>'), gives: 'not-a-pdf' },
  { file: 'a PDF cut in half', make: () => cut(0.5), gives: 'damaged' },
  { file: 'a filled form cut inside its last revision', make: () => cut(0.95), gives: 'damaged' },
  { file: 'the PDF header alone', make: () => Buffer.from('%PDF-1.7\n'), gives: 'damaged' },
  { file: '20 MB of noise behind a PDF header', make: () => noise(maxPdfBytes), gives: 'damaged' },
  { file: 'a PDF over 20 MB', make: () => noise(maxPdfBytes + 1), gives: 'too-large' },
  { file: 'a plain PDF', make: () => xfaPdf(), gives: 'not-this-form' },
  {
    file: 'another XFA form',
    make: () => xfaPdf({ datasets: datasetsWith('<form1><A>1</A></form1>') }),
    gives: 'not-this-form',
  },
  {
    file: 'a form locked with a password',
    make: async () => encrypt(await makeIntegrationForm(answers), 'clau'),
    gives: 'password',
  },
  { file: 'a form without its data', make: () => xfaPdf({ templateOnly: true }), gives: 'damaged' },
  { file: 'a form with an empty data packet', make: () => xfaPdf({ datasets: '' }), gives: 'damaged' },
  {
    file: 'a form with broken data',
    make: () => xfaPdf({ datasets: datasetsWith(smallestForm).slice(0, -30) }),
    gives: 'damaged',
  },
  {
    file: 'a form whose data do not inflate',
    make: () => xfaPdf({ datasets: Buffer.from('gens comprimit') }),
    gives: 'damaged',
  },
  { file: 'data that inflate to 64 MB', make: () => xfaPdf({ datasets: bomb(64 * 1024 * 1024) }), gives: 'damaged' },
  { file: 'objects that inflate to 64 MB', make: objectStreamBomb, gives: 'damaged' },
  {
    file: 'data with a DOCTYPE',
    make: () => xfaPdf({ datasets: `<!DOCTYPE a>${datasetsWith(smallestForm)}` }),
    gives: 'damaged',
  },
  { file: 'data that are a billion laughs', make: () => xfaPdf({ datasets: billionLaughs }), gives: 'damaged' },
];

describe('a file that is not a readable request form', () => {
  test.each(refusals)('$file is refused as $gives', async ({ make, gives }) => {
    const result = await readIntegrationForm(await make());
    expect(result).toMatchObject({ ok: false, reason: gives });
  });

  test('every refusal says why in the three languages', async () => {
    for (const { make } of refusals) {
      const result = await readIntegrationForm(await make());
      const said = result.ok ? [] : Object.values(result.message);
      expect(said.filter((text) => text.endsWith('.'))).toHaveLength(3);
    }
  });

  test('no bytes after a PDF header make the reader fail in another way', async () => {
    const pdf = fc
      .tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', '\nstartxref\n0\n%%EOF\n'))
      .map(([bytes, end]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes, Buffer.from(end)]));
    await fc.assert(
      fc.asyncProperty(pdf, async (bytes) => {
        expect((await readIntegrationForm(bytes)).ok).toBe(false);
      }),
    );
  });

  test('no damage to a good form makes the reader fail in another way', async () => {
    const good = await makeIntegrationForm(answers);
    const damaged = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
      const copy = Uint8Array.from(good);
      copy[at] = byte;
      return copy;
    });
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const result = await readIntegrationForm(bytes);
        expect(result.ok ? IntegrationForm.safeParse(result.form).success : result.reason).toBeTruthy();
      }),
    );
  });
});
