import { useSidebar } from '../context.tsx';
import { Checklist } from './Checklist.tsx';
import { StepOffers } from './StepOffers.tsx';

/** The one thing to do now, then the whole checklist in the procedure's order. */
export function WhatNext() {
  const { texts, view } = useSidebar();
  const next = view.steps.find(({ id }) => id === view.nextStepId);
  return (
    <section aria-labelledby="what-next">
      <h2 id="what-next">{texts.whatNext}</h2>
      {next ? (
        <div className="next-step">
          <p className="sentence">{next.title}</p>
          {next.detail ? <p className="quiet">{next.detail}</p> : null}
          <StepOffers step={next} isPrimary />
        </div>
      ) : (
        <p>{texts.allDone}</p>
      )}
      <Checklist />
    </section>
  );
}
