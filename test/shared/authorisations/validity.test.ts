import { describe, expect, test } from 'vitest';
import { overlap, validityAt } from '#shared/authorisations/validity.ts';

const now = new Date('2026-05-10T12:00:00+02:00');

describe('what holds now', () => {
  test.each([
    { from: null, to: null, gives: 'VALID' },
    { from: '2020-01-01T00:00:00+01:00', to: null, gives: 'VALID' },
    { from: null, to: '2030-01-01T00:00:00+01:00', gives: 'VALID' },
    { from: null, to: '2026-05-10T11:59:59+02:00', gives: 'EXPIRED' },
    { from: '2026-05-10T12:00:01+02:00', to: null, gives: 'NOT_YET' },
    { from: '2026-05-10T12:00:00+02:00', to: '2026-05-10T12:00:00+02:00', gives: 'VALID' },
    { from: '2026-05-10T10:00:00+00:00', to: '2026-05-10T10:00:00Z', gives: 'VALID' },
    { from: '2027-01-01T00:00:00+01:00', to: '2025-01-01T00:00:00+01:00', gives: 'EXPIRED' },
  ])('from $from to $to is $gives', ({ from, to, gives }) => {
    expect(validityAt({ from, to }, now)).toBe(gives);
  });
});

describe('when finality, product and modality all hold', () => {
  const early = '2020-01-01T00:00:00+01:00';
  const late = '2024-06-01T00:00:00+02:00';
  test.each([
    { name: 'no limits at all', periods: [], from: null, to: null },
    { name: 'one without limits', periods: [{ from: null, to: null }], from: null, to: null },
    {
      name: 'the latest start and the earliest end',
      periods: [
        { from: early, to: late },
        { from: late, to: null },
        { from: null, to: early },
      ],
      from: late,
      to: early,
    },
    {
      name: 'instants, not spellings',
      periods: [
        { from: '2024-05-31T23:30:00Z', to: '2024-05-31T21:00:00Z' },
        { from: late, to: late },
      ],
      from: '2024-05-31T23:30:00Z',
      to: '2024-05-31T21:00:00Z',
    },
  ])('$name', ({ periods, from, to }) => {
    expect(overlap(periods)).toEqual({ from, to });
    expect(overlap([...periods].reverse())).toEqual({ from, to });
  });
});
