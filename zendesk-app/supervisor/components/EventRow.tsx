import { Table } from '@zendeskgarden/react-tables';
import { type RefObject, useId } from 'react';
import type { AuditEvent } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { describeEvent, gist, inWords } from '../detail.ts';
import { formatInstant } from '../format.ts';

interface Props {
  event: AuditEvent;
  texts: SupervisorTexts;
  locale: Locale;
  columnCount: number;
  isOpen: boolean;
  toggleRef: RefObject<HTMLButtonElement> | undefined;
  onToggle(): void;
  onOpenTicket(ticketId: string): void;
}

/** One event: its row and, unfolded, everything it says. */
export function EventRow({ event, texts, locale, columnCount, isOpen, toggleRef, onToggle, onOpenTicket }: Props) {
  const id = useId();
  const { ticketId } = event;
  return (
    <>
      <Table.Row className={isOpen ? 'is-open' : undefined}>
        <Table.Cell className="when">
          <time dateTime={event.at}>{formatInstant(event.at, locale)}</time>
        </Table.Cell>
        <Table.Cell className="agent">{event.actor.name}</Table.Cell>
        <Table.Cell className="action">{inWords(texts.actions, event.action)}</Table.Cell>
        <Table.Cell className="ticket">
          {ticketId === null ? (
            <span className="quiet">{texts.table.noTicket}</span>
          ) : (
            <button
              type="button"
              className="link-button"
              aria-label={texts.table.openTicket(ticketId)}
              onClick={() => onOpenTicket(ticketId)}
            >
              #{ticketId}
            </button>
          )}
        </Table.Cell>
        <Table.Cell className="detail">
          <button
            type="button"
            className="detail-button"
            ref={toggleRef}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <span aria-hidden="true" className="detail-mark" />
            <span className="gist">{gist(event, texts, locale) || texts.table.detail}</span>
          </button>
        </Table.Cell>
      </Table.Row>
      {isOpen ? (
        <Table.Row className="unfolded">
          <Table.Cell colSpan={columnCount} id={id}>
            <dl aria-label={texts.table.detailOf(event.seq)} className="detail-list">
              {describeEvent(event, texts, locale).map(({ term, value }) => (
                <div key={`${term}: ${value}`}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Table.Cell>
        </Table.Row>
      ) : null}
    </>
  );
}
