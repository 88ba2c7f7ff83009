import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseView, Comparison, Disposition } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { show, withNetwork } from './a-sidebar.tsx';

withNetwork();

describe('the environments', () => {
  const withDisposition = (disposition: Disposition): CaseView => {
    const view = aCaseView();
    return { ...view, classification: { ...view.classification, disposition, environments: ['PRE', 'PRO'] } };
  };

  test.each<[Disposition, boolean]>([
    ['PROCEED', true],
    ['REQUEST_DOCUMENTS', false],
    ['SPLIT_BY_SCOPE', false],
    ['REDIRECT_TO_ALTA', false],
    ['ASK_AGENT', false],
  ])('of a ticket that is %s are told: %s', async (disposition, isTold) => {
    const { user } = show({ view: withDisposition(disposition) });
    expect(
      (await screen.findByText(/^Còpia d'un tiquet d'alta/)).textContent?.includes('Es registra a PRE + PRO'),
    ).toBe(isTold);
    await user.click(screen.getAllByRole('button', { name: 'Per què?' })[1] as HTMLElement);
    expect(screen.queryByText('Entorns:') !== null).toBe(isTold);
  });
});

test('a code breaks after its underscores in a narrow table, not in mid-word', async () => {
  const cell = { state: 'AUTHORIZED' as const, finalityCodes: ['4317110007_TRAMITS'] };
  const comparison: Comparison = {
    ine10: '4317110007',
    organization: null,
    asOf: '2026-11-20T09:00:00Z',
    unavailable: [],
    rows: [
      {
        productCode: 'CADASTRE',
        productName: 'Cadastre',
        modalityCode: 'GESTIO_TRIBUTARIA',
        modalityName: 'Gestió tributària',
        pro: cell,
        pre: { ...cell, state: 'NONE', finalityCodes: [] },
        verdict: 'REGISTER_IN_PRE',
      },
    ],
  };
  show({ view: aCaseView({ comparison }) });
  const code = await screen.findByText(
    (_, element) => element?.tagName === 'CODE' && /GESTIO/.test(element.textContent),
  );
  expect(code.innerHTML).toBe('CADASTRE / GESTIO_<wbr>TRIBUTARIA');
  expect(code.textContent).toBe('CADASTRE / GESTIO_TRIBUTARIA');
});
