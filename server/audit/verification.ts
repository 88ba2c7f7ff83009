import type { Queryable } from '#server/db/db.ts';
import type { AuditEvent, AuditVerification } from '#shared/contract/index.ts';
import { eventHash } from './chain.ts';
import { type EventRow, eventColumns, toAuditEvent } from './event-row.ts';

/** How a chain can be broken, as `firstBroken.reason` says it. */
export const breakReasons = {
  MISSING: 'an event with this number is missing',
  UNEXPECTED: 'no event should have this number',
  PREVIOUS_HASH: 'it does not follow from the event before it',
  HASH: 'it does not say what it said when it was written',
  HEAD: 'the last event is not the one the log remembers',
  BEYOND_HEAD: 'it was written without the log remembering it',
  NO_HEAD: 'the log does not remember its last event',
} as const;
export type BreakReason = keyof typeof breakReasons;

const batchSize = 500;

interface Head {
  seq: number;
  hash: string;
}

/**
 * Recomputes the whole chain, a batch in memory at a time, up to the head of the moment it starts: events below a head
 * never change, so writers need not wait. `checked` counts the events found good.
 */
export async function verifyChain(db: Queryable): Promise<AuditVerification> {
  const [stored] = await db.query<Head>('select seq, hash from audit_head');
  if (!stored) return { ok: false, checked: 0, head: null, firstBroken: broken(0, 'NO_HEAD') };
  const head = { seq: Number(stored.seq), hash: stored.hash };
  const walked = await walk(db, head);
  const firstBroken = walked.firstBroken ?? headBreak(walked.last, head) ?? (await eventBeyondHead(db));
  const checked = walked.last.seq;
  const told = { checked, head: head.hash || null };
  return firstBroken ? { ok: false, ...told, firstBroken } : { ok: true, ...told };
}

type Break = NonNullable<AuditVerification['firstBroken']>;

const broken = (seq: number, reason: BreakReason): Break => ({ seq, reason });

/** Follows the links from the first event to the head; `last` is the last one that holds. */
async function walk(db: Queryable, head: Head): Promise<{ last: Head; firstBroken?: Break }> {
  let last: Head = { seq: 0, hash: '' };
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await db.query<EventRow>(
      `select ${eventColumns} from audit_events where seq > $1 and seq <= $2 order by seq limit $3`,
      [after, head.seq, batchSize],
    );
    for (const event of rows.map(toAuditEvent)) {
      const firstBroken = linkBreak(last, event);
      if (firstBroken) return { last, firstBroken };
      last = { seq: event.seq, hash: event.hash };
      after = event.seq;
    }
    if (rows.length < batchSize) return { last };
  }
}

function linkBreak(last: Head, event: AuditEvent): Break | undefined {
  if (event.seq <= last.seq) return broken(event.seq, 'UNEXPECTED');
  if (event.seq > last.seq + 1) return broken(last.seq + 1, 'MISSING');
  if (event.previousHash !== last.hash) return broken(event.seq, 'PREVIOUS_HASH');
  if (event.hash !== eventHash(event)) return broken(event.seq, 'HASH');
  return undefined;
}

function headBreak(last: Head, head: Head): Break | undefined {
  if (last.seq < head.seq) return broken(last.seq + 1, 'MISSING');
  return last.hash === head.hash ? undefined : broken(head.seq, 'HEAD');
}

/** One statement, one moment: an event appended meanwhile has moved the head along with it. */
async function eventBeyondHead(db: Queryable): Promise<Break | undefined> {
  const [row] = await db.query<{ seq: number | null }>(
    'select min(seq) as seq from audit_events where seq > (select audit_head.seq from audit_head)',
  );
  return row?.seq ? broken(Number(row.seq), 'BEYOND_HEAD') : undefined;
}
