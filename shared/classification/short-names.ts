import { type DraftMention, supports } from './mention.ts';

/** The services a ticket names in full, which short names take up. */
export interface FullNames {
  readonly named: ReadonlySet<string>;
  /** Those of them that it does not leave out. */
  readonly wanted: ReadonlySet<string>;
}

/** What the mentions name in full, and the services the form ticks. */
export function fullNamesIn(drafts: readonly DraftMention[], ticked: readonly string[]): FullNames {
  const full = drafts.filter(({ sense }) => !sense.isShort);
  return {
    named: new Set([...ticked, ...full.map(({ service }) => service)]),
    wanted: new Set([...ticked, ...full.filter(supports).map(({ service }) => service)]),
  };
}

/**
 * Whether a short name (`els arquitectes`) stands for a service named in full elsewhere: it asks only for what is asked
 * for there, and may leave out whatever is named. A full name is always understood.
 */
export function isUnderstood(draft: DraftMention, { named, wanted }: FullNames): boolean {
  const { sense, service } = draft;
  if (!sense.isShort) return true;
  const beside = supports(draft) ? wanted : named;
  return [service, ...(sense.shortBeside ?? [])].some((full) => beside.has(full));
}
