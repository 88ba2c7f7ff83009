import { PGlite } from '@electric-sql/pglite';
import type { Binds, SqlDatabase } from '#server/upstreams/oracle/sql-database.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { Environment, Upstream } from '#shared/contract/index.ts';
import { toPositional } from './named-binds.ts';
import { demoSchema } from './schema.ts';
import { demoTables } from './tables.ts';

type DemoDatabaseName = Extract<Upstream, 'siri-pre' | 'siri-pro' | 'dir3'>;

export interface DemoDatabases {
  siriPre: SqlDatabase;
  siriPro: SqlDatabase;
  dir3: SqlDatabase;
  /** A database that is down answers nothing but `UpstreamUnavailable`, until it is up again. */
  setDown(name: DemoDatabaseName, down: boolean): void;
  close(): Promise<void>;
}

/** SIRI's two environments and DIR3 with invented data, in memory: the same statements as on Oracle run on them. */
export async function createDemoDatabases(): Promise<DemoDatabases> {
  const engine = await PGlite.create();
  await engine.exec(demoSchema);
  for (const [table, rows] of Object.entries(demoTables)) {
    await engine.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
  const down = new Set<DemoDatabaseName>();
  const database = (name: DemoDatabaseName, environment: Environment): SqlDatabase => ({
    query: (sql, binds) => {
      if (down.has(name)) return Promise.reject(new UpstreamUnavailable(name));
      return read(engine, { name, environment }, sql, binds);
    },
    ping: () => (down.has(name) ? Promise.reject(new UpstreamUnavailable(name)) : Promise.resolve()),
    close: () => Promise.resolve(),
  });
  return {
    siriPre: database('siri-pre', 'PRE'),
    siriPro: database('siri-pro', 'PRO'),
    dir3: database('dir3', 'PRO'),
    setDown: (name, isDown) => void (isDown ? down.add(name) : down.delete(name)),
    close: () => engine.close(),
  };
}

/** One question in one read-only transaction of its own: PGlite queues them, having a single connection. */
async function read<Row extends object>(
  engine: PGlite,
  { name, environment }: { name: DemoDatabaseName; environment: Environment },
  sql: string,
  binds: Binds,
): Promise<Row[]> {
  try {
    const { text, values } = toPositional(sql, binds);
    return await engine.transaction(async (transaction) => {
      await transaction.query('set transaction read only');
      await transaction.query("select set_config('demo.environment', $1, true)", [environment]);
      const { rows } = await transaction.query<Record<string, unknown>>(text, values);
      return rows.map(upperCased<Row>);
    });
  } catch (cause) {
    throw new UpstreamUnavailable(name, { cause });
  }
}

/** Oracle names its columns in upper case. */
function upperCased<Row extends object>(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column.toUpperCase(), value])) as Row;
}
