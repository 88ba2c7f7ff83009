import { describe, expect, test } from 'vitest';
import { maskDeep, maskPersonalData } from '#shared/identifiers/personal-data.ts';

describe('what identifies a person or a body is masked', () => {
  test.each([
    { text: 'NIF 00000001R', masked: 'NIF 0******1R' },
    { text: '12.345.678-Z', masked: '1******8Z' },
    { text: 'X1234567L i y-1234567-l', masked: 'X******7L i y******7l' },
    { text: 'P9900100J', masked: 'P******0J' },
    { text: 'Q-0801175-A', masked: 'Q******5A' },
    { text: 'K1234567L', masked: 'K******7L' },
    { text: 'cert00000001R', masked: 'cert0******1R' },
    { text: '00000001.R i X.1234567.L', masked: '0******1R i X******7L' },
    { text: 'formulari_00000001R.pdf', masked: 'formulari_0******1R.pdf' },
    { text: 'El meu DNI és 12345678-Z', masked: 'El meu DNI és 1******8Z' },
    { text: 'a 12345678-Z', masked: 'a 1******8Z' },
    { text: 'DNI12345678Z i NIEX1234567L', masked: 'DNI1******8Z i NIEX******7L' },
    { text: 'NIFP9900100J, CIFB12345678', masked: 'NIFP******0J, CIFB******78' },
    { text: 'formulari_P9900100J.pdf', masked: 'formulari_P******0J.pdf' },
    { text: 'ESB12345678', masked: 'ESB******78' },
    { text: 'escriviu a nom.cognom@ajuntament.example, gràcies', masked: 'escriviu a n***@***, gràcies' },
  ])('$text', ({ text, masked }) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  test.each([
    '977000001',
    'tiquet de 12345678',
    'expedient és 12345678',
    'exp-12345678',
    '0801930008',
    'S/2026/003310',
    'AEAT_IRPF/C2: REGISTER_IN_PRE',
    '5b3f7f4e-7a3c-4a43-9f0e-0d4bb2d9b001',
  ])('%s identifies nobody', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  test('but identifiers and hashes of our own', () => {
    const hash = `${'a1'.repeat(27)}12345678ab`;
    expect(maskDeep({ hash })).toEqual({ hash });
  });

  test('however deep it stands, keys included', () => {
    expect(maskDeep({ a: [{ b: '00000001R' }], '00000001R': 1, nothing: null })).toEqual({
      a: [{ b: '0******1R' }],
      '0******1R': 1,
      nothing: null,
    });
  });
});
