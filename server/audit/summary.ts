import type { Queryable } from '#server/db/db.ts';
import type { AuditFilter, AuditSummary } from '#shared/contract/index.ts';
import { filterCondition, filterParams, isOverride } from './filter.ts';

interface CountRow {
  what: 'total' | 'tickets' | 'overrides' | 'action' | 'actor' | 'day';
  key: string | null;
  /** Of an actor: a name they had, and the last event they wrote under it. */
  name: string | null;
  last: number | null;
  count: number;
}

/** Counts what a filter lets through: one statement, so that every figure is of the same moment. Days are Madrid's. */
export async function summariseEvents(db: Queryable, filter: AuditFilter): Promise<AuditSummary> {
  const rows = await db.query<CountRow>(
    `with chosen as materialized (
       select seq, at, actor_id, actor_name, action, ticket_id, ${isOverride} as is_override
         from audit_events where ${filterCondition}
     )
     select 'total' as what, null as key, null as name, null::bigint as last, count(*) as count from chosen
     union all select 'tickets', null, null, null, count(distinct ticket_id) from chosen
     union all select 'overrides', null, null, null, count(*) filter (where is_override) from chosen
     union all select 'action', action, null, null, count(*) from chosen group by action
     union all select 'actor', actor_id, actor_name, max(seq), count(*) from chosen group by actor_id, actor_name
     union all select 'day', day, null, null, count(*)
       from (select to_char(at at time zone 'Europe/Madrid', 'YYYY-MM-DD') as day from chosen) as days group by day`,
    filterParams(filter),
  );
  const of = (what: CountRow['what']) => rows.filter((row) => row.what === what);
  const counts = (what: CountRow['what']) =>
    of(what).map(({ key, count }) => ({ key: key ?? '', count: Number(count) }));
  return {
    total: Number(of('total')[0]?.count ?? 0),
    tickets: Number(of('tickets')[0]?.count ?? 0),
    overrides: Number(of('overrides')[0]?.count ?? 0),
    byAction: counts('action').sort(mostFirst),
    byActor: countActors(of('actor')).sort(mostFirst),
    byDay: counts('day').sort((a, b) => (a.key < b.key ? 1 : -1)),
  };
}

type Count = { key: string; count: number };

const mostFirst = (a: Count, b: Count) => b.count - a.count || (a.key < b.key ? -1 : 1);

/** A person is their id: whoever changed name counts once, by the last one; namesakes are told apart by the id. */
function countActors(rows: CountRow[]): Count[] {
  const byId = new Map<string, { name: string; last: number; count: number }>();
  for (const { key, name, last, count } of rows) {
    const known = byId.get(key ?? '');
    const isNewer = !known || Number(last) > known.last;
    byId.set(key ?? '', {
      name: isNewer ? (name ?? '') : known.name,
      last: Math.max(Number(last), known?.last ?? 0),
      count: Number(count) + (known?.count ?? 0),
    });
  }
  const people = [...byId];
  return people.map(([id, { name, count }]) => {
    const hasNamesake = people.some(([otherId, other]) => otherId !== id && other.name === name);
    return { key: hasNamesake ? `${name} (${id})` : name, count };
  });
}
