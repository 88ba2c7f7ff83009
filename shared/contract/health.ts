import { z } from 'zod';

export const Health = z.object({ status: z.literal('ok') });
export const Readiness = z.object({
  status: z.enum(['ok', 'degraded']),
  dependencies: z.record(z.string(), z.object({ state: z.enum(['up', 'down']), latencyMs: z.number() })),
});
export type Readiness = z.infer<typeof Readiness>;
