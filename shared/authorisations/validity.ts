import type { Validity } from '#shared/contract/index.ts';

/** From when to when something holds, ISO instants; `null` is without limit on that side. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The time in which all the periods hold: the latest start and the earliest end. */
export function overlap(periods: readonly Period[]): Period {
  return {
    from: periods.map(({ from }) => from).reduce((a, b) => pick(a, b, (x, y) => x > y), null),
    to: periods.map(({ to }) => to).reduce((a, b) => pick(a, b, (x, y) => x < y), null),
  };
}

/** Both ends are inside, as in the procedure's BETWEEN. What is over counts as expired even if it never began. */
export function validityAt({ from, to }: Period, now: Date): Validity {
  if (to !== null && now.getTime() > Date.parse(to)) return 'EXPIRED';
  if (from !== null && now.getTime() < Date.parse(from)) return 'NOT_YET';
  return 'VALID';
}

function pick(a: string | null, b: string | null, wins: (x: number, y: number) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return wins(Date.parse(b), Date.parse(a)) ? b : a;
}
