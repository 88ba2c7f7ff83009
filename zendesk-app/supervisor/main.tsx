import './supervisor.css';
import type { Locale } from '#shared/i18n/locale.ts';
import { ca, type SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { openContext, startPage } from '../page.tsx';
import { SupervisorPage } from './SupervisorPage.tsx';

const loaders: Record<Locale, () => Promise<SupervisorTexts>> = {
  ca: async () => ca,
  es: async () => (await import('#shared/i18n/supervisor/es.ts')).es,
  en: async () => (await import('#shared/i18n/supervisor/en.ts')).en,
};

await startPage(async (zaf) => {
  const user = await zaf.get<{ 'currentUser.locale'?: string }>(['currentUser.locale']);
  const context = openContext(zaf, user['currentUser.locale']);
  return <SupervisorPage {...context} texts={await loaders[context.locale]()} />;
});
