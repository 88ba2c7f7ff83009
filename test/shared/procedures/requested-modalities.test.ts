import { describe, expect, test } from 'vitest';
import { requestedModalities } from '#shared/procedures/index.ts';
import { aSituation } from '#test/builders/a-situation.ts';

const asked = (serviceId: string, products?: { code: string | null; modalities: string[] }[]) =>
  requestedModalities(
    aSituation()
      .asking(serviceId, products ? { products } : {})
      .build().classification,
  );

describe('what the comparison is asked by default', () => {
  test('the modalities the ticket names', () => {
    expect(asked('CADASTRE', [{ code: 'CADASTRE', modalities: ['DADES_CADASTRALS'] }])).toEqual([
      { productCode: 'CADASTRE', modalityCode: 'DADES_CADASTRALS' },
    ]);
  });

  test('of a product named without modalities, all of the catalogue', () => {
    expect(asked('CADASTRE', [{ code: 'CADASTRE', modalities: [] }]).map(({ modalityCode }) => modalityCode)).toEqual([
      'DADES_CADASTRALS',
      'CERTIFICACIO_TITULARITAT',
      'DESCRIPTIVA_GRAFICA',
      'DOCUMENT_CSV',
    ]);
  });

  test('of a service named without products, all its products', () => {
    expect(new Set(asked('DGP', []).map(({ productCode }) => productCode))).toEqual(
      new Set(['DGP_IDENTITAT', 'DGP_RESIDENCIA']),
    );
  });

  test('nothing whose code no source states', () => {
    expect(asked('COL_GIRONA')).toEqual([]);
    expect(asked('INE', [])).toEqual([]);
  });

  test('each modality once', () => {
    const twice = aSituation().asking('ACTIC').asking('ACTIC').build();
    expect(requestedModalities(twice.classification)).toHaveLength(1);
  });
});
