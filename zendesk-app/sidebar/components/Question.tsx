import { Button } from '@zendeskgarden/react-buttons';
import type { Question as AskedQuestion } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Quotes } from './Quotes.tsx';

/** One thing the ticket does not settle, answered with one click. */
export function Question({ question }: { question: AskedQuestion }) {
  const { texts, act, busy } = useSidebar();
  return (
    <fieldset className="question">
      <legend>
        <span className="quiet small">{texts.questions}</span>
        <br />
        {question.text}
      </legend>
      {question.evidence ? <Quotes evidence={question.evidence} /> : null}
      <div className="answers">
        {question.options.map(({ value, label }) => (
          <Button
            key={value}
            size="small"
            disabled={busy}
            onClick={() => void act({ type: 'ANSWER_QUESTION', questionId: question.id, value })}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
