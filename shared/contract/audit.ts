import { z } from 'zod';

export const AuditEvent = z.object({
  seq: z.number().int(),
  id: z.string(),
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  action: z.string(),
  ticketId: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

const instant = z.iso.datetime({ offset: true }).or(z.iso.date());

export const AuditFilter = z.strictObject({
  from: instant.optional(),
  to: instant.optional(),
  actor: z.string().max(200).optional(),
  ticket: z.string().max(64).optional(),
  action: z.string().max(60).optional(),
  /** `only`: steps skipped although others depended on them, or before their turn. */
  overrides: z.enum(['only']).optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditQuery = AuditFilter.extend({
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditPage = z.object({
  events: z.array(AuditEvent),
  nextCursor: z.string().nullable(),
  /** The titles of the steps that these events name, by id. */
  stepTitles: z.record(z.string(), z.object({ ca: z.string(), es: z.string(), en: z.string() })),
});
export type AuditPage = z.infer<typeof AuditPage>;

const Count = z.object({ key: z.string(), count: z.number().int() });
export const AuditSummary = z.object({
  total: z.number().int(),
  tickets: z.number().int(),
  overrides: z.number().int(),
  byAction: z.array(Count),
  byActor: z.array(Count),
  byDay: z.array(Count),
});
export type AuditSummary = z.infer<typeof AuditSummary>;

export const AuditVerification = z.object({
  ok: z.boolean(),
  checked: z.number().int(),
  head: z.string().nullable(),
  firstBroken: z.object({ seq: z.number().int(), reason: z.string() }).optional(),
});
export type AuditVerification = z.infer<typeof AuditVerification>;
