import { z } from 'zod';

/** The parts of a list, without the blanks around them. */
function partsOf(written: string, separator: RegExp): string[] {
  return written.split(separator).map((part) => part.trim());
}

const longest = 500;

/** One value, or several with commas, each of which `one` accepts; given back with `, ` between them. */
function listOf(one: z.ZodType<string>, what: string): z.ZodType<string> {
  return z
    .string()
    .trim()
    .max(longest)
    .refine((written) => partsOf(written, /[,;]/).every((part) => one.safeParse(part).success), what)
    .transform((written) => partsOf(written, /[,;]/).join(', '));
}

const mailbox = z.email().max(254);
const namedMailbox = z.string().regex(/^[^<>@,;]{1,100} <[^<>@\s]{1,64}@[^<>@\s]{1,189}>$/);
const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const port = z
  .string()
  .refine((written) => /^\d{1,5}$/.test(written) && Number(written) >= 1 && Number(written) < 65_536);

/** What each kind of fact looks like when it is written right. Every one gives text back. */
export const factShapes = {
  words: z.string().trim().max(longest),
  link: z.url({ protocol: /^https?$/ }).max(longest),
  mailbox,
  mailboxes: listOf(mailbox, 'mailboxes, with commas'),
  /** Who goes in copy: mailboxes, with or without the name before; may be nobody. */
  copies: z.union([z.literal(''), listOf(z.union([mailbox, namedMailbox]), 'mailboxes, with commas')]),
  addresses: listOf(address, 'IP addresses, with commas'),
  host: z.string().regex(/^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i, 'a host name'),
  ports: z
    .string()
    .trim()
    .max(longest)
    .transform((written) => partsOf(written, /,|\so\s/).join(' o '))
    .refine((written) => written.split(' o ').every((part) => port.safeParse(part).success), 'ports, from 1 to 65535'),
  days: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,2}$/, 'a number of days'),
} as const satisfies Record<string, z.ZodType<string>>;
