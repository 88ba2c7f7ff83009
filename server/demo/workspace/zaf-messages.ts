/** What an app frame says, after Zendesk's apps-framework SDK (its `lib/client.js`): JSON text, one shape a verb. */
export type FrameMessage =
  | { kind: 'handshake' }
  | { kind: 'call'; id: number; verb: 'get' | 'set' | 'invoke'; params: unknown; instanceGuid: string }
  | { kind: 'on' | 'off'; event: string; subscribers: number; instanceGuid: string }
  | { kind: 'trigger'; event: string; data: unknown; instanceGuid: string }
  | { kind: 'reply'; hook: string; refusal: string | null }
  | { kind: 'request'; key: string; options: unknown }
  | { kind: 'ignored' };

export interface ZafContext {
  product: 'support';
  location: 'ticket_sidebar' | 'nav_bar' | 'modal';
  instanceGuid: string;
  account: { subdomain: string };
  ticketId?: string | number;
}

export interface ZafMetadata {
  appId: number;
  installationId: number;
  name: string;
  version: string;
  settings: Record<string, unknown>;
}

/** The answer's `errors` entry for one path; the SDK puts the path before the message. */
export interface PathError {
  name: string;
  message: string;
  path: string;
}

/** Reads one posted message; `frameGuid` stands for an instance it does not name. Foreign messages are `ignored`. */
export function readFrameMessage(data: unknown, frameGuid: string): FrameMessage {
  const message = asRecord(typeof data === 'string' ? parseJson(data) : data);
  const instanceGuid = typeof message.instanceGuid === 'string' ? message.instanceGuid : frameGuid;
  const { id, request, params } = message;
  if (typeof id === 'number' && (request === 'get' || request === 'set' || request === 'invoke')) {
    return { kind: 'call', id, verb: request, params, instanceGuid };
  }
  return typeof message.key === 'string' ? readKey(message.key, message, instanceGuid) : { kind: 'ignored' };
}

function readKey(key: string, message: Record<string, unknown>, instanceGuid: string): FrameMessage {
  if (key === 'iframe.handshake') return { kind: 'handshake' };
  if (/^request:\d+$/.test(key)) return { kind: 'request', key, options: message.message };
  const [, verb, name = ''] = /^iframe\.(on|off|trigger|reply):(.+)$/s.exec(key) ?? [];
  if (verb === 'on' || verb === 'off') {
    const subscribers = Number(asRecord(message.message).subscriberCount ?? 0);
    return { kind: verb, event: name, subscribers, instanceGuid };
  }
  if (verb === 'trigger') return { kind: 'trigger', event: name, data: message.message, instanceGuid };
  if (verb === 'reply') return { kind: 'reply', hook: name, refusal: refusalIn(message.error) };
  return { kind: 'ignored' };
}

function refusalIn(error: unknown): string | null {
  if (error === undefined || error === null) return null;
  const { msg } = asRecord(error);
  return typeof msg === 'string' ? msg : '';
}

/** Any value as a record: its own when it is one, else an empty one. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
