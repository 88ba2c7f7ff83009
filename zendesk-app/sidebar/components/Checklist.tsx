import { Button } from '@zendeskgarden/react-buttons';
import { Suspense, useId, useState } from 'react';
import type { Step, StepState } from '#shared/contract/index.ts';
import { wasDoneByHand } from '#shared/procedures/done-by-hand.ts';
import { useSidebar } from '../context.tsx';
import { formatDateTime } from '../format.ts';
import { useShownStep } from '../hooks/use-shown-step.ts';
import { Answers } from './Answers.tsx';
import { Disclosure } from './Disclosure.tsx';
import { OneLineForm } from './lazy-forms.tsx';
import { ProcedureVersions } from './ProcedureVersions.tsx';
import { StepOffers } from './StepOffers.tsx';
import { Waiting } from './Waiting.tsx';

const marks: Record<StepState, string> = {
  NEXT: '→',
  PENDING: '○',
  BLOCKED: '⊘',
  WAITING: '◷',
  DONE: '✓',
  SKIPPED: '–',
};

/** Whether the state is worth a line of its own: the mark says the rest. */
const isTelling: Record<StepState, boolean> = {
  NEXT: true,
  PENDING: false,
  BLOCKED: false,
  WAITING: true,
  DONE: false,
  SKIPPED: true,
};

/** The procedure's steps in order: state, evidence, what blocks each, and its actions when unfolded. */
export function Checklist() {
  const { texts, view } = useSidebar();
  const done = view.steps.filter(({ state }) => state === 'DONE' || state === 'SKIPPED').length;
  return (
    <>
      <h3 className="with-count">
        {texts.checklist} <span className="quiet small">{texts.stepsDone(done, view.steps.length)}</span>
      </h3>
      <ol className="steps">
        {view.steps.map((step) => (
          <StepItem key={step.id} step={step} />
        ))}
      </ol>
      <ProcedureVersions />
    </>
  );
}

function StepItem({ step }: { step: Step }) {
  const { texts, view } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const title = useShownStep<HTMLButtonElement>(step.id === view.nextStepId ? null : step.id, () => setOpen(true));
  return (
    <li className={`step step-${step.state.toLowerCase()}`}>
      <button
        type="button"
        ref={title}
        className="step-title"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className="step-mark">
          {marks[step.state]}
        </span>
        <span>
          {step.title}{' '}
          <span className={isTelling[step.state] ? 'step-state' : 'visually-hidden'}>
            {texts.stepStates[step.state]}
          </span>
          <HowLong step={step} />
        </span>
      </button>
      <div id={id} hidden={!isOpen} className="step-body">
        {isOpen ? <StepBody step={step} /> : null}
      </div>
    </li>
  );
}

function HowLong({ step: { waitingFor } }: { step: Step }) {
  const { texts } = useSidebar();
  if (!waitingFor || waitingFor.opensAt || waitingFor.days === 0) return null;
  return (
    <span className={waitingFor.isLate ? 'step-state late' : 'step-state'}>{texts.waitingDays(waitingFor.days)}</span>
  );
}

function StepBody({ step }: { step: Step }) {
  const { texts, view, locale } = useSidebar();
  const isClosed = step.state === 'DONE' || step.state === 'SKIPPED';
  const before = view.steps.filter(({ id }) => step.blockedBy.includes(id)).map(({ title }) => title);
  const services = step.services.map((id) => view.services[id]?.name ?? id);
  return (
    <>
      {step.detail ? <p>{step.detail}</p> : null}
      {services.length > 0 ? <p className="quiet small">{services.join(', ')}</p> : null}
      {before.length > 0 ? <p className="quiet">{texts.blockedBy(before.join(' · '))}</p> : null}
      {step.waitingFor ? (
        <p>
          <Waiting waiting={step.waitingFor} />
        </p>
      ) : null}
      {step.evidence.map((evidence) => (
        <p key={`${evidence.at} ${evidence.text}`} className="evidence">
          {evidence.url ? (
            <a className="plain-link" href={evidence.url} target="_blank" rel="noreferrer">
              {evidence.text}
            </a>
          ) : (
            evidence.text
          )}
          {evidence.at && evidence.by ? (
            <span className="quiet small"> {texts.evidenceBy(formatDateTime(evidence.at, locale), evidence.by)}</span>
          ) : null}
        </p>
      ))}
      {isClosed || step.state === 'BLOCKED' ? null : <StepOffers step={step} />}
      {isClosed ? <Change step={step} /> : <Skip step={step} />}
      {isClosed ? null : (
        <>
          <p className="quiet small">{texts.stepWhen(step.when)}</p>
          {step.provenBy.length > 0 ? (
            <p className="quiet small">{texts.stepProvenBy(step.provenBy.join(' · '))}</p>
          ) : null}
        </>
      )}
      <p className="quiet small">{step.source}</p>
    </>
  );
}

/** An answer is changed by another one; anything else done by hand is opened again. */
function Change({ step }: { step: Step }) {
  const { texts, view } = useSidebar();
  if (!step.id.startsWith('question:')) return <Reopen step={step} />;
  const answers = step.offers.find((offer) => offer.kind === 'ANSWER');
  if (!answers) return null;
  const given = view.actions.findLast(
    ({ request }) => request.type === 'ANSWER_QUESTION' && request.questionId === answers.questionId,
  )?.request;
  return (
    <Disclosure label={texts.changeAnswer}>
      {() => (
        <Answers
          offer={answers}
          label={step.title}
          {...(given?.type === 'ANSWER_QUESTION' ? { given: given.value } : {})}
        />
      )}
    </Disclosure>
  );
}

function Reopen({ step }: { step: Step }) {
  const { texts, view, act, busy } = useSidebar();
  if (!wasDoneByHand(step, view)) return null;
  return (
    <Button size="small" isBasic disabled={busy} onClick={() => void act({ type: 'REOPEN_STEP', stepId: step.id })}>
      {texts.reopen}
    </Button>
  );
}

function Skip({ step }: { step: Step }) {
  const { texts, act } = useSidebar();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" isBasic onClick={() => setAsking(true)}>
        {texts.skip}
      </Button>
    );
  }
  return (
    <Suspense fallback={null}>
      <OneLineForm
        label={texts.skipReason}
        type="text"
        save={texts.skipSave}
        onSave={(reason) => void act({ type: 'SKIP_STEP', stepId: step.id, reason })}
        onCancel={() => setAsking(false)}
      />
    </Suspense>
  );
}
