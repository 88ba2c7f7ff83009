import { lazy, Suspense } from 'react';
import { useSidebar } from '../context.tsx';
import { formatTime } from '../format.ts';
import { CheckAuthorisations } from './CheckAuthorisations.tsx';

const ComparisonTable = lazy(async () => ({ default: (await import('./ComparisonTable.tsx')).ComparisonTable }));

/** What is asked beside what PRO and PRE have, how fresh that is, and another try. */
export function Authorisations() {
  const { texts, view, locale } = useSidebar();
  const { comparison, requested } = view;
  return (
    <section aria-labelledby="authorisations">
      <h2 id="authorisations">{texts.authorisations}</h2>
      {comparison ? (
        <>
          <p className="quiet small">
            {comparison.organization
              ? texts.authorisationsOf(comparison.organization.name, comparison.organization.code)
              : texts.authorisationsUnknownBody}
            {' · '}
            {texts.asOf(formatTime(comparison.asOf, locale))}
          </p>
          {comparison.unavailable.length > 0 ? (
            <p role="alert" className="notice notice-error">
              {texts.unavailable(comparison.unavailable.map((environment) => `SIRI ${environment}`).join(', '))}
            </p>
          ) : null}
          <Suspense fallback={null}>
            <ComparisonTable comparison={comparison} />
          </Suspense>
        </>
      ) : (
        <p className="quiet">{texts.authorisationsNone}</p>
      )}
      {requested.length > 0 ? (
        <CheckAuthorisations label={comparison ? texts.checkAgain : texts.checkAuthorisations} />
      ) : null}
    </section>
  );
}
