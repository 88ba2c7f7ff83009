import type { Handling, Scope } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';

export interface Modality {
  /** `null` where no source states it (the colleges' own services). */
  readonly code: string | null;
  readonly name: string;
  /** Other spellings found in the issuers' documentation (routing rules T28). */
  readonly variants?: readonly string[];
}

/** A product as the tables write it. A `null` code or handling: no source states it, and it is never guessed. */
export interface ProductEntry {
  readonly code: string | null;
  readonly name: string;
  readonly handling: Handling | null;
  readonly modalities: readonly Modality[];
}

/** A service as the tables write it, under its issuer. `checkbox` is the official form's; `null` when it has none. */
interface ServiceEntry {
  readonly id: string;
  readonly name: Text;
  readonly checkbox: { readonly field: string; readonly caption: string } | null;
  readonly products: readonly ProductEntry[];
}

export interface Issuer {
  readonly id: string;
  readonly name: string;
  readonly services: readonly ServiceEntry[];
}

export interface Product extends ProductEntry {
  /** Path inside ConsorciAOC/Homologacio-Serveis. */
  readonly homologationDocument: string | null;
}

/** A service as everybody else sees it: what one checkbox of the form asks for. */
export interface Service {
  readonly id: string;
  readonly scope: Scope;
  readonly name: Text;
  /** The issuing body's Catalan name. */
  readonly issuer: string;
  readonly issuerId: string;
  readonly formField: string | null;
  readonly formCaption: string | null;
  readonly products: readonly Product[];
}

/** A service of the consortium that the same form offers and that is no Via Oberta integration. */
export interface AocService {
  /** The name this product uses for it, as people write it. */
  readonly id: string;
  readonly formField: string;
  readonly formCaption: string;
}

export function text(ca: string, es: string, en: string): Text {
  return { ca, es, en };
}

export function product(
  code: string | null,
  name: string,
  handling: Handling | null,
  modalities: readonly Modality[],
): ProductEntry {
  return { code, name, handling, modalities };
}
