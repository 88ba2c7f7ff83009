import type { Authorization, Cell, CellState, Validity } from '#shared/contract/index.ts';

/** Best first: one valid authorisation is enough. */
const ranking: readonly { validity: Validity; state: CellState }[] = [
  { validity: 'VALID', state: 'AUTHORIZED' },
  { validity: 'EXPIRED', state: 'EXPIRED' },
  { validity: 'NOT_YET', state: 'NOT_YET' },
];

/** One environment's answer for one modality: finalities and date are those of the authorisations behind the state. */
export function cellOf(
  authorizations: readonly Authorization[],
  counts: (authorization: Authorization) => boolean,
): Cell {
  const counted = authorizations.filter(counts);
  for (const { validity, state } of ranking) {
    const behind = counted.filter((authorization) => authorization.validity === validity);
    const [first, ...rest] = behind.map(({ registeredAt }) => registeredAt);
    if (first === undefined) continue;
    return {
      state,
      finalityCodes: [...new Set(behind.map(({ finality }) => finality.code))].sort(),
      since: rest.reduce(newest, first),
    };
  }
  return { state: 'NONE', finalityCodes: [] };
}

/** By instant; of two spellings of one instant always the same one, whatever the order. */
function newest(a: string, b: string): string {
  const difference = Date.parse(a) - Date.parse(b);
  if (difference === 0) return a > b ? a : b;
  return difference > 0 ? a : b;
}
