import type { Queryable } from '#server/db/db.ts';
import { badInput } from '#server/problems.ts';
import type { AuditEvent, AuditFilter, AuditPage, AuditQuery } from '#shared/contract/index.ts';
import { type EventRow, eventColumns, toAuditEvent } from './event-row.ts';
import { filterCondition, filterParams } from './filter.ts';
import { stepTitles } from './step-titles.ts';

/** At most `limit` events that match, newest first, older than the event numbered `before`. */
export async function findEvents(
  db: Queryable,
  filter: AuditFilter,
  { before, limit }: { before: number | null; limit: number },
): Promise<AuditEvent[]> {
  const rows = await db.query<EventRow>(
    `select ${eventColumns} from audit_events
      where ${filterCondition} and ($7::bigint is null or seq < $7::bigint)
      order by seq desc limit $8`,
    [...filterParams(filter), before, limit],
  );
  return rows.map(toAuditEvent);
}

/** One page, newest first. The cursor stays good while events are appended: they are all newer than it. */
export async function searchEvents(db: Queryable, { cursor, limit, ...filter }: AuditQuery): Promise<AuditPage> {
  const before = cursor ? readCursor(cursor) : null;
  const found = await findEvents(db, filter, { before, limit: limit + 1 });
  const events = found.slice(0, limit);
  const last = events.at(-1);
  const nextCursor = last && found.length > limit ? writeCursor(last.seq) : null;
  return { events, nextCursor, stepTitles: stepTitles(events) };
}

const writeCursor = (seq: number) => Buffer.from(String(seq)).toString('base64url');

function readCursor(cursor: string): number {
  const seq = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,15}$/.test(seq)) throw badInput([{ path: 'cursor', message: 'nextCursor' }]);
  return Number(seq);
}
