import type { Api } from './client.ts';

/** Reads a value the server wrote into the page. */
export const metaContent = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const renewalMs = 15 * 60 * 1000;

/** Renews the session while the page stays open; a failed renewal is tried again at the next turn. */
export function keepSession(session: { token: string }, api: Api): () => void {
  const timer = setInterval(() => {
    api('renewSession').then(
      ({ token }) => {
        session.token = token;
      },
      () => undefined,
    );
  }, renewalMs);
  return () => clearInterval(timer);
}
