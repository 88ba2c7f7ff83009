import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { stream } from 'exceljs';
import type { Queryable } from '#server/db/db.ts';
import type { AuditEvent, AuditFilter } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { eventBatches, exportColumns, isReaderGone } from './export-rows.ts';

/** A sheet of Excel has 1,048,576 rows; the rest goes to the next. */
const rowsPerSheet = 1_000_000;
/** A cell of Excel holds no more characters. */
const cellLimit = 32_767;

type Workbook = stream.xlsx.WorkbookWriter;
type Sheet = ReturnType<Workbook['addWorksheet']>;

const sheetNames: Record<Locale, string> = { ca: 'Auditoria', es: 'Auditoría', en: 'Audit' };

/**
 * Writes the events to `out` as a workbook and ends it: every cell is text, so none is ever a formula. A reader that
 * goes away ends the work.
 */
export async function exportXlsx(db: Queryable, filter: AuditFilter, out: Writable, locale: Locale): Promise<void> {
  const batches = await eventBatches(db, filter);
  const { default: excel } = await import('exceljs');
  const zipped = new PassThrough();
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: zipped, useStyles: true, useSharedStrings: false });
  const sent = pipeline(zipped, out);
  const written = writeSheets(workbook, batches, zipped, locale).catch((error: Error) => {
    zipped.destroy(error);
    throw error;
  });
  try {
    await Promise.all([written, sent]);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

async function writeSheets(
  workbook: Workbook,
  batches: AsyncIterable<AuditEvent[]>,
  zipped: PassThrough,
  locale: Locale,
): Promise<void> {
  const closed = new Promise<void>((resolve) => zipped.once('close', resolve));
  let sheet = addSheet(workbook, locale, 1);
  let [sheets, rows] = [1, 0];
  for await (const batch of batches) {
    for (const event of batch) {
      if (rows === rowsPerSheet) {
        sheet.commit();
        sheets++;
        rows = 0;
        sheet = addSheet(workbook, locale, sheets);
      }
      sheet.addRow(exportColumns.map(({ value }) => cell(value(event)))).commit();
      rows++;
    }
    await drained(sheet, closed);
    if (zipped.destroyed) return;
  }
  await workbook.commit();
}

function addSheet(workbook: Workbook, locale: Locale, ordinal: number): Sheet {
  const name = ordinal === 1 ? sheetNames[locale] : `${sheetNames[locale]} ${ordinal}`;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = exportColumns.map(({ name: key, title, width }) => ({ key, header: title[locale], width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  return sheet;
}

/** XML has no room for these two, and a file that holds one does not open. */
const writable = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

const cell = (text: string) => writable(text.length > cellLimit ? `${text.slice(0, cellLimit - 1)}…` : text);

/**
 * exceljs writes on without asking whether anybody reads: an empty write behind what it wrote comes back once the zip
 * has taken the rest. Its types do not show that stream.
 */
async function drained(sheet: Sheet, closed: Promise<void>): Promise<void> {
  const { stream: source } = sheet as unknown as { stream?: { pipes?: Writable[] } };
  for (const pipe of source?.pipes ?? []) {
    await Promise.race([closed, new Promise<void>((resolve) => pipe.write('', () => resolve()))]);
  }
}
