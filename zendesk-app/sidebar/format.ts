import type { Locale } from '#shared/i18n/locale.ts';

const timeZone = 'Europe/Madrid';

/** A day and an hour as the desk reads them, in Madrid time. */
export const formatDateTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(iso));

export const formatDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone }).format(new Date(iso));

export const formatTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(iso));
