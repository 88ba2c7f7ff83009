import { describe, expect, test } from 'vitest';
import { zafRequest } from '#server/demo/workspace/zaf-request.ts';

/** A service that answers `response` and notes what it was asked. */
function aService(response: Response | Error) {
  const asked: { address: string; options: RequestInit | undefined }[] = [];
  const send: typeof fetch = async (address, options) => {
    asked.push({ address: String(address), options });
    if (response instanceof Error) throw response;
    return response;
  };
  return { asked, send };
}

describe('an app asks Zendesk through the workspace', () => {
  test('as the agent, at the simulated Zendesk', async () => {
    const { asked, send } = aService(Response.json({ user: { id: 1 } }));
    const outcome = await zafRequest({ url: '/api/v2/users/me.json' }, 9_001_001, send);
    expect(outcome).toMatchObject({ ok: true, responseArgs: [{ user: { id: 1 } }, 'success', { status: 200 }] });
    expect(asked[0]).toMatchObject({
      address: '/demo/session-zendesk/api/v2/users/me.json',
      options: { method: 'GET', headers: { 'X-Demo-User': '9001001' } },
    });
  });

  test('with a body as text or as an object', async () => {
    const { asked, send } = aService(new Response('fet'));
    const contentType = 'application/json';
    const outcome = await zafRequest({ url: '/x', type: 'POST', data: { a: 1 }, contentType }, 1, send);
    await zafRequest({ url: '/x', method: 'put', data: '{"a":1}' }, 1, send);
    expect(outcome.responseArgs[0]).toBe('fet');
    expect(asked.map(({ options }) => [options?.method, options?.body])).toEqual([
      ['POST', '{"a":1}'],
      ['PUT', '{"a":1}'],
    ]);
  });

  test('a refusal keeps what Zendesk said', async () => {
    const { send } = aService(Response.json({ error: 'APIRateLimitExceeded' }, { status: 429 }));
    const { ok, responseArgs } = await zafRequest({ url: '/api/v2/x' }, 1, send);
    expect(ok).toBe(false);
    expect(responseArgs[0]).toMatchObject({ status: 429, responseJSON: { error: 'APIRateLimitExceeded' } });
  });

  test('silence is status 0', async () => {
    const { send } = aService(new Error('down'));
    expect((await zafRequest({ url: '/api/v2/x' }, 1, send)).responseArgs[0]).toMatchObject({ status: 0 });
  });
});
