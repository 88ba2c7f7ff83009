import '@zendeskgarden/css-bedrock';
import './page.css';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Locale, toLocale } from '#shared/i18n/locale.ts';
import { type Api, createApi } from './api/client.ts';
import { keepSession, metaContent } from './api/session.ts';
import { connectZaf, type ZafClient } from './zaf/client.ts';

/** What every page of ours starts from. */
export interface PageContext {
  zaf: ZafClient;
  api: Api;
  locale: Locale;
}

const outsideZendesk = 'Via Oberta: aquesta pàgina només funciona dins de Zendesk.';
const silentZendesk = 'Via Oberta: Zendesk no ha donat les dades del tiquet. Torneu a carregar les aplicacions.';

/** styled-components reads this to let its styles through the page's content security policy. */
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = metaContent('csp-nonce');

/** A page in the language of the agent, with a session that is kept alive while the page is open. */
export function openContext(zaf: ZafClient, agentLocale: unknown): PageContext {
  const locale = toLocale(typeof agentLocale === 'string' ? agentLocale : undefined);
  document.documentElement.lang = locale;
  const session = { token: metaContent('session-token') };
  const api = createApi(session, locale);
  zaf.on('app.willDestroy', keepSession(session, api));
  return { zaf, api, locale };
}

/** Connects with Zendesk and shows what `render` gives. */
export async function startPage(render: (zaf: ZafClient) => Promise<ReactNode>): Promise<void> {
  const element = document.getElementById('page');
  if (!element) return;
  const zaf = await connectZaf();
  if (!zaf) {
    element.textContent = outsideZendesk;
    return;
  }
  const page = await render(zaf).catch(() => undefined);
  if (page === undefined) {
    element.setAttribute('role', 'alert');
    element.textContent = silentZendesk;
    return;
  }
  createRoot(element).render(
    <StrictMode>
      <ThemeProvider theme={DEFAULT_THEME}>{page}</ThemeProvider>
    </StrictMode>,
  );
}
