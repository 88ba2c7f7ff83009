import { useCallback, useRef, useState } from 'react';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { PageContext } from '../page.tsx';
import { ChainState } from './components/ChainState.tsx';
import { DeskSettings } from './components/DeskSettings.tsx';
import { Exports } from './components/Exports.tsx';
import { Failure } from './components/Failure.tsx';
import { Filters } from './components/Filters.tsx';
import { Overrides } from './components/Overrides.tsx';
import { Results } from './components/Results.tsx';
import { Summary } from './components/Summary.tsx';
import { type FilterForm, noFilter, toAuditFilter } from './filter.ts';
import { useAnswer } from './hooks/use-answer.ts';
import { useEvents } from './hooks/use-events.ts';
import { type ExportFormat, useExport } from './hooks/use-export.ts';
import { useOverrides } from './hooks/use-overrides.ts';

/** The supervisor's page: whether the log is whole, who went past the procedure and why, and everything that was done. */
export function SupervisorPage({ zaf, api, locale, texts }: PageContext & { texts: SupervisorTexts }) {
  const [form, setForm] = useState(noFilter);
  const [filter, setFilter] = useState(() => toAuditFilter(noFilter));
  const list = useRef<HTMLElement>(null);
  const overrides = useOverrides(api);
  const verification = useAnswer(useCallback((signal: AbortSignal) => api('auditVerification', { signal }), [api]));
  const summary = useAnswer(
    useCallback((signal: AbortSignal) => api('auditSummary', { query: filter, signal }), [api, filter]),
  );
  const events = useEvents(api, filter);
  const exporting = useExport(api, filter);
  const lastFormat = useRef<ExportFormat>('csv');
  const start = (format: ExportFormat) => {
    lastFormat.current = format;
    exporting.start(format);
  };
  const total = summary.data?.total;
  function handleApply(applied: FilterForm): void {
    setFilter(toAuditFilter(applied));
    overrides.ask();
  }
  function handleShowOverrides(): void {
    const onlyOverrides: FilterForm = { ...noFilter, overrides: 'only' };
    setForm(onlyOverrides);
    handleApply(onlyOverrides);
    list.current?.focus();
  }
  const handleOpenTicket = (ticketId: string) => void zaf.invoke('routeTo', 'ticket', ticketId).catch(() => undefined);

  return (
    <main className="supervisor" aria-label={texts.title}>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.intro}</p>
      <ChainState verification={verification} texts={texts} locale={locale} />
      <Overrides
        overrides={overrides}
        texts={texts}
        locale={locale}
        onShowAll={handleShowOverrides}
        onOpenTicket={handleOpenTicket}
      />
      <Filters form={form} texts={texts} onChange={setForm} onApply={handleApply} />
      <Summary summary={summary} texts={texts} />
      <section tabIndex={-1} ref={list} aria-label={texts.results.title} aria-busy={events.status === 'loading'}>
        <div className="results-head">
          <h2>{texts.results.title}</h2>
          <Exports exporting={{ ...exporting, start }} texts={texts} />
        </div>
        <p role="status" className="visually-hidden">
          {events.status === 'ready' ? announcement(events.events.length, total, texts) : ''}
        </p>
        {exporting.status === 'failed' && exporting.error ? (
          <Failure
            title={texts.exports.failed}
            error={exporting.error}
            texts={texts}
            onRetry={() => start(lastFormat.current)}
          />
        ) : null}
        <Results
          events={events}
          total={total}
          isFiltered={Object.keys(filter).length > 0}
          texts={texts}
          locale={locale}
          onOpenTicket={handleOpenTicket}
        />
      </section>
      <DeskSettings api={api} texts={texts} locale={locale} />
    </main>
  );
}

function announcement(shown: number, total: number | undefined, { results }: SupervisorTexts): string {
  if (shown === 0) return results.empty;
  return total === undefined ? results.shown(shown) : results.count(total);
}
