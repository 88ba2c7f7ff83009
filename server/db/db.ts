/** What a store needs of a database: parameterised SQL (`$1`…) that gives rows. */
export interface Queryable {
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** One database, PostgreSQL or the embedded PGlite: the same SQL runs on both. */
export interface Db extends Queryable {
  readonly engine: 'postgres' | 'pglite';
  /** Runs `work` in one transaction; what it throws rolls everything back. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
