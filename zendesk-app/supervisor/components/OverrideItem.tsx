import { overrideOf } from '#shared/audit/override.ts';
import type { AuditEvent } from '#shared/contract/index.ts';
import { maskPersonalData } from '#shared/identifiers/personal-data.ts';
import { stepsInWords, type Words } from '../detail.ts';
import { formatInstant } from '../format.ts';
import { TicketLink } from './TicketLink.tsx';

interface Props {
  event: AuditEvent;
  words: Words;
  onOpenTicket(ticketId: string): void;
}

/** One override: the step, why in the agent's words, what it let go on, and who, when and on which ticket. */
export function OverrideItem({ event, words, onOpenTicket }: Props) {
  const override = overrideOf(event);
  if (!override) return null;
  const { texts, locale } = words;
  const facts: [string, string][] = [
    [texts.fields.reason, texts.overrides.quoted(maskPersonalData(override.reason))],
    [texts.fields.heldBack, stepsInWords(override.heldBack, words)],
    [texts.fields.blockedBy, stepsInWords(override.blockedBy, words)],
  ];
  return (
    <li>
      <div className="override-head">
        <strong>{stepsInWords([override.stepId], words)}</strong>
        <span className="quiet override-who">
          <span>{event.actor.name}</span>
          {event.ticketId === null ? null : (
            <TicketLink ticketId={event.ticketId} texts={texts} onOpen={onOpenTicket} />
          )}
          <time dateTime={event.at}>{formatInstant(event.at, locale)}</time>
        </span>
      </div>
      <dl className="override-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
