import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Queryable } from '#server/db/db.ts';
import type { AuditEvent, AuditFilter } from '#shared/contract/index.ts';
import { eventBatches, exportColumns, isReaderGone } from './export-rows.ts';

/** A cell that no spreadsheet takes for a formula: those that could be one are prefixed with an apostrophe. */
export const formulaSafe = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);

/** Writes the events to `out` as CSV (RFC 4180, UTF-8 with BOM) and ends it. A reader that goes away ends the work. */
export async function exportCsv(db: Queryable, filter: AuditFilter, out: Writable): Promise<void> {
  const batches = await eventBatches(db, filter);
  const csv = stringify({ bom: true, record_delimiter: 'windows', header: true, columns: exportColumns.map(toHeader) });
  try {
    await pipeline(Readable.from(records(batches)), csv, out);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

const toHeader = ({ name }: { name: string }) => ({ key: name, header: name });

async function* records(batches: AsyncIterable<AuditEvent[]>): AsyncGenerator<string[]> {
  for await (const batch of batches) {
    for (const event of batch) yield exportColumns.map(({ value }) => formulaSafe(value(event)));
  }
}
