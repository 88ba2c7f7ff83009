import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type EnvironmentAnswer, verdictOf } from '#shared/authorisations/compare.ts';
import { findModality } from '#shared/catalogue/index.ts';
import type { Authorization, Cell, CellState, RequestedModality, Validity, Verdict } from '#shared/contract/index.ts';

const down: EnvironmentAnswer = { state: 'unavailable' };

function answered(...authorizations: Authorization[]): EnvironmentAnswer {
  return { state: 'answered', authorizations };
}

/** `PRODUCT/MODALITY`, its finality, and whether it holds. */
function held(
  codes: string,
  finality = 'TRIBUTS',
  validity: Validity = 'VALID',
  registeredAt = '2026-01-01T09:00:00+01:00',
): Authorization {
  const [product = '', modality = ''] = codes.split('/');
  return {
    product: { code: product, name: `nom de ${product}` },
    modality: { code: modality, name: `nom de ${modality}` },
    finality: { code: finality, name: '' },
    registeredAt,
    validity,
    validFrom: null,
    validTo: null,
  };
}

function asked(codes: string, finalityCode?: string): RequestedModality {
  const [productCode = '', modalityCode = ''] = codes.split('/');
  return finalityCode === undefined ? { productCode, modalityCode } : { productCode, modalityCode, finalityCode };
}

const cadastre = 'CADASTRE/DADES_CADASTRALS';

describe('the verdict', () => {
  const rows: [CellState, CellState, Verdict][] = [
    ['AUTHORIZED', 'NONE', 'REGISTER_IN_PRE'],
    ['AUTHORIZED', 'EXPIRED', 'REGISTER_IN_PRE'],
    ['AUTHORIZED', 'NOT_YET', 'REGISTER_IN_PRE'],
    ['AUTHORIZED', 'AUTHORIZED', 'ALREADY_IN_PRE'],
    ['AUTHORIZED', 'UNAVAILABLE', 'UNKNOWN'],
    ['NONE', 'NONE', 'NOT_IN_PRO'],
    ['NONE', 'AUTHORIZED', 'NOT_IN_PRO'],
    ['NONE', 'UNAVAILABLE', 'NOT_IN_PRO'],
    ['NOT_YET', 'NONE', 'NOT_IN_PRO'],
    ['EXPIRED', 'NONE', 'EXPIRED_IN_PRO'],
    ['EXPIRED', 'AUTHORIZED', 'EXPIRED_IN_PRO'],
    ['UNAVAILABLE', 'NONE', 'UNKNOWN'],
    ['UNAVAILABLE', 'AUTHORIZED', 'UNKNOWN'],
    ['UNAVAILABLE', 'UNAVAILABLE', 'UNKNOWN'],
  ];
  const cell = (state: CellState): Cell => ({ state, finalityCodes: [] });
  test.each(rows)('PRO %s and PRE %s: %s', (pro, pre, verdict) => {
    expect(verdictOf(cell(pro), cell(pre))).toBe(verdict);
  });
});

