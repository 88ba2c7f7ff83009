import { randomUUID } from 'node:crypto';
import type { Queryable } from '#server/db/db.ts';
import { storableJson } from '#server/db/storable.ts';
import type { AuditEvent } from '#shared/contract/index.ts';
import { maskDeep } from '#shared/identifiers/personal-data.ts';
import { eventHash } from './chain.ts';

/** What whoever writes an event must say; the log adds its place, its instant and its hash. */
export interface NewAuditEvent {
  actor: { id: string; name: string; role: string };
  action: string;
  ticketId: string | null;
  /** Facts of the moment. Identifiers and mail addresses are masked on the way in. */
  detail: Record<string, unknown>;
}

/**
 * Appends one event to the log, inside the transaction of what it tells. Writers wait for each other on the head of
 * the chain until they commit.
 */
export async function appendAuditEvent(tx: Queryable, event: NewAuditEvent, now: Date): Promise<AuditEvent> {
  const [head] = await tx.query<{ seq: number; hash: string }>('select seq, hash from audit_head for update');
  if (!head) throw new Error('the audit log has no head');
  const { actor, detail: told } = storableJson({ actor: event.actor, detail: event.detail });
  const detail = maskDeep(told);
  const unhashed = {
    seq: Number(head.seq) + 1,
    id: randomUUID(),
    at: now.toISOString(),
    actor,
    action: event.action,
    ticketId: event.ticketId,
    detail,
    previousHash: head.hash,
  };
  const written = { ...unhashed, hash: eventHash(unhashed) };
  await tx.query(
    `insert into audit_events
       (seq, id, at, actor_id, actor_name, actor_role, action, ticket_id, detail, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      written.seq,
      written.id,
      written.at,
      written.actor.id,
      written.actor.name,
      written.actor.role,
      written.action,
      written.ticketId,
      JSON.stringify(detail),
      written.previousHash,
      written.hash,
    ],
  );
  await tx.query('update audit_head set seq = $1, hash = $2', [written.seq, written.hash]);
  return written;
}
