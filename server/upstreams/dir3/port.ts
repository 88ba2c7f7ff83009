import type { Dir3Unit } from '#shared/contract/index.ts';
import type { Ine10 } from '#shared/identifiers/ine10.ts';

/** The directory of public bodies. Every failure is an `UpstreamUnavailable`. */
export interface Dir3 {
  /** A body may have several units; none when the directory does not know it. */
  units(ine10: Ine10): Promise<Dir3Unit[]>;
  ping(): Promise<void>;
}
