import { useCallback, useEffect, useState } from 'react';
import type { WorkspaceAccount } from '#server/demo/zendesk/workspace-wire.ts';
import { toLocale } from '#shared/i18n/locale.ts';
import { texts } from '../texts.ts';
import { loadAccount } from '../workspace-data.ts';
import { AppPage } from './AppPage.tsx';
import { DeskContext } from './desk-context.tsx';
import { ModalFrame } from './ModalFrame.tsx';
import { NavBar } from './NavBar.tsx';
import { Notices, useNotices } from './Notices.tsx';
import { TicketList } from './TicketList.tsx';
import { TicketTab } from './TicketTab.tsx';
import { TopBar } from './TopBar.tsx';
import { useDeskState } from './use-desk-state.ts';
import { usePlaces } from './use-places.ts';

/** The simulated agent workspace: for the demonstration and the tests, never for real tickets. */
export function Workspace() {
  const [account, setAccount] = useState<WorkspaceAccount | 'loading' | 'failed'>('loading');
  useEffect(() => {
    loadAccount().then(setAccount, () => setAccount('failed'));
  }, []);
  const locale = toLocale(new URLSearchParams(window.location.search).get('locale'));
  if (typeof account !== 'string') return <Desk account={account} />;
  return (
    <p className="starting" role={account === 'failed' ? 'alert' : 'status'}>
      {account === 'failed' ? texts.loadFailed[locale] : texts.loading[locale]}
    </p>
  );
}

function Desk({ account }: { account: WorkspaceAccount }) {
  const { open, go, close } = usePlaces();
  const board = useNotices();
  const { desk, modal, setLocale, setUserId } = useDeskState(account, board.notify, go);
  const [closing, setClosing] = useState<string | null>(null);
  const [subjects, setSubjects] = useState<Record<string, string>>({});
  const [appVisited, setAppVisited] = useState(false);
  const { place, tabs } = open;
  const inApp = place.kind === 'app';
  useEffect(() => {
    if (inApp) setAppVisited(true);
  }, [inApp]);
  const finishClosing = useCallback(
    (ticketId: string, closed: boolean) => {
      setClosing(null);
      if (closed) close(ticketId);
    },
    [close],
  );
  const noteSubject = useCallback(
    (ticketId: string, subject: string) => setSubjects((known) => ({ ...known, [ticketId]: subject })),
    [],
  );
  const title = place.kind === 'ticket' ? `#${place.id}` : texts[inApp ? 'supervision' : 'views'][desk.locale];
  useEffect(() => {
    document.title = `${title} · ${texts.productName[desk.locale]}`;
  }, [title, desk.locale]);

  return (
    <DeskContext.Provider value={desk}>
      <a className="skip" href="#content">
        {texts.skipToContent[desk.locale]}
      </a>
      <div className="shell">
        <NavBar place={place} />
        <TopBar open={open} subjects={subjects} onClose={setClosing} onLocale={setLocale} onUser={setUserId} />
        <main id="content" tabIndex={-1}>
          <TicketList active={place.kind === 'list'} />
          {tabs.map((id) => (
            <KeptTicket
              key={id}
              ticketId={id}
              active={place.kind === 'ticket' && place.id === id}
              closing={closing === id}
              onClosing={finishClosing}
              onSubject={noteSubject}
            />
          ))}
          {appVisited || inApp ? <AppPage active={inApp} /> : null}
        </main>
        <footer className="demo-line">{texts.demoLine[desk.locale]}</footer>
      </div>
      <Notices board={board} label={texts.notices[desk.locale]} closeLabel={texts.close[desk.locale]} />
      {modal ? <ModalFrame key={modal.guid} modal={modal} /> : null}
    </DeskContext.Provider>
  );
}

interface KeptTicketProps {
  ticketId: string;
  active: boolean;
  closing: boolean;
  onClosing: (ticketId: string, closed: boolean) => void;
  onSubject: (ticketId: string, subject: string) => void;
}

function KeptTicket({ onClosing, onSubject, ...props }: KeptTicketProps) {
  const { ticketId } = props;
  const onClosed = useCallback((closed: boolean) => onClosing(ticketId, closed), [onClosing, ticketId]);
  const onLoaded = useCallback((subject: string) => onSubject(ticketId, subject), [onSubject, ticketId]);
  return <TicketTab {...props} onClosed={onClosed} onLoaded={onLoaded} />;
}
