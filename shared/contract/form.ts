import { z } from 'zod';

const short = z.string().max(2000);

const Contact = z.strictObject({
  givenName: short,
  surname: short,
  nif: short,
  position: short,
  phone: short,
  email: short,
});

/** What the official request form says, read from its XFA data packet. Empty fields are empty strings. */
export const IntegrationForm = z.strictObject({
  formId: short,
  version: short,
  state: short,
  organization: z.strictObject({ name: short, nif: short }),
  technician: Contact,
  services: z.array(z.string().max(64)).max(200),
  otherServices: z.array(short).max(200),
  application: z.strictObject({ name: short, description: short, technology: short, other: short }),
  ips: z.strictObject({ pre: z.array(short).max(100), pro: z.array(short).max(100) }),
  integrator: z
    .strictObject({ companyName: short, nif: short, contact: Contact, ips: z.array(short).max(100) })
    .nullable(),
  signed: z.boolean(),
  warnings: z.array(short).max(100),
});
export type IntegrationForm = z.infer<typeof IntegrationForm>;
