import { z } from 'zod';
import type { Upstream } from '#shared/contract/index.ts';
import { UpstreamUnavailable } from '../upstream-unavailable.ts';

/** Rows as the adapter expects them; one that does not fit is the upstream's failure, told apart from silence. */
export function parseRows<Schema extends z.ZodType>(
  upstream: Upstream,
  schema: Schema,
  rows: readonly object[],
): z.output<Schema>[] {
  const parsed = z.array(schema).safeParse(rows);
  if (!parsed.success) throw new UpstreamUnavailable(upstream, { failure: 'protocol_error', cause: parsed.error });
  return parsed.data;
}
