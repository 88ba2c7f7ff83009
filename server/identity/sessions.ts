import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Role, type SessionToken } from '#shared/contract/index.ts';

/** Who is calling, as Zendesk vouched for them when the page was opened. */
export interface Session {
  id: string;
  userId: string;
  name: string;
  role: Role;
  /** Epoch seconds after which no renewal is given. */
  endsAt: number;
}

const issuer = 'via-oberta-desk';
/** A token lives long enough for a pause, and a page renews it while it stays open. */
export const tokenLifeSeconds = 30 * 60;
/** A working day: then Zendesk has to vouch again. */
const sessionLifeSeconds = 12 * 60 * 60;

const Claims = z.object({ sub: z.string(), name: z.string(), role: Role, sid: z.string(), end: z.number() });

/** Short-lived bearer tokens of our own (HS256), given in exchange for Zendesk's. */
export interface Sessions {
  open(user: { id: string; name: string; role: Role }): Promise<SessionToken>;
  renew(session: Session): Promise<SessionToken>;
  /** The session of a token, or `undefined` when it is forged, foreign or expired. */
  verify(token: string): Promise<Session | undefined>;
}

export function createSessions(secret: string, now: () => Date): Sessions {
  const key = new TextEncoder().encode(secret);
  const seconds = () => Math.floor(now().getTime() / 1000);

  async function sign(session: Session): Promise<SessionToken> {
    const issuedAt = seconds();
    const expiresAt = Math.min(issuedAt + tokenLifeSeconds, session.endsAt);
    const token = await new SignJWT({ name: session.name, role: session.role, sid: session.id, end: session.endsAt })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(session.userId)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt: new Date(expiresAt * 1000).toISOString() };
  }

  return {
    open: (user) =>
      sign({
        id: randomUUID(),
        userId: user.id,
        name: user.name,
        role: user.role,
        endsAt: seconds() + sessionLifeSeconds,
      }),
    renew: sign,
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience: issuer,
          requiredClaims: ['exp', 'sub', 'role', 'sid', 'end'],
          currentDate: now(),
        });
        const claims = Claims.parse(payload);
        return { id: claims.sid, userId: claims.sub, name: claims.name, role: claims.role, endsAt: claims.end };
      } catch {
        return undefined;
      }
    },
  };
}
