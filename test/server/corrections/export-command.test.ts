import { spawnSync } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { correctedCases } from '#server/corrections/corrected-cases.ts';
import { exportCorrections } from '#server/corrections/export-command.ts';
import { writeWhole } from '#server/corrections/whole-file.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPglite } from '#server/db/pglite.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { aTicket } from '#test/builders/a-ticket.ts';
import { createDatabase, engines, type TestDatabase } from '#test/builders/databases.ts';
import { aStoredCase, fillWithCorrections, keep } from './stored-cases.ts';

const corrected = aStoredCase(aTicket().asking('Volem integrar el Cadastre.').facts, [
  { type: 'CORRECT_CLASSIFICATION', correction: { field: 'services', value: [{ serviceId: 'PADRO' }] }, reason: 'Sí.' },
]);
const untouched = aStoredCase(aTicket().asking('Volem integrar el Padró.').facts, [], '4002');

describe.each(engines)('the cases that agents corrected, kept on %s', (_, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('come one after the other, each once, however many there are', async () => {
    await fillWithCorrections(database.db, 450);
    await keep(database.db, untouched);
    const seen: string[] = [];
    for await (const { ticketId, actions } of correctedCases(database.db)) {
      expect(actions).toHaveLength(1);
      seen.push(ticketId);
    }
    expect(seen).toEqual(Array.from({ length: 450 }, (_each, n) => String(n + 1).padStart(6, '0')));
  });
});

describe('the command that exports corrections', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'desk-corrections-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('writes a file of labelled tickets from PostgreSQL, for its owner alone', async () => {
    const url = await createDatabase();
    const db = openPostgres(url);
    await migrate(db);
    await keep(db, corrected);
    await keep(db, untouched);
    await db.close();
    const file = path.join(folder, 'out.json');
    expect(await exportCorrections({ NODE_ENV: 'production', DATABASE_URL: url }, [file])).toEqual({
      sentence: `1 ticket labelled by agents in ${file}; the rules by themselves say otherwise of 1.`,
      exitCode: 0,
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject([{ id: '4001', expect: { services: ['PADRO'] } }]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('writes the same from the embedded database, and an empty list when nobody corrected anything', async () => {
    const data = path.join(folder, 'data');
    const file = path.join(folder, 'out.json');
    await (await openPglite(data)).close();
    const db = await openPglite(data);
    await migrate(db);
    await keep(db, untouched);
    await db.close();
    expect(await exportCorrections({ DATA_DIR: data }, [file])).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([]);
    const again = await openPglite(data);
    await keep(again, corrected);
    await again.close();
    await exportCorrections({ DATA_DIR: data }, [file, '--force']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject([{ id: '4001' }]);
  });

  test('says how it is used when nobody names the file', async () => {
    expect(await exportCorrections({}, [])).toMatchObject({
      sentence: expect.stringContaining('npm run corrections:export'),
      exitCode: 2,
    });
  });

  test('leaves no half a file behind, and says why, where there is no database', async () => {
    const { sentence, exitCode } = await exportCorrections({ DATA_DIR: folder }, [path.join(folder, 'out.json')]);
    expect(exitCode).toBe(2);
    expect(sentence).toMatch(/could not be exported: there is no database in/);
    const url = await createDatabase();
    expect(await exportCorrections({ DATABASE_URL: url }, [path.join(folder, 'out.json')])).toEqual({
      sentence: 'The corrections could not be exported: this database has no cases.',
      exitCode: 2,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('says that the folder to write in is not there', async () => {
    const { sentence, exitCode } = await exportCorrections({ DATA_DIR: folder }, [
      path.join(folder, 'nowhere/out.json'),
    ]);
    expect([exitCode, sentence]).toEqual([2, expect.stringContaining('there is no such folder')]);
  });

  test.each([
    ['two files', ['a.json', 'b.json']],
    ['an option that there is not', ['a.json', '--forc']],
    ['an empty name', ['']],
  ])('says how it is used when it is given %s', async (_, args) => {
    const { sentence, exitCode } = await exportCorrections({ DATA_DIR: folder }, args);
    expect([exitCode, sentence]).toEqual([2, expect.stringMatching(/^Usage: npm run corrections:export/)]);
  });

  test.each(['no-address', 'localhost:5432/desk', 'https://desk.example/db', 'postgres://'])(
    'says that %s is no address of a database',
    async (url) => {
      expect(await exportCorrections({ DATABASE_URL: url }, [path.join(folder, 'out.json')])).toEqual({
        sentence: 'The corrections could not be exported: DATABASE_URL is no address of a database (postgres://…).',
        exitCode: 2,
      });
    },
  );
});

const chunks = async function* () {
  yield '[';
  yield ']\n';
};

describe('the file that is written', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'desk-output-'));
    file = path.join(folder, 'out.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is not one that was there, unless whoever asks says so', async () => {
    await writeFile(file, 'mine');
    await expect(writeWhole(file, chunks())).rejects.toThrow('already exists; --force replaces it');
    expect(await readFile(file, 'utf8')).toBe('mine');
    await writeWhole(file, chunks(), { force: true });
    expect(await readFile(file, 'utf8')).toBe('[]\n');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  test('is not one that came while it was being written', async () => {
    const slow = async function* () {
      yield '[';
      await writeFile(file, 'mine');
      yield ']';
    };
    await expect(writeWhole(file, slow())).rejects.toThrow('already exists');
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  test('is never a device, nor what a link points to, nor a folder, whatever is said', async () => {
    const target = path.join(folder, 'target');
    await writeFile(target, 'mine');
    await symlink(target, file);
    await expect(writeWhole('/dev/null', chunks(), { force: true })).rejects.toThrow('/dev/null is no ordinary file');
    await expect(writeWhole(file, chunks(), { force: true })).rejects.toThrow('is no ordinary file');
    await expect(writeWhole(folder, chunks(), { force: true })).rejects.toThrow('is a folder');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('mine');
  });

  test('leaves nothing behind when it is interrupted', async () => {
    const interruption = new AbortController();
    const endless = async function* () {
      yield '[';
      interruption.abort();
      for (;;) yield '{"facts": {}},\n';
    };
    await expect(writeWhole(file, endless(), { signal: interruption.signal })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves nothing behind when it was interrupted before it began', async () => {
    await expect(writeWhole(file, chunks(), { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test('takes away what an export that was killed left, and nobody else’s', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const kept = [`out.json.${process.ppid}.part`, 'out.json.part', 'out.json.x.part', `other.json.${dead}.part`];
    const stale = [`out.json.${dead}.part`, `out.json.${process.pid}.part`];
    for (const name of [...kept, ...stale]) await writeFile(path.join(folder, name), 'half');
    await writeWhole(file, chunks());
    expect((await readdir(folder)).sort()).toEqual([...kept, 'out.json'].sort());
  });
});
