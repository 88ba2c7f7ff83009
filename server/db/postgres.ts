import pg from 'pg';
import { appRole, type Db, type Transaction } from './db.ts';

/** bigint columns hold counters far below 2^53; pg gives them as strings. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * PostgreSQL through a pool. Every connection acts as the application's role, so that even a faulty statement of ours
 * cannot touch the audit log.
 */
export function openPostgres(
  url: string,
  options: { poolSize?: number; onIdleError?: (error: Error) => void } = {},
): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    application_name: 'via-oberta-desk',
  });
  pool.on('error', (error) => options.onIdleError?.(error));
  const assumed = new WeakSet<pg.PoolClient>();

  async function connect(): Promise<pg.PoolClient> {
    const client = await pool.connect();
    if (assumed.has(client)) return client;
    try {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole]);
      if (rowCount) {
        await client.query(`set role ${appRole}`);
        assumed.add(client);
      }
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  const run = async <Row>(client: pg.PoolClient, sql: string, params: readonly unknown[]) =>
    (await client.query(sql, [...params])).rows as Row[];

  async function transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work({
        query: (sql, params = []) => run(client, sql, params),
        execute: async (script) => void (await client.query(script)),
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((rollbackError: Error) => {
        broken = rollbackError;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    engine: 'postgres',
    async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
      const client = await connect();
      try {
        return await run<Row>(client, sql, params);
      } finally {
        client.release();
      }
    },
    transaction: (work) => transact('begin', work),
    administer: (work) => transact('begin; set local role none', work),
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}
