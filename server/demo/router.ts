import path from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { DemoTicketInput } from '#shared/contract/demo.ts';
import { sendAttachment } from './zendesk/attachment-download.ts';
import { type DemoKeys, signEntryToken } from './zendesk/entry-tokens.ts';
import { actingUsers } from './zendesk/people.ts';
import { type ApiToken, createZendeskRest, injectFault, requireApiToken } from './zendesk/rest.ts';
import type { DemoZendesk } from './zendesk/store.ts';
import type { DemoTicket } from './zendesk/ticket.ts';
import { accountView, summaryView, ticketView } from './zendesk/workspace-views.ts';
import { EntryTokenRequest, TicketUpdateRequest } from './zendesk/workspace-wire.ts';

export interface DemoRouterOptions {
  zendesk: DemoZendesk;
  keys: DemoKeys;
  subdomain: string;
  installationId: string;
  /** The folder of built pages: the workspace is `server/demo/workspace/index.html` in it. */
  webRoot: string;
  apiToken: ApiToken;
}

/**
 * The demonstration's own addresses: the workspace page, its data, and the simulated Zendesk.
 * Bad input throws a ZodError, what is not there an error with `status: 404`.
 */
export function createDemoRouter(options: DemoRouterOptions): Router {
  const router = express.Router();
  const page = sendWorkspace(options.webRoot);
  router.get('/', page);
  router.get('/demo/tickets/:id', page);
  router.get('/demo/supervisor', page);
  router.post('/demo/tickets', express.json({ limit: '64mb' }), (req, res) => {
    res.status(201).json({ id: options.zendesk.add(DemoTicketInput.parse(req.body)) });
  });
  addWorkspaceData(router, options);
  const rest = createZendeskRest(options.zendesk);
  router.use('/demo/zendesk', requireApiToken(options.apiToken), injectFault, rest);
  // What `client.request('/api/v2/…')` reaches: in Zendesk the agent's own browser session answers for it.
  router.use('/demo/session-zendesk', injectFault, rest);
  return router;
}

function addWorkspaceData(router: Router, { zendesk, keys, subdomain, installationId }: DemoRouterOptions): void {
  const readBody = express.json({ limit: '4mb' });
  router.get('/demo/api/account', (_req, res) => {
    res.json(accountView(subdomain, installationId));
  });
  router.get('/demo/api/tickets', (_req, res) => {
    res.json({ tickets: zendesk.tickets().map((ticket) => summaryView(zendesk, ticket)) });
  });
  router.get('/demo/api/tickets/:id', (req, res) => {
    res.json({ ticket: ticketView(zendesk, found(zendesk.ticket(req.params.id))) });
  });
  router.post('/demo/api/tickets/:id/updates', readBody, (req, res) => {
    const { userId, ...change } = TicketUpdateRequest.parse(req.body);
    const ticket: DemoTicket = found(zendesk.submit(req.params.id, { ...change, authorId: actingUser(userId) }));
    res.json({ ticket: ticketView(zendesk, ticket) });
  });
  router.get('/demo/attachments/:id/:fileName', (req, res) => {
    sendAttachment(res, found(zendesk.attachment(Number(req.params.id))));
  });
  router.post('/demo/entry-tokens', readBody, async (req, res) => {
    const { location, ticketId, userId } = EntryTokenRequest.parse(req.body);
    const entry = { subdomain, installationId, location, ticketId, userId: actingUser(userId) };
    res.set('Cache-Control', 'no-store').json({ token: await signEntryToken(keys, entry) });
  });
}

function sendWorkspace(webRoot: string): RequestHandler {
  const file = path.join('server', 'demo', 'workspace', 'index.html');
  return (_req, res) => res.sendFile(file, { root: webRoot, dotfiles: 'allow', cacheControl: false });
}

function actingUser(id: number): number {
  return found(actingUsers.find((user) => user.id === id)).id;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw Object.assign(new Error('Not found'), { status: 404 });
  return value;
}
