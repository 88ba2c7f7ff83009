import type { Evidence } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Quote } from './Quote.tsx';

/** More than these would push the reason they belong to off the screen. */
const shown = 3;

/** The ticket's words behind a conclusion: the first ones, and the rest on request. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const { texts } = useSidebar();
  const rest = evidence.slice(shown);
  return (
    <>
      <Listed evidence={evidence.slice(0, shown)} />
      {rest.length > 0 ? (
        <Disclosure label={texts.moreQuotes(rest.length)} openLabel={texts.fewerQuotes}>
          {() => <Listed evidence={rest} />}
        </Disclosure>
      ) : null}
    </>
  );
}

function Listed({ evidence }: { evidence: readonly Evidence[] }) {
  return evidence.map((own) => <Quote key={`${own.source} ${own.index} ${own.start} ${own.quote}`} evidence={own} />);
}
