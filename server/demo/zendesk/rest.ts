import { timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { sendAttachment } from './attachment-download.ts';
import { INTEGRATION_ID } from './people.ts';
import { commentShape, membershipShapes, organizationShape, ticketShape, userShape } from './rest-shapes.ts';
import type { DemoZendesk } from './store.ts';

export interface ApiToken {
  email: string;
  token: string;
}

const MAX_PAGE = 100;
const SLOW_MS = 8_000;

/** Asks for Zendesk's API-token credentials, `email/token:apiToken`; anything else is Zendesk's own 401. */
export function requireApiToken({ email, token }: ApiToken): RequestHandler {
  const expected = Buffer.from(`Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`);
  return (req, res, next) => {
    const given = Buffer.from(req.get('authorization') ?? '');
    if (given.length === expected.length && timingSafeEqual(given, expected)) next();
    else res.status(401).json({ error: "Couldn't authenticate you" });
  };
}

/** `?fault=429|500|slow` on any call: the refusal, the failure or the delay a client must bear. */
export const injectFault: RequestHandler = async (req, res, next) => {
  const fault = queryOf(req).get('fault');
  if (fault === '429') res.status(429).set('Retry-After', '7').json({ error: 'APIRateLimitExceeded' });
  else if (fault === '500') res.status(500).json({ error: 'InternalError' });
  else {
    if (fault === 'slow') await wait(SLOW_MS);
    next();
  }
};

/** The part of Zendesk's REST the product reads, in Zendesk's shapes and with its errors. */
export function createZendeskRest(zendesk: DemoZendesk): Router {
  const router = express.Router();

  router.get('/api/v2/users/me.json', (req, res) => {
    const acting = Number(req.get('x-demo-user') ?? INTEGRATION_ID);
    answer(res, zendesk.user(acting), (user) => ({ user: userShape(user) }));
  });
  router.get('/api/v2/users/:id/group_memberships.json', (req, res) => {
    const user = zendesk.user(Number(req.params.id));
    answer(res, user, (found) => ({ group_memberships: membershipShapes(found), next_page: null }));
  });
  router.get('/api/v2/users/:id.json', (req, res) => {
    answer(res, zendesk.user(Number(req.params.id)), (user) => ({ user: userShape(user) }));
  });
  router.get('/api/v2/organizations/:id.json', (req, res) => {
    const held = zendesk.tickets().find(({ organization }) => organization?.id === Number(req.params.id));
    answer(res, held?.organization ?? undefined, (organization) => ({ organization: organizationShape(organization) }));
  });
  router.get('/api/v2/tickets/:id/comments.json', (req, res) => {
    answer(res, zendesk.ticket(req.params.id), (ticket) => {
      const { page, meta, links } = pageOf(ticket.comments, req);
      const comments = page.map((comment) => commentShape(comment, baseOf(req)));
      if (queryOf(req).get('include') !== 'users') return { comments, meta, links };
      const authors = [...new Set(page.map(({ authorId }) => authorId))].flatMap((id) => zendesk.user(id) ?? []);
      return { comments, users: authors.map(userShape), meta, links };
    });
  });
  router.get('/api/v2/tickets/:id.json', (req, res) => {
    answer(res, zendesk.ticket(req.params.id), (ticket) => ({ ticket: ticketShape(ticket) }));
  });
  router.get('/attachments/:id/:fileName', (req, res) => {
    const file = zendesk.attachment(Number(req.params.id));
    const fault = file ? zendesk.attachmentFault(file.ticketId) : undefined;
    if (fault) res.status(fault).json({ error: 'AttachmentUnavailable' });
    else if (file) sendAttachment(res, file);
    else notFound(res);
  });
  router.use((_req, res) => notFound(res));
  return router;
}

function answer<T>(res: Response, found: T | undefined, shape: (found: T) => object): void {
  if (found === undefined) notFound(res);
  else res.json(shape(found));
}

function notFound(res: Response): void {
  res.status(404).json({ error: 'RecordNotFound', description: 'Not found' });
}

/** Cursor pages as Zendesk's: `page[size]`, `page[after]`, `sort=created_at` or `-created_at`. */
function pageOf<T extends { id: number }>(items: readonly T[], req: Request) {
  const query = queryOf(req);
  const size = Math.min(Math.max(Number(query.get('page[size]')) || MAX_PAGE, 1), MAX_PAGE);
  const sorted = query.get('sort')?.startsWith('-') ? items.toReversed() : items;
  const cursor = Number(query.get('page[after]')) || 0;
  const start = cursor ? sorted.findIndex(({ id }) => id === cursor) + 1 : 0;
  const page = sorted.slice(start, start + size);
  const hasMore = start + size < sorted.length;
  const afterCursor = hasMore ? String(page.at(-1)?.id) : null;
  const next = new URL(baseOf(req) + req.path);
  for (const [name, value] of query) if (name !== 'page[after]') next.searchParams.append(name, value);
  next.searchParams.set('page[after]', afterCursor ?? '');
  return {
    page,
    meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: null },
    links: { next: hasMore ? next.href : null, prev: null },
  };
}

function queryOf(req: Request): URLSearchParams {
  return new URL(req.originalUrl, 'http://demo.invalid').searchParams;
}

function baseOf(req: Request): string {
  return `${req.protocol}://${req.get('host')}${req.baseUrl}`;
}
