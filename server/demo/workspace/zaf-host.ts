import { type FrameMessage, readFrameMessage, type ZafContext, type ZafMetadata } from './zaf-messages.ts';
import { callPaths, joinPaths, type ZafPaths } from './zaf-paths.ts';
import { createSubscriptions } from './zaf-subscriptions.ts';

/** The part of a window the host posts to. */
export interface FrameWindow {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** An app frame: one instance of the app, with the paths its location offers. */
interface ZafFrame {
  guid: string;
  context: ZafContext;
  paths: ZafPaths;
  window: () => FrameWindow | null;
  /** Whether the person sees it now: an app that starts in view is told so by `app.activated`. */
  isActive: () => boolean;
}

export interface ZafLogEntry {
  direction: 'in' | 'out' | 'refused';
  guid: string | null;
  message: unknown;
}

/** How a `client.request` ended: the arguments its promise settles with. */
export interface RequestOutcome {
  ok: boolean;
  responseArgs: unknown[];
}

export interface ZafHostOptions {
  messages: {
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
    removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  };
  /** The one origin app frames are served from. */
  origin: string;
  metadata: ZafMetadata;
  request: (options: unknown) => Promise<RequestOutcome>;
  log?: (entry: ZafLogEntry) => void;
  hookTimeoutMs?: number;
}

type HookAnswer = { allowed: true } | { allowed: false; reason: string };

export interface ZafHost {
  /** Takes a frame in; the answer lets it go. */
  attach(frame: ZafFrame): () => void;
  /** Sends an event to the frames that listen to it on this instance. */
  fire(instanceGuid: string, event: string, message?: unknown): void;
  /** Asks the listeners of a hook; none, or no answer in time, lets it pass. */
  ask(instanceGuid: string, hook: string): Promise<HookAnswer>;
  close(): void;
}

/** Zendesk mentions no limit of its own; other helpdesks let the save go after this long. */
const HOOK_TIMEOUT_MS = 30_000;

/** The page's side of the apps framework: it speaks to the real SDK in each attached frame. */
export function createZafHost(options: ZafHostOptions): ZafHost {
  const { messages, origin, metadata, request, log = () => {}, hookTimeoutMs = HOOK_TIMEOUT_MS } = options;
  const frames = new Map<string, ZafFrame>();
  const subscriptions = createSubscriptions();
  const waiting = new Map<string, (refusal: string | null) => void>();

  function post(frame: ZafFrame, message: object): void {
    log({ direction: 'out', guid: frame.guid, message });
    frame.window()?.postMessage(message, origin);
  }

  function fire(instanceGuid: string, event: string, message?: unknown): void {
    for (const guid of subscriptions.listeners(instanceGuid, event)) {
      const frame = frames.get(guid);
      if (frame) post(frame, { key: `zaf.${event}`, message, instanceGuid });
    }
  }

  function receive(event: MessageEvent): void {
    const frame = [...frames.values()].find((known) => event.source !== null && known.window() === event.source);
    if (!frame) return;
    if (event.origin !== origin) {
      log({ direction: 'refused', guid: frame.guid, message: event.data });
      return;
    }
    const message = readFrameMessage(event.data, frame.guid);
    log({ direction: 'in', guid: frame.guid, message });
    void handle(frame, message);
  }

  async function handle(frame: ZafFrame, message: FrameMessage): Promise<void> {
    switch (message.kind) {
      case 'handshake':
        subscriptions.forgetFrame(frame.guid);
        post(frame, { key: 'zaf.app.registered', message: { metadata, context: frame.context } });
        return;
      case 'call': {
        const { id, verb, params, instanceGuid } = message;
        const paths = joinPaths(frames.get(instanceGuid)?.paths ?? {}, { read: instancePaths() });
        post(frame, { id, result: await callPaths(paths, verb, params) });
        return;
      }
      case 'on':
        subscriptions.set(frame.guid, message.instanceGuid, message.event, message.subscribers);
        if (message.event === 'app.activated' && message.subscribers === 1 && frame.isActive()) {
          fire(message.instanceGuid, 'app.activated', { firstLoad: true });
        }
        return;
      case 'off':
        subscriptions.set(frame.guid, message.instanceGuid, message.event, message.subscribers);
        return;
      case 'trigger':
        fire(message.instanceGuid, message.event, message.data);
        return;
      case 'reply':
        waiting.get(`${frame.guid} ${message.hook}`)?.(message.refusal);
        return;
      case 'request': {
        const { ok, responseArgs } = await request(message.options);
        post(frame, { key: `zaf.${message.key}.${ok ? 'done' : 'fail'}`, message: { responseArgs } });
        return;
      }
      case 'ignored':
        return;
    }
  }

  function instancePaths(): Record<string, () => unknown> {
    const contexts = Object.fromEntries([...frames.values()].map(({ guid, context }) => [guid, context]));
    const each = Object.entries(contexts).map(([guid, context]) => [`instances.${guid}`, () => context] as const);
    return { instances: () => contexts, ...Object.fromEntries(each) };
  }

  function askFrame(frame: ZafFrame, instanceGuid: string, hook: string): Promise<string | null> {
    const key = `${frame.guid} ${hook}`;
    return new Promise<string | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), hookTimeoutMs);
      waiting.set(key, (refusal) => {
        clearTimeout(timer);
        resolve(refusal);
      });
      post(frame, { key: `zaf.${hook}`, needsReply: true, instanceGuid });
    }).finally(() => waiting.delete(key));
  }

  messages.addEventListener('message', receive);
  return {
    attach(frame) {
      frames.set(frame.guid, frame);
      return () => {
        frames.delete(frame.guid);
        subscriptions.forgetFrame(frame.guid);
        waiting.get(`${frame.guid} ticket.save`)?.(null);
      };
    },
    fire,
    async ask(instanceGuid, hook) {
      const asked = subscriptions.listeners(instanceGuid, hook).flatMap((guid) => frames.get(guid) ?? []);
      const refusals = await Promise.all(asked.map((frame) => askFrame(frame, instanceGuid, hook)));
      const reason = refusals.find((refusal) => refusal !== null);
      return reason === undefined || reason === null ? { allowed: true } : { allowed: false, reason };
    },
    close: () => messages.removeEventListener('message', receive),
  };
}
