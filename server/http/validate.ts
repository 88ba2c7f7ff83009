import { z } from 'zod';
import { badInput, type InputError } from '#server/problems.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';

const localeErrors = {
  ca: z.locales.ca().localeError,
  es: z.locales.es().localeError,
  en: z.locales.en().localeError,
};

/** Nobody mends more than this at once, and an answer must not grow with what was sent. */
const mostErrors = 50;
const mostCharacters = 200;

const unknownField: Text = { ca: 'Camp desconegut', es: 'Campo desconocido', en: 'Unknown field' };

/** The value as the schema has it, or the problem that names the paths that do not fit, in the caller's language. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, locale: Locale): z.output<T> {
  const parsed = schema.safeParse(value, { error: localeErrors[locale] });
  if (parsed.success) return parsed.data;
  const errors: InputError[] = [];
  for (const issue of parsed.error.issues) {
    errors.push(...toInputErrors(issue, locale));
    if (errors.length >= mostErrors) break;
  }
  throw badInput(errors.slice(0, mostErrors));
}

/** zod gives unknown fields together, at their parent: the caller wants each field. */
function toInputErrors(issue: z.core.$ZodIssue, locale: Locale): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, mostErrors)
      .map((key) => ({ path: toPath([...issue.path, key]), message: unknownField[locale] }));
  }
  return [{ path: toPath(issue.path), message: issue.message.slice(0, mostCharacters) }];
}

const toPath = (path: PropertyKey[]) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
    .join('')
    .slice(0, mostCharacters);
