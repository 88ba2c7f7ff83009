import { z } from 'zod';
import { type DeskSettings as DeskSettingsShape, defaultDeskSettings } from './desk-settings.ts';
import { factShapes } from './fact-shapes.ts';

const { words, link, mailbox, mailboxes, copies, addresses, host, ports, days } = factShapes;

/** An object with the same keys, each optional: what is not given keeps the procedure's own value. */
function group<Key extends string>(defaults: Readonly<Record<Key, string>>, shapeOf: (key: Key) => z.ZodType<string>) {
  const entries = Object.entries<string>(defaults).map(([key, given]) => [key, z.prefault(shapeOf(key as Key), given)]);
  // Entries lose their key names in TypeScript; the keys are those of `defaults`.
  const shape: Record<Key, z.ZodType<string>> = Object.fromEntries(entries);
  return z.prefault(z.strictObject(shape), {} as never);
}

const padroShapes: Partial<Record<keyof DeskSettingsShape['padro'], z.ZodType<string>>> = {
  psisHost: host,
  psisBetaHost: host,
  sslPorts: ports,
  webPorts: ports,
};

const Facts = z.strictObject({
  changedOn: z.record(z.string(), z.iso.date()).default({}),
  originTags: group({ ...defaultDeskSettings.originTags }, () => words.min(1)),
  deskMailbox: mailbox.default(defaultDeskSettings.deskMailbox),
  links: group(defaultDeskSettings.links, () => link),
  aeat: group(defaultDeskSettings.aeat, (key) => (key === 'mailbox' ? mailbox : days)),
  padro: group(defaultDeskSettings.padro, (key) => padroShapes[key] ?? addresses),
  collegeMailboxes: z.record(z.string().max(60), mailboxes).default(defaultDeskSettings.collegeMailboxes),
  collegeConsentCc: copies.default(defaultDeskSettings.collegeConsentCc),
  letterSignatory: words.default(defaultDeskSettings.letterSignatory),
}) satisfies z.ZodType<DeskSettingsShape>;

/**
 * The desk's settings as somebody writes them; an empty object gives the procedure's own values. Each fact is its text, or
 * `{ "value", "changedOn" }` with the day it was last changed; a `changedOn` of the whole is that of the facts without one.
 */
export const DeskSettings = z.preprocess(withDatesApart, Facts);

function withDatesApart(written: unknown): unknown {
  if (!isRecord(written)) return written;
  const { changedOn: ofAll, ...groups } = written;
  const dates: Record<string, unknown> = {};
  const takeApart = (key: string, fact: unknown): unknown => {
    const dated = isDated(fact) ? fact : { value: fact, changedOn: undefined };
    const day = dated.changedOn ?? ofAll;
    if (day !== undefined) dates[key] = day;
    return dated.value;
  };
  const values = Object.entries(groups).map(([name, held]) => [
    name,
    isRecord(held) && !isDated(held)
      ? Object.fromEntries(Object.entries(held).map(([key, fact]) => [key, takeApart(`${name}.${key}`, fact)]))
      : takeApart(name, held),
  ]);
  return { ...Object.fromEntries(values), changedOn: dates };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDated(fact: unknown): fact is { value: unknown; changedOn?: unknown } {
  return isRecord(fact) && 'value' in fact && Object.keys(fact).every((key) => key === 'value' || key === 'changedOn');
}
