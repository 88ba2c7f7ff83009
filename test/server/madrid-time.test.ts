import { expect, test } from 'vitest';
import { fromMadridWallClock } from '#server/madrid-time.ts';

test.each([
  { name: 'winter', wallClock: '2026-01-15T09:30:00', gives: '2026-01-15T09:30:00+01:00' },
  { name: 'summer', wallClock: '2026-07-15T09:30:00', gives: '2026-07-15T09:30:00+02:00' },
  { name: 'just before the clocks go forward', wallClock: '2026-03-29T01:59:59', gives: '2026-03-29T01:59:59+01:00' },
  { name: 'just after they went forward', wallClock: '2026-03-29T03:00:00', gives: '2026-03-29T03:00:00+02:00' },
  { name: 'before they go back', wallClock: '2026-10-25T01:59:59', gives: '2026-10-25T01:59:59+02:00' },
  { name: 'after they went back', wallClock: '2026-10-25T03:00:00', gives: '2026-10-25T03:00:00+01:00' },
  { name: 'the end that means never', wallClock: '9999-12-31T00:00:00', gives: '9999-12-31T00:00:00+01:00' },
])('a date of the database in $name', ({ wallClock, gives }) => {
  expect(fromMadridWallClock(wallClock)).toBe(gives);
});
