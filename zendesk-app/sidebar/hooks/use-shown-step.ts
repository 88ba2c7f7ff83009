import { type RefObject, useEffect, useRef } from 'react';
import { useSidebar } from '../context.tsx';

/**
 * What takes the focus, and so comes into view, when the page leads to this step. `open` unfolds it before. Nothing for
 * `null`: the step is shown elsewhere.
 */
export function useShownStep<T extends HTMLElement>(stepId: string | null, open?: () => void): RefObject<T> {
  const { shownStepId, showStep } = useSidebar();
  const target = useRef<T>(null);
  useEffect(() => {
    if (stepId === null || shownStepId !== stepId) return;
    open?.();
    target.current?.focus();
    showStep(null);
  });
  return target;
}
