import { describe, expect, test } from 'vitest';
import { atMadridHour, madridClock } from '#shared/procedures/madrid-clock.ts';

describe('the desk’s wall clock', () => {
  test.each([
    ['an ordinary winter day', '2026-03-10T09:30:00Z', '2026-03-10', 10, '2026-03-10T00:00:00+01:00'],
    ['an ordinary summer day', '2026-07-10T13:00:00Z', '2026-07-10', 15, '2026-07-10T00:00:00+02:00'],
    ['after midnight it is the next day', '2026-07-10T22:30:00Z', '2026-07-11', 0, '2026-07-11T00:00:00+02:00'],
    ['before the spring change', '2026-03-29T00:30:00Z', '2026-03-29', 1, '2026-03-29T00:00:00+01:00'],
    ['after the spring change', '2026-03-29T12:00:00Z', '2026-03-29', 14, '2026-03-29T00:00:00+01:00'],
    ['the day after it', '2026-03-30T12:00:00Z', '2026-03-30', 14, '2026-03-30T00:00:00+02:00'],
    ['before the autumn change', '2026-10-25T00:30:00Z', '2026-10-25', 2, '2026-10-25T00:00:00+02:00'],
    ['after the autumn change', '2026-10-25T12:00:00Z', '2026-10-25', 13, '2026-10-25T00:00:00+02:00'],
    ['the day after that', '2026-10-26T12:00:00Z', '2026-10-26', 13, '2026-10-26T00:00:00+01:00'],
  ])('%s: %s', (_, instant, date, hour, startOfDay) => {
    expect(madridClock(instant)).toEqual({ date, hour, startOfDay });
  });
});

test.each([
  ['in winter', '2026-03-10T09:30:00Z', '2026-03-10T15:00:00+01:00'],
  ['in summer', '2026-07-10T22:30:00Z', '2026-07-11T15:00:00+02:00'],
  ['on the day of the spring change, asked before it', '2026-03-29T00:30:00Z', '2026-03-29T15:00:00+02:00'],
  ['on the day of the autumn change, asked before it', '2026-10-25T00:30:00Z', '2026-10-25T15:00:00+01:00'],
])('three in the afternoon %s', (_, instant, expected) => {
  expect(atMadridHour(instant, 15)).toBe(expected);
});
