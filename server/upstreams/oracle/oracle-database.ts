import type { Connection, Pool, PoolAttributes } from 'oracledb';
import type { Upstream } from '#shared/contract/index.ts';
import { UpstreamUnavailable } from '../upstream-unavailable.ts';
import type { Binds, SqlDatabase } from './sql-database.ts';

export interface OracleAccess {
  connectString: string;
  user: string;
  password: string;
}

/** How long and how much one database may take. */
export interface OracleLimits {
  connectTimeoutSeconds: number;
  /** Of one round trip. */
  callTimeoutMs: number;
  /** Of the wait for a connection of the pool. */
  queueTimeoutMs: number;
  /** Between the probes that find a connection cut by a firewall. */
  expireTimeMinutes: number;
  connections: number;
  waiting: number;
  rows: number;
}

const defaultLimits: OracleLimits = {
  connectTimeoutSeconds: 4,
  callTimeoutMs: 8_000,
  queueTimeoutMs: 5_000,
  expireTimeMinutes: 2,
  connections: 4,
  waiting: 50,
  rows: 20_000,
};

/** Rows brought by one round trip: a body's authorisations usually fit in one. */
const fetchArraySize = 500;

/** A full queue (NJS-076) empties sooner than a database comes back. */
const queueFull = 'NJS-076';
const retryAfterWhenFull = 5;

/** An Oracle database, read through the thin driver. The pool is opened by the first question, not here. */
export function createOracleDatabase(
  access: OracleAccess,
  upstream: Upstream,
  limits: Partial<OracleLimits> = {},
): SqlDatabase {
  return new OracleDatabase(access, upstream, { ...defaultLimits, ...limits });
}

/** CommonJS, and big: loaded by the first question to a real database, so never in the demo. */
async function driver() {
  return (await import('oracledb')).default;
}

class OracleDatabase implements SqlDatabase {
  readonly #access: OracleAccess;
  readonly #upstream: Upstream;
  readonly #limits: OracleLimits;
  #pool: Promise<Pool> | undefined;

  constructor(access: OracleAccess, upstream: Upstream, limits: OracleLimits) {
    this.#access = access;
    this.#upstream = upstream;
    this.#limits = limits;
  }

  async query<Row extends object>(sql: string, binds: Binds): Promise<Row[]> {
    const rows = await this.#withConnection('query', async (connection, outFormat) => {
      // The account should be able to read only; this holds even where it can do more.
      await connection.execute('SET TRANSACTION READ ONLY');
      const maxRows = this.#limits.rows + 1;
      const answer = await connection.execute<Row>(sql, binds, { outFormat, fetchArraySize, maxRows });
      await connection.rollback();
      return answer.rows ?? [];
    });
    if (rows.length > this.#limits.rows) throw new UpstreamUnavailable(this.#upstream, { failure: 'protocol_error' });
    return rows;
  }

  async ping(): Promise<void> {
    await this.#withConnection('ping', (connection) => connection.ping());
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined);
    this.#pool = undefined;
    await pool?.close(0).catch(() => undefined);
  }

  async #withConnection<T>(action: string, work: (connection: Connection, outFormat: number) => Promise<T>) {
    let connection: Connection | undefined;
    try {
      const { OUT_FORMAT_OBJECT } = await driver();
      connection = await (await this.#openPool()).getConnection();
      connection.callTimeout = this.#limits.callTimeoutMs;
      connection.module = 'via-oberta-desk';
      connection.action = action;
      const answer = await work(connection, OUT_FORMAT_OBJECT);
      await connection.close();
      return answer;
    } catch (cause) {
      // It may still carry half an answer, so it does not go back to the pool; and a silent one would not close soon.
      void connection?.close({ drop: true }).catch(() => undefined);
      throw this.#unavailable(cause);
    }
  }

  #openPool(): Promise<Pool> {
    this.#pool ??= this.#createPool().catch((cause: unknown) => {
      this.#pool = undefined;
      throw cause;
    });
    return this.#pool;
  }

  async #createPool(): Promise<Pool> {
    const oracledb = await driver();
    const { connectTimeoutSeconds, queueTimeoutMs, expireTimeMinutes, connections, waiting } = this.#limits;
    const attributes: PoolAttributes = {
      ...this.#access,
      poolMin: 0,
      poolMax: connections,
      poolIncrement: 1,
      queueMax: waiting,
      queueTimeout: queueTimeoutMs,
      connectTimeout: connectTimeoutSeconds,
      transportConnectTimeout: connectTimeoutSeconds,
      expireTime: expireTimeMinutes,
      enableStatistics: false,
    };
    return oracledb.createPool(attributes);
  }

  #unavailable(cause: unknown): UpstreamUnavailable {
    const isFull = cause instanceof Error && 'code' in cause && cause.code === queueFull;
    return new UpstreamUnavailable(this.#upstream, {
      cause,
      ...(isFull ? { retryAfter: retryAfterWhenFull } : {}),
    });
  }
}
