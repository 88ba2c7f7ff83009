import { storableText } from '#server/db/storable.ts';
import { fromMadridWallClock } from '#server/madrid-time.ts';
import { overrideKeys, overridingAction } from '#shared/audit/override.ts';
import type { AuditFilter } from '#shared/contract/index.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Instants past these match the same events, and PostgreSQL cannot read every year that a date can be written with. */
const [earliestMs, latestMs] = [0, Date.UTC(9999, 0)];

const accented = 'ÀÁÄÂÈÉËÊÌÍÏÎÒÓÖÔÙÚÜÛÇÑàáäâèéëêìíïîòóöôùúüûçñ';
const plain = 'aaaaeeeeiiiioooouuuucnaaaaeeeeiiiioooouuuucn';
/** The alphabet is spelt out because `lower` knows no accents in a database of C locale. */
const folded = (expression: string) => `translate(lower(${expression}), '${accented}', '${plain}')`;

/** Whether an event is an override. The action comes first: it has an index, and few events have a detail to look into. */
export const isOverride = `(action = '${overridingAction}' and detail ?| array['${overrideKeys.join("', '")}'])`;

/** The events a filter lets through: a condition over the parameters `$1` to `$6` of `filterParams`. */
export const filterCondition = `
  ($1::timestamptz is null or at >= $1::timestamptz)
  and ($2::timestamptz is null or at < $2::timestamptz)
  and ($3::text is null or actor_id = $3::text or position(${folded('$3::text')} in ${folded('actor_name')}) > 0)
  and ($4::text is null or ticket_id = $4::text)
  and ($5::text is null or action = $5::text)
  and (not $6::boolean or ${isOverride})`;

/** The values of `filterCondition`; what is empty or absent filters nothing. */
export function filterParams({ from, to, actor, ticket, action, overrides }: AuditFilter): (string | boolean | null)[] {
  const text = (value: string | undefined) => (value ? storableText(value.normalize('NFC')) : null);
  return [
    from ? instant(firstMoment(from)) : null,
    to ? instant(momentAfter(to)) : null,
    text(actor?.trim()),
    text(ticket?.trim()),
    text(action),
    overrides === 'only',
  ];
}

/** A bare date is the whole day in Madrid; an instant is what it says. */
const isDay = (written: string) => /^\d{4}-\d\d-\d\d$/.test(written);

const startOfDay = (day: string) => Date.parse(fromMadridWallClock(`${day}T00:00:00`));

const firstMoment = (written: string) => (isDay(written) ? startOfDay(written) : Date.parse(written));

/** The first moment that is too late: `to` includes its day, or its instant. */
function momentAfter(written: string): number {
  if (!isDay(written)) return Date.parse(written) + 1;
  const dayAfter = Date.parse(`${written}T00:00:00Z`) + dayMs;
  return dayAfter >= latestMs ? latestMs : startOfDay(new Date(dayAfter).toISOString().slice(0, 10));
}

const instant = (ms: number) => new Date(Math.min(Math.max(ms, earliestMs), latestMs)).toISOString();
