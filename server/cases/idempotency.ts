import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Queryable } from '#server/db/db.ts';
import { storableJson } from '#server/db/storable.ts';
import { ProblemError } from '#server/problems.ts';

/** How a caller says that two requests are the same one, sent again. */
export interface Idempotency {
  key: string;
  /** Of the operation and the body. */
  fingerprint: string;
}

/** Keys are kept for a day: nobody retries for longer. */
const keptForMs = 24 * 60 * 60 * 1000;

export const fingerprintOf = (operation: string, body: unknown) =>
  createHash('sha256')
    .update(`${operation}\n${canonicalize(body ?? null)}`)
    .digest('hex');

/**
 * Runs `effect` inside the transaction unless this key already had its effect: then gives the same answer again. The
 * same key with another body is refused. Two at once with one key: the second waits for the first to commit.
 */
export async function once<Answer extends object>(
  tx: Queryable,
  { actorId, idempotency, now }: { actorId: string; idempotency: Idempotency | undefined; now: Date },
  effect: () => Promise<Answer>,
): Promise<Answer> {
  if (!idempotency) return effect();
  await tx.query('delete from idempotency_keys where created_at < $1', [
    new Date(now.getTime() - keptForMs).toISOString(),
  ]);
  const claimed = await tx.query(
    `insert into idempotency_keys (actor_id, key, fingerprint, created_at) values ($1, $2, $3, $4)
     on conflict (actor_id, key) do nothing returning key`,
    [actorId, idempotency.key, idempotency.fingerprint, now.toISOString()],
  );
  if (claimed.length === 0) {
    const earlier = await answerGiven<Answer>(tx, actorId, idempotency);
    if (earlier) return earlier;
    throw new Error('an idempotency key without its answer');
  }
  const answer = await effect();
  await tx.query('update idempotency_keys set answer = $3 where actor_id = $1 and key = $2', [
    actorId,
    idempotency.key,
    JSON.stringify(storableJson(answer)),
  ]);
  return answer;
}

/**
 * The answer this key was given before, if it was; the same key with another request is refused. For what is looked up
 * before the transaction: a request sent again must not depend on what has changed since.
 */
export async function answerGiven<Answer extends object>(
  db: Queryable,
  actorId: string,
  { key, fingerprint }: Idempotency,
): Promise<Answer | undefined> {
  const [earlier] = await db.query<{ fingerprint: string; answer: Answer | null }>(
    'select fingerprint, answer from idempotency_keys where actor_id = $1 and key = $2',
    [actorId, key],
  );
  if (!earlier) return undefined;
  if (earlier.fingerprint === fingerprint) return earlier.answer ?? undefined;
  throw keyReused();
}

export const keyReused = () =>
  new ProblemError(422, 'conflict', {
    ca: "Aquesta clau d'idempotència ja es va fer servir amb una altra petició.",
    es: 'Esta clave de idempotencia ya se usó con otra petición.',
    en: 'This idempotency key was already used with another request.',
  });
