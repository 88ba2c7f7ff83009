import './sidebar.css';
import type { Locale } from '#shared/i18n/locale.ts';
import { ca, type SidebarTexts } from '#shared/i18n/sidebar/ca.ts';
import { openContext, startPage } from '../page.tsx';
import { tellServer } from './hooks/use-case.ts';
import { Sidebar } from './Sidebar.tsx';
import { readTicket } from './ticket.ts';

const loaders: Record<Locale, () => Promise<SidebarTexts>> = {
  ca: async () => ca,
  es: async () => (await import('#shared/i18n/sidebar/es.ts')).es,
  en: async () => (await import('#shared/i18n/sidebar/en.ts')).en,
};

await startPage(async (zaf) => {
  const ticket = await readTicket(zaf);
  const context = openContext(zaf, ticket.agentLocale);
  // On its way before anything is drawn: the answer is what the agent waits for.
  const opening = { ticket, view: tellServer(context.api, ticket) };
  return <Sidebar {...context} texts={await loaders[context.locale]()} opening={opening} />;
});
