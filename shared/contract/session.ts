import { z } from 'zod';

export const Role = z.enum(['agent', 'supervisor']);
export type Role = z.infer<typeof Role>;

export const SessionToken = z.object({ token: z.string(), expiresAt: z.string() });
export type SessionToken = z.infer<typeof SessionToken>;
