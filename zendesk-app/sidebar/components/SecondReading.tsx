import { useSidebar } from '../context.tsx';
import { Quotes } from './Quotes.tsx';
import { RuleNote } from './RuleNote.tsx';

/** The disposition that comes second, by which rule, and how near it is. */
export function SecondReading() {
  const { texts, view } = useSidebar();
  const { runnerUp } = view.classification;
  if (!runnerUp) return null;
  return (
    <div className="why second-reading">
      <p>
        <strong>{texts.secondReading}: </strong>
        {texts.dispositionNames[runnerUp.disposition]}. {texts.nearness[runnerUp.nearness]}
      </p>
      <RuleNote rule={runnerUp.rule} source={runnerUp.source} />
    </div>
  );
}

/** Another origin that the ticket shows signs of. */
export function SecondOrigin() {
  const { texts, view } = useSidebar();
  const { originRunnerUp } = view.classification;
  if (!originRunnerUp) return null;
  return (
    <div className="why second-reading">
      <p>
        <strong>{texts.secondOrigin}: </strong>
        {texts.origins[originRunnerUp.value]}.
      </p>
      <Quotes evidence={originRunnerUp.evidence} />
      <RuleNote rule={originRunnerUp.rule} source={originRunnerUp.source} />
    </div>
  );
}
