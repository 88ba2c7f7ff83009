import type { AuditEvent } from '#shared/contract/index.ts';

/** A row of `audit_events` as both engines give it. */
export interface EventRow {
  seq: number;
  id: string;
  at: Date;
  actor_id: string;
  actor_name: string;
  actor_role: string;
  action: string;
  ticket_id: string | null;
  detail: Record<string, unknown>;
  previous_hash: string;
  hash: string;
}

export const eventColumns =
  'seq, id, at, actor_id, actor_name, actor_role, action, ticket_id, detail, previous_hash, hash';

export const toAuditEvent = (row: EventRow): AuditEvent => ({
  seq: Number(row.seq),
  id: row.id,
  at: row.at.toISOString(),
  actor: { id: row.actor_id, name: row.actor_name, role: row.actor_role },
  action: row.action,
  ticketId: row.ticket_id,
  detail: row.detail,
  previousHash: row.previous_hash,
  hash: row.hash,
});
