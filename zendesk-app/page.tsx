import '@zendeskgarden/css-bedrock';
import './page.css';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Locale, type Text, toLocale } from '#shared/i18n/locale.ts';
import { type Api, createApi } from './api/client.ts';
import { keepSession, metaContent } from './api/session.ts';
import { connectZaf, type ZafClient } from './zaf/client.ts';

/** What every page of ours starts from. */
export interface PageContext {
  zaf: ZafClient;
  api: Api;
  locale: Locale;
}

const outsideZendesk: Text = {
  ca: 'Via Oberta: aquesta pàgina només funciona dins de Zendesk.',
  es: 'Via Oberta: esta página solo funciona dentro de Zendesk.',
  en: 'Via Oberta: this page only works inside Zendesk.',
};
const silentZendesk: Text = {
  ca: 'Via Oberta: Zendesk no ha donat les dades que calen. Torneu a carregar la pàgina.',
  es: 'Via Oberta: Zendesk no ha dado los datos necesarios. Vuelva a cargar la página.',
  en: 'Via Oberta: Zendesk did not give what is needed. Reload the page.',
};

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

/** The page's language until Zendesk tells the agent's: the one the server answered in, or the browser's. */
const pageLocale = (): Locale => toLocale(document.documentElement.lang || navigator.language);

/** Connects with Zendesk and shows what `render` gives. */
export async function startPage(render: (zaf: ZafClient) => Promise<ReactNode>): Promise<void> {
  const element = document.getElementById('page');
  if (!element) return;
  const zaf = await connectZaf();
  if (!zaf) {
    element.textContent = outsideZendesk[pageLocale()];
    return;
  }
  const page = await render(zaf).catch(() => undefined);
  if (page === undefined) {
    element.setAttribute('role', 'alert');
    element.textContent = silentZendesk[pageLocale()];
    return;
  }
  createRoot(element).render(
    <StrictMode>
      <ThemeProvider theme={DEFAULT_THEME}>{page}</ThemeProvider>
    </StrictMode>,
  );
}
