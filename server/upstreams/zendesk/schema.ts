import { z } from 'zod';

const id = z.union([z.number(), z.string()]).transform(String);

export const CommentsPage = z.object({
  comments: z.array(
    z.object({
      author_id: id.nullish(),
      plain_body: z.string().default(''),
      public: z.boolean().default(true),
      attachments: z
        .array(
          z.object({
            id,
            file_name: z.string(),
            content_type: z.string().default('application/octet-stream'),
            size: z.number().default(0),
            content_url: z.string(),
          }),
        )
        .default([]),
    }),
  ),
  users: z.array(z.object({ id, role: z.string().nullish() })).default([]),
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullable().optional() }).optional(),
});

export const TicketAnswer = z.object({
  ticket: z.object({
    subject: z.string().nullable().default(''),
    description: z.string().nullable().default(''),
    tags: z.array(z.string()).default([]),
    requester_id: id.nullable(),
    organization_id: id.nullable(),
  }),
});

export const UserAnswer = z.object({
  user: z.object({ id, name: z.string(), role: z.string(), email: z.string().nullish() }),
});

export const OrganizationAnswer = z.object({
  organization: z.object({
    name: z.string(),
    external_id: z.string().nullish(),
    organization_fields: z.record(z.string(), z.unknown()).nullish(),
  }),
});

export const MembershipsAnswer = z.object({ group_memberships: z.array(z.object({ group_id: id })) });
