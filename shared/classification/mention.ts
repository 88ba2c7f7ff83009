import type { Evidence } from '#shared/contract/index.ts';
import type { Sense } from './sense.ts';
import type { Stance } from './statement.ts';

/** A place where the ticket names a service, and what it does with it there. */
export interface Mention {
  /** Empty when only several candidates are named. */
  readonly service: string;
  readonly product: string | undefined;
  readonly modalities: readonly string[];
  readonly candidates: readonly string[];
  readonly stance: Stance;
  /** In a list, a label and its value, or the subject: named as a request names things. */
  readonly isListed: boolean;
  readonly isWeak: boolean;
  readonly isAtex: boolean;
  /** 0 the subject, 1 the description, then the comments. */
  readonly passage: number;
  readonly unit: number;
  readonly evidence: Evidence;
}

/** A mention that may still be dropped or settled once the others are known. */
export interface DraftMention extends Mention {
  readonly sense: Sense;
}

/** Whether a mention speaks for the service being asked for. */
export function supports({ stance }: { readonly stance: Stance }): boolean {
  return stance === 'ASKED' || stance === 'NEUTRAL';
}

/** Whether two mentions stand in one sentence or list item. */
export function unitKey({ passage, unit }: Mention): string {
  return `${passage}/${unit}`;
}
