import { Button } from '@zendeskgarden/react-buttons';
import { Suspense } from 'react';
import { useSidebar } from '../context.tsx';
import { OneLineForm } from './lazy-forms.tsx';

/** Asks PRO and PRE; where the ticket does not say whose INE10, the agent types it first. */
export function CheckAuthorisations({ label, isPrimary = false }: { label: string; isPrimary?: boolean }) {
  const { texts, view, act, busy } = useSidebar();
  if (!view.classification.organization.ine10) {
    return (
      <Suspense fallback={null}>
        <OneLineForm
          key={view.comparison?.ine10}
          label={texts.ine10}
          type="ine10"
          initial={view.comparison?.ine10}
          save={label}
          isPrimary={isPrimary}
          onSave={(ine10) => void act({ type: 'CHECK_AUTHORISATIONS', ine10 })}
        />
      </Suspense>
    );
  }
  return (
    <Button
      size="small"
      isPrimary={isPrimary}
      disabled={busy}
      onClick={() => void act({ type: 'CHECK_AUTHORISATIONS' })}
    >
      {label}
    </Button>
  );
}
