import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FollowedProcedure } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { onActions, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const standard: FollowedProcedure = {
  id: 'estandard',
  name: 'Via estàndard',
  version: 1,
  validFrom: '2025-04-15',
  newer: null,
};
const minhap: FollowedProcedure = {
  id: 'minhap',
  name: 'MINHAP',
  version: 1,
  validFrom: '2017-12-14',
  newer: {
    version: 2,
    validFrom: '2023-02-02',
    changes: ['Res no es dona d’alta fins que el ministeri ho confirma.'],
    added: ['Espereu el ministeri', 'Creeu la finalitat'],
    removed: [],
    changed: ['Doneu-lo d’alta'],
  },
};
const newer = 'MINHAP: n’hi ha una de més nova, la versió 2, des del 2/2/23';

describe('the version of the procedures that a ticket follows', () => {
  test('is said quietly, and nothing is offered when it is the newest', async () => {
    show({ view: aCaseView({ procedures: [standard] }) });
    expect(await screen.findByText('Via estàndard: versió 1, des del 15/4/25')).toBeTruthy();
    expect(screen.queryByText(/més nova/)).toBeNull();
  });

  test('says what has changed since, once the agent asks with the keyboard', async () => {
    const { user } = show({ view: aCaseView({ procedures: [standard, minhap] }) });
    const button = await screen.findByRole('button', { name: newer });
    expect(screen.queryByText('Res no es dona d’alta fins que el ministeri ho confirma.')).toBeNull();
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Res no es dona d’alta fins que el ministeri ho confirma.')).toBeTruthy();
    expect(screen.getByText('Passos nous: Espereu el ministeri · Creeu la finalitat')).toBeTruthy();
    expect(screen.getByText('Passos que canvien: Doneu-lo d’alta')).toBeTruthy();
    expect(screen.queryByText(/desapareixen/)).toBeNull();
  });

  test('moves when the agent chooses, with the keyboard too, and then says nothing more', async () => {
    const moved = { ...minhap, version: 2, validFrom: '2023-02-02', newer: null };
    const seen = onActions({ view: () => aCaseView({ version: 2, procedures: [moved] }) });
    const { user } = show({ view: aCaseView({ procedures: [minhap] }) });
    (await screen.findByRole('button', { name: newer })).focus();
    await user.keyboard('{Enter}{Tab}');
    expect(document.activeElement?.textContent).toBe('Passa a la versió 2');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(seen.map(({ request }) => request)).toEqual([
        { type: 'MOVE_PROCEDURE', procedureId: 'minhap', version: 2 },
      ]),
    );
    expect(await screen.findByText('MINHAP: versió 2, des del 2/2/23')).toBeTruthy();
    expect(screen.queryByRole('button', { name: newer })).toBeNull();
  });
});
