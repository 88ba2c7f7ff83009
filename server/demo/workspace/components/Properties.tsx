import { type KeyboardEvent, useId, useState } from 'react';
import { INE10_FIELD_ID, NIF_FIELD_ID, ticketStatuses } from '#server/demo/zendesk/ticket.ts';
import { statusText } from '../texts.ts';
import type { DraftState, TicketDraft } from '../ticket-draft.ts';
import { useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

/** The ticket's properties: who asks, for which public body, and the status and tags the agent may change. */
export function Properties({ draft, state }: { draft: TicketDraft; state: DraftState }) {
  const text = useTexts();
  const statusId = useId();
  const { ticket } = state;
  return (
    <aside className="properties" aria-label={text('properties')}>
      <dl>
        <dt>{text('requester')}</dt>
        <dd>
          <strong>{ticket.requester.name}</strong>
          <span>{ticket.requester.email}</span>
        </dd>
        <dt>{text('organization')}</dt>
        <dd>
          <strong>{ticket.organization?.name ?? text('noOrganization')}</strong>
          <Code name="INE10" value={state.customFields[INE10_FIELD_ID]} />
          <Code name="NIF" value={state.customFields[NIF_FIELD_ID]} />
        </dd>
      </dl>
      <label htmlFor={statusId}>{text('status')}</label>
      <select
        id={statusId}
        value={state.status}
        onChange={(event) => {
          const status = ticketStatuses.find((each) => each === event.target.value);
          if (status) draft.change({ status });
        }}
      >
        {ticketStatuses
          .filter((status) => status !== 'new' || ticket.status === 'new')
          .map((status) => (
            <option key={status} value={status}>
              {text(statusText[status])}
            </option>
          ))}
      </select>
      <Tags draft={draft} tags={state.tags} />
    </aside>
  );
}

function Code({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <span className="code">
      {name} <b>{value}</b>
    </span>
  );
}

function Tags({ draft, tags }: { draft: TicketDraft; tags: readonly string[] }) {
  const text = useTexts();
  const inputId = useId();
  const [typed, setTyped] = useState('');
  function addTyped(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || typed.trim() === '') return;
    event.preventDefault();
    draft.change({ tags: [...new Set([...tags, ...typed.trim().split(/\s+/)])] });
    setTyped('');
  }
  return (
    <>
      <label htmlFor={inputId}>{text('tags')}</label>
      <div className="tags">
        {tags.map((tag) => (
          <span className="tag" key={tag}>
            {tag}
            <button
              type="button"
              aria-label={`${text('removeTag')} ${tag}`}
              onClick={() => draft.change({ tags: tags.filter((each) => each !== tag) })}
            >
              <Icon name="close" size={10} />
            </button>
          </span>
        ))}
        <input
          id={inputId}
          value={typed}
          placeholder={text('addTag')}
          maxLength={80}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={addTyped}
        />
      </div>
    </>
  );
}
