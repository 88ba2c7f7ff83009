import { Table } from '@zendeskgarden/react-tables';
import { type RefObject, useState } from 'react';
import type { AuditEvent } from '#shared/contract/index.ts';
import type { Words } from '../detail.ts';
import { EventRow } from './EventRow.tsx';

interface Props {
  events: AuditEvent[];
  words: Words;
  /** The event whose button takes the focus when more are shown. */
  focusSeq: number | undefined;
  focusRef: RefObject<HTMLButtonElement>;
  onOpenTicket(ticketId: string): void;
}

/** The events, a row each, with their details folded. */
export function EventsTable({ events, words, focusSeq, focusRef, onOpenTicket }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { table } = words.texts;
  const titles = [table.when, table.agent, table.action, table.ticket, table.detail];

  function handleToggle(seq: number): void {
    const next = new Set(open);
    if (!next.delete(seq)) next.add(seq);
    setOpen(next);
  }

  return (
    <Table size="small" className="events">
      <Table.Caption className="visually-hidden">{table.caption}</Table.Caption>
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
        {events.map((event) => (
          <EventRow
            key={event.seq}
            event={event}
            words={words}
            columnCount={titles.length}
            isOpen={open.has(event.seq)}
            toggleRef={event.seq === focusSeq ? focusRef : undefined}
            onToggle={() => handleToggle(event.seq)}
            onOpenTicket={onOpenTicket}
          />
        ))}
      </Table.Body>
    </Table>
  );
}
