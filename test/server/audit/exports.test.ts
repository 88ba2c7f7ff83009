import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import excel from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AuditLog, createAuditLog } from '#server/audit/audit-log.ts';
import { formulaSafe } from '#server/audit/export-csv.ts';
import { auditExportHeaders } from '#server/audit/export-headers.ts';
import type { Db } from '#server/db/db.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';
import { append, appendMany, emptyLog, fillWithNoise } from './events.ts';

type Export = 'exportCsv' | 'exportXlsx';
const both: [Export][] = [['exportCsv'], ['exportXlsx']];

async function exported(log: AuditLog, how: Export, filter = {}): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), log[how](filter, out)]);
  return bytes;
}

/** A small reader of RFC 4180, so that what is written is not judged by who wrote it. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.filter((record) => record.join('') !== '');
}

async function readSheets(bytes: Buffer): Promise<excel.Worksheet[]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as excel.Buffer);
  return workbook.worksheets;
}

/** Counts the batches of events that are asked of the database. */
function counting(db: Db): { db: Db; batches: () => number } {
  let count = 0;
  return {
    db: {
      ...db,
      query: (sql, params) => {
        count++;
        return db.query(sql, params);
      },
    },
    batches: () => count,
  };
}

describe.each(engines)('exporting the audit log on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => emptyLog(database.db));

  const awkward = {
    actor: { id: '+34', name: '=HYPERLINK("http://x")', role: '@role' },
    ticketId: '-100',
    detail: { note: 'línia 1\nlínia 2, amb "cometes" i \u0001 control' },
  };

  test('the CSV opens as UTF-8, one record an event, newest first', async () => {
    const first = await append(database.db, { detail: { note: 'Núm. 1, «primer»' } });
    const second = await append(database.db);
    const text = (await exported(createAuditLog(database.db), 'exportCsv')).toString();
    expect(text.startsWith('\uFEFFseq,localTime,')).toBe(true);
    const [header, ...records] = parseCsv(text.slice(1));
    const events = records.map((record) => Object.fromEntries(record.map((cell, n) => [header?.[n], cell])));
    expect(events).toMatchObject([
      { seq: '2', hash: second.hash, previousHash: first.hash },
      { seq: '1', hash: first.hash, localTime: '2026-11-20 12:00:00', at: '2026-11-20T11:00:00.000Z' },
    ]);
    expect(JSON.parse(events[1]?.detail ?? '')).toEqual(first.detail);
  });

  test.each(both)('%s of the overrides alone holds them and nothing else', async (how) => {
    const detail = { stepId: 'documents', reason: 'Ja els tenim', heldBack: ['register-pre'] };
    await append(database.db);
    const { id } = await append(database.db, { action: 'SKIP_STEP', detail });
    await append(database.db, { action: 'SKIP_STEP', detail: { stepId: 'close-ticket', reason: 'Duplicat' } });
    const bytes = await exported(createAuditLog(database.db), how, { overrides: 'only' });
    const rows =
      how === 'exportCsv'
        ? parseCsv(bytes.toString()).slice(1)
        : (await readSheets(bytes)).flatMap((sheet) => sheet.getSheetValues().slice(2) as string[][]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(id);
    expect(rows[0]?.join(' ')).toContain('Ja els tenim');
  });

  test('no cell of the CSV is a formula, and line breaks stay inside their cell', async () => {
    await append(database.db, awkward);
    const text = (await exported(createAuditLog(database.db), 'exportCsv')).toString();
    const [, record] = parseCsv(text.slice(1));
    expect(record).toEqual(expect.arrayContaining(['\'=HYPERLINK("http://x")', "'+34", "'@role", "'-100"]));
    expect(record?.some((cell) => cell.includes('línia 1\\nlínia 2'))).toBe(true);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+34 93', "'+34 93"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['4001', '4001'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('a spreadsheet is given %j as %j', (cell, safe) => {
    expect(formulaSafe(cell)).toBe(safe);
  });

  test('the workbook holds texts and nothing else, as they were written', async () => {
    await append(database.db, awkward);
    const [sheet] = await readSheets(await exported(createAuditLog(database.db), 'exportXlsx'));
    const titles = (sheet?.getRow(1).values ?? []) as string[];
    const row = sheet?.getRow(2);
    const types = new Set<number>();
    row?.eachCell((cell) => types.add(cell.type));
    expect([...types]).toEqual([excel.ValueType.String]);
    expect(row?.getCell(titles.indexOf('Agent')).value).toBe('=HYPERLINK("http://x")');
    expect(row?.getCell(titles.indexOf('Tiquet')).value).toBe('-100');
    expect(JSON.parse(String(row?.getCell(titles.indexOf('Detall')).value))).toEqual(awkward.detail);
  });

  test('a detail longer than a cell of Excel is cut where the reader sees it', async () => {
    await append(database.db, { detail: { note: 'x'.repeat(40_000) } });
    const [sheet] = await readSheets(await exported(createAuditLog(database.db), 'exportXlsx'));
    const longest = ((sheet?.getRow(2).values ?? []) as string[]).find((value) => value?.length > 1000);
    expect(longest).toHaveLength(32_767);
    expect(longest?.endsWith('…')).toBe(true);
  });

  test.each(both)('%s holds every event of a long log once, and only those of the filter', async (how) => {
    await appendMany(database.db, 1203);
    await appendMany(database.db, 2, { ticketId: 'another' });
    const log = createAuditLog(database.db);
    const seqsOf = async (filter: object) => {
      const bytes = await exported(log, how, filter);
      if (how === 'exportCsv')
        return parseCsv(bytes.toString().slice(1))
          .slice(1)
          .map(([seq]) => seq);
      const [sheet] = await readSheets(bytes);
      const seqs: unknown[] = [];
      sheet?.eachRow((row, n) => (n > 1 ? seqs.push(row.getCell(1).value) : undefined));
      return seqs;
    };
    expect(await seqsOf({})).toEqual(Array.from({ length: 1205 }, (_, n) => String(1205 - n)));
    expect(await seqsOf({ ticket: 'another' })).toEqual(['1205', '1204']);
  });

  test.each(both)('%s of nothing is a file with its titles', async (how) => {
    const bytes = await exported(createAuditLog(database.db), how);
    const rows = how === 'exportCsv' ? parseCsv(bytes.toString()).length : (await readSheets(bytes))[0]?.rowCount;
    expect(rows).toBe(1);
  });

  test.each(both)('%s stops asking the database when the reader goes away', async (how) => {
    await fillWithNoise(database.db, 4000);
    const { db, batches } = counting(database.db);
    const out = new Writable({ write: () => out.destroy() });
    await createAuditLog(db)[how]({}, out);
    const asked = batches();
    await wait(200);
    expect(batches()).toBe(asked);
    expect(asked).toBeLessThan(8);
  });

  test.each(both)('%s waits for a slow reader instead of piling the log up in memory', async (how) => {
    await fillWithNoise(database.db, 4000);
    const { db, batches } = counting(database.db);
    const out = new PassThrough();
    const work = createAuditLog(db)[how]({}, out);
    await expect.poll(() => out.writableNeedDrain || out.readableLength >= out.readableHighWaterMark).toBe(true);
    await wait(500);
    expect(batches()).toBeLessThan(8);
    const bytes = await buffer(out);
    await work;
    expect(bytes.length).toBeGreaterThan(3_000_000);
    expect(batches()).toBe(9);
  });

  test.each(both)(
    '%s is a fault before the first byte when the database is down, and never half a file',
    async (how) => {
      await fillWithNoise(database.db, 1001);
      let count = 0;
      const failing = (after: number): Db => ({
        ...database.db,
        query: async (sql, params) => {
          if (++count > after) throw new Error('the database went away');
          return database.db.query(sql, params);
        },
      });
      const untouched = new PassThrough();
      await expect(createAuditLog(failing(0))[how]({}, untouched)).rejects.toThrow('the database went away');
      expect([untouched.destroyed, untouched.readableLength]).toEqual([false, 0]);
      count = 0;
      const cut = new PassThrough();
      const read = buffer(cut).then(
        () => 'complete',
        () => 'broken off',
      );
      await expect(createAuditLog(failing(1))[how]({}, cut)).rejects.toThrow('the database went away');
      expect(await read).toBe('broken off');
    },
  );
});

describe('the headers of an export', () => {
  test('name the file after the day in Madrid', () => {
    const justAfterMidnight = new Date('2026-11-20T23:30:00Z');
    expect(auditExportHeaders('csv', justAfterMidnight)).toEqual({
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="via-oberta-audit-2026-11-21.csv"',
    });
    expect(auditExportHeaders('xlsx', justAfterMidnight)['Content-Type']).toMatch(/spreadsheetml/);
  });
});
