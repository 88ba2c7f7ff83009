import type { WaitingFor } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { formatDateTime, formatTime } from '../format.ts';

/** Whom a step waits for, for how long, and until when; what is late stands out. */
export function Waiting({ waiting }: { waiting: WaitingFor }) {
  const { texts, locale } = useSidebar();
  const { whom, since, days, deadline, opensAt, isLate } = waiting;
  if (opensAt) return <span className="waiting-for quiet">{texts.opensAt(formatTime(opensAt, locale))}</span>;
  const wait = texts.waitingFor(whom, formatDateTime(since, locale));
  return (
    <>
      <span className="waiting-for quiet">{days > 0 ? `${wait}, ${texts.waitingDays(days)}` : wait}</span>
      {deadline ? (
        <span className={isLate ? 'waiting-for late' : 'waiting-for quiet'}>
          {(isLate ? texts.deadlineOver : texts.deadline)(formatDateTime(deadline, locale))}
        </span>
      ) : null}
      {isLate && !deadline ? <span className="waiting-for late">{texts.waitingLate}</span> : null}
    </>
  );
}
