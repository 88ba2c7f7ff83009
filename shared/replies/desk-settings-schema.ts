import { z } from 'zod';
import { type DeskSettings as DeskSettingsShape, defaultDeskSettings } from './desk-settings.ts';

const link = z.url({ protocol: /^https?$/ }).max(500);
const words = z.string().trim().max(500);

/** An object with the same keys, each optional: what is not given keeps the procedure's own value. */
function group<Key extends string>(defaults: Readonly<Record<Key, string>>, value: z.ZodType<string>) {
  const entries = Object.entries<string>(defaults).map(([key, given]) => [key, z.prefault(value, given)]);
  // Entries lose their key names in TypeScript; the keys are those of `defaults`.
  const shape: Record<Key, z.ZodType<string>> = Object.fromEntries(entries);
  return z.prefault(z.strictObject(shape), {} as never);
}

/** The desk's settings as somebody writes them; an empty object gives the procedure's own values. */
export const DeskSettings = z.strictObject({
  originTags: group({ ...defaultDeskSettings.originTags }, words),
  deskMailbox: words.default(defaultDeskSettings.deskMailbox),
  links: group(defaultDeskSettings.links, link),
  aeat: group(defaultDeskSettings.aeat, words),
  padro: group(defaultDeskSettings.padro, words),
  collegeMailboxes: z.record(z.string().max(60), words).default(defaultDeskSettings.collegeMailboxes),
  collegeConsentCc: words.default(defaultDeskSettings.collegeConsentCc),
  letterSignatory: words.default(defaultDeskSettings.letterSignatory),
}) satisfies z.ZodType<DeskSettingsShape>;
