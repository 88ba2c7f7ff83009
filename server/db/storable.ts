/**
 * A text as every database and hash can keep it: PostgreSQL takes neither NUL nor half a surrogate pair, so both become
 * the replacement character.
 */
export const storableText = (text: string): string =>
  text.replace(/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/**
 * A value as JSON can say it (no `undefined`, no `Date`, no `-0`) with storable texts, so that what the database gives
 * back is what was hashed.
 */
export const storableJson = <T>(value: T): T => clean(JSON.parse(JSON.stringify(value))) as T;

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), clean(inner)]));
}