describe('the cell of an environment', () => {
  test.each<{ name: string; holds: Authorization[]; asks?: string; gives: Cell }>([
    { name: 'nothing registered', holds: [], gives: { state: 'NONE', finalityCodes: [] } },
    {
      name: 'another modality of the product is not this one',
      holds: [held('CADASTRE/DOCUMENT_CSV')],
      gives: { state: 'NONE', finalityCodes: [] },
    },
    {
      name: 'one valid finality is enough, and only the valid ones are named',
      holds: [
        held(cadastre, 'VELLA', 'EXPIRED', '2026-03-01T09:00:00+01:00'),
        held(cadastre, 'TRIBUTS', 'VALID', '2025-01-01T09:00:00+01:00'),
        held(cadastre, 'AJUTS', 'VALID', '2025-02-01T09:00:00+01:00'),
        held(cadastre, 'AJUTS', 'VALID', '2024-02-01T09:00:00+01:00'),
      ],
      gives: { state: 'AUTHORIZED', finalityCodes: ['AJUTS', 'TRIBUTS'], since: '2025-02-01T09:00:00+01:00' },
    },
    {
      name: 'expired says more than not yet',
      holds: [held(cadastre, 'FUTURA', 'NOT_YET'), held(cadastre, 'VELLA', 'EXPIRED')],
      gives: { state: 'EXPIRED', finalityCodes: ['VELLA'], since: '2026-01-01T09:00:00+01:00' },
    },
    {
      name: 'only what begins later',
      holds: [held(cadastre, 'FUTURA', 'NOT_YET')],
      gives: { state: 'NOT_YET', finalityCodes: ['FUTURA'], since: '2026-01-01T09:00:00+01:00' },
    },
    {
      name: 'the newest by the instant, not by the spelling',
      holds: [
        held(cadastre, 'A', 'VALID', '2026-03-29T01:30:00+01:00'),
        held(cadastre, 'B', 'VALID', '2026-03-29T00:45:00Z'),
      ],
      gives: { state: 'AUTHORIZED', finalityCodes: ['A', 'B'], since: '2026-03-29T00:45:00Z' },
    },
    {
      name: 'a finality asked for is looked for alone',
      holds: [held(cadastre, 'TRIBUTS'), held(cadastre, 'Ajuts', 'EXPIRED')],
      asks: ' ajuts',
      gives: { state: 'EXPIRED', finalityCodes: ['Ajuts'], since: '2026-01-01T09:00:00+01:00' },
    },
    {
      name: 'a finality asked for that is not there',
      holds: [held(cadastre, 'TRIBUTS')],
      asks: 'AJUTS',
      gives: { state: 'NONE', finalityCodes: [] },
    },
  ])('$name', ({ holds, asks, gives }) => {
    expect(compare([asked(cadastre, asks)], answered(...holds), answered())[0]?.pro).toEqual(gives);
  });

  test('an environment that is down has no cell but that', () => {
    const rows = compare([asked(cadastre)], down, answered(held(cadastre, 'PROVES')));
    expect(rows[0]).toMatchObject({ pro: { state: 'UNAVAILABLE', finalityCodes: [] }, pre: { state: 'AUTHORIZED' } });
  });

  test.each(['PROVES', '0826650005_PROVES'])('in PRE the test finality %s stands for the one asked', (finality) => {
    const rows = compare([asked(cadastre, 'TRIBUTS')], answered(held(cadastre)), answered(held(cadastre, finality)));
    expect(rows[0]).toMatchObject({ pre: { finalityCodes: [finality] }, verdict: 'ALREADY_IN_PRE' });
  });

  test('in PRE a finality that is neither asked nor a test one counts for nothing', () => {
    const rows = compare([asked(cadastre, 'TRIBUTS')], answered(held(cadastre)), answered(held(cadastre, 'AJUTS')));
    expect(rows[0]).toMatchObject({ pre: { state: 'NONE' }, verdict: 'REGISTER_IN_PRE' });
  });
});

