const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Madrid',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

/** An ISO instant on the desk's wall clock: the date (`YYYY-MM-DD`), the hour (0-23), and the day's first instant. */
export function madridClock(instant: string): { date: string; hour: number; startOfDay: string } {
  const read = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const date = `${read.year}-${read.month}-${read.day}`;
  const offset = /[+-]\d\d:\d\d/.exec(read.timeZoneName ?? '')?.[0] ?? '+00:00';
  return { date, hour: Number(read.hour), startOfDay: `${date}T00:00:00${offset}` };
}
