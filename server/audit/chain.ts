import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEvent } from '#shared/contract/index.ts';

/** What one event commits to: everything it says, and the event before it. */
export type UnhashedEvent = Omit<AuditEvent, 'hash'>;

/** SHA-256, in hex, of the event in canonical JSON (RFC 8785), its predecessor's hash included. */
export function eventHash(event: UnhashedEvent): string {
  const { seq, id, at, actor, action, ticketId, detail, previousHash } = event;
  const canonical = canonicalize({ seq, id, at, actor, action, ticketId, detail, previousHash });
  return createHash('sha256').update(String(canonical)).digest('hex');
}
