import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { type RefObject, useId } from 'react';
import { overrideOf } from '#shared/audit/override.ts';
import type { AuditEvent } from '#shared/contract/index.ts';
import { describeEvent, gist, inWords, type Words } from '../detail.ts';
import { formatInstant } from '../format.ts';
import { TicketLink } from './TicketLink.tsx';

interface Props {
  event: AuditEvent;
  words: Words;
  columnCount: number;
  isOpen: boolean;
  toggleRef: RefObject<HTMLButtonElement> | undefined;
  onToggle(): void;
  onOpenTicket(ticketId: string): void;
}

/** One event: its row and, unfolded, everything it says. */
export function EventRow({ event, words, columnCount, isOpen, toggleRef, onToggle, onOpenTicket }: Props) {
  const id = useId();
  const { ticketId } = event;
  const { texts, locale } = words;
  const isOverride = overrideOf(event) !== undefined;
  return (
    <>
      <Table.Row className={isOverride ? 'is-override' : undefined}>
        <Table.Cell className="when">
          <time dateTime={event.at}>{formatInstant(event.at, locale)}</time>
        </Table.Cell>
        <Table.Cell className="agent">{event.actor.name}</Table.Cell>
        <Table.Cell className="action">
          {inWords(texts.actions, event.action)}{' '}
          {isOverride ? (
            <Tag hue="yellow" size="small">
              <span>{texts.overrides.mark}</span>
            </Tag>
          ) : null}
        </Table.Cell>
        <Table.Cell className="ticket">
          {ticketId === null ? (
            <span className="quiet">{texts.table.noTicket}</span>
          ) : (
            <TicketLink ticketId={ticketId} texts={texts} onOpen={onOpenTicket} />
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
            <span className="gist">{gist(event, words) || texts.table.detail}</span>
          </button>
        </Table.Cell>
      </Table.Row>
      {isOpen ? (
        <Table.Row className="unfolded">
          <Table.Cell colSpan={columnCount} id={id}>
            <dl aria-label={texts.table.detailOf(event.seq)} className="detail-list">
              {describeEvent(event, words).map(({ key, term, value }) => (
                <div key={`${term}: ${value}`} className={key === 'override' ? 'override-said' : undefined}>
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
