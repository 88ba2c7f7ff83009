import type { DeskFact } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import { type FactKey, factLabels } from './desk-fact-labels.ts';
import type { DeskSettings } from './desk-settings.ts';

/** The day of the revision of the procedure the defaults come from. */
export const procedureDay = '2025-04-15';

/** Defaults that are older than the procedure: the mail it gives as an example is of that day. */
const olderDays: ReadonlyMap<string, string> = new Map([['collegeMailboxes.COAC', '2019-04-08']]);

/** Where a fact comes from and the day it was last changed; what the product itself supposes has none. */
export type FactOrigin = Pick<DeskFact, 'source' | 'changedOn'>;

/** Where the value of `key` comes from: the desk's configuration, the procedure, or the product. */
export function factOrigin({ changedOn }: DeskSettings, key: string): FactOrigin {
  const changed = Object.hasOwn(changedOn, key) ? changedOn[key] : undefined;
  if (changed !== undefined) return { source: 'configuration', changedOn: changed };
  if (key.startsWith('originTags.')) return { source: 'product', changedOn: null };
  return { source: 'procedure', changedOn: olderDays.get(key) ?? procedureDay };
}

/** Of several facts, the origin of the one that changed last. */
export function newestOrigin(settings: DeskSettings, keys: readonly string[]): FactOrigin {
  const origins = keys.map((key) => factOrigin(settings, key));
  const [newest] = origins.sort((one, other) => (other.changedOn ?? '').localeCompare(one.changedOn ?? ''));
  return newest ?? { source: 'product', changedOn: null };
}

/** Every fact of the desk by its key, in the order they are shown. */
export function factValues(settings: DeskSettings): Map<string, string> {
  const { changedOn: _, originTags, ...facts } = settings;
  return new Map(
    Object.entries({ ...facts, originTags: { ...originTags } }).flatMap(([name, held]) =>
      typeof held === 'string'
        ? [[name, held] as const]
        : Object.entries<string>(held).map(([key, value]) => [`${name}.${key}`, value] as const),
    ),
  );
}

/** What the settings view shows: every fact in words, with its value, where it comes from and its last change. */
export function deskFacts(settings: DeskSettings, locale: Locale): DeskFact[] {
  return [...factValues(settings)].map(([key, value]) => ({
    key,
    label: labelOf(key)[locale],
    value,
    ...factOrigin(settings, key),
  }));
}

function labelOf(key: string): Text {
  const ofColleges = 'collegeMailboxes.';
  if (!key.startsWith(ofColleges)) return factLabels[key as FactKey];
  const college = key.slice(ofColleges.length);
  return { ca: `Bústia del ${college}`, es: `Buzón del ${college}`, en: `Mailbox of ${college}` };
}
