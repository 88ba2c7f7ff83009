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
  const { date, hour } = read(instant);
  return { date, hour, startOfDay: atMadridHour(instant, 0) };
}

/** The instant when an hour (0-23) strikes in Madrid on the day of another instant. */
export function atMadridHour(instant: string, hour: number): string {
  const { date, offset } = read(instant);
  const struck = `${date}T${String(hour).padStart(2, '0')}:00:00`;
  // The offset may change during the day (at 1:00 UTC), never within an hour of midnight nor of office hours.
  return `${struck}${read(`${struck}${offset}`).offset}`;
}

function read(instant: string): { date: string; hour: number; offset: string } {
  const found = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    date: `${found.year}-${found.month}-${found.day}`,
    hour: Number(found.hour),
    offset: /[+-]\d\d:\d\d/.exec(found.timeZoneName ?? '')?.[0] ?? '+00:00',
  };
}
