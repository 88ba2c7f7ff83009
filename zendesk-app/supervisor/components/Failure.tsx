import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import type { MouseEvent } from 'react';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { ApiError } from '../../api/client.ts';

interface Props {
  title: string;
  error: Error;
  texts: SupervisorTexts;
  onRetry(): void;
}

/** What went wrong in the server's own words, and a way to try again. */
export function Failure({ title, error, texts, onRetry }: Props) {
  // The button goes away with the failure: the focus stays in its section.
  function handleRetry({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    currentTarget.closest('section')?.focus();
    onRetry();
  }
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <Alert type="error">
      <Alert.Title>{title}</Alert.Title>
      <Alert.Paragraph>{problem?.detail ?? texts.unreachable}</Alert.Paragraph>
      {problem ? <Alert.Paragraph>{texts.requestId(problem.requestId)}</Alert.Paragraph> : null}
      <Button size="small" className="retry" onClick={handleRetry}>
        {texts.retry}
      </Button>
    </Alert>
  );
}
