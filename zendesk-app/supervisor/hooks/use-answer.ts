import { useCallback, useEffect, useState } from 'react';

/** Where a question to the server stands. While it is asked again, the last answer stays. */
export interface Answer<T> {
  isLoading: boolean;
  data: T | undefined;
  error: Error | undefined;
  /** When `data` came. */
  at: Date | undefined;
  ask(): void;
}

/** Asks at once and whenever `question` changes; a new question forgets the last answer. */
export function useAnswer<T>(question: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, 'ask'> & { question: typeof question }>({
    question,
    isLoading: true,
    data: undefined,
    error: undefined,
    at: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const ask = useCallback(() => setAttempt((last) => last + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    const left = new AbortController();
    setState((last) => ({
      question,
      isLoading: true,
      data: last.question === question ? last.data : undefined,
      at: last.question === question ? last.at : undefined,
      error: undefined,
    }));
    question(left.signal).then(
      (data) => {
        if (!left.signal.aborted) setState({ question, isLoading: false, data, error: undefined, at: new Date() });
      },
      (error: Error) => {
        if (!left.signal.aborted) setState((last) => ({ ...last, isLoading: false, error }));
      },
    );
    return () => left.abort();
  }, [question, attempt]);

  const { isLoading, data, error, at } = state;
  return { isLoading, data, error, at, ask };
}
