import type { Question as AskedQuestion } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Quotes } from './Quotes.tsx';

/** One thing the ticket does not settle, with its own words on it. It is answered in its step, where this leads. */
export function Question({ question }: { question: AskedQuestion }) {
  const { texts, view, showStep } = useSidebar();
  const step = view.steps.find(({ offers }) =>
    offers.some((offer) => offer.kind === 'ANSWER' && offer.questionId === question.id),
  );
  return (
    <div className="question">
      <p className="quiet small">{texts.questions}</p>
      <p className="sentence">{question.text}</p>
      {question.evidence ? <Quotes evidence={question.evidence} /> : null}
      {step ? (
        <button type="button" className="link-button" onClick={() => showStep(step.id)}>
          {texts.goToQuestion}
        </button>
      ) : null}
    </div>
  );
}
