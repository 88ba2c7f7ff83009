import { useCallback, useEffect, useState } from 'react';
import type { AuditFilter } from '#shared/contract/index.ts';
import type { Api } from '../../api/client.ts';
import { dayOf } from '../format.ts';

export type ExportFormat = 'csv' | 'xlsx';

export interface Export {
  status: 'idle' | 'preparing' | 'done' | 'failed';
  error: Error | undefined;
  start(format: ExportFormat): void;
}

const operations = { csv: 'auditCsv', xlsx: 'auditXlsx' } as const;

/** Fetches an export with the session of the page, which a plain link could not carry, and hands it to the browser. */
export function useExport(api: Api, filter: AuditFilter): Export {
  const [state, setState] = useState<Pick<Export, 'status' | 'error'>>({ status: 'idle', error: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was exported with another filter is told no longer.
  useEffect(() => setState({ status: 'idle', error: undefined }), [filter]);
  const start = useCallback(
    (format: ExportFormat) => {
      setState({ status: 'preparing', error: undefined });
      api(operations[format], { query: filter }).then(
        (file) => {
          save(file, `via-oberta-audit-${dayOf(new Date())}.${format}`);
          setState({ status: 'done', error: undefined });
        },
        (error: Error) => setState({ status: 'failed', error }),
      );
    },
    [api, filter],
  );
  return { ...state, start };
}

/** Time for the browser to take the file before its address is withdrawn. */
const releaseMs = 60_000;

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseMs);
}
