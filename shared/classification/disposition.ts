import type { Disposition, Handling, MissingDocument, Origin, Scope } from '#shared/contract/index.ts';

/** What decides the disposition, each fact apart from the others: changing one says what it would give. */
export interface DispositionFacts {
  readonly corrected: Disposition | undefined;
  readonly origin: Origin;
  readonly services: readonly AskedService[];
  /** What a copy of a sign-up lacks; other origins lack nothing. */
  readonly missing: readonly MissingDocument[];
  readonly isMassExcel: boolean;
  /** Something else than an integration shows as what is asked for. */
  readonly isOtherMatter: boolean;
  /** A service is named so that only the agent can tell which one, or whether it is asked for. */
  readonly isAmbiguous: boolean;
  /** The agent chose one ticket per college. */
  readonly splitsColleges: boolean;
}

export interface AskedService {
  readonly serviceId: string;
  readonly scope: Scope;
  readonly handling: Handling | null;
}

export interface DispositionRule {
  readonly id: string;
  /** The section of the guide and of the agents' procedure it comes from. */
  readonly because: string;
  readonly when: (facts: DispositionFacts) => boolean;
  readonly gives: Disposition | ((facts: DispositionFacts) => Disposition);
}

const guide = 'classification: disposition';

/** In order: the first that applies decides. */
export const dispositionRules: readonly DispositionRule[] = [
  {
    id: 'corrected',
    because: guide,
    when: ({ corrected }) => corrected !== undefined,
    gives: ({ corrected }) => corrected ?? 'ASK_AGENT',
  },
  {
    id: 'other-service',
    because: `${guide} 1, T22`,
    when: ({ isOtherMatter, services }) => isOtherMatter && services.length === 0,
    gives: 'OTHER_SERVICE',
  },
  {
    id: 'coetc-only',
    because: `${guide} 2, R6, ALERTA`,
    when: ({ services, isAmbiguous }) =>
      !isAmbiguous && services.length > 0 && services.every(({ serviceId }) => serviceId === 'COETC'),
    gives: 'CLOSE_COETC',
  },
  { id: 'direct', because: `${guide} 3, R2a`, when: ({ origin }) => origin === 'DIRECT', gives: 'REDIRECT_TO_ALTA' },
  {
    id: 'several-scopes',
    because: `${guide} 4, R1`,
    when: ({ services }) => services.some(({ scope }) => scope !== services[0]?.scope),
    gives: 'SPLIT_BY_SCOPE',
  },
  {
    id: 'colleges-split',
    because: 'T35',
    when: ({ splitsColleges, services }) =>
      splitsColleges && services.filter(({ handling }) => handling === 'DCOC').length > 1,
    gives: 'SPLIT_BY_SCOPE',
  },
  {
    id: 'copy-incomplete',
    because: `${guide} 5, R3, PAS 0.3`,
    when: ({ origin, missing }) => origin === 'COPY_OF_ALTA' && missing.length > 0,
    gives: 'REQUEST_DOCUMENTS',
  },
  {
    id: 'no-service',
    because: `${guide} 6`,
    when: ({ services, isMassExcel }) => services.length === 0 && !isMassExcel,
    gives: 'ASK_AGENT',
  },
  { id: 'service-ambiguous', because: `${guide} 6`, when: ({ isAmbiguous }) => isAmbiguous, gives: 'ASK_AGENT' },
  { id: 'origin-unknown', because: `${guide} 6`, when: ({ origin }) => origin === 'UNKNOWN', gives: 'ASK_AGENT' },
  {
    id: 'handling-unknown',
    because: `${guide} 6, T1, T6, T18`,
    when: ({ services }) => services.some(({ handling }) => handling === null),
    gives: 'ASK_AGENT',
  },
  { id: 'proceed', because: `${guide} 7`, when: () => true, gives: 'PROCEED' },
];

export function findDisposition(facts: DispositionFacts): { rule: DispositionRule; value: Disposition } {
  const rule = dispositionRules.find(({ when }) => when(facts));
  if (!rule) throw new Error('No rule decides what to do with the ticket');
  return { rule, value: typeof rule.gives === 'function' ? rule.gives(facts) : rule.gives };
}
