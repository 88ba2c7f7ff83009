import type { WorkspaceUser } from '#server/demo/zendesk/workspace-wire.ts';
import { asRecord, type ZafContext } from './zaf-messages.ts';
import type { ZafPaths } from './zaf-paths.ts';

export type NoticeKind = 'notice' | 'alert' | 'error';

export interface ModalRequest {
  guid: string;
  url: string;
  width: string;
  height: string;
  openerGuid: string;
}

/** What the workspace around the frames can do for an app. */
export interface Shell {
  user: () => WorkspaceUser;
  subdomain: string;
  notify: (text: string, kind: NoticeKind, sticky: boolean) => void;
  openTicket: (id: string) => void;
  openApp: () => void;
  openModal: (modal: ModalRequest) => ZafContext;
  closeModal: (guid: string) => void;
  newGuid: () => string;
}

const NOTICE_KINDS: readonly NoticeKind[] = ['notice', 'alert', 'error'];

/** The paths of every location: who is acting, the account, notices, moving about, modals. */
export function shellPaths(shell: Shell, guid: string): ZafPaths {
  return {
    read: {
      currentUser: () => userShape(shell.user()),
      'currentUser.id': () => shell.user().id,
      'currentUser.name': () => shell.user().name,
      'currentUser.email': () => shell.user().email,
      'currentUser.role': () => shell.user().role,
      'currentUser.locale': () => shell.user().locale,
      'currentUser.groups': () => shell.user().groups,
      'currentUser.tags': () => [],
      'currentUser.timeZone': () => userShape(shell.user()).timeZone,
      currentAccount: () => ({ subdomain: shell.subdomain, planName: 'Demostració' }),
      'currentAccount.subdomain': () => shell.subdomain,
      'currentAccount.planName': () => 'Demostració',
    },
    invoke: {
      // The official SDK reports clicks; unanswered, each would fail minutes later in the app's console.
      track: () => null,
      notify: (text, kind, options) => {
        const known = NOTICE_KINDS.find((each) => each === kind) ?? 'notice';
        shell.notify(String(text), known, asRecord(options).sticky === true);
      },
      routeTo: (place, id) => {
        if (place === 'ticket') shell.openTicket(String(id));
        else if (place === 'nav_bar') shell.openApp();
        else throw new Error(`cannot go to ${JSON.stringify(place)}`);
      },
      'instances.create': (options) => [createModal(shell, guid, asRecord(options))],
      'app.close': () => shell.closeModal(guid),
      destroy: () => shell.closeModal(guid),
    },
  };
}

function createModal(shell: Shell, openerGuid: string, { location, url, size }: Record<string, unknown>) {
  if (location !== 'modal') throw new Error('creates modals only');
  const { width, height } = asRecord(size);
  const context = shell.openModal({
    guid: shell.newGuid(),
    url: String(url ?? ''),
    width: typeof width === 'string' ? width : '640px',
    height: typeof height === 'string' ? height : '480px',
    openerGuid,
  });
  return { ...context, status: 'created' };
}

function userShape({ id, name, email, role, locale, groups }: WorkspaceUser) {
  const timeZone = { ianaName: 'Europe/Madrid', name: 'Madrid' };
  return { id, name, email, role, locale, groups, tags: [], timeZone };
}
