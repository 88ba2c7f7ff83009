import { createContext, useCallback, useContext } from 'react';
import type { WorkspaceAccount, WorkspaceUser } from '#server/demo/zendesk/workspace-wire.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { Place } from '../places.ts';
import type { Shell } from '../shell-paths.ts';
import { type TextKey, texts } from '../texts.ts';
import type { ZafHost } from '../zaf-host.ts';

/** What every part of the workspace shares. */
export interface Desk {
  host: ZafHost;
  shell: Shell;
  account: WorkspaceAccount;
  user: WorkspaceUser;
  locale: Locale;
  go: (place: Place) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part is used inside the workspace only');
  return desk;
}

/** The workspace's words in the language chosen. */
export function useTexts(): (key: TextKey) => string {
  const { locale } = useDesk();
  return useCallback((key: TextKey) => texts[key][locale], [locale]);
}

/** A moment as people of this language write it, short; the year only when it is not this one. */
export function useMoment(): (iso: string) => string {
  const { locale } = useDesk();
  const thisYear = new Date().getFullYear();
  return (iso) => {
    const moment = new Date(iso);
    const year = moment.getFullYear() === thisYear ? {} : ({ year: 'numeric' } as const);
    return moment.toLocaleString(locale, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      ...year,
    });
  };
}
