import { createRichText } from '#server/demo/workspace/rich-text.ts';
import { type ModalRequest, type Shell, shellPaths } from '#server/demo/workspace/shell-paths.ts';
import { createTicketDraft, type TicketDraft } from '#server/demo/workspace/ticket-draft.ts';
import { ticketPaths } from '#server/demo/workspace/ticket-paths.ts';
import { reportChanges } from '#server/demo/workspace/ticket-submit.ts';
import { createZafHost, type ZafHostOptions, type ZafLogEntry } from '#server/demo/workspace/zaf-host.ts';
import type { ZafContext } from '#server/demo/workspace/zaf-messages.ts';
import { joinPaths } from '#server/demo/workspace/zaf-paths.ts';
import { agent, aTicket } from './a-ticket.ts';
import { ORIGIN, openSdkFrame, TestPage } from './sdk-frame.ts';

/** A workspace without its screens: the real host, drafts and editors, with the real SDK in each frame. */
export function aDesk(options: Partial<ZafHostOptions> = {}) {
  const page = new TestPage();
  const log: ZafLogEntry[] = [];
  const notices: unknown[][] = [];
  const places: string[] = [];
  const modals: ModalRequest[] = [];
  let guids = 0;
  const host = createZafHost({
    messages: page.messages,
    origin: ORIGIN,
    metadata: { appId: 1, installationId: 42, name: 'Via Oberta', version: '1.0.0', settings: { a: 1 } },
    request: async () => ({ ok: true, responseArgs: [{}] }),
    log: (entry) => log.push(entry),
    ...options,
  });
  const shell: Shell = {
    user: () => agent,
    subdomain: 'demo',
    notify: (...notice) => notices.push(notice),
    openTicket: (id) => places.push(id),
    openApp: () => places.push('app'),
    openModal(modal) {
      modals.push(modal);
      return contextOf(modal.guid, 'modal');
    },
    closeModal: (guid) => host.fire(guid, 'modal.close'),
    newGuid: () => `modal-${++guids}`,
  };

  /** Opens a ticket in a tab: its app frame, its editor on the page, and the SDK's client once registered. */
  async function openTicket(guid: string, draft: TicketDraft = createTicketDraft(aTicket()), active = true) {
    const field = document.createElement('div');
    document.body.append(field);
    draft.editor = createRichText(field, (commentHtml) => draft.change({ commentHtml }));
    const frame = openSdkFrame(page, guid);
    const detach = host.attach({
      guid,
      context: { ...contextOf(guid, 'ticket_sidebar'), ticketId: draft.state().ticket.id },
      paths: joinPaths(shellPaths(shell, guid), ticketPaths(draft, ORIGIN)),
      window: () => frame.window,
      isActive: () => active,
    });
    reportChanges(draft, host, guid);
    const client = frame.load();
    await client.context();
    return { client, draft, field, detach, window: frame.window };
  }

  async function openModal(guid: string) {
    const frame = openSdkFrame(page, guid);
    const paths = shellPaths(shell, guid);
    const context = contextOf(guid, 'modal');
    host.attach({ guid, context, paths, window: () => frame.window, isActive: () => true });
    const client = frame.load();
    await client.context();
    return client;
  }

  return { page, host, log, notices, places, modals, openTicket, openModal };
}

function contextOf(guid: string, location: ZafContext['location']): ZafContext {
  return { product: 'support', location, instanceGuid: guid, account: { subdomain: 'demo' } };
}

/** What the client hears of these events, in order. */
export function hears(client: { on: (event: string, handler: (data: unknown) => unknown) => void }, events: string[]) {
  const heard: [event: string, data: unknown][] = [];
  for (const event of events) client.on(event, (data) => void heard.push([event, data]));
  return heard;
}
