import { z } from 'zod';
import { badInput, type InputError } from '#server/problems.ts';
import type { Locale } from '#shared/i18n/locale.ts';

const localeErrors = {
  ca: z.locales.ca().localeError,
  es: z.locales.es().localeError,
  en: z.locales.en().localeError,
};

/** The value as the schema has it, or the problem that names every path that does not fit, in the caller's language. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, locale: Locale): z.output<T> {
  const parsed = schema.safeParse(value, { error: localeErrors[locale] });
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error.issues.flatMap(toInputErrors));
}

/** zod gives an unknown field at its parent: the caller wants the field. */
function toInputErrors(issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: toPath([...issue.path, key]), message: issue.message }));
  }
  return [{ path: toPath(issue.path), message: issue.message }];
}

const toPath = (path: PropertyKey[]) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
    .join('');
