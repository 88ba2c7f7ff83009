import type { RequestOutcome } from './zaf-host.ts';
import { asRecord } from './zaf-messages.ts';

/** Where the simulated Zendesk answers as the agent's browser session. */
const SESSION_API = '/demo/session-zendesk';

/**
 * What `client.request` does: `/api/v2/…` goes to the simulated Zendesk as this user, other addresses as they are.
 * Fails with jQuery's shape (`status`, `responseText`, `responseJSON`), status 0 when nothing answered.
 */
export async function zafRequest(
  options: unknown,
  userId: number,
  send: typeof fetch = fetch,
): Promise<RequestOutcome> {
  const { url, type, method, data, headers, contentType } = asRecord(options);
  const verb = String(type ?? method ?? 'GET').toUpperCase();
  const address = String(url ?? '');
  try {
    const response = await send(address.startsWith('/api/v2/') ? SESSION_API + address : address, {
      method: verb,
      headers: {
        'X-Demo-User': String(userId),
        ...(typeof contentType === 'string' ? { 'Content-Type': contentType } : {}),
        ...textHeaders(headers),
      },
      ...(verb === 'GET' || data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) }),
    });
    const responseText = await response.text();
    const responseJSON = parseJson(responseText);
    const { status, statusText } = response;
    const xhr = { status, statusText, responseText, responseJSON };
    if (!response.ok) return { ok: false, responseArgs: [xhr, 'error', statusText] };
    return { ok: true, responseArgs: [responseJSON ?? responseText, 'success', xhr] };
  } catch {
    const xhr = { status: 0, statusText: 'error', responseText: '' };
    return { ok: false, responseArgs: [xhr, 'error', ''] };
  }
}

function textHeaders(headers: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(asRecord(headers)).map(([name, value]) => [name, String(value)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
