import { Button } from '@zendeskgarden/react-buttons';
import { useRef, useState } from 'react';
import { useSidebar } from '../context.tsx';

/** Something to take elsewhere; where the browser does not let us copy it, it is left selected. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const { texts, announce } = useSidebar();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const shown = useRef<HTMLElement>(null);
  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      announce(texts.copied);
    } catch {
      setState('failed');
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
    }
  };
  return (
    <div className="copy-field">
      <span className="quiet small">{label}</span>
      <code ref={shown}>{text}</code>
      <Button size="small" isBasic aria-label={`${texts.copy}: ${label}`} onClick={() => void handleCopy()}>
        {state === 'copied' ? texts.copied : texts.copy}
      </Button>
      {state === 'failed' ? (
        <p role="alert" className="notice notice-warning">
          {texts.copyFailed}
        </p>
      ) : null}
    </div>
  );
}
