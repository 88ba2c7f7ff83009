import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from '#server/db/folder-lock.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { engines, openAsOwner, type TestDatabase } from '#test/builders/databases.ts';

describe.each(engines)('the database on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('migrating again changes nothing', async () => {
    expect(await migrate(database.db)).toEqual([]);
  });

  test('the application acts as a role of its own', async () => {
    expect(await database.db.query('select current_user::text as who')).toEqual([{ who: 'via_oberta_app' }]);
    expect(await database.db.transaction((tx) => tx.query('select current_user::text as who'))).toEqual([
      { who: 'via_oberta_app' },
    ]);
  });

  test('what fails inside a transaction leaves nothing behind', async () => {
    const work = database.db.transaction(async (tx) => {
      await tx.query("insert into used_entry_tokens values ('half done', now())");
      throw new Error('then the light went out');
    });
    await expect(work).rejects.toThrow('then the light went out');
    expect(await database.db.query("select from used_entry_tokens where token_hash = 'half done'")).toEqual([]);
  });

  test('a database can be used after a statement that failed', async () => {
    await expect(database.db.query('select nonsense')).rejects.toThrow(/nonsense/);
    expect(await database.db.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('PostgreSQL with a schema owner who is no superuser', () => {
  test('serves the application as its own role', async () => {
    const { url, close } = await openAsOwner();
    const db = openPostgres(url);
    try {
      await migrate(db);
      expect(await db.query('select current_user::text as who')).toEqual([{ who: 'via_oberta_app' }]);
      await expect(db.query('delete from audit_events')).rejects.toThrow(/permission denied/);
    } finally {
      await db.close();
      await close();
    }
  });

  test('who may not act as that role: every question fails at once, and no connection is lost', async () => {
    const { url, close } = await openAsOwner({ mayActAsRole: false });
    const db = openPostgres(url, { poolSize: 1 });
    try {
      for (let attempt = 0; attempt < 3; attempt++)
        await expect(db.query('select 1')).rejects.toThrow(/permission denied/);
    } finally {
      await db.close();
      await close();
    }
  });
});

describe('the data folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'desk-folder-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has one owner at a time', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await release();
    const again = await lockFolder(folder);
    await again();
  });

  test('is refused in a sentence while another process has it', async () => {
    await writeFile(path.join(folder, 'in-use.pid'), String(process.ppid));
    await expect(lockFolder(folder)).rejects.toThrow(/is in use by process \d+: stop it first/);
  });

  test('is taken over from a process that no longer runs', async () => {
    await writeFile(path.join(folder, 'in-use.pid'), '999999999');
    const release = await lockFolder(folder);
    await release();
  });
});
