import { findModality, findProduct } from '#shared/catalogue/index.ts';
import type { Authorization, Cell, ComparisonRow, RequestedModality, Verdict } from '#shared/contract/index.ts';
import { cellOf } from './cell.ts';
import { modalityKey, normaliseCode, officialModality } from './modality-codes.ts';

export type EnvironmentAnswer =
  | { readonly state: 'answered'; readonly authorizations: readonly Authorization[] }
  | { readonly state: 'unavailable' };

interface Wanted {
  readonly productCode: string;
  readonly modalityCode: string;
  readonly finalityCode: string | null;
}

/**
 * What is asked beside what SIRI has (agents' procedure, Pas 1): a row for each modality asked, in the order asked,
 * repetitions once. Codes are the catalogue's own spelling where it knows them.
 */
export function compare(
  requested: readonly RequestedModality[],
  pro: EnvironmentAnswer,
  pre: EnvironmentAnswer,
): ComparisonRow[] {
  const inPro = byModality(pro);
  const inPre = byModality(pre);
  const asked = new Map(requested.map(toWanted).map((wanted) => [JSON.stringify(wanted), wanted]));
  return [...asked.values()].map((wanted) => {
    const key = modalityKey(wanted);
    const proFound = inPro?.get(key);
    const preFound = inPre?.get(key);
    const proCell = inPro ? cellOf(proFound ?? [], hasFinality(wanted.finalityCode)) : unavailable();
    const preCell = inPre ? cellOf(preFound ?? [], isTestOrHas(wanted.finalityCode)) : unavailable();
    const found = [...(proFound ?? []), ...(preFound ?? [])];
    return {
      productCode: wanted.productCode,
      productName: nameIn(found, 'product') ?? findProduct(wanted.productCode)?.product.name ?? wanted.productCode,
      modalityCode: wanted.modalityCode,
      modalityName: nameIn(found, 'modality') ?? catalogueName(wanted) ?? wanted.modalityCode,
      pro: proCell,
      pre: preCell,
      verdict: verdictOf(proCell, preCell),
    };
  });
}

/** SIRI's own name; where its two environments differ always the same one, whatever the order. */
function nameIn(found: readonly Authorization[], part: 'product' | 'modality'): string | undefined {
  return found
    .map((authorization) => authorization[part].name)
    .filter((name) => name !== '')
    .sort()[0];
}

function catalogueName({ productCode, modalityCode }: Wanted): string | undefined {
  const known = findModality(modalityCode);
  return known?.product.code === productCode ? known.modality.name : undefined;
}

/** What the two cells of a row mean for the integration. */
export function verdictOf(pro: Cell, pre: Cell): Verdict {
  switch (pro.state) {
    case 'UNAVAILABLE':
      return 'UNKNOWN';
    case 'NONE':
    case 'NOT_YET':
      return 'NOT_IN_PRO';
    case 'EXPIRED':
      return 'EXPIRED_IN_PRO';
    case 'AUTHORIZED':
      return verdictWhenInPro(pre);
  }
}

function verdictWhenInPro(pre: Cell): Verdict {
  switch (pre.state) {
    case 'UNAVAILABLE':
      return 'UNKNOWN';
    case 'AUTHORIZED':
      return 'ALREADY_IN_PRE';
    case 'NONE':
    case 'NOT_YET':
    case 'EXPIRED':
      return 'REGISTER_IN_PRE';
  }
}

function unavailable(): Cell {
  return { state: 'UNAVAILABLE', finalityCodes: [] };
}

function byModality(answer: EnvironmentAnswer): Map<string, Authorization[]> | null {
  if (answer.state === 'unavailable') return null;
  const found = new Map<string, Authorization[]>();
  for (const authorization of answer.authorizations) {
    const { product, modality } = authorization;
    const key = modalityKey({ productCode: product.code, modalityCode: modality.code });
    const others = found.get(key);
    if (others) others.push(authorization);
    else found.set(key, [authorization]);
  }
  return found;
}

function toWanted({ productCode, modalityCode, finalityCode }: RequestedModality): Wanted {
  return {
    productCode: normaliseCode(productCode),
    modalityCode: officialModality(productCode, modalityCode),
    finalityCode: finalityCode === undefined ? null : normaliseCode(finalityCode),
  };
}

function hasFinality(finalityCode: string | null) {
  return ({ finality }: Authorization) => finalityCode === null || normaliseCode(finality.code) === finalityCode;
}

/**
 * What is asked names the finality of PRO. In PRE the same modality is registered with a test finality instead
 * (`PROVES` or `<INE10>_PROVES`, agents' procedure, Pas 3), so that one counts as well.
 */
function isTestOrHas(finalityCode: string | null) {
  const has = hasFinality(finalityCode);
  return (authorization: Authorization) =>
    has(authorization) || /(^|_)PROVES$/.test(normaliseCode(authorization.finality.code));
}
