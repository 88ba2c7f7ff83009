import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FrameWindow, ZafHostOptions } from '#server/demo/workspace/zaf-host.ts';

/** The SDK's client, as far as these tests use it. */
export interface SdkClient {
  get(path: string | string[]): Promise<Record<string, unknown>>;
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Record<string, unknown>>;
  invoke(action: string | Record<string, string[]>, ...args: unknown[]): Promise<Record<string, unknown>>;
  on(event: string, handler: (data: unknown) => unknown): void;
  off(event: string, handler: (data: unknown) => unknown): void;
  trigger(event: string, data?: unknown): void;
  request(options: unknown): Promise<unknown>;
  instance(guid: string): SdkClient;
  context(): Promise<Record<string, unknown>>;
  metadata(): Promise<Record<string, unknown>>;
}

type Listener = (event: MessageEvent) => void;

export const ORIGIN = 'http://127.0.0.1:3000';

/** A page that frames post to: what the host listens on. */
export class TestPage {
  #listeners = new Set<Listener>();
  readonly messages: ZafHostOptions['messages'] = {
    addEventListener: (_type, listener) => void this.#listeners.add(listener),
    removeEventListener: (_type, listener) => void this.#listeners.delete(listener),
  };
  receive(data: unknown, origin: string, source: unknown): void {
    for (const listener of this.#listeners) listener(messageEvent(data, origin, source));
  }
}

/** A frame with the real SDK in it, joined to the page by messages that cross as in a browser, a turn later. */
export function openSdkFrame(page: TestPage, guid: string, origin = ORIGIN) {
  const listeners = new Set<Listener>();
  const window: FrameWindow = {
    postMessage(message, target) {
      if (target !== origin) return;
      const data = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of listeners) listener(messageEvent(data, ORIGIN, parent));
      });
    },
  };
  const parent = {
    postMessage(message: unknown, target: string) {
      if (target === ORIGIN) queueMicrotask(() => page.receive(message, origin, window));
    },
  };
  const frameGlobals = {
    window: { Promise, parent, addEventListener: (_type: string, listener: Listener) => listeners.add(listener) },
    document: { location: { search: `?origin=${encodeURIComponent(ORIGIN)}&app_guid=${guid}`, hash: '' } },
  };
  const load = () => loadSdk(frameGlobals).init();
  return { window, load };
}

const sdkRoot = path.dirname(createRequire(import.meta.url).resolve('zendesk_app_framework_sdk'));

/** The SDK's own modules, run against this frame's globals: each frame has its own copy, as in a browser. */
function loadSdk(globals: { window: object; document: object }): { init: () => SdkClient } {
  const loaded = new Map<string, { exports: unknown }>();
  function load(name: string): unknown {
    const file = path.join(sdkRoot, name.endsWith('.js') ? name : `${name}.js`);
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const run = new Function('module', 'exports', 'require', 'window', 'document', readFileSync(file, 'utf8'));
    run(module, module.exports, load, globals.window, globals.document);
    return module.exports;
  }
  return load('./index') as { init: () => SdkClient };
}

function messageEvent(data: unknown, origin: string, source: unknown): MessageEvent {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  return event;
}
