import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasValidCheckDigit } from '#server/documents/nif-check-digit.ts';

describe('the control character of a NIF', () => {
  test.each([
    { nif: 'P9900100J', gives: true, why: 'a town hall' },
    { nif: 'p-9900100-j', gives: true, why: 'the same, as people write it' },
    { nif: 'Q0801175A', gives: true, why: 'a public body' },
    { nif: 'P99001001', gives: false, why: 'a town hall with a digit instead of a letter' },
    { nif: 'P9900100A', gives: false, why: 'a town hall with another letter' },
    { nif: 'A58818501', gives: true, why: 'a company' },
    { nif: 'A58818502', gives: false, why: 'a company with another digit' },
    { nif: '00000001R', gives: true, why: 'a person' },
    { nif: '00000001T', gives: false, why: 'a person with another letter' },
    { nif: 'X0000001R', gives: true, why: 'a foreigner' },
    { nif: 'Y0000000Z', gives: true, why: 'a foreigner with a number past ten million' },
    { nif: '', gives: false, why: 'nothing' },
    { nif: 'pendent', gives: false, why: 'a word' },
  ])('$nif ($why) is right: $gives', ({ nif, gives }) => {
    expect(hasValidCheckDigit(nif)).toBe(gives);
  });

  test("exactly one letter closes each town hall's number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
        const start = `P${String(number).padStart(7, '0')}`;
        expect([...'ABCDEFGHIJ'].filter((letter) => hasValidCheckDigit(start + letter))).toHaveLength(1);
      }),
    );
  });
});
