import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, ConfigError, readConfig } from '#server/config.ts';
import type { Db } from '#server/db/db.ts';
import { openPglite } from '#server/db/pglite.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { type BreakReason, breakReasons, verifyChain } from './verification.ts';

/** What the command says and the exit code it leaves: 0 whole, 1 broken, 2 not checked. */
export interface Verdict {
  sentence: string;
  exitCode: 0 | 1 | 2;
}

/** Checks the log that the settings point to: `DATABASE_URL`, or else the folder `DATA_DIR`. Never throws. */
export async function verifyStoredLog(env: Record<string, string | undefined>): Promise<Verdict> {
  try {
    const db = await openDatabase(env);
    try {
      return await verdictOf(db);
    } finally {
      await db.close();
    }
  } catch (error) {
    return { sentence: `The audit log could not be checked: ${whyNot(error)}.`, exitCode: 2 };
  }
}

async function verdictOf(db: Db): Promise<Verdict> {
  const { ok, checked, head, firstBroken } = await verifyChain(db);
  if (ok && head === null) return { sentence: 'The audit log is whole: it has no events yet.', exitCode: 0 };
  if (ok) return { sentence: `The audit log is whole: ${checked} events, the last one ${head}.`, exitCode: 0 };
  const why = breakReasons[firstBroken?.reason as BreakReason];
  return {
    sentence: `THE AUDIT LOG IS BROKEN at event ${firstBroken?.seq}: ${why}. The ${checked} before it hold.`,
    exitCode: 1,
  };
}

async function openDatabase(env: Record<string, string | undefined>): Promise<Db> {
  const { databaseUrl, dataDir } = whereabouts(env);
  if (databaseUrl) return openPostgres(databaseUrl, { poolSize: 1 });
  if (!existsSync(path.join(dataDir, 'pglite'))) throw new Error(`there is no database in ${dataDir}`);
  return openPglite(dataDir);
}

/** An auditor may have the database's address and nothing else of the settings: that is enough here. */
function whereabouts(env: Record<string, string | undefined>): Pick<Config, 'databaseUrl' | 'dataDir'> {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError && env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL, dataDir: '' };
    throw error;
  }
}

/** One line without the final full stop; an unreachable host has a code and no message. */
function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === '42P01') return 'this database has no audit log';
  return (message || code || 'unknown error').split('\n').join('; ').replace(/\.$/, '');
}
