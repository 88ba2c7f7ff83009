import { findProduct, getService, type Product } from '#shared/catalogue/index.ts';
import type { ClassifiedService, Handling } from '#shared/contract/index.ts';
import type { ServiceClaim } from './service-claims.ts';

/** One service with one handling. `rule` says how the handling was told, or why it could not be. */
export interface NarrowedService extends ClassifiedService {
  readonly rule: NarrowingRule['id'];
  readonly because: string;
}

type Entry = Pick<ClassifiedService, 'handling' | 'products'>;

interface NarrowingRule {
  readonly id:
    | 'handling-answered'
    | 'dgt-atex'
    | 'dgt-ivtm-only'
    | 'handling-not-documented'
    | 'products-named'
    | 'products-left'
    | 'one-handling'
    | 'handling-open';
  readonly because: string;
  readonly gives: (claim: ServiceClaim, answer: string | undefined) => readonly Entry[] | undefined;
}

const ivtmModality = 'DGT_DADES_VEHICLE_IVTM';
const handlings: readonly Handling[] = ['MINHAP', 'AEAT', 'CORPME', 'DCOC', 'PADRO', 'STANDARD'];

/** The first that applies to a service gives its entries, one a handling (routing rules T1, T5, T6, T18, R9x, R9y). */
export const narrowingRules: readonly NarrowingRule[] = [
  { id: 'handling-answered', because: 'T36', gives: answered },
  { id: 'dgt-atex', because: 'R9x, T5', gives: throughAtex },
  { id: 'dgt-ivtm-only', because: 'T6', gives: onlyIvtm },
  { id: 'handling-not-documented', because: 'T18', gives: undocumented },
  { id: 'products-named', because: 'R9, R9x, R9y', gives: named },
  { id: 'products-left', because: 'T1', gives: left },
  { id: 'one-handling', because: 'R4-R11', gives: single },
  { id: 'handling-open', because: 'T1', gives: () => [{ handling: null, products: [] }] },
];

/** The entries of one service. `answer` is the agent's answer to its handling question. */
export function narrow(claim: ServiceClaim, answer: string | undefined): NarrowedService[] {
  const { serviceId: id, confidence, evidence } = claim;
  const { scope } = getService(id);
  for (const rule of narrowingRules) {
    const entries = rule.gives(claim, answer);
    if (!entries) continue;
    return entries.map((entry) => ({
      serviceId: id,
      scope,
      ...entry,
      confidence,
      evidence: [...evidence],
      rule: rule.id,
      because: rule.because,
    }));
  }
  return [];
}

function answered(claim: ServiceClaim, answer: string | undefined): readonly Entry[] | undefined {
  if (answer === undefined) return undefined;
  const own = getService(claim.serviceId).products;
  if (answer === 'BOTH') return byHandling(claim, own);
  const product = own.find(({ code }) => code === answer);
  if (product) return byHandling(claim, [product]);
  const handling = handlings.find((known) => known === answer);
  return (
    handling && [
      {
        handling,
        products: productsOf(
          claim,
          own.filter(({ code }) => code && claim.products.has(code)),
        ),
      },
    ]
  );
}

/** The old DGT channel does not go through the ministry; the DGT's own modalities asked for beside it do. */
function throughAtex(claim: ServiceClaim): readonly Entry[] | undefined {
  if (claim.atex.length === 0) return undefined;
  const modalities = [...(claim.products.get('DGT') ?? [])];
  const viaAtex: Entry = { handling: 'STANDARD', products: [{ code: 'DGT', modalities: [] }] };
  return modalities.length === 0
    ? [viaAtex]
    : [viaAtex, { handling: 'MINHAP', products: [{ code: 'DGT', modalities }] }];
}

function onlyIvtm(claim: ServiceClaim): readonly Entry[] | undefined {
  const modalities = claim.serviceId === 'DGT' ? claim.products.get('DGT') : undefined;
  if (!modalities || modalities.length === 0 || modalities.some((code) => code !== ivtmModality)) return undefined;
  return [{ handling: null, products: [{ code: 'DGT', modalities: [...modalities] }] }];
}

function undocumented(claim: ServiceClaim): readonly Entry[] | undefined {
  const isOpen = getService(claim.serviceId).products.every(({ handling }) => handling === null);
  return isOpen ? [{ handling: null, products: [] }] : undefined;
}

function named(claim: ServiceClaim): readonly Entry[] | undefined {
  const products = [...claim.products.keys()].flatMap((code) => findProduct(code)?.product ?? []);
  return products.length === 0 ? undefined : byHandling(claim, products);
}

/** Every product but one refused or already in use: what is asked for is the one that is left. */
function left(claim: ServiceClaim): readonly Entry[] | undefined {
  if (claim.excluded.length === 0) return undefined;
  const remaining = getService(claim.serviceId).products.filter(({ code }) => code && !claim.excluded.includes(code));
  return remaining.length === 1 ? byHandling(claim, remaining) : undefined;
}

function single(claim: ServiceClaim): readonly Entry[] | undefined {
  const { products } = getService(claim.serviceId);
  const handling = products[0]?.handling;
  if (!handling || products.some((product) => product.handling !== handling)) return undefined;
  return [{ handling, products: products.length === 1 ? productsOf(claim, products) : [] }];
}

function byHandling(claim: ServiceClaim, products: readonly Product[]): Entry[] {
  const kinds = [...new Set(products.map(({ handling }) => handling))];
  return kinds.sort().map((handling) => ({
    handling,
    products: productsOf(
      claim,
      products.filter((product) => product.handling === handling),
    ),
  }));
}

function productsOf(claim: ServiceClaim, products: readonly Product[]): Entry['products'] {
  return products
    .map(({ code }) => ({ code, modalities: [...((code && claim.products.get(code)) || [])] }))
    .toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}
