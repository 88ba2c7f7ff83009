import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '#server/paths.ts';
import type { Db } from './db.ts';

const folder = path.join(projectRoot, 'server/db/migrations');
/** Any number, the same in every process: two servers that start together migrate one after the other. */
const migrationLock = 4_317_110_007;

/**
 * Brings the database to the newest schema. Each file of `migrations/` runs once, in the order of its name, in its own
 * transaction. Refuses to go on when a file that ran has been changed since.
 */
export async function migrate(db: Db): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await db.administer((tx) =>
    tx.execute(
      'create table if not exists migrations (name text primary key, checksum text not null, at timestamptz not null default now())',
    ),
  );
  const applied: string[] = [];
  for (const name of files) {
    const sql = await readFile(path.join(folder, name), 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    const ran = await db.administer(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [migrationLock]);
      const [earlier] = await tx.query<{ checksum: string }>('select checksum from migrations where name = $1', [name]);
      if (earlier && earlier.checksum !== checksum) throw new Error(`migration ${name} was changed after it ran`);
      if (earlier) return false;
      await tx.execute(sql);
      await tx.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum]);
      return true;
    });
    if (ran) applied.push(name);
  }
  return applied;
}
