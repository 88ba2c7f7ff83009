/** What this app uses of Zendesk's SDK, which the page loads from Zendesk and finds as `window.ZAFClient`. */
export interface ZafClient {
  get<T extends Record<string, unknown>>(paths: string[]): Promise<T & { errors: Record<string, unknown> }>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(method: string, ...args: unknown[]): Promise<unknown>;
  on(event: string, handler: (payload?: unknown) => unknown): void;
  off(event: string, handler: (payload?: unknown) => unknown): void;
}

declare global {
  interface Window {
    ZAFClient?: { init(): ZafClient | false };
  }
}

/** Waits until Zendesk has registered the app. `null` when the page is not inside Zendesk. */
export function connectZaf(): Promise<ZafClient | null> {
  const client = window.ZAFClient?.init();
  if (!client) return Promise.resolve(null);
  return new Promise((resolve) => {
    client.on('app.registered', () => resolve(client));
  });
}
