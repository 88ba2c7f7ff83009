import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { TicketStatus } from '#server/demo/zendesk/ticket.ts';
import type { TicketDraft } from '../ticket-draft.ts';
import { ticketPaths } from '../ticket-paths.ts';
import { reportChanges, submitTicket } from '../ticket-submit.ts';
import { saveTicket } from '../workspace-data.ts';
import { AppFrame } from './AppFrame.tsx';
import { AppPane } from './AppPane.tsx';
import { Conversation } from './Conversation.tsx';
import { useDesk, useTexts } from './desk-context.tsx';
import { Properties } from './Properties.tsx';
import { ReplyEditor } from './ReplyEditor.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { SubmitBar } from './SubmitBar.tsx';
import { useTicketDraft } from './use-ticket-draft.ts';

/** How long a frame has to hear that it is about to go. */
const FAREWELL_MS = 60;

export interface TicketTabProps {
  ticketId: string;
  active: boolean;
  /** The agent asked to close the tab: it says goodbye to its app, then calls `onClosed`. */
  closing: boolean;
  onClosed: (closed: boolean) => void;
  onLoaded: (subject: string) => void;
}

/** A ticket open in a tab. It stays on the page while another is looked at, so its draft and its app live on. */
export function TicketTab(props: TicketTabProps) {
  const text = useTexts();
  const { retry, ...loaded } = useTicketDraft(props.ticketId);
  const { closing, onClosed, onLoaded } = props;
  const subject = loaded.kind === 'ready' ? loaded.draft.state().ticket.subject.trim() : '';
  useEffect(() => {
    if (subject) onLoaded(subject);
  }, [subject, onLoaded]);
  useEffect(() => {
    if (closing && loaded.kind !== 'ready') onClosed(true);
  }, [closing, loaded.kind, onClosed]);
  if (loaded.kind === 'ready') return <OpenTicket {...props} draft={loaded.draft} />;
  return (
    <div className="ticket-missing" hidden={!props.active}>
      {loaded.kind === 'loading' ? <p role="status">{text('loading')}</p> : null}
      {loaded.kind === 'absent' ? <p role="alert">{text('notFound')}</p> : null}
      {loaded.kind === 'failed' ? (
        <p role="alert">
          {text('loadFailed')}{' '}
          <button type="button" onClick={retry}>
            {text('retry')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function OpenTicket({ ticketId, active, closing, onClosed, draft }: TicketTabProps & { draft: TicketDraft }) {
  const text = useTexts();
  const { host, shell, user, locale } = useDesk();
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const [loads, setLoads] = useState(0);
  // A new person, a new language or "reload" is a new instance, as when Zendesk itself is loaded again.
  const guid = useMemo(() => `${shell.newGuid()}-${user.id}-${locale}-${loads}`, [shell, user.id, locale, loads]);
  const paths = useMemo(() => ticketPaths(draft, window.location.origin), [draft]);
  useEffect(() => reportChanges(draft, host, guid), [draft, host, guid]);
  useEffect(() => {
    if (!closing) return;
    if (draft.isDirty() && !window.confirm(text('discardChanges'))) {
      onClosed(false);
      return;
    }
    host.fire(guid, 'app.willDestroy');
    const timer = setTimeout(() => onClosed(true), FAREWELL_MS);
    return () => clearTimeout(timer);
  }, [closing, draft, guid, host, onClosed, text]);

  async function submit(status: TicketStatus): Promise<void> {
    const { origin } = window.location;
    const save = (update: Parameters<typeof saveTicket>[1]) => saveTicket(ticketId, update);
    const outcome = await submitTicket({ draft, host, instanceGuid: guid, userId: user.id, status, save, origin });
    if (outcome.kind === 'saved') shell.notify(text('saved'), 'notice', false);
    else if (outcome.kind === 'failed') shell.notify(text('saveFailed'), 'error', true);
    else shell.notify(outcome.reason || text('saveRefused'), 'alert', false);
  }

  const { ticket } = state;
  return (
    <div className="ticket" hidden={!active}>
      <Properties draft={draft} state={state} />
      <div className="ticket-main">
        <header className="ticket-head">
          <h1>{ticket.subject.trim() || text('noSubject')}</h1>
          <p>
            <StatusBadge status={ticket.status} /> <span>#{ticket.id}</span> <span>{ticket.requester.name}</span>
          </p>
        </header>
        <Conversation comments={ticket.comments} />
        <ReplyEditor draft={draft} state={state} />
        <SubmitBar state={state} onSubmit={(status) => void submit(status)} />
      </div>
      <AppPane onReload={() => setLoads(loads + 1)}>
        <AppFrame key={guid} guid={guid} location="ticket_sidebar" ticketId={ticketId} paths={paths} active={active} />
      </AppPane>
    </div>
  );
}
