import { verify, X509Certificate } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { makeIntegrationForm } from '#server/demo/files/xfa-form.ts';

const answers = { organization: { name: 'Ajuntament de mostra', nif: 'P9906100D' }, services: ['PADRO'] };

test('a demo form opens in any viewer: a notice and a page with its data', async () => {
  const document = await PDFDocument.load(await makeIntegrationForm(answers), { preserveXFA: true });
  expect(document.getPageCount()).toBe(2);
  expect(document.getTitle()).toBe("Sol·licitud d'integració de serveis (demostració)");
});

test('the signature covers every byte but its own, with the key of the certificate it carries', async () => {
  const pdf = Buffer.from(await makeIntegrationForm(answers, { signed: true }));
  const range = /\/ByteRange \[\s*0 (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'));
  const [first = 0, second = 0, length = 0] = (range ?? []).slice(1).map(Number);
  expect(second + length).toBe(pdf.length);
  const cms = Buffer.from(pdf.subarray(first + 1, second - 1).toString('latin1'), 'hex');
  const certificate = new X509Certificate(derAt(cms, [1, 0, 3, 0]));
  const signature = derContent(derAt(cms, [1, 0, 4, 0, 4]));
  const covered = Buffer.concat([pdf.subarray(0, first), pdf.subarray(second)]);
  expect(verify('sha256', covered, certificate.publicKey, signature)).toBe(true);
});

/** The element of a DER structure reached by taking these children, one level after another. */
function derAt(der: Buffer, path: number[]): Buffer {
  let element = der;
  for (const child of path) {
    let inside = derContent(element);
    for (let skipped = 0; skipped < child; skipped += 1) inside = inside.subarray(derSize(inside));
    element = inside.subarray(0, derSize(inside));
  }
  return element;
}

function derSize(der: Buffer): number {
  return der.length - derRest(der).length + derLength(der);
}

function derContent(der: Buffer): Buffer {
  return derRest(der).subarray(0, derLength(der));
}

function derRest(der: Buffer): Buffer {
  const first = der.readUInt8(1);
  return der.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
}

function derLength(der: Buffer): number {
  const first = der.readUInt8(1);
  return first < 0x80 ? first : der.readUIntBE(2, first & 0x7f);
}
