import { Button } from '@zendeskgarden/react-buttons';
import { Dots } from '@zendeskgarden/react-loaders';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { SidebarTexts } from '#shared/i18n/sidebar/ca.ts';
import type { ApiError } from '../api/client.ts';
import type { PageContext } from '../page.tsx';
import { Authorisations } from './components/Authorisations.tsx';
import { Replies } from './components/Replies.tsx';
import { WhatItIs } from './components/WhatItIs.tsx';
import { WhatNext } from './components/WhatNext.tsx';
import { type SidebarContext, SidebarProvider } from './context.tsx';
import { type Opening, useCase } from './hooks/use-case.ts';
import { useSentReplies } from './hooks/use-sent-replies.ts';

/** The ticket's sidebar: what it is, what to do next, the replies, the authorisations. */
export function Sidebar({ zaf, api, locale, texts, opening }: PageContext & { texts: SidebarTexts; opening: Opening }) {
  const { state, busy, refusal, reload, readForm, act } = useCase(zaf, api, opening);
  const [message, setMessage] = useState('');
  const [openReplyId, openReply] = useState<string | null>(null);
  const [shownStepId, showStep] = useState<string | null>(null);
  const view = state.status === 'ready' ? state.view : undefined;
  useSentReplies(zaf, view, (request) => {
    // What it said to do with the inserted reply has been done, and its editor would only put it in twice.
    setMessage('');
    const sent = view?.actions.find(({ id }) => 'insertionId' in request && id === request.insertionId);
    openReply((open) => (sent?.result?.reply?.replyId === open ? null : open));
    return act(request);
  });
  // The same words twice would not be read out again: an invisible blank makes them new.
  const announce = useCallback((text: string) => setMessage((last) => (last === text ? `${text}\u200b` : text)), []);

  const context = useMemo<SidebarContext | null>(
    () =>
      state.status === 'ready'
        ? { texts, locale, zaf, ...state, busy, act, readForm, announce, openReplyId, openReply, shownStepId, showStep }
        : null,
    [texts, locale, zaf, state, busy, act, readForm, announce, openReplyId, shownStepId],
  );

  return (
    <main className="sidebar" aria-label={texts.title} aria-busy={state.status === 'loading' || busy}>
      <h1>{texts.title}</h1>
      <p role="status" className={message ? 'notice notice-info' : 'visually-hidden'}>
        {message}
      </p>
      {refusal ? (
        <Failure error={refusal.error} texts={texts}>
          {refusal.retry ? <Retry texts={texts} onClick={refusal.retry} /> : null}
        </Failure>
      ) : null}
      {state.status === 'loading' ? (
        <p className="loading">
          <Dots delayMS={200} aria-hidden="true" /> {texts.loading}
        </p>
      ) : null}
      {state.status === 'failed' ? (
        <Failure error={state.error} texts={texts} title={texts.loadFailed}>
          <Retry texts={texts} onClick={() => void reload()} />
        </Failure>
      ) : null}
      {context ? (
        <SidebarProvider value={context}>
          <WhatItIs />
          <AfterFirstPaint>
            <WhatNext />
            <Replies />
            <Authorisations />
          </AfterFirstPaint>
        </SidebarProvider>
      ) : null}
    </main>
  );
}

/** What the ticket is comes first on the screen; the rest is drawn right behind it. */
function AfterFirstPaint({ children }: { children: ReactNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted ? children : null;
}

function Retry({ texts, onClick }: { texts: SidebarTexts; onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick}>
      {texts.retry}
    </Button>
  );
}

function Failure({
  error,
  texts,
  title,
  children,
}: {
  error: ApiError;
  texts: SidebarTexts;
  title?: string;
  children?: ReactNode;
}) {
  const { problem, status } = error;
  return (
    <div role="alert" className="notice notice-error">
      {title ? <p>{title}</p> : null}
      <p>{problem?.detail ?? (status === 401 ? texts.reload : texts.unreachable)}</p>
      {problem ? <p className="small quiet">{texts.requestId(problem.requestId)}</p> : null}
      {children}
    </div>
  );
}
