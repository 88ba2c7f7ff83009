import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { correctedCases } from '#server/corrections/corrected-cases.ts';
import { exportCorrections } from '#server/corrections/export-command.ts';
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
    expect(await exportCorrections({ NODE_ENV: 'production', DATABASE_URL: url }, file)).toEqual({
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
    expect(await exportCorrections({ DATA_DIR: data }, file)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([]);
    const again = await openPglite(data);
    await keep(again, corrected);
    await again.close();
    await exportCorrections({ DATA_DIR: data }, file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject([{ id: '4001' }]);
  });

  test('says how it is used when nobody names the file', async () => {
    expect(await exportCorrections({}, undefined)).toMatchObject({
      sentence: expect.stringContaining('npm run corrections:export'),
      exitCode: 2,
    });
  });

  test('leaves no half a file behind, and says why, where there is no database', async () => {
    const { sentence, exitCode } = await exportCorrections({ DATA_DIR: folder }, path.join(folder, 'out.json'));
    expect(exitCode).toBe(2);
    expect(sentence).toMatch(/could not be exported: there is no database in/);
    const url = await createDatabase();
    expect(await exportCorrections({ DATABASE_URL: url }, path.join(folder, 'out.json'))).toEqual({
      sentence: 'The corrections could not be exported: this database has no cases.',
      exitCode: 2,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('says that the folder to write in is not there', async () => {
    const data = path.join(folder, 'data');
    const db = await openPglite(data);
    await migrate(db);
    await db.close();
    const { sentence, exitCode } = await exportCorrections({ DATA_DIR: data }, path.join(folder, 'nowhere/out.json'));
    expect([exitCode, sentence]).toEqual([2, expect.stringContaining('ENOENT')]);
  });
});
