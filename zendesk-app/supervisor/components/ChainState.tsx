import { Button } from '@zendeskgarden/react-buttons';
import { Dots } from '@zendeskgarden/react-loaders';
import { Alert } from '@zendeskgarden/react-notifications';
import { Tag } from '@zendeskgarden/react-tags';
import type { AuditVerification } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { inWords } from '../detail.ts';
import { formatTime } from '../format.ts';
import type { Answer } from '../hooks/use-answer.ts';
import { Failure } from './Failure.tsx';

interface Props {
  verification: Answer<AuditVerification>;
  texts: SupervisorTexts;
  locale: Locale;
}

/** Whether the log is whole, when that was checked, and a way to check it now. A broken log cannot be overlooked. */
export function ChainState({ verification, texts, locale }: Props) {
  const { data, error, isLoading, at, ask } = verification;
  const { chain } = texts;
  return (
    <section tabIndex={-1} aria-label={chain.title} aria-busy={isLoading}>
      {data?.firstBroken ? <Broken firstBroken={data.firstBroken} checked={data.checked} texts={texts} /> : null}
      {error ? (
        <Failure title={chain.failed} error={error} texts={texts} onRetry={ask} />
      ) : (
        <div className="chain">
          <div role="status" className="chain-state">
            {isLoading ? (
              <>
                <Dots delayMS={200} aria-hidden="true" /> {chain.loading}
              </>
            ) : data?.ok ? (
              <Tag hue="green" size="large">
                <span>{data.head === null ? chain.empty : chain.whole(data.checked)}</span>
              </Tag>
            ) : null}
            {!isLoading && at ? <span className="quiet">{chain.at(formatTime(at, locale))}</span> : null}
          </div>
          <Button size="small" aria-disabled={isLoading} onClick={isLoading ? undefined : ask}>
            {chain.verifyNow}
          </Button>
        </div>
      )}
    </section>
  );
}

interface BrokenProps {
  firstBroken: NonNullable<AuditVerification['firstBroken']>;
  checked: number;
  texts: SupervisorTexts;
}

function Broken({ firstBroken, checked, texts: { chain } }: BrokenProps) {
  return (
    <Alert type="error" className="broken">
      <Alert.Title>{chain.broken(firstBroken.seq)}</Alert.Title>
      <Alert.Paragraph>{inWords(chain.reasons, firstBroken.reason)}</Alert.Paragraph>
      <Alert.Paragraph>{chain.checked(checked)}</Alert.Paragraph>
      <Alert.Paragraph>
        <strong>{chain.advice}</strong>
      </Alert.Paragraph>
    </Alert>
  );
}
