import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import { createZendeskClient } from '#server/upstreams/zendesk/client.ts';

const base = 'https://desk.zendesk.com';
const zendesk = createZendeskClient({ baseUrl: () => base, email: 'reader@desk.example', apiToken: 'very-secret' });
const network = setupServer();

beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const file = (id: number, url = `${base}/attachments/${id}`) => ({
  id,
  file_name: `file-${id}.pdf`,
  content_type: 'application/pdf',
  size: 3,
  content_url: url,
});
const attachment = (url: string) => ({ id: '1', fileName: 'f.pdf', contentType: 'application/pdf', size: 3, url });

describe('what Zendesk is asked', () => {
  test('the attachments of all the pages of a conversation, as whoever the settings say', async () => {
    const seen: (string | null)[] = [];
    network.use(
      http.get(`${base}/api/v2/tickets/7/comments.json`, ({ request }) => {
        seen.push(request.headers.get('authorization'));
        const after = new URL(request.url).searchParams.get('page[after]');
        return HttpResponse.json(
          after
            ? { comments: [{ attachments: [file(2)] }], meta: { has_more: false } }
            : { comments: [{ attachments: [file(1)] }], meta: { has_more: true, after_cursor: 'next' } },
        );
      }),
    );
    expect((await zendesk.listAttachments('7')).map(({ fileName }) => fileName)).toEqual(['file-1.pdf', 'file-2.pdf']);
    const basic = `Basic ${Buffer.from('reader@desk.example/token:very-secret').toString('base64')}`;
    expect(seen).toEqual([basic, basic]);
  });

  test('what the body wrote after its first message: neither what agents answered nor their notes', async () => {
    const comment = (author_id: number, plain_body: string, isPublic = true) => ({
      author_id,
      plain_body,
      public: isPublic,
    });
    network.use(
      http.get(`${base}/api/v2/tickets/7.json`, () =>
        HttpResponse.json({ ticket: { subject: 'Cadastre', requester_id: null, organization_id: null } }),
      ),
      http.get(`${base}/api/v2/tickets/7/comments.json`, ({ request }) => {
        const isAsked = new URL(request.url).searchParams.get('include') === 'users';
        const users = [
          { id: 1, role: 'end-user' },
          { id: 2, role: 'agent' },
          { id: 3, role: 'admin' },
        ];
        return HttpResponse.json({
          comments: [
            comment(1, 'Bon dia'),
            comment(2, "Ve d'una alta de serveis?"),
            comment(3, 'Reviseu-ho', false),
            comment(1, 'No en ve'),
            comment(4, 'Ho confirmem'),
          ],
          ...(isAsked ? { users } : {}),
        });
      }),
    );
    expect((await zendesk.findTicket('7'))?.comments).toEqual(['No en ve', 'Ho confirmem']);
  });

  test('a user with groups; nobody when there is none', async () => {
    network.use(
      http.get(`${base}/api/v2/users/9.json`, () =>
        HttpResponse.json({ user: { id: 9, name: 'Agent', role: 'agent' } }),
      ),
      http.get(`${base}/api/v2/users/9/group_memberships.json`, () =>
        HttpResponse.json({ group_memberships: [{ group_id: 360001 }] }),
      ),
      http.get(`${base}/api/v2/users/8.json`, () => HttpResponse.json({}, { status: 404 })),
      http.get(`${base}/api/v2/users/8/group_memberships.json`, () => HttpResponse.json({}, { status: 404 })),
    );
    expect(await zendesk.findUser('9')).toMatchObject({ id: '9', name: 'Agent', groupIds: ['360001'] });
    expect(await zendesk.findUser('8')).toBeUndefined();
  });

  test('a file that Zendesk keeps on its content host, without giving that host our key', async () => {
    network.use(
      http.get(`${base}/attachments/1`, () => HttpResponse.redirect('https://p1.zdusercontent.com/f', 302)),
      http.get('https://p1.zdusercontent.com/f', ({ request }) =>
        request.headers.get('authorization') ? HttpResponse.error() : HttpResponse.text('pdf'),
      ),
    );
    expect(
      Buffer.from((await zendesk.download(attachment(`${base}/attachments/1`), 10)) as Uint8Array).toString(),
    ).toBe('pdf');
  });

  test('no more of a file than was allowed', async () => {
    network.use(http.get(`${base}/attachments/1`, () => HttpResponse.text('x'.repeat(100))));
    expect(await zendesk.download(attachment(`${base}/attachments/1`), 99)).toBe('too-large');
  });

  test('a passing fault is tried once more', async () => {
    let calls = 0;
    network.use(
      http.get(`${base}/api/v2/users/me.json`, () => HttpResponse.json({}, { status: ++calls === 1 ? 502 : 200 })),
    );
    await zendesk.ping();
    expect(calls).toBe(2);
  });
});

describe('when Zendesk does not answer as it should', () => {
  test.each([
    { what: 'a 500', answer: () => HttpResponse.json({}, { status: 500 }), retryAfter: 10 },
    {
      what: 'too many requests',
      answer: () => HttpResponse.json({}, { status: 429, headers: { 'retry-after': '93' } }),
      retryAfter: 93,
    },
    { what: 'a refusal', answer: () => HttpResponse.json({}, { status: 401 }), retryAfter: 10 },
    { what: 'a cut connection', answer: () => HttpResponse.error(), retryAfter: 10 },
    { what: 'HTML', answer: () => HttpResponse.html('<h1>Maintenance</h1>'), retryAfter: 30 },
    { what: 'JSON of another shape', answer: () => HttpResponse.json({ comments: 'none' }), retryAfter: 30 },
  ])('$what is "Zendesk is not available", without address or key', async ({ answer, retryAfter }) => {
    network.use(http.get(`${base}/api/v2/tickets/7/comments.json`, answer));
    const error = await zendesk.listAttachments('7').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpstreamUnavailable);
    expect(error).toMatchObject({ upstream: 'zendesk', retryAfter });
    expect(String(error)).not.toMatch(/desk\.zendesk\.com|very-secret|reader@/);
  });

  test.each([
    'http://127.0.0.1/secret',
    'https://evil.example/f.pdf',
    'https://desk.zendesk.com.evil.example/f',
    'file:///etc/passwd',
  ])('a file said to be at %s is never fetched', async (url) => {
    await expect(zendesk.download(attachment(url), 10)).rejects.toThrow(UpstreamUnavailable);
  });
});
