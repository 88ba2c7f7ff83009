import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ca } from '#shared/i18n/supervisor/ca.ts';
import { createApi } from '#zendesk-app/api/client.ts';
import { DeskSettings } from '#zendesk-app/supervisor/components/DeskSettings.tsx';
import { type AuditServer, auditHandlers, aWorkingServer } from './audit-server.ts';

let server: AuditServer;
const network = setupServer(...auditHandlers(() => server));
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterAll(() => network.close());
beforeEach(() => {
  server = aWorkingServer();
});

function open() {
  const api = createApi({ token: 'session-token' }, 'ca');
  render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <DeskSettings api={api} texts={ca} locale="ca" />
    </ThemeProvider>,
  );
  return userEvent.setup();
}

describe('the facts of the desk', () => {
  test('are asked for once somebody wants them, and say their value, their last change and where they come from', async () => {
    const user = open();
    expect(server.asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: ca.settings.show }));
    const rows = within(await screen.findByRole('table', { name: ca.settings.title })).getAllByRole('row');
    expect(
      rows.slice(1).map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ['Padró: IP de producció', '192.0.2.7', '01/03/2026', 'Configuració'],
      ['Qui signa', ca.settings.unset, '15/04/2025', 'Procediment'],
      ['Etiqueta de còpia', 'copia', ca.settings.unknown, ca.settings.sources.product],
    ]);
  });

  test('that cannot be fetched say so, and are asked for again', async () => {
    server.facts = 'down';
    const user = open();
    await user.click(screen.getByRole('button', { name: ca.settings.show }));
    await screen.findByText(ca.settings.failed);
    server.facts = aWorkingServer().facts;
    await user.click(screen.getByRole('button', { name: ca.retry }));
    expect(await screen.findByRole('table')).toBeDefined();
  });

  test('are folded away again with the same button', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: ca.settings.show }));
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: ca.settings.hide }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});
