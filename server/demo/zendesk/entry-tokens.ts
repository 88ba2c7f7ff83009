import { randomBytes } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';

/** The pair a Zendesk installation signs its entries with; here it lives as long as the process. */
export interface DemoKeys {
  publicKeyPem: string;
  privateKey: CryptoKey;
}

export interface EntryToken {
  subdomain: string;
  installationId: string;
  userId: number;
  location: 'ticket_sidebar' | 'nav_bar';
  ticketId?: string | undefined;
}

/** A new RSA pair, its public half as the PEM the server is configured with in production. */
export async function createDemoKeys(): Promise<DemoKeys> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { publicKeyPem: await exportSPKI(publicKey), privateKey };
}

/** The signed-URL token Zendesk posts into the frame: RS256, five minutes, no `jti`. */
export async function signEntryToken(keys: DemoKeys, entry: EntryToken): Promise<string> {
  const account = `https://${entry.subdomain}.zendesk.com`;
  const context = {
    product: 'support',
    location: entry.location,
    ...(entry.ticketId === undefined ? {} : { ticketId: entry.ticketId }),
  };
  // Zendesk's `qsh` covers the frame's query, so no two frames share a token; a random one keeps that.
  return new SignJWT({ context, qsh: randomBytes(32).toString('hex') })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(`${entry.subdomain}.zendesk.com`)
    .setAudience(`${account}/api/v2/apps/installations/${entry.installationId}.json`)
    .setSubject(`${account}/api/v2/users/${entry.userId}.json`)
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('5m')
    .sign(keys.privateKey);
}
