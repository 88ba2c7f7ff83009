import { expect, test } from 'vitest';
import type { AuthorisationTable } from '#shared/contract/index.ts';
import { tableCells } from '#shared/replies/table-cells.ts';

const table: AuthorisationTable = {
  environments: ['PRE', 'PRO'],
  rows: [
    {
      product: { code: 'CADASTRE', name: 'Cadastre' },
      modality: { code: 'DADES_CADASTRALS', name: 'DADES_CADASTRALS' },
      finalities: { PRE: [], PRO: ['4317110007_TRAMITS', '4317110007_ALTRES'] },
    },
  ],
};
const words = (language: 'ca' | 'es') =>
  tableCells(table, language).map((row) => row.map((cell) => cell.map(({ text }) => text).join(' | ')));

test.each([
  ['ca', ['Producte', 'Modalitat', 'Finalitat a PRE', 'Finalitat a PRO']],
  ['es', ['Producto', 'Modalidad', 'Finalidad en PRE', 'Finalidad en PRO']],
] as const)('the header is in the language of the message (%s)', (language, header) => {
  expect(words(language)[0]).toEqual(header);
});

test('a name stands over its code, once when they are the same, and an unknown finality is shown as such', () => {
  expect(words('ca')[1]).toEqual([
    'Cadastre | CADASTRE',
    'DADES_CADASTRALS',
    '—',
    '4317110007_TRAMITS | 4317110007_ALTRES',
  ]);
});
