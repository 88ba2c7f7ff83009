import type { WaitingFor } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { Waiting } from './step-definition.ts';

const msPerDay = 24 * 60 * 60 * 1000;

/** Whole days of 24 hours after which a wait is worth a reminder: as many as the message about AEAT announces (Pas 4). */
const daysUntilLate = 7;

/** A wait as it is shown at a moment: how many whole days it lasts, and whether it is time to do something about it. */
export function agedWaiting(waiting: Waiting, now: string, locale: Locale): WaitingFor {
  const { whom, since, deadline = null, opensAt = null } = waiting;
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / msPerDay));
  const isLate = deadline === null ? days >= daysUntilLate : hasPassed(deadline, now);
  return { whom: whom[locale], since, days, deadline, opensAt, isLate: opensAt === null && isLate };
}

/** The instant some days after another, ISO. */
export function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * msPerDay).toISOString();
}

/** Whether an ISO instant is over at another. */
export function hasPassed(instant: string, now: string): boolean {
  return Date.parse(now) >= Date.parse(instant);
}
