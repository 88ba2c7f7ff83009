import { describe, expect, test } from 'vitest';
import { isProOnly } from '#shared/authorisations/pro-only.ts';
import { aSituation } from '#test/builders/a-situation.ts';

const mixed = aSituation().asking('REGISTRE_MERCANTIL').asking('REGISTRE_PROPIETAT', { products: [] }).asking('ACTIC');

describe('what goes to PRO alone', () => {
  test.each([
    ['REGISTRE_MERCANTIL', 'a registry', true],
    [' registre_mercantil ', 'the same in other letters', true],
    ['REGISTRE_PROPIETAT', 'a registry named without products', true],
    ['ACTIC', 'a service of the Generalitat', false],
    ['CADASTRE', 'a product the ticket does not ask for', false],
  ])('%s, %s: %s', (productCode, _, expected) => {
    expect(isProOnly(productCode, mixed.build().classification)).toBe(expected);
  });

  test.each(['ACTIC', 'REGISTRE_MERCANTIL'])('%s, in a ticket that leaves PRE out', (productCode) => {
    const { classification } = mixed.classified({ environments: ['PRO'] }).build();
    expect(isProOnly(productCode, classification)).toBe(true);
  });
});
