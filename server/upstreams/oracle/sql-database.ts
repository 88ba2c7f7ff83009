/** Values by the name they have in the statement, without its colon. */
export type Binds = Record<string, string | number | Date | null>;

/** What the adapters need of an Oracle database: reading. Every failure is an `UpstreamUnavailable`. */
export interface SqlDatabase {
  /** `sql` has `:name` binds; a row's keys are its column names in upper case. */
  query<Row extends object>(sql: string, binds: Binds): Promise<Row[]>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
