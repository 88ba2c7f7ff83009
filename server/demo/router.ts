import path from 'node:path';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { z } from 'zod';
import { fingerprintOf, keyReused } from '#server/cases/idempotency.ts';
import { validate } from '#server/http/validate.ts';
import { notFound } from '#server/problems.ts';
import { DemoTicketInput } from '#shared/contract/demo.ts';
import { toLocale } from '#shared/i18n/locale.ts';
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
 * Bad input and what is not there are the same problems as everywhere.
 */
export function createDemoRouter(options: DemoRouterOptions): Router {
  const router = express.Router();
  const page = sendWorkspace(options.webRoot);
  const addOnce = onceByKey(options.zendesk.add);
  router.get('/', page);
  router.get('/demo/tickets/:id', page);
  router.get('/demo/supervisor', page);
  router.post('/demo/tickets', express.json({ limit: '64mb' }), (req, res) => {
    const ticket = checked(DemoTicketInput, req);
    res.status(201).json({ id: addOnce(req.get('idempotency-key'), ticket) });
  });
  addWorkspaceData(router, options);
  const rest = createZendeskRest(options.zendesk);
  router.use('/demo/zendesk', requireApiToken(options.apiToken), injectFault, rest);
  // What `client.request('/api/v2/…')` reaches: in Zendesk the agent's own browser session answers for it.
  router.use('/demo/session-zendesk', injectFault, rest);
  return router;
}

/** The same key and ticket add it once, as everywhere; the keys of the last tickets are remembered. */
function onceByKey(add: DemoZendesk['add']): (key: string | undefined, ticket: DemoTicketInput) => string {
  const added = new Map<string, { fingerprint: string; id: string }>();
  return (key, ticket) => {
    if (key === undefined) return add(ticket);
    const fingerprint = fingerprintOf('demo ticket', ticket);
    const earlier = added.get(key);
    if (earlier && earlier.fingerprint !== fingerprint) throw keyReused();
    const id = earlier?.id ?? add(ticket);
    if (added.size >= 500) added.clear();
    added.set(key, { fingerprint, id });
    return id;
  };
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
    const { userId, ...change } = checked(TicketUpdateRequest, req);
    const ticket: DemoTicket = found(zendesk.submit(req.params.id, { ...change, authorId: actingUser(userId) }));
    res.json({ ticket: ticketView(zendesk, ticket) });
  });
  router.get('/demo/attachments/:id/:fileName', (req, res) => {
    sendAttachment(res, found(zendesk.attachment(Number(req.params.id))));
  });
  router.post('/demo/entry-tokens', readBody, async (req, res) => {
    const { location, ticketId, userId } = checked(EntryTokenRequest, req);
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
  if (value === undefined) throw notFound();
  return value;
}

const checked = <T extends z.ZodType>(schema: T, req: Request): z.output<T> =>
  validate(schema, req.body, toLocale(req.headers['accept-language']));
