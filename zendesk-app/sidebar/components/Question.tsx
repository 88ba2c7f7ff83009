import { Button } from '@zendeskgarden/react-buttons';
import type { Question as AskedQuestion } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Quote } from './Quote.tsx';

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
      {question.evidence?.map((evidence) => (
        <Quote key={`${evidence.source} ${evidence.index} ${evidence.start} ${evidence.quote}`} evidence={evidence} />
      ))}
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
