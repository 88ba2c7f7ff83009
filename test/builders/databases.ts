import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Db } from '#server/db/db.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPglite } from '#server/db/pglite.ts';
import { openPostgres } from '#server/db/postgres.ts';

/** A migrated database of its own, and how to be rid of it. */
export interface TestDatabase {
  db: Db;
  close(): Promise<void>;
}

async function pglite(): Promise<TestDatabase> {
  const db = await openPglite();
  await migrate(db);
  return { db, close: () => db.close() };
}

/** The address of a new, empty database on the run's PostgreSQL. */
export async function createDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `desk_${randomBytes(6).toString('hex')}`;
  const administrator = new pg.Client({ connectionString: url.href });
  await administrator.connect();
  await administrator.query(`create database ${name}`);
  await administrator.end();
  url.pathname = name;
  return url.href;
}

async function postgres(): Promise<TestDatabase> {
  const db = openPostgres(await createDatabase());
  await migrate(db);
  return { db, close: () => db.close() };
}

/** An empty database whose owner is an ordinary user, granted the application's role or not. */
export async function openAsOwner({ mayActAsRole = true } = {}): Promise<{ url: string; close(): Promise<void> }> {
  const url = new URL(inject('postgresUrl'));
  const name = `owner_${randomBytes(6).toString('hex')}`;
  const administrator = new pg.Client({ connectionString: url.href });
  await administrator.connect();
  await administrator.query(`create role ${name} login createrole password 'owner'`);
  await administrator.query(`create database ${name} owner ${name}`);
  const { rowCount } = await administrator.query("select from pg_roles where rolname = 'via_oberta_app'");
  if (!rowCount) await administrator.query('create role via_oberta_app nologin');
  if (mayActAsRole) await administrator.query(`grant via_oberta_app to ${name}`);
  url.username = name;
  url.password = 'owner';
  url.pathname = name;
  return { url: url.href, close: () => administrator.end() };
}

/** Both engines the stores run on: `describe.each(engines)('… on %s', (_name, open) => …)`. */
export const engines: [string, () => Promise<TestDatabase>][] = [
  ['PGlite', pglite],
  ['PostgreSQL', postgres],
];
