import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createSessions, tokenLifeSeconds } from '#server/identity/sessions.ts';

const secret = 's'.repeat(32);
const start = new Date('2026-11-23T08:00:00Z');
const at = (seconds: number) => () => new Date(start.getTime() + seconds * 1000);
const agent = { id: '777', name: 'Agent de proves', role: 'agent' as const };

describe('a session', () => {
  test('says who the caller is', async () => {
    const sessions = createSessions(secret, at(0));
    const { token } = await sessions.open(agent);
    expect(await sessions.verify(token)).toMatchObject({ userId: '777', name: 'Agent de proves', role: 'agent' });
  });

  test('ends by itself', async () => {
    const { token } = await createSessions(secret, at(0)).open(agent);
    expect(await createSessions(secret, at(tokenLifeSeconds - 1)).verify(token)).toBeDefined();
    expect(await createSessions(secret, at(tokenLifeSeconds + 1)).verify(token)).toBeUndefined();
  });

  test('is renewed while it lasts, within one working day', async () => {
    let seconds = 0;
    const sessions = createSessions(secret, () => at(seconds)());
    let { token } = await sessions.open(agent);
    for (let turn = 0; turn < 100; turn++) {
      const session = await sessions.verify(token);
      if (!session) break;
      token = (await sessions.renew(session)).token;
      seconds += tokenLifeSeconds / 2;
    }
    expect(seconds).toBeGreaterThanOrEqual(12 * 3600);
    expect(seconds).toBeLessThan(13 * 3600);
  });

  test.each([
    {
      what: 'signed with another secret',
      token: () =>
        createSessions('t'.repeat(32), at(0))
          .open(agent)
          .then((s) => s.token),
    },
    {
      what: 'made for somebody else',
      token: () =>
        new SignJWT({ name: 'x', role: 'supervisor', sid: 'x', end: 9e9 })
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('1')
          .setIssuer('another-product')
          .setAudience('another-product')
          .setExpirationTime(9e9)
          .sign(new TextEncoder().encode(secret)),
    },
    {
      what: 'with a role that does not exist',
      token: () =>
        new SignJWT({ name: 'x', role: 'root', sid: 'x', end: 9e9 })
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('1')
          .setIssuer('via-oberta-desk')
          .setAudience('via-oberta-desk')
          .setExpirationTime(9e9)
          .sign(new TextEncoder().encode(secret)),
    },
    { what: 'that is no token', token: async () => 'hello' },
  ])('a token $what is no session', async ({ token }) => {
    expect(await createSessions(secret, at(0)).verify(await token())).toBeUndefined();
  });
});
