import type { Handling } from '#shared/contract/index.ts';
import type { Service } from './types.ts';

/**
 * The handlings that an agent may give a service: its products' own, and for the State's both ways of a State product,
 * as whether one goes through the ministry is mostly taken by default (T36). A college that no source documents may
 * ask for consent (T18).
 */
export function possibleHandlings({ scope, products }: Service): Handling[] {
  const own = products.flatMap(({ handling }) => handling ?? []);
  const isOpen = products.some(({ handling }) => handling === null);
  const open: Handling[] = scope === 'COLLEGI' && isOpen ? ['DCOC', 'STANDARD'] : [];
  const state: Handling[] = scope === 'AGE' ? ['MINHAP', 'STANDARD'] : [];
  return [...new Set([...own, ...open, ...state])].sort();
}
