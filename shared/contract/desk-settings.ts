import { z } from 'zod';

/** A fact of the desk that changes without the product changing: a link, a mailbox, an address. */
export const DeskFact = z.object({
  key: z.string(),
  label: z.string(),
  /** Empty when the desk has not set it: then the agent types it. */
  value: z.string(),
  /** Who says so: the desk's own file, the agents' procedure, or nobody but the product. */
  source: z.enum(['configuration', 'procedure', 'product']),
  /** The day it was last changed, `YYYY-MM-DD`; `null` when nobody knows. */
  changedOn: z.string().nullable(),
});
export type DeskFact = z.infer<typeof DeskFact>;

export const DeskFacts = z.object({ facts: z.array(DeskFact) });
export type DeskFacts = z.infer<typeof DeskFacts>;
