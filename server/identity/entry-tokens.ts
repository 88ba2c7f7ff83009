import { createHash } from 'node:crypto';
import { errors, importSPKI, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Db } from '#server/db/db.ts';

/** Where in Zendesk each page of ours may be opened. */
export const pageLocations = {
  sidebar: ['ticket_sidebar'],
  supervisor: ['nav_bar'],
} as const;
export type PageName = keyof typeof pageLocations;

/** Why a signed-URL token is not accepted. */
export type EntryRefusal = 'invalid' | 'expired' | 'used' | 'wrong-place';

const Claims = z.object({
  sub: z.union([z.string(), z.number()]).transform(String),
  exp: z.number(),
  context: z.object({ product: z.string(), location: z.string() }),
});

export interface EntryTokens {
  /** The Zendesk user a token speaks for. A token is accepted once. */
  accept(token: string, page: PageName): Promise<{ userId: string } | { refused: EntryRefusal }>;
}

/**
 * Verifies the token that Zendesk's browser posts into our frame: RS256 and nothing else, against the one public key of
 * this app (never one the token points at), for this account and installation, in its time, in the right place, once.
 * Source: Zendesk's signed URLs for server-side apps.
 */
export async function createEntryTokens(options: {
  db: Db;
  publicKeyPem: string;
  subdomain: string;
  installationId: string;
  now: () => Date;
}): Promise<EntryTokens> {
  const { db, subdomain, installationId, now } = options;
  const key = await importSPKI(options.publicKeyPem, 'RS256');
  const host = `${subdomain}.zendesk.com`;
  const toleranceSeconds = 30;

  async function verify(token: string): Promise<z.infer<typeof Claims> | EntryRefusal> {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        audience: `https://${host}/api/v2/apps/installations/${installationId}.json`,
        issuer: [host, `https://${host}`],
        requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'context'],
        maxTokenAge: '10 minutes',
        clockTolerance: toleranceSeconds,
        currentDate: now(),
      });
      return Claims.parse(payload);
    } catch (error) {
      return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
    }
  }

  /** The signature covers header and payload; a re-encoded signature must not count as another token. */
  const fingerprint = (token: string) =>
    createHash('sha256').update(token.split('.').slice(0, 2).join('.')).digest('hex');

  async function claimUse(token: string, exp: number): Promise<boolean> {
    const rows = await db.query(
      `with expired as (delete from used_entry_tokens where expires_at < $3)
       insert into used_entry_tokens (token_hash, expires_at) values ($1, $2)
       on conflict (token_hash) do nothing returning token_hash`,
      [fingerprint(token), new Date((exp + 2 * toleranceSeconds) * 1000).toISOString(), now().toISOString()],
    );
    return rows.length === 1;
  }

  return {
    async accept(token, page) {
      const claims = await verify(token);
      if (typeof claims === 'string') return { refused: claims };
      const { product, location } = claims.context;
      if (product !== 'support' || !pageLocations[page].some((allowed) => allowed === location)) {
        return { refused: 'wrong-place' };
      }
      const userId = /(?<!\d)(\d{1,20})(?:\.json)?$/.exec(claims.sub)?.[1];
      if (!userId) return { refused: 'invalid' };
      return (await claimUse(token, claims.exp)) ? { userId } : { refused: 'used' };
    },
  };
}
