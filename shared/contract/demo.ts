import { z } from 'zod';
import { Role } from './session.ts';

const Attachment = z.strictObject({
  fileName: z.string().min(1).max(255),
  contentType: z.string().min(1).max(255),
  base64: z.base64().max(40_000_000),
});

/** A ticket for the simulated workspace; what is not given is invented plausibly. */
export const DemoTicketInput = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
  subject: z.string().max(2_000_000),
  description: z.string().max(2_000_000),
  requester: z.strictObject({ name: z.string().max(200), email: z.string().max(200) }).optional(),
  organization: z
    .strictObject({
      name: z.string().max(200),
      ine10: z.string().max(20).optional(),
      nif: z.string().max(20).optional(),
    })
    .optional(),
  tags: z.array(z.string().max(80)).max(100).optional(),
  comments: z
    .array(z.strictObject({ author: z.enum(['agent', 'requester']), body: z.string().max(2_000_000) }))
    .max(200)
    .optional(),
  attachments: z.array(Attachment).max(20).optional(),
});
export type DemoTicketInput = z.infer<typeof DemoTicketInput>;

export const DemoTicketCreated = z.object({ id: z.string() });
export const DemoSessionRequest = z.strictObject({ role: Role, name: z.string().min(1).max(100).optional() });
export const DemoSession = z.object({ token: z.string() });