describe('codes and names', () => {
  test.each([
    { says: 'cadastre / dades_cadastrals ', siri: cadastre, gives: cadastre },
    { says: cadastre, siri: ' Cadastre/Dades_Cadastrals', gives: cadastre },
    {
      says: 'REGISTRE_MERCANTIL/NOTA_MERCANTIL',
      siri: 'REGISTRE_MERCANTIL/INFO_MERCANTIL',
      gives: 'REGISTRE_MERCANTIL/INFO_MERCANTIL',
    },
    { says: 'PADRO/TITULAR_CERCA', siri: 'PADRO/CERCA_TITULAR', gives: 'PADRO/TITULAR_CERCA' },
    { says: 'NOU/MODALITAT_NOVA', siri: 'NOU/MODALITAT_NOVA', gives: 'NOU/MODALITAT_NOVA' },
  ])('$says finds $siri', ({ says, siri, gives }) => {
    const [row] = compare([asked(says)], answered(held(siri)), answered());
    expect(`${row?.productCode}/${row?.modalityCode}`).toBe(gives);
    expect(row?.pro.state).toBe('AUTHORIZED');
  });

  test('the same modality code under another product is another modality', () => {
    const [row] = compare([asked('PADRO_HISTORIC/TITULAR')], answered(held('PADRO/TITULAR')), answered());
    expect(row?.pro.state).toBe('NONE');
  });

  test.each([
    {
      name: "SIRI's names first",
      pro: answered(held(cadastre)),
      product: 'nom de CADASTRE',
      modality: 'nom de DADES_CADASTRALS',
    },
    {
      name: "else the catalogue's",
      pro: down,
      product: 'Cadastre',
      modality: findModality('DADES_CADASTRALS')?.modality.name,
    },
  ])('$name', ({ pro, product, modality }) => {
    const [row] = compare([asked(cadastre)], pro, answered());
    expect(row).toMatchObject({ productName: product, modalityName: modality });
  });

  test('what neither knows is called by its code', () => {
    expect(compare([asked('NOU/CODI_NOU')], answered(), answered())[0]).toMatchObject({
      productName: 'NOU',
      modalityName: 'CODI_NOU',
    });
  });
});

describe('the request as a whole', () => {
  test('what is asked twice gets one row, in the order it was first asked', () => {
    const request = [asked('PADRO/TITULAR'), asked(cadastre), asked('padro/titular'), asked(`${cadastre} `)];
    expect(compare(request, answered(), answered()).map(({ productCode }) => productCode)).toEqual([
      'PADRO',
      'CADASTRE',
    ]);
  });

  test('two finalities of one modality are two questions', () => {
    const request = [asked(cadastre, 'TRIBUTS'), asked(cadastre, 'AJUTS')];
    const rows = compare(request, answered(held(cadastre, 'TRIBUTS')), answered());
    expect(rows.map(({ pro }) => pro.state)).toEqual(['AUTHORIZED', 'NONE']);
  });

  const anyCodes = fc.constantFrom(cadastre, 'PADRO/TITULAR', 'PADRO/CERCA_TITULAR', 'PADRO/TITULAR_CERCA');
  const anyHeld = fc
    .tuple(
      anyCodes,
      fc.constantFrom('PROVES', 'TRIBUTS', 'AJUTS'),
      fc.constantFrom<Validity>('VALID', 'EXPIRED', 'NOT_YET'),
      fc.constantFrom('2026-01-01T09:00:00+01:00', '2026-01-01T08:00:00Z', '2025-01-01T09:00:00+01:00'),
    )
    .map((given) => held(...given));
  const anyRequest = fc.array(
    fc.tuple(anyCodes, fc.constantFrom(undefined, 'TRIBUTS')).map((given) => asked(...given)),
  );
  const shuffled = <T>(items: fc.Arbitrary<T[]>) =>
    items.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );

  test('the order of the authorisations changes nothing', () => {
    fc.assert(
      fc.property(anyRequest, shuffled(fc.array(anyHeld)), shuffled(fc.array(anyHeld)), (request, pro, pre) => {
        expect(compare(request, answered(...pro[1]), answered(...pre[1]))).toEqual(
          compare(request, answered(...pro[0]), answered(...pre[0])),
        );
      }),
    );
  });

  test('the order of the request changes only the order of the rows', () => {
    fc.assert(
      fc.property(shuffled(anyRequest), fc.array(anyHeld), ([request, again], pro) => {
        const rows = (asking: RequestedModality[]) =>
          compare(asking, answered(...pro), answered())
            .map((row) => JSON.stringify(row))
            .sort();
        expect(rows(again)).toEqual(rows(request));
      }),
    );
  });
});
