import type { z } from 'zod';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { TicketAttachment, Zendesk } from './port.ts';
import { CommentsPage, MembershipsAnswer, OrganizationAnswer, TicketAnswer, UserAnswer } from './schema.ts';

/** Where Zendesk is and who we are there. */
export interface ZendeskAccount {
  /** `https://<subdomain>.zendesk.com`, or the demo's, which is known once the server listens. */
  baseUrl: () => string;
  email: string;
  apiToken: string;
}

const callTimeoutMs = 8000;
const downloadTimeoutMs = 20_000;
/** A ticket has at most 5,000 comments. */
const maxPages = 50;
const attempts = 2;

/** Zendesk's REST API. Only reads: a call that fails for a passing reason is tried once more. */
export function createZendeskClient(account: ZendeskAccount): Zendesk {
  const authorization = `Basic ${Buffer.from(`${account.email}/token:${account.apiToken}`).toString('base64')}`;

  async function get(url: string, timeoutMs: number): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, {
        headers: {
          authorization: isOurs(url, account.baseUrl()) ? authorization : '',
          accept: 'application/json, */*',
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((cause) => new UpstreamUnavailable('zendesk', { retryAfter: 10, cause }));
      const passing = response instanceof Error || response.status >= 500;
      if (passing && attempt < attempts) {
        if (!(response instanceof Error)) discard(response);
        continue;
      }
      if (response instanceof Error) throw response;
      return response;
    }
  }

  async function getJson<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T> | undefined> {
    const response = await get(`${account.baseUrl()}${path}`, callTimeoutMs);
    if (response.status === 404) return undefined;
    if (!response.ok) throw refusal(response);
    const body = await response.json().catch(() => undefined);
    const parsed = schema.safeParse(body);
    if (!parsed.success)
      throw new UpstreamUnavailable('zendesk', { failure: 'protocol_error', cause: new Error('unexpected answer') });
    return parsed.data;
  }

  type Comment = z.output<typeof CommentsPage>['comments'][number] & { isByStaff: boolean };

  async function listComments(ticketId: string): Promise<Comment[]> {
    const found: Comment[] = [];
    let cursor = '';
    for (let page = 0; page < maxPages; page++) {
      const answer = await getJson(
        `/api/v2/tickets/${encodeURIComponent(ticketId)}/comments.json?page[size]=100&sort=created_at&include=users${cursor}`,
        CommentsPage,
      );
      const staff = new Set(answer?.users.filter(({ role }) => role && role !== 'end-user').map((user) => user.id));
      for (const comment of answer?.comments ?? [])
        found.push({ ...comment, isByStaff: staff.has(comment.author_id ?? '') });
      if (!answer?.meta?.has_more || !answer.meta.after_cursor) break;
      cursor = `&page[after]=${encodeURIComponent(answer.meta.after_cursor)}`;
    }
    return found;
  }

  return {
    async findTicket(ticketId) {
      const answer = await getJson(`/api/v2/tickets/${encodeURIComponent(ticketId)}.json`, TicketAnswer);
      if (!answer) return undefined;
      const { subject, description, tags, requester_id, organization_id } = answer.ticket;
      const [comments, requester, organization] = await Promise.all([
        listComments(ticketId),
        requester_id ? getJson(`/api/v2/users/${requester_id}.json`, UserAnswer) : undefined,
        organization_id ? getJson(`/api/v2/organizations/${organization_id}.json`, OrganizationAnswer) : undefined,
      ]);
      const nif = organization?.organization.organization_fields?.nif;
      return {
        subject: subject ?? '',
        description: description ?? '',
        // The first comment is the description once more; what agents write is not the body's word.
        comments: comments
          .slice(1)
          .filter((comment) => comment.public && !comment.isByStaff)
          .map((comment) => comment.plain_body),
        tags,
        requester: requester ? { name: requester.user.name, email: requester.user.email ?? undefined } : null,
        organization: organization
          ? {
              name: organization.organization.name,
              externalId: organization.organization.external_id ?? undefined,
              nif: typeof nif === 'string' ? nif : undefined,
            }
          : null,
        attachments: comments.flatMap(attachmentsOf),
      };
    },

    listAttachments: async (ticketId) => (await listComments(ticketId)).flatMap(attachmentsOf),

    async download(attachment, maxBytes) {
      let url = resolved(attachment.url, account.baseUrl());
      for (let hop = 0; hop < 3; hop++) {
        if (!isAllowed(url, account.baseUrl())) break;
        const response = await get(url, downloadTimeoutMs);
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location) {
          url = resolved(location, url);
          discard(response);
          continue;
        }
        if (!response.ok) throw refusal(response);
        return readAtMost(response, maxBytes);
      }
      throw new UpstreamUnavailable('zendesk', { failure: 'protocol_error', cause: new Error('attachment elsewhere') });
    },

    async findUser(userId) {
      const [answer, memberships] = await Promise.all([
        getJson(`/api/v2/users/${encodeURIComponent(userId)}.json`, UserAnswer),
        getJson(`/api/v2/users/${encodeURIComponent(userId)}/group_memberships.json`, MembershipsAnswer),
      ]);
      if (!answer) return undefined;
      const groupIds = memberships?.group_memberships.map((membership) => membership.group_id) ?? [];
      return { ...answer.user, groupIds };
    },

    async ping() {
      const response = await get(`${account.baseUrl()}/api/v2/users/me.json`, 2000);
      if (!response.ok) throw refusal(response);
      discard(response);
    },
  };
}

const attachmentsOf = ({ attachments }: z.output<typeof CommentsPage>['comments'][number]): TicketAttachment[] =>
  attachments.map((attachment) => ({
    id: attachment.id,
    fileName: attachment.file_name,
    contentType: attachment.content_type,
    size: attachment.size,
    url: attachment.content_url,
  }));

/** Lets go of a body nobody reads, so that its connection does not wait for it. */
const discard = (response: Response) => void response.body?.cancel().catch(() => undefined);

function refusal(response: Response): UpstreamUnavailable {
  const retryAfter = Number(response.headers.get('retry-after')) || 10;
  return new UpstreamUnavailable('zendesk', { retryAfter, cause: new Error(`HTTP ${response.status}`) });
}

const isOurs = (url: string, base: string) => url.startsWith(`${base}/`);

/** An address against its base; what is none becomes one that is never fetched. */
const resolved = (url: string, base: string) => (URL.canParse(url, base) ? new URL(url, base).href : 'about:blank');

/** Attachments live at the account's own address or on Zendesk's content hosts; nothing else is ever fetched. */
function isAllowed(url: string, base: string): boolean {
  if (isOurs(url, base)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && /(?:^|\.)(?:zendesk\.com|zdusercontent\.com)$/.test(hostname);
}

async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) {
        // Not awaited: what the far end makes of it is its own affair.
        void reader?.cancel().catch(() => undefined);
        return 'too-large';
      }
      chunks.push(part.value);
    }
  } catch (cause) {
    throw new UpstreamUnavailable('zendesk', { retryAfter: 10, cause });
  }
  return Buffer.concat(chunks);
}
