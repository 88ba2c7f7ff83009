import { useCallback, useEffect, useState } from 'react';
import type { TicketSummary } from '#server/demo/zendesk/workspace-wire.ts';
import { addressOf } from '../places.ts';
import type { TextKey } from '../texts.ts';
import { loadTickets } from '../workspace-data.ts';
import { useDesk, useMoment, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface View {
  name: TextKey;
  holds: (ticket: TicketSummary) => boolean;
}

const UNSOLVED: View = { name: 'viewUnsolved', holds: ({ status }) => status !== 'solved' };
const VIEWS: readonly View[] = [
  UNSOLVED,
  { name: 'viewNew', holds: ({ status }) => status === 'new' },
  { name: 'viewPending', holds: ({ status }) => status === 'pending' || status === 'hold' },
  { name: 'viewSolved', holds: ({ status }) => status === 'solved' },
  { name: 'viewAll', holds: () => true },
];

/** The views and the tickets in the chosen one; loaded again each time the person comes back to it. */
export function TicketList({ active }: { active: boolean }) {
  const text = useTexts();
  const [tickets, setTickets] = useState<TicketSummary[] | 'loading' | 'failed'>('loading');
  const [view, setView] = useState<View>(UNSOLVED);
  const [search, setSearch] = useState('');
  const load = useCallback(() => loadTickets().then(setTickets, () => setTickets('failed')), []);
  useEffect(() => {
    if (active) void load();
  }, [active, load]);

  const known = typeof tickets === 'string' ? [] : tickets;
  const shown = known.filter((ticket) => view.holds(ticket) && mentions(ticket, search));
  return (
    <div className="list-page" hidden={!active}>
      <nav className="views" aria-label={text('views')}>
        <h2>{text('views')}</h2>
        {VIEWS.map((each) => (
          <button
            key={each.name}
            type="button"
            aria-current={each === view ? 'true' : undefined}
            onClick={() => setView(each)}
          >
            <span>{text(each.name)}</span>
            <span className="count">{known.filter(each.holds).length}</span>
          </button>
        ))}
      </nav>
      <section className="tickets" aria-labelledby="view-title">
        <header>
          <h1 id="view-title">{text(view.name)}</h1>
          <input
            type="search"
            aria-label={text('searchTickets')}
            placeholder={text('searchTickets')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <button type="button" className="icon-button" aria-label={text('refresh')} onClick={() => void load()}>
            <Icon name="refresh" />
          </button>
        </header>
        {tickets === 'failed' ? (
          <p className="empty" role="alert">
            {text('loadFailed')}
          </p>
        ) : shown.length === 0 ? (
          <p className="empty">{tickets === 'loading' ? text('loading') : text('noTickets')}</p>
        ) : (
          <TicketTable tickets={shown} />
        )}
      </section>
    </div>
  );
}

function TicketTable({ tickets }: { tickets: readonly TicketSummary[] }) {
  const text = useTexts();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('status')}</th>
          <th scope="col">{text('subject')}</th>
          <th scope="col">{text('requester')}</th>
          <th scope="col">{text('organization')}</th>
          <th scope="col">{text('updated')}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} />
        ))}
      </tbody>
    </table>
  );
}

function TicketRow({ ticket }: { ticket: TicketSummary }) {
  const text = useTexts();
  const moment = useMoment();
  const { go } = useDesk();
  const place = { kind: 'ticket', id: ticket.id } as const;
  return (
    <tr>
      <td>
        <StatusBadge status={ticket.status} />
      </td>
      <td className="subject-cell">
        <a
          href={addressOf(place)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go(place);
          }}
        >
          {ticket.subject.trim() || text('noSubject')}
        </a>
        <p className="excerpt">
          {ticket.attachmentCount > 0 ? <Icon name="clip" size={13} /> : null}
          <span>{ticket.excerpt}</span>
        </p>
      </td>
      <td>{ticket.requesterName}</td>
      <td>{ticket.organizationName ?? '—'}</td>
      <td className="moment">{moment(ticket.updatedAt)}</td>
    </tr>
  );
}

function mentions({ id, subject, requesterName, organizationName, excerpt }: TicketSummary, search: string): boolean {
  const haystack = [id, subject, requesterName, organizationName ?? '', excerpt].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
