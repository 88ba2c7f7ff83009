import type { ReactNode } from 'react';
import type { Explanation } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Quote } from './Quote.tsx';

/** Why something was concluded: each reason with its rule and the ticket's words. */
export function Why({ about, label }: { about: (explanation: Explanation) => boolean; label?: ReactNode }) {
  const { texts, view } = useSidebar();
  const explanations = view.classification.explanations.filter(about);
  if (explanations.length === 0) return label ? <p>{label}</p> : null;
  return (
    <Disclosure label={label ?? texts.why} openLabel={label ?? texts.hideWhy}>
      {() =>
        explanations.map((explanation) => (
          <div key={`${explanation.about} ${explanation.rule}`} className="why">
            <p>{explanation.text}</p>
            {explanation.evidence.map((evidence) => (
              <Quote
                key={`${evidence.source} ${evidence.index} ${evidence.start} ${evidence.quote}`}
                evidence={evidence}
              />
            ))}
            {explanation.wouldChange ? (
              <p className="quiet">
                {texts.wouldChange} {explanation.wouldChange}
              </p>
            ) : null}
            <p className="quiet small">{texts.rule(explanation.rule, explanation.source)}</p>
          </div>
        ))
      }
    </Disclosure>
  );
}
