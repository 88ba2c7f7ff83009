import { describe, expect, test } from 'vitest';
import { ticketStep } from '#shared/procedures/define-step.ts';
import { checked } from '#shared/procedures/procedure-table.ts';
import type { Procedure } from '#shared/procedures/procedure-version.ts';
import type { StepDefinition } from '#shared/procedures/step-definition.ts';

const words = { ca: 'Pas', es: 'Paso', en: 'Step' };
const step = (id: string, given: { after?: string[]; returnsTo?: string; replies?: string[] } = {}) =>
  ticketStep({ id, source: 'PAS 0', title: words, when: words, applies: () => true, ...given });

const procedure = (id: string, steps: StepDefinition[], given: Partial<Procedure> = {}): Procedure => ({
  id,
  name: words,
  when: words,
  chosenFor: 'ticket',
  notes: [],
  shares: [],
  versions: [{ validFrom: '2025-01-01', change: words, steps }],
  ...given,
});

const version = (validFrom: string, ...steps: StepDefinition[]) => ({ validFrom, change: words, steps });

describe('the table of procedures is checked when loaded', () => {
  test.each([
    [
      'a reply that does not exist',
      [procedure('p', [step('a', { replies: ['cap'] })])],
      ['a'],
      /Step a names reply cap/,
    ],
    [
      'a step before it that does not exist',
      [procedure('p', [step('a', { after: ['b'] })])],
      ['a'],
      /Step a comes after b/,
    ],
    [
      'a step it returns to that does not exist',
      [procedure('p', [step('a', { returnsTo: 'b' })])],
      ['a'],
      /Step a returns to b/,
    ],
    ['a step of two procedures', [procedure('p', [step('a')]), procedure('q', [step('a')])], ['a'], /Two procedures/],
    ['a step without its place', [procedure('p', [step('a')])], [], /Step a has no place/],
    ['a place without its step', [procedure('p', [step('a')])], ['a', 'b'], /order names step b/],
    ['a place twice', [procedure('p', [step('a')])], ['a', 'a'], /names a step twice/],
    ['a shared step that does not exist', [procedure('p', [step('a')], { shares: ['b'] })], ['a'], /p shares step b/],
    [
      'versions that do not follow one another',
      [procedure('p', [], { versions: [version('2025-02-01', step('a')), version('2025-02-01', step('a'))] })],
      ['a'],
      /versions of procedure p are out of order/,
    ],
  ])('%s stops the start', (_, procedures, order, problem) => {
    expect(() => checked({ procedures, order })).toThrow(problem);
  });

  test('a right one is given back as it is', () => {
    const table = {
      procedures: [procedure('p', [step('a', { replies: ['college-consent'] }), step('b', { after: ['a'] })])],
      order: ['a', 'b'],
    };
    expect(checked(table)).toBe(table);
  });
});
