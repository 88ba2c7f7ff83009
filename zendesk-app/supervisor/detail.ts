import type { AuditEvent } from '#shared/contract/index.ts';
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

/** What only serves to follow an event to other records. */
const technical = new Set(['actionId', 'insertionId', 'textSha256', 'actorId', 'eventId', 'hash']);

/** The words of a code, or the code itself when nobody gave it any. */
export const inWords = (words: Record<string, string>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** Everything an event says besides its table row, as a reader wants it: what it is about first, identifiers last. */
export function describeEvent(event: AuditEvent, texts: SupervisorTexts, locale: Locale): DetailEntry[] {
  const proof = { actorId: event.actor.id, eventId: event.id, hash: event.hash };
  return describeDetail({ ...event.detail, ...proof }, texts, locale);
}

/** The first things a detail says, on one line. */
export const gist = (event: AuditEvent, texts: SupervisorTexts, locale: Locale): string =>
  describeDetail(event.detail, texts, locale)
    .filter(({ key }) => !technical.has(key))
    .slice(0, 3)
    .map(({ term, value }) => `${term}: ${value}`)
    .join(' · ');

/** A detail as terms and values. Of a `before` and an `after` only what differs is told. */
export function describeDetail(detail: Record<string, unknown>, texts: SupervisorTexts, locale: Locale): DetailEntry[] {
  const { before, after, ...rest } = detail;
  const changes = isRecord(before) && isRecord(after) ? differences(before, after) : [];
  const other = changes.length > 0 ? flatten(rest) : flatten(detail);
  const say = (value: unknown) => sayValue(value, texts, locale);
  const order = Object.keys(texts.fields);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : technicalFrom(order) - 0.5);
  return [
    ...changes.map(([key, was, is]) => ({ key, value: `${say(was)} → ${say(is)}` })),
    ...other.map(([key, value]) => ({ key, value: key === 'field' ? inWords(texts.fields, say(value)) : say(value) })),
  ]
    .map(({ key, value }) => ({ key, term: inWords(texts.fields, key), value }))
    .sort((a, b) => rank(a.key) - rank(b.key));
}

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
