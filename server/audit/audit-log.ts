import type { Writable } from 'node:stream';
import type { Db } from '#server/db/db.ts';
import type { AuditFilter, AuditPage, AuditQuery, AuditSummary, AuditVerification } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { exportCsv } from './export-csv.ts';
import { exportXlsx } from './export-xlsx.ts';
import { searchEvents } from './search.ts';
import { summariseEvents } from './summary.ts';
import { verifyChain } from './verification.ts';

/** What supervisors ask of the log. */
export interface AuditLog {
  search(query: AuditQuery): Promise<AuditPage>;
  summary(filter: AuditFilter): Promise<AuditSummary>;
  /** Recomputes the chain; whoever asks while that goes on gets the same answer. */
  verify(): Promise<AuditVerification>;
  /** Streams the events, newest first, and ends `out`. */
  exportCsv(filter: AuditFilter, out: Writable): Promise<void>;
  exportXlsx(filter: AuditFilter, out: Writable, locale?: Locale): Promise<void>;
}

export function createAuditLog(db: Db): AuditLog {
  let underWay: Promise<AuditVerification> | undefined;
  return {
    search: (query) => searchEvents(db, query),
    summary: (filter) => summariseEvents(db, filter),
    verify() {
      underWay ??= verifyChain(db).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    exportCsv: (filter, out) => exportCsv(db, filter, out),
    exportXlsx: (filter, out, locale = 'ca') => exportXlsx(db, filter, out, locale),
  };
}
