import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditEvent, AuditFilter, AuditPage } from '#shared/contract/index.ts';
import type { Api } from '../../api/client.ts';

/** The list as far as it has been asked for. */
interface Pages {
  status: 'loading' | 'ready' | 'failed';
  events: AuditEvent[];
  stepTitles: AuditPage['stepTitles'];
  nextCursor: string | null;
  error: Error | undefined;
  more: 'idle' | 'loading' | 'failed';
}

export interface Events extends Omit<Pages, 'nextCursor'> {
  hasMore: boolean;
  showMore(): void;
  reload(): void;
}

const pageSize = 50;
const nothing: Pages = {
  status: 'loading',
  events: [],
  stepTitles: {},
  nextCursor: null,
  error: undefined,
  more: 'idle',
};

/** The events that match, newest first, a page at a time. */
export function useEvents(api: Api, filter: AuditFilter): Events {
  const [pages, setPages] = useState<Pages>(nothing);
  const [attempt, setAttempt] = useState(0);
  const left = useRef(new AbortController());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same page again.
  useEffect(() => {
    const { signal } = resetAbort(left);
    setPages(nothing);
    api('auditEvents', { query: { ...filter, limit: pageSize }, signal }).then(
      (page) => {
        if (!signal.aborted) setPages({ ...nothing, status: 'ready', ...page });
      },
      (error: Error) => {
        if (!signal.aborted) setPages({ ...nothing, status: 'failed', error });
      },
    );
    return () => left.current.abort();
  }, [api, filter, attempt]);

  const { nextCursor, more } = pages;
  const showMore = useCallback(() => {
    if (!nextCursor || more === 'loading') return;
    const { signal } = left.current;
    setPages((last) => ({ ...last, more: 'loading' }));
    api('auditEvents', { query: { ...filter, limit: pageSize, cursor: nextCursor }, signal }).then(
      (page) => {
        if (signal.aborted) return;
        setPages((last) => ({
          ...last,
          more: 'idle',
          events: [...last.events, ...page.events],
          stepTitles: { ...last.stepTitles, ...page.stepTitles },
          nextCursor: page.nextCursor,
        }));
      },
      (error: Error) => {
        if (!signal.aborted) setPages((last) => ({ ...last, more: 'failed', error }));
      },
    );
  }, [api, filter, nextCursor, more]);

  const reload = useCallback(() => setAttempt((last) => last + 1), []);
  const { status, events, stepTitles, error } = pages;
  return { status, events, stepTitles, error, more, hasMore: nextCursor !== null, showMore, reload };
}

function resetAbort(left: { current: AbortController }): AbortController {
  left.current.abort();
  left.current = new AbortController();
  return left.current;
}
