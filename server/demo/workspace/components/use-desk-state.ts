import { useEffect, useMemo, useRef, useState } from 'react';
import type { WorkspaceAccount, WorkspaceUser } from '#server/demo/zendesk/workspace-wire.ts';
import { type Locale, toLocale } from '#shared/i18n/locale.ts';
import type { Place } from '../places.ts';
import type { ModalRequest, Shell } from '../shell-paths.ts';
import { createZafHost, type ZafHost, type ZafLogEntry } from '../zaf-host.ts';
import { zafRequest } from '../zaf-request.ts';
import type { Desk } from './desk-context.tsx';
import { modalContext } from './ModalFrame.tsx';
import type { NoticeBoard } from './Notices.tsx';

declare global {
  interface Window {
    /** What went between the page and the app frames, newest last: for tests and the curious. */
    __zafLog?: ZafLogEntry[];
  }
}

const LOG_LENGTH = 5_000;
const APP_ID = 900_042;
/** The acting person's language, as Zendesk writes locales. */
const ZENDESK_LOCALES: Record<Locale, string> = { ca: 'ca', es: 'es', en: 'en-US' };

export interface DeskState {
  desk: Desk;
  modal: ModalRequest | null;
  setLocale: (locale: Locale) => void;
  setUserId: (id: number) => void;
}

/** Everything the workspace shares: the ZAF host, who acts, in which language, and the open modal. */
export function useDeskState(
  account: WorkspaceAccount,
  notify: NoticeBoard['notify'],
  go: (place: Place) => void,
): DeskState {
  const asked = new URLSearchParams(window.location.search);
  const [locale, setLocale] = useState<Locale>(() => toLocale(asked.get('locale')));
  const [userId, setUserId] = useState(() => askedUser(account, asked.get('user')).id);
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const user = useMemo(() => actingUser(account, userId, locale), [account, userId, locale]);
  const current = useRef(user);
  current.current = user;
  const host = useMemo(() => startHost(account, () => current.current.id), [account]);
  useEffect(() => () => host.close(), [host]);
  useEffect(() => {
    document.documentElement.lang = locale;
    const address = new URL(window.location.href);
    address.searchParams.set('locale', locale);
    window.history.replaceState(window.history.state, '', address);
  }, [locale]);

  const openModal = useRef<ModalRequest | null>(null);
  const shell = useMemo<Shell>(() => {
    const show = (next: ModalRequest | null) => {
      openModal.current = next;
      setModal(next);
    };
    return {
      user: () => current.current,
      subdomain: account.subdomain,
      notify: (text, kind, sticky) => notify(plainText(text), kind, sticky),
      openTicket: (id) => go({ kind: 'ticket', id }),
      openApp: () => go({ kind: 'app' }),
      openModal(next) {
        show(next);
        return modalContext(next.guid, account.subdomain);
      },
      closeModal(guid) {
        if (openModal.current?.guid !== guid) return;
        host.fire(guid, 'modal.close');
        show(null);
      },
      newGuid: () => crypto.randomUUID(),
    };
  }, [account, host, notify, go]);
  const desk = useMemo(() => ({ host, shell, account, user, locale, go }), [host, shell, account, user, locale, go]);
  return { desk, modal, setLocale, setUserId };
}

function startHost(account: WorkspaceAccount, userId: () => number): ZafHost {
  const entries: ZafLogEntry[] = [];
  window.__zafLog = entries;
  return createZafHost({
    messages: window,
    origin: window.location.origin,
    metadata: {
      appId: APP_ID,
      installationId: Number(account.installationId),
      name: 'Via Oberta',
      version: '1.0.0',
      settings: {},
    },
    request: (options) => zafRequest(options, userId()),
    log(entry) {
      entries.push(entry);
      if (entries.length > LOG_LENGTH) entries.shift();
    },
  });
}

function actingUser({ users }: WorkspaceAccount, id: number, locale: Locale): WorkspaceUser {
  const found = users.find((user) => user.id === id) ?? users[0];
  if (!found) throw new Error('The demo desk has nobody to act as');
  return { ...found, locale: ZENDESK_LOCALES[locale] };
}

/** `?user=supervisor` starts as the supervisor, `?user=<id>` as anyone. */
function askedUser({ users }: WorkspaceAccount, asked: string | null): WorkspaceUser {
  const named = users.find((user) =>
    asked === 'supervisor' ? user.groups.some(({ name }) => name === 'Supervisors') : String(user.id) === asked,
  );
  const found = named ?? users[0];
  if (!found) throw new Error('The demo desk has nobody to act as');
  return found;
}

function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
