import { useCallback } from 'react';
import type { AuditPage } from '#shared/contract/index.ts';
import type { Api } from '../../api/client.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** As many as leave the list below in sight. */
const shownAtOnce = 3;

/** The newest overrides of the whole log, and how many there are in it. */
export interface NewestOverrides extends Pick<AuditPage, 'events' | 'stepTitles'> {
  total: number;
}

/** Asks for the overrides whatever the filters of the list say. */
export function useOverrides(api: Api): Answer<NewestOverrides> {
  return useAnswer(
    useCallback(
      async (signal: AbortSignal) => {
        const only = { overrides: 'only' } as const;
        const { events, stepTitles, nextCursor } = await api('auditEvents', {
          query: { ...only, limit: shownAtOnce },
          signal,
        });
        const isAll = nextCursor === null;
        const { total } = isAll ? { total: events.length } : await api('auditSummary', { query: only, signal });
        return { events, stepTitles, total };
      },
      [api],
    ),
  );
}
