import type { Authorizations, Finality } from '#shared/contract/index.ts';
import type { Ine10 } from '#shared/identifiers/ine10.ts';

/** The authorisation registry of one environment. Every failure is an `UpstreamUnavailable`. */
export interface Siri {
  /** What a body may consume, expired and not yet valid included, newest first; no organisation when SIRI has none. */
  authorizations(ine10: Ine10): Promise<Authorizations>;
  /** The finalities that have this code, in any case, and with or without the zeros an INE10 begins with. */
  finalities(code: string): Promise<Finality[]>;
  ping(): Promise<void>;
}
