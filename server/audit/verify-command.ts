import type { Db } from '#server/db/db.ts';
import { openStoredDatabase, whyUnreadable } from '#server/db/stored-database.ts';
import { type BreakReason, breakReasons, verifyChain } from './verification.ts';

/** What the command says and the exit code it leaves: 0 whole, 1 broken, 2 not checked. */
export interface Verdict {
  sentence: string;
  exitCode: 0 | 1 | 2;
}

/** Checks the log that the settings point to: `DATABASE_URL`, or else the folder `DATA_DIR`. Never throws. */
export async function verifyStoredLog(env: Record<string, string | undefined>): Promise<Verdict> {
  try {
    const db = await openStoredDatabase(env);
    try {
      return await verdictOf(db);
    } finally {
      await db.close();
    }
  } catch (error) {
    const why = whyUnreadable(error, 'this database has no audit log');
    return { sentence: `The audit log could not be checked: ${why}.`, exitCode: 2 };
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
