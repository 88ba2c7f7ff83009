import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { appRole, type Db, type Transaction } from './db.ts';
import { lockFolder } from './folder-lock.ts';

/**
 * The embedded database in a folder of its own, or in memory without one. For the demo and for tests: it never calls
 * fsync, so a power cut can lose what it acknowledged. The folder is locked, because PGlite itself takes no lock and a
 * second process would overwrite the first one's commits.
 */
export async function openPglite(dataDir?: string): Promise<Db> {
  const release = dataDir ? await lockDataDir(dataDir) : async () => {};
  const pglite = await openOrRelease(dataDir, release);
  let assumed = false;

  async function assumeAppRole(): Promise<void> {
    if (assumed) return;
    const { rows } = await pglite.query('select from pg_roles where rolname = $1', [appRole]);
    if (rows.length === 0) return;
    await pglite.exec(`set role ${appRole}`);
    assumed = true;
  }

  const transact = <T>(prelude: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    pglite.transaction(async (tx) => {
      if (prelude) await tx.exec(prelude);
      return work({
        query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
          (await tx.query<Row>(sql, [...params])).rows,
        execute: async (script) => void (await tx.exec(script)),
      });
    });

  return {
    engine: 'pglite',
    async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
      await assumeAppRole();
      return (await pglite.query<Row>(sql, [...params])).rows;
    },
    async transaction(work) {
      await assumeAppRole();
      return transact('', work);
    },
    administer: (work) => transact('set local role none', work),
    ping: async () => void (await pglite.query('select 1')),
    async close() {
      await pglite.close();
      await release();
    },
  };
}

/** A folder that cannot be opened is not kept locked. */
async function openOrRelease(dataDir: string | undefined, release: () => Promise<void>): Promise<PGlite> {
  try {
    return await PGlite.create(dataDir ? path.join(dataDir, 'pglite') : undefined);
  } catch (error) {
    await release();
    throw error;
  }
}

async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  return lockFolder(dataDir);
}
