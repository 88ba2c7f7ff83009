import type { Disposition, Environment, Handling, Origin } from '#shared/contract/index.ts';

export interface EnvironmentFacts {
  readonly disposition: Disposition;
  readonly origin: Origin;
  readonly isMassExcel: boolean;
  /** One per service; `null` where it cannot be told. */
  readonly handlings: readonly (Handling | null)[];
}

export interface EnvironmentRule {
  readonly id: string;
  readonly because: string;
  readonly when: (facts: EnvironmentFacts) => boolean;
  readonly gives: readonly Environment[];
}

/** The first that applies says where the request is registered. */
export const environmentRules: readonly EnvironmentRule[] = [
  {
    id: 'environments-none',
    because: 'R6, T22',
    when: ({ disposition }) => disposition === 'OTHER_SERVICE' || disposition === 'CLOSE_COETC',
    gives: [],
  },
  { id: 'environments-mass-excel', because: 'R15', when: ({ isMassExcel }) => isMassExcel, gives: ['PRO'] },
  { id: 'environments-no-service', because: 'Pas 1', when: ({ handlings }) => handlings.length === 0, gives: [] },
  { id: 'environments-homologation', because: 'R13', when: ({ origin }) => origin === 'HOMOLOGATION', gives: ['PRO'] },
  {
    id: 'environments-corpme',
    because: 'R4',
    when: ({ handlings }) => handlings.every((handling) => handling === 'CORPME'),
    gives: ['PRO'],
  },
  { id: 'environments-both', because: 'Pas 1', when: () => true, gives: ['PRE', 'PRO'] },
];

export function findEnvironments(facts: EnvironmentFacts): { rule: EnvironmentRule; value: Environment[] } {
  const rule = environmentRules.find(({ when }) => when(facts));
  if (!rule) throw new Error('No rule says where the request is registered');
  return { rule, value: [...rule.gives] };
}
