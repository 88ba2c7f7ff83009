import type { ReactNode } from 'react';
import type { Explanation } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Quotes } from './Quotes.tsx';
import { RuleNote } from './RuleNote.tsx';

/** Why something was concluded: each reason with the ticket's words, what would change it, and its rule. */
export function Why({
  about,
  label,
  children,
}: {
  about: (explanation: Explanation) => boolean;
  label?: ReactNode;
  /** What came second, where something did. */
  children?: ReactNode;
}) {
  const { texts, view } = useSidebar();
  const explanations = view.classification.explanations.filter(about);
  if (explanations.length === 0) return label ? <p>{label}</p> : null;
  return (
    <Disclosure label={label ?? texts.why} openLabel={label ?? texts.hideWhy}>
      {() => (
        <>
          {explanations.map((explanation, index) => (
            <Reason
              // biome-ignore lint/suspicious/noArrayIndexKey: one service has a reason per handling, by the same rule
              key={`${explanation.about} ${index}`}
              explanation={explanation}
              isTitled={explanations.length > 1}
            />
          ))}
          {children}
        </>
      )}
    </Disclosure>
  );
}

function Reason({ explanation, isTitled }: { explanation: Explanation; isTitled: boolean }) {
  const { texts } = useSidebar();
  const { about, text, evidence, wouldChange, rule, source } = explanation;
  const title = isTitled ? texts.explained(about) : null;
  return (
    <div className="why">
      <p>
        {title ? <strong>{title}: </strong> : null}
        {text}
      </p>
      <Quotes evidence={evidence} />
      {wouldChange.length > 0 ? (
        <>
          <p className="quiet small would-change">{texts.wouldChange}</p>
          <ul className="changes">
            {wouldChange.map((change) => (
              <li key={`${change.fact} ${change.values.join()} ${change.gives}`}>{change.text}</li>
            ))}
          </ul>
        </>
      ) : null}
      <RuleNote rule={rule} source={source} />
    </div>
  );
}
