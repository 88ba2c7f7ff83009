import { describe, expect, test } from 'vitest';
import { ticketStep } from '#shared/procedures/define-step.ts';
import { checked } from '#shared/procedures/procedure.ts';

const words = { ca: 'Pas', es: 'Paso', en: 'Step' };
const step = (id: string, given: { after?: string[]; replies?: string[] } = {}) =>
  ticketStep({ id, source: 'PAS 0', title: words, applies: () => true, ...given });

describe('the table of steps is checked when loaded', () => {
  test.each([
    ['a reply that does not exist', [step('a', { replies: ['cap'] })], /Step a names reply cap/],
    ['a step before it that does not exist', [step('a', { after: ['b'] })], /Step a comes after b/],
    ['an id twice', [step('a'), step('a')], /Two steps are called a/],
  ])('%s stops the start', (_, steps, problem) => {
    expect(() => checked(steps)).toThrow(problem);
  });

  test('a right one is given back as it is', () => {
    const steps = [step('a', { replies: ['college-consent'] }), step('b', { after: ['a'] })];
    expect(checked(steps)).toBe(steps);
  });
});
