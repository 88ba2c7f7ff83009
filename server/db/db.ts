/** What a store needs of a database: parameterised SQL (`$1`…) that gives rows. */
export interface Queryable {
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction under way; `execute` runs a script of several statements without parameters. */
export interface Transaction extends Queryable {
  execute(script: string): Promise<void>;
}

/**
 * One database, PostgreSQL or the embedded PGlite: the same SQL runs on both, as the role `via_oberta_app` once the
 * migrations have made it.
 */
export interface Db extends Queryable {
  readonly engine: 'postgres' | 'pglite';
  /** Runs `work` in one transaction; what it throws rolls everything back. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The same as the owner of the schema: for migrations alone. */
  administer<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const appRole = 'via_oberta_app';
