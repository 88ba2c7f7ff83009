import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import type { Locale } from '#shared/i18n/locale.ts';
import { ca, type SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { createApi } from '#zendesk-app/api/client.ts';
import { SupervisorPage } from '#zendesk-app/supervisor/SupervisorPage.tsx';
import type { ZafClient } from '#zendesk-app/zaf/client.ts';

/** Opens the supervisor page in a Zendesk that notes what it is asked to do. */
export function openPage({ locale = 'ca', texts = ca }: { locale?: Locale; texts?: SupervisorTexts } = {}) {
  const invoked: unknown[][] = [];
  const zaf: ZafClient = {
    get: () => Promise.reject(new Error('not asked for here')),
    set: () => Promise.resolve(),
    invoke: async (...args) => void invoked.push(args),
    on: () => {},
    off: () => {},
  };
  render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <SupervisorPage zaf={zaf} api={createApi({ token: 'session-token' }, locale)} locale={locale} texts={texts} />
    </ThemeProvider>,
  );
  return { user: userEvent.setup(), invoked };
}
