import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useCallback, useId, useState } from 'react';
import type { DeskFact } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { Api } from '../../api/client.ts';
import { formatDay } from '../format.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { Failure } from './Failure.tsx';

interface Props {
  api: Api;
  texts: SupervisorTexts;
  locale: Locale;
}

/** The facts that change without the product changing, folded until somebody wants them. They are only read here. */
export function DeskSettings({ api, texts, locale }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { settings } = texts;
  return (
    <section tabIndex={-1} aria-label={settings.title}>
      <div className="results-head">
        <h2>{settings.title}</h2>
        <Button size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? settings.hide : settings.show}
        </Button>
      </div>
      <p className="quiet">{settings.intro}</p>
      <div id={id}>{isOpen ? <Facts api={api} texts={texts} locale={locale} /> : null}</div>
    </section>
  );
}

function Facts({ api, texts, locale }: Props) {
  const { settings } = texts;
  const { data, error, ask } = useAnswer(useCallback((signal: AbortSignal) => api('deskSettings', { signal }), [api]));
  if (error) return <Failure title={settings.failed} error={error} texts={texts} onRetry={ask} />;
  if (!data) return <p role="status">{settings.loading}</p>;
  const titles = [settings.fact, settings.value, settings.changed, settings.source];
  return (
    <Table size="small" className="facts">
      <Table.Caption className="visually-hidden">{settings.title}</Table.Caption>
      <Table.Head>
        <Table.HeaderRow>
          {titles.map((title) => (
            <Table.HeaderCell key={title} scope="col">
              {title}
            </Table.HeaderCell>
          ))}
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {data.facts.map((fact) => (
          <FactRow key={fact.key} fact={fact} texts={texts} locale={locale} />
        ))}
      </Table.Body>
    </Table>
  );
}

function FactRow({ fact, texts: { settings }, locale }: { fact: DeskFact } & Omit<Props, 'api'>) {
  return (
    <Table.Row>
      <Table.Cell>{fact.label}</Table.Cell>
      <Table.Cell>{fact.value === '' ? <span className="quiet">{settings.unset}</span> : fact.value}</Table.Cell>
      <Table.Cell>{fact.changedOn === null ? settings.unknown : formatDay(fact.changedOn, locale)}</Table.Cell>
      <Table.Cell>{settings.sources[fact.source]}</Table.Cell>
    </Table.Row>
  );
}
