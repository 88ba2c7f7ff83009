import type { Locale } from '#shared/i18n/locale.ts';

const timeZone = 'Europe/Madrid';

/** An instant as the desk reads it, to the second, in Madrid time. */
export const formatInstant = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
    .format(new Date(iso))
    .replace(',', '');

/** The hour of a moment, to the second, in Madrid time. */
export const formatTime = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23', timeZone }).format(moment);

/** A day, given as `YYYY-MM-DD`, as the desk reads it. */
export const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));

/** The day of a moment in Madrid, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment);
