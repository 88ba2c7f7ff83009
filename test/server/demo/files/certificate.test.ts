import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCertificate, makeIdentity, toPem } from '#server/demo/files/certificate.ts';

test('a demo certificate is a genuine one, signed with its own key', async () => {
  const certificate = new X509Certificate(await makeCertificate("Ajuntament d'Òdena - CDA"));
  expect(certificate.subject).toBe("CN=Ajuntament d'Òdena - CDA");
  expect(certificate.issuer).toBe(certificate.subject);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test('its private key is the one it speaks of', () => {
  const { certificate, privateKey } = makeIdentity('CDA de proves');
  expect(new X509Certificate(certificate).checkPrivateKey(privateKey)).toBe(true);
});

test.each([
  { from: '2026-03-01T10:00:00.000Z', starts: 'Mar  1 10:00:00 2026 GMT', ends: 'Feb 29 10:00:00 2028 GMT' },
  { from: '2049-01-01T00:00:00.000Z', starts: 'Jan  1 00:00:00 2049 GMT', ends: 'Jan  1 00:00:00 2051 GMT' },
])('one made on $from is valid until $ends', ({ from, starts, ends }) => {
  const certificate = new X509Certificate(makeIdentity('CDA de proves', new Date(from)).certificate);
  expect([certificate.validFrom, certificate.validTo]).toEqual([starts, ends]);
});

test('as text it is the same certificate', async () => {
  const certificate = await makeCertificate('CDA de proves');
  expect(new X509Certificate(toPem(certificate)).raw).toEqual(Buffer.from(certificate));
});
