import type { Step } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { useShownStep } from '../hooks/use-shown-step.ts';
import { Checklist } from './Checklist.tsx';
import { StepOffers } from './StepOffers.tsx';
import { Waiting } from './Waiting.tsx';

/** The one thing to do now, or what is waited for; then the whole checklist in the procedure's order. */
export function WhatNext() {
  const { texts, view } = useSidebar();
  const next = view.steps.find(({ id }) => id === view.nextStepId);
  return (
    <section aria-labelledby="what-next">
      <h2 id="what-next">{texts.whatNext}</h2>
      {next ? (
        <NextStep key={next.id} step={next} />
      ) : (
        <NothingToDo waiting={view.steps.filter(({ state }) => state === 'WAITING')} />
      )}
      <Checklist />
    </section>
  );
}

function NextStep({ step }: { step: Step }) {
  const title = useShownStep<HTMLParagraphElement>(step.id);
  return (
    <div className="next-step">
      <p className="sentence" tabIndex={-1} ref={title}>
        {step.title}
      </p>
      {step.detail ? <p className="quiet">{step.detail}</p> : null}
      <StepOffers step={step} isPrimary />
    </div>
  );
}

function NothingToDo({ waiting }: { waiting: readonly Step[] }) {
  const { texts } = useSidebar();
  if (waiting.length === 0) return <p>{texts.allDone}</p>;
  return (
    <div className="next-step">
      <p className="sentence">{texts.allWaiting}</p>
      <ul>
        {waiting.map(({ id, title, waitingFor }) => (
          <li key={id}>
            {title}
            {waitingFor ? <Waiting waiting={waitingFor} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
