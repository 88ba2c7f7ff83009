import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyStoredLog } from '#server/audit/verify-command.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPglite } from '#server/db/pglite.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { createDatabase } from '#test/builders/databases.ts';
import { append, tamper } from './events.ts';

describe('the command that checks the audit log', () => {
  let url: string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'desk-verify-'));
    url = await createDatabase();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('says that a database without a log has none', async () => {
    expect(await verifyStoredLog({ DATABASE_URL: url })).toEqual({
      sentence: 'The audit log could not be checked: this database has no audit log.',
      exitCode: 2,
    });
  });

  test('says whether the log in PostgreSQL is whole, and exits with 1 when it is not', async () => {
    const db = openPostgres(url);
    await migrate(db);
    expect(await verifyStoredLog({ DATABASE_URL: url })).toEqual({
      sentence: 'The audit log is whole: it has no events yet.',
      exitCode: 0,
    });
    await append(db);
    const { hash } = await append(db);
    expect(await verifyStoredLog({ DATABASE_URL: url })).toEqual({
      sentence: `The audit log is whole: 2 events, the last one ${hash}.`,
      exitCode: 0,
    });
    await tamper(db, "update audit_events set actor_name = 'Una altra' where seq = 2");
    await db.close();
    expect(await verifyStoredLog({ DATABASE_URL: url })).toEqual({
      sentence:
        'THE AUDIT LOG IS BROKEN at event 2: it does not say what it said when it was written. The 1 before it hold.',
      exitCode: 1,
    });
  });

  test('an auditor in production needs no setting but the address of the database', async () => {
    const { exitCode } = await verifyStoredLog({ NODE_ENV: 'production', DATABASE_URL: url });
    expect(exitCode).toBe(1);
  });

  test('reads the embedded database, but not while the server has it', async () => {
    const db = await openPglite(folder);
    await migrate(db);
    await append(db);
    expect(await verifyStoredLog({ DATA_DIR: folder })).toMatchObject({
      sentence: expect.stringMatching(/could not be checked: The data folder .+ is already open/),
      exitCode: 2,
    });
    await db.close();
    expect(await verifyStoredLog({ DATA_DIR: folder })).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['an empty folder', { DATA_DIR: path.join(os.tmpdir(), 'desk-nothing-here') }, /there is no database in/],
    ['a server that is not there', { DATABASE_URL: 'postgres://nobody:s3cret@127.0.0.1:1/desk' }, /ECONNREFUSED/],
    ['settings that do not fit', { NODE_ENV: 'production' }, /DATABASE_URL is missing/],
  ])('exits with 2 and says why at %s, without the password', async (_what, env, why) => {
    const { sentence, exitCode } = await verifyStoredLog(env);
    expect(exitCode).toBe(2);
    expect(sentence).toMatch(why);
    expect(sentence).not.toContain('s3cret');
    expect(sentence.split('\n')).toHaveLength(1);
  });
});
