import { findModality, getService, services } from '#shared/catalogue/index.ts';
import { isSetApart, type Token, wordAt } from '#shared/text/tokens.ts';
import type { Sense } from './sense.ts';

/** Every code of a modality, in lower case. */
const codes = new Set(
  services.flatMap(({ products }) =>
    products.flatMap(({ modalities }) =>
      modalities.flatMap(({ code, variants }) => [code ?? '', ...(variants ?? [])].map((known) => known.toLowerCase())),
    ),
  ),
);
/** Tokens after a service's name in which its codes are looked for. */
const reach = 40;

/** The modality a name tells, and the codes (`C2`, `TITULAR`) between tokens `from` and `to` that are its service's. */
export function modalitiesNear(tokens: readonly Token[], from: number, to: number, sense: Sense): string[] {
  if (sense.service === '') return [];
  const found = new Set<string>(sense.modality ? [sense.modality] : []);
  const { products } = getService(sense.service);
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const word = wordAt(tokens, at);
    if (!codes.has(word) || !isWrittenAsCode(tokens, at)) continue;
    const named = findModality(word.toUpperCase());
    if (!named?.modality.code) continue;
    const isOurs = sense.product ? named.product.code === sense.product : products.includes(named.product);
    if (isOurs) found.add(named.modality.code);
  }
  return [...found];
}

/** `C1 i C2`, `(TITULAR)`, `modalitat C2`; but no `c2` in the middle of a sentence. */
function isWrittenAsCode(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    isSetApart(tokens[at]) ||
    before === 'i' ||
    before === 'y' ||
    before.startsWith('modali') ||
    wordAt(tokens, at).includes('_')
  );
}
