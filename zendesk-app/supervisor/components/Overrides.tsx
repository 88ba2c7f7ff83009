import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { Tag } from '@zendeskgarden/react-tags';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { Answer } from '../hooks/use-answer.ts';
import type { NewestOverrides } from '../hooks/use-overrides.ts';
import { Failure } from './Failure.tsx';
import { OverrideItem } from './OverrideItem.tsx';

interface Props {
  overrides: Answer<NewestOverrides>;
  texts: SupervisorTexts;
  locale: Locale;
  onShowAll(): void;
  onOpenTicket(ticketId: string): void;
}

/** What a supervisor looks at first: the newest times that somebody went past the procedure, and why. */
export function Overrides({ overrides: asked, texts, locale, onShowAll, onOpenTicket }: Props) {
  const { data, error, ask, isLoading } = asked;
  const { overrides } = texts;
  return (
    <section
      tabIndex={-1}
      aria-label={overrides.title}
      aria-busy={isLoading}
      className={data && data.total > 0 ? 'overrides has-some' : 'overrides'}
    >
      <div className="results-head">
        <div className="overrides-title">
          <h2>{overrides.title}</h2>
          {data && data.total > 0 ? (
            <Tag hue="yellow" size="medium">
              <span>{overrides.count(data.total)}</span>
            </Tag>
          ) : null}
        </div>
        {data && data.total > 0 ? (
          <Button size="small" onClick={onShowAll}>
            {overrides.showAll(data.total)}
          </Button>
        ) : null}
      </div>
      {error ? (
        <Failure title={overrides.failed} error={error} texts={texts} onRetry={ask} />
      ) : (
        <Newest data={data} texts={texts} locale={locale} onOpenTicket={onOpenTicket} />
      )}
    </section>
  );
}

type NewestProps = Pick<Props, 'texts' | 'locale' | 'onOpenTicket'> & { data: NewestOverrides | undefined };

function Newest({ data, texts, locale, onOpenTicket }: NewestProps) {
  const { overrides } = texts;
  if (!data) {
    return (
      <div className="loading-rows">
        <span className="visually-hidden">{overrides.loading}</span>
        <Skeleton width="60%" height="20px" />
        <Skeleton width="45%" height="20px" />
      </div>
    );
  }
  if (data.total === 0) return <p className="quiet">{overrides.none}</p>;
  const words = { texts, locale, stepTitles: data.stepTitles };
  return (
    <>
      <p className="quiet">{overrides.intro}</p>
      <ol aria-label={overrides.newest(data.events.length)} className="override-list">
        {data.events.map((event) => (
          <OverrideItem key={event.seq} event={event} words={words} onOpenTicket={onOpenTicket} />
        ))}
      </ol>
    </>
  );
}
