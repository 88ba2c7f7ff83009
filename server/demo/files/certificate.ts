import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { bits, instant, integer, octets, oid, sequence, set, tagged, text } from './der.ts';

export interface Identity {
  certificate: Uint8Array;
  privateKey: KeyObject;
  /** The certificate's issuer and serial number, as a signature names its signer. */
  issuerAndSerial: Uint8Array;
}

export const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
const commonNameAttribute = oid('2.5.4.3');
const keyUsage = oid('2.5.29.15');
const digitalSignatureAndNonRepudiation = bits(Buffer.from([0xc0]), 6);
const twoYearsMs = 2 * 365 * 24 * 3600 * 1000;

/** A new self-signed X.509 certificate on a P-256 key, with its private key; valid for two years from `from`. */
export function makeIdentity(commonName: string, from = new Date()): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(commonNameAttribute, text(commonName))));
  const serial = integer(1, ...randomBytes(15));
  const body = sequence(
    tagged(0, integer(2)),
    serial,
    ecdsaWithSha256,
    name,
    sequence(instant(from), instant(new Date(from.getTime() + twoYearsMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(sequence(keyUsage, octets(digitalSignatureAndNonRepudiation)))),
  );
  const certificate = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)));
  return { certificate, privateKey, issuerAndSerial: sequence(name, serial) };
}

/** The public half of a new identity in DER: what a body sends as its CDA (.cer). */
export async function makeCertificate(commonName: string): Promise<Uint8Array> {
  return makeIdentity(commonName).certificate;
}

/** The same certificate as text, for mailboxes that let no .cer through. */
export function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
