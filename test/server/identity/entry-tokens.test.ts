import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEntryTokens, type EntryTokens } from '#server/identity/entry-tokens.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const now = new Date('2026-11-23T08:00:00Z');
const seconds = now.getTime() / 1000;

let serial = 0;

/** A token as Zendesk makes them, changed where a row says so. */
function claims(changes: JWTPayload = {}): JWTPayload {
  return {
    iss: 'desk.zendesk.com',
    aud: 'https://desk.zendesk.com/api/v2/apps/installations/42.json',
    sub: 'https://desk.zendesk.com/api/v2/users/777.json',
    iat: seconds - 1,
    nbf: seconds - 1,
    exp: seconds + 300,
    qsh: `row ${++serial}`,
    context: { product: 'support', location: 'ticket_sidebar' },
    ...changes,
  };
}

const sign = (payload: JWTPayload, key: KeyObject = privateKey, alg = 'RS256') =>
  new SignJWT(payload).setProtectedHeader({ alg }).sign(key);

/** What `jose` refuses to make: a token whose header and signature are put together by hand. */
function forge(header: object, payload: JWTPayload, signature: (input: string) => string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${signature(input)}`;
}

describe.each(engines)('the token Zendesk posts, with its uses kept on %s', (_name, open) => {
  let database: TestDatabase;
  let tokens: EntryTokens;
  beforeAll(async () => {
    database = await open();
    tokens = await createEntryTokens({
      db: database.db,
      publicKeyPem,
      subdomain: 'desk',
      installationId: '42',
      now: () => now,
    });
  });
  afterAll(() => database.close());

  test('opens the sidebar for the user it names', async () => {
    expect(await tokens.accept(await sign(claims()), 'sidebar')).toEqual({ userId: '777' });
  });

  test('opens the supervisor page from the navigation bar', async () => {
    const token = await sign(claims({ context: { product: 'support', location: 'nav_bar' } }));
    expect(await tokens.accept(token, 'supervisor')).toEqual({ userId: '777' });
  });

  test('opens once: the same token again is refused, even with its signature written differently', async () => {
    const token = await sign(claims());
    expect(await tokens.accept(token, 'sidebar')).toEqual({ userId: '777' });
    expect(await tokens.accept(token, 'sidebar')).toEqual({ refused: 'used' });
    expect(await tokens.accept(`${token}=`, 'sidebar')).not.toEqual({ userId: '777' });
  });

  test('two frames that post the same token at once: one opens', async () => {
    const token = await sign(claims());
    const answers = await Promise.all([tokens.accept(token, 'sidebar'), tokens.accept(token, 'sidebar')]);
    expect(answers.filter((answer) => 'userId' in answer)).toHaveLength(1);
  });

  test.each<{ why: string; token: () => Promise<string> | string; refused: string; page?: 'supervisor' }>([
    { why: 'signed by another key', token: () => sign(claims(), stranger.privateKey), refused: 'invalid' },
    { why: 'signed with another algorithm', token: () => sign(claims(), privateKey, 'RS512'), refused: 'invalid' },
    {
      why: 'signed with the public key as an HS256 secret',
      token: () =>
        forge({ alg: 'HS256' }, claims(), (input) =>
          createHmac('sha256', publicKeyPem).update(input).digest('base64url'),
        ),
      refused: 'invalid',
    },
    { why: 'not signed at all', token: () => forge({ alg: 'none' }, claims(), () => ''), refused: 'invalid' },
    { why: 'for another account', token: () => sign(claims({ iss: 'other.zendesk.com' })), refused: 'invalid' },
    {
      why: 'for another installation',
      token: () => sign(claims({ aud: 'https://desk.zendesk.com/api/v2/apps/installations/43.json' })),
      refused: 'invalid',
    },
    { why: 'expired', token: () => sign(claims({ exp: seconds - 31 })), refused: 'expired' },
    { why: 'not valid yet', token: () => sign(claims({ nbf: seconds + 60 })), refused: 'invalid' },
    { why: 'issued in the future', token: () => sign(claims({ iat: seconds + 600 })), refused: 'invalid' },
    {
      why: 'issued long ago with a far end',
      token: () => sign(claims({ iat: seconds - 3600, exp: seconds + 99_999 })),
      refused: 'expired',
    },
    { why: 'without an end', token: () => sign(claims({ exp: undefined })), refused: 'invalid' },
    { why: 'without a context', token: () => sign(claims({ context: undefined })), refused: 'invalid' },
    { why: 'without a user', token: () => sign(claims({ sub: 'somebody' })), refused: 'invalid' },
    { why: 'not a token', token: () => 'hello', refused: 'invalid' },
    {
      why: 'for the sidebar, posted to the supervisor page',
      token: () => sign(claims()),
      page: 'supervisor',
      refused: 'wrong-place',
    },
    {
      why: 'of another product',
      token: () => sign(claims({ context: { product: 'chat', location: 'ticket_sidebar' } })),
      refused: 'wrong-place',
    },
  ])('is refused when it is $why', async ({ token, refused, page }) => {
    expect(await tokens.accept(await token(), page ?? 'sidebar')).toEqual({ refused });
  });
});
