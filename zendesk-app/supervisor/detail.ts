import { overrideOf } from '#shared/audit/override.ts';
import type { AuditEvent, AuditPage } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { maskPersonalData } from '#shared/identifiers/personal-data.ts';
import { formatInstant } from './format.ts';

/** One line of an event's detail, in words. */
export interface DetailEntry {
  key: string;
  term: string;
  value: string;
}

/** What an event is told in. */
export interface Words {
  texts: SupervisorTexts;
  locale: Locale;
  stepTitles: AuditPage['stepTitles'];
}

/** What only serves to follow an event to other records. */
const technical = new Set(['actionId', 'insertionId', 'textSha256', 'actorId', 'eventId', 'hash']);

/** The words of a code, or the code itself when nobody gave it any. */
export const inWords = (words: Record<string, string>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** The title of a step, or its id when no version of the procedure has it any more. */
const stepTitle = (id: string, { stepTitles, locale }: Pick<Words, 'stepTitles' | 'locale'>): string =>
  Object.hasOwn(stepTitles, id) ? (stepTitles[id]?.[locale] ?? id) : id;

/** Everything an event says besides its table row, as a reader wants it: what it is about first, identifiers last. */
export function describeEvent(event: AuditEvent, words: Words): DetailEntry[] {
  const proof = { actorId: event.actor.id, eventId: event.id, hash: event.hash };
  const mark = markOf(event, words.texts);
  return [
    ...(mark ? [{ key: 'override', term: words.texts.overrides.mark, value: mark }] : []),
    ...describeDetail({ ...event.detail, ...proof }, words),
  ];
}

function markOf(event: AuditEvent, { overrides }: SupervisorTexts): string | undefined {
  const override = overrideOf(event);
  if (!override) return undefined;
  if (override.blockedBy.length === 0) return overrides.heldOthersBack;
  return override.heldBack.length === 0 ? overrides.outOfTurn : overrides.both;
}

/** The first things a detail says, on one line. */
export const gist = (event: AuditEvent, words: Words): string =>
  describeDetail(event.detail, words)
    .filter(({ key }) => !technical.has(key))
    .slice(0, 3)
    .map(({ term, value }) => `${term}: ${value}`)
    .join(' · ');

/** A detail as terms and values. Of a `before` and an `after` only what differs is told. */
export function describeDetail(detail: Record<string, unknown>, words: Words): DetailEntry[] {
  const { texts, locale } = words;
  const { before, after, ...rest } = detail;
  const changes = isRecord(before) && isRecord(after) ? differences(before, after) : [];
  const other = changes.length > 0 ? flatten(rest) : flatten(detail);
  const say = (value: unknown) => sayValue(value, texts, locale);
  const order = Object.keys(texts.fields);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : technicalFrom(order) - 0.5);
  return [
    ...changes.map(([key, was, is]) => ({ key, value: `${say(was)} → ${say(is)}` })),
    ...other.map(([key, value]) => ({ key, value: sayField(key, value, words) })),
  ]
    .map(({ key, value }) => ({ key, term: inWords(texts.fields, key), value }))
    .sort((a, b) => rank(a.key) - rank(b.key));
}

const stepFields = new Set(['stepId', 'heldBack', 'blockedBy']);

function sayField(key: string, value: unknown, words: Words): string {
  const { texts, locale } = words;
  // Letters and digits that only look like a NIF: masked, they would lead nowhere.
  if (technical.has(key) && typeof value === 'string') return value;
  if (key === 'field') return inWords(texts.fields, sayValue(value, texts, locale));
  if (!stepFields.has(key)) return sayValue(value, texts, locale);
  return stepsInWords([value].flat().map(String), words);
}

/** Steps by their titles, in one line. */
export const stepsInWords = (ids: readonly string[], words: Words): string =>
  ids.map((id) => maskPersonalData(stepTitle(id, words))).join('; ');

const technicalFrom = (order: string[]) => order.findIndex((key) => technical.has(key));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What is inside an object is told beside what is around it: the names do not clash. */
const flatten = (detail: Record<string, unknown>): [string, unknown][] =>
  Object.entries(detail).flatMap(([key, value]) => (isRecord(value) ? flatten(value) : [[key, value]]));

function differences(before: Record<string, unknown>, after: Record<string, unknown>): [string, unknown, unknown][] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => [key, before[key], after[key]]);
}

function sayValue(value: unknown, texts: SupervisorTexts, locale: Locale): string {
  if (value === undefined || value === null || value === '') return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (Array.isArray(value))
    return value.length === 0 ? texts.nothing : value.map((v) => sayValue(v, texts, locale)).join(', ');
  if (isRecord(value))
    return Object.values(value)
      .map((inner) => sayValue(inner, texts, locale))
      .join(' / ');
  return sayText(String(value), texts, locale);
}

function sayText(text: string, { codes }: SupervisorTexts, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text)) return formatInstant(text, locale);
  const [, what, code] = /^(.+: )([A-Z_]+)$/.exec(text) ?? [];
  if (what && code) return `${what}${inWords(codes, code)}`;
  // The server masked them when it wrote the event; this is for what it could not know of then.
  return Object.hasOwn(codes, text) ? inWords(codes, text) : maskPersonalData(text);
}
