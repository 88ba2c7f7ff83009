import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, ConfigError, readConfig } from '#server/config.ts';
import type { Db } from './db.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

type Environment = Record<string, string | undefined>;

/**
 * The database that the settings point to, for commands run beside the server: `DATABASE_URL`, or else the folder
 * `DATA_DIR`. Throws when there is none; never makes one.
 */
export async function openStoredDatabase(env: Environment): Promise<Db> {
  const { databaseUrl, dataDir } = whereabouts(env);
  if (databaseUrl) return openPostgres(databaseUrl, { poolSize: 1 });
  if (!existsSync(path.join(dataDir, 'pglite'))) throw new Error(`there is no database in ${dataDir}`);
  return openPglite(dataDir);
}

/** Whoever runs a command may have the database's address and nothing else of the settings: that is enough. */
function whereabouts(env: Environment): Pick<Config, 'databaseUrl' | 'dataDir'> {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError && env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL, dataDir: '' };
    throw error;
  }
}

/** Why a command could not read the database: one line without the final full stop. `missing` says what no table means. */
export function whyUnreadable(error: unknown, missing: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === '42P01') return missing;
  // An unreachable host has a code and no message.
  return (message || code || 'unknown error').split('\n').join('; ').replace(/\.$/, '');
}
