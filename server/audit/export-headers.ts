import { operations } from '#shared/contract/index.ts';

const types = {
  csv: `${operations.auditCsv.answer}; charset=utf-8; header=present`,
  xlsx: operations.auditXlsx.answer,
} as const;

/** The headers an export is sent with: its type, and a file name with the day in Madrid. */
export function auditExportHeaders(format: keyof typeof types, now: Date): Record<string, string> {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid', dateStyle: 'short' }).format(now);
  return {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="via-oberta-audit-${day}.${format}"`,
  };
}
