import { Button } from '@zendeskgarden/react-buttons';
import type { Offer } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';

/** The possible answers to a question, a button each; the one given before, if any, stays pressed. */
export function Answers({
  offer: { questionId, options },
  label,
  given,
}: {
  offer: Extract<Offer, { kind: 'ANSWER' }>;
  /** The question. */
  label: string;
  given?: string;
}) {
  const { act, busy } = useSidebar();
  return (
    <fieldset className="answers" aria-label={label}>
      {options.map(({ value, label: answer }) => (
        <Button
          key={value}
          size="small"
          disabled={busy}
          {...(given === undefined ? {} : { 'aria-pressed': value === given, isPrimary: value === given })}
          onClick={() => void act({ type: 'ANSWER_QUESTION', questionId, value })}
        >
          {answer}
        </Button>
      ))}
    </fieldset>
  );
}
