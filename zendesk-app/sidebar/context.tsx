import { createContext, type ReactNode, useContext } from 'react';
import type { ActionRequest, ActionResult, CaseView } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SidebarTexts } from '#shared/i18n/sidebar/ca.ts';
import type { ZafClient } from '../zaf/client.ts';
import type { Ticket } from './ticket.ts';

/** What the parts of the sidebar share: the case on the screen and how to change it. */
export interface SidebarContext {
  texts: SidebarTexts;
  locale: Locale;
  zaf: ZafClient;
  ticket: Ticket;
  view: CaseView;
  /** Whether an action is under way: one at a time. */
  busy: boolean;
  /** Does something to the case; `undefined` when it was refused, which the page says by itself. */
  act(request: ActionRequest): Promise<ActionResult | undefined>;
  /** Fetches and reads the attached form again. */
  readForm(): Promise<void>;
  /** Says something to the agent, screen readers included. */
  announce(message: string): void;
  /** The reply whose editor is open. */
  openReplyId: string | null;
  openReply(replyId: string | null): void;
  /** The step that something on the page leads to, until it has the focus. */
  shownStepId: string | null;
  showStep(stepId: string | null): void;
}

const Context = createContext<SidebarContext | null>(null);

export function SidebarProvider({ value, children }: { value: SidebarContext; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useSidebar(): SidebarContext {
  const context = useContext(Context);
  if (!context) throw new Error('outside the sidebar');
  return context;
}
