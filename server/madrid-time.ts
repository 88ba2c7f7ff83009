const madrid = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Madrid', timeZoneName: 'longOffset' });

/** A wall clock of the databases (`YYYY-MM-DDTHH:MM:SS`, peninsular time) as an ISO instant with its offset. */
export function fromMadridWallClock(wallClock: string): string {
  const utc = Date.parse(`${wallClock}Z`);
  // Twice: the first offset may be the one of the other side of a clock change.
  const guess = utc - minutes(offsetAt(utc)) * 60_000;
  return `${wallClock}${offsetAt(guess)}`;
}

function offsetAt(instant: number): string {
  const zone = madrid.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/.exec(zone)?.[0] ?? '+00:00';
}

function minutes(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}
