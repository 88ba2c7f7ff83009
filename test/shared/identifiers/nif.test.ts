import { describe, expect, test } from 'vitest';
import { parseNif } from '#shared/identifiers/nif.ts';

describe('a NIF fit to be pasted', () => {
  test.each([
    ['P-9900100-J', 'P9900100J'],
    ['p9900100j', 'P9900100J'],
    ['A12345678', 'A12345678'],
    ['12.345.678-Z', '12345678Z'],
    ['X1234567L', 'X1234567L'],
    ['K1234567L', 'K1234567L'],
    ['ES P9900100J', 'P9900100J'],
  ])('%s is %s', (written, nif) => {
    expect(parseNif(written)).toBe(nif);
  });

  test.each(['', '<b>', 'P99001', '12345678', 'P9900100J i més', '123456789', 'pendent'])('"%s" is none', (written) => {
    expect(parseNif(written)).toBeUndefined();
  });
});
