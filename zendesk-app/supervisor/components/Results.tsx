import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { Events } from '../hooks/use-events.ts';
import { EventsTable } from './EventsTable.tsx';
import { Failure } from './Failure.tsx';

interface Props {
  events: Events;
  /** How many there are in all, when that is known. */
  total: number | undefined;
  isFiltered: boolean;
  texts: SupervisorTexts;
  locale: Locale;
  onOpenTicket(ticketId: string): void;
}

/** The list in whichever state it is: coming, failed, empty, or there, with more to show. */
export function Results({ events: list, total, isFiltered, texts, locale, onOpenTicket }: Props) {
  const { status, events, error, more, hasMore } = list;
  const [focusSeq, setFocusSeq] = useState<number>();
  const [shownBefore, setShownBefore] = useState(0);
  const focusRef = useRef<HTMLButtonElement>(null);
  const { results } = texts;
  const words = { texts, locale, stepTitles: list.stepTitles };

  // What was the button to show more is further down, or gone: the focus goes to the first of the new rows.
  useEffect(() => {
    const firstNew = events[shownBefore];
    if (shownBefore > 0 && firstNew) {
      setFocusSeq(firstNew.seq);
      setShownBefore(0);
    }
  }, [events, shownBefore]);
  useEffect(() => {
    if (focusSeq !== undefined) focusRef.current?.focus();
  }, [focusSeq]);

  function handleMore(): void {
    setShownBefore(events.length);
    list.showMore();
  }

  if (status === 'loading') return <Loading label={results.loading} />;
  if (status === 'failed' && error) {
    return <Failure title={results.failed} error={error} texts={texts} onRetry={list.reload} />;
  }
  if (events.length === 0) {
    return (
      <div className="empty">
        <p>
          <strong>{isFiltered ? results.empty : results.nothingYet}</strong>
        </p>
        {isFiltered ? <p className="quiet">{results.emptyHint}</p> : null}
      </div>
    );
  }
  return (
    <>
      <EventsTable {...{ events, words, focusSeq, focusRef, onOpenTicket }} />
      <div className="more">
        <span className="quiet">
          {hasMore && total !== undefined ? results.shownOf(events.length, total) : results.shown(events.length)}
        </span>
        {more === 'failed' && error ? (
          <Failure title={results.moreFailed} error={error} texts={texts} onRetry={handleMore} />
        ) : hasMore ? (
          <Button size="small" aria-disabled={more === 'loading'} onClick={handleMore}>
            {more === 'loading' ? results.loadingMore : results.more}
          </Button>
        ) : null}
      </div>
    </>
  );
}

const skeletonRows = ['92%', '85%', '96%', '78%', '90%', '83%'];

function Loading({ label }: { label: string }) {
  return (
    <div className="loading-rows">
      <span className="visually-hidden">{label}</span>
      {skeletonRows.map((width) => (
        <Skeleton key={width} width={width} height="20px" />
      ))}
    </div>
  );
}
