import { Skeleton } from '@zendeskgarden/react-loaders';
import type { AuditSummary } from '#shared/contract/index.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { Answer } from '../hooks/use-answer.ts';
import { Failure } from './Failure.tsx';

/** Four figures of what is filtered. Without them the list still stands. */
export function Summary({ summary, texts }: { summary: Answer<AuditSummary>; texts: SupervisorTexts }) {
  const { data, error, ask } = summary;
  const figures: [string, number | undefined][] = [
    [texts.summary.events, data?.total],
    [texts.summary.tickets, data?.tickets],
    [texts.summary.overrides, data?.overrides],
    [texts.summary.agents, data?.byActor.length],
  ];
  return (
    <section tabIndex={-1} aria-label={texts.summary.title} aria-busy={summary.isLoading}>
      {error ? (
        <Failure title={texts.summary.failed} error={error} texts={texts} onRetry={ask} />
      ) : (
        <dl className="figures">
          {figures.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {value === undefined ? (
                  <>
                    <Skeleton width="64px" height="28px" />
                    <span className="visually-hidden">{texts.summary.loading}</span>
                  </>
                ) : (
                  texts.number(value)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
