import { z } from 'zod';

/** The systems whose silence is told apart from a fault of ours. */
export const Upstream = z.enum(['siri-pre', 'siri-pro', 'dir3', 'jira', 'tto', 'zendesk']);
export type Upstream = z.infer<typeof Upstream>;

/** RFC 9457 problem details, with the members this API adds. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  upstream: Upstream.optional(),
  retryAfter: z.number().int().optional(),
  reason: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
