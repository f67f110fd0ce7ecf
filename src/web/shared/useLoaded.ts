import { useCallback, useEffect, useState } from 'react';
import { api } from './api.ts';

export interface Loaded<T> {
  /** The last answer; null until there is one. */
  value: T | null;
  error: unknown;
  /** What is asked now is not answered yet; `value` may still answer what was asked before. */
  isLoading: boolean;
  reload: () => void;
  /** Puts an answer in place that came another way. */
  replace: (value: T) => void;
}

interface Answer<T> {
  to: string;
  value: T | null;
  error: unknown;
}

/** What the server says at a path, asked for again whenever it or `version` changes. */
export function useLoaded<T>(path: string, version: unknown = null): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ to: '', value: null, error: null });
  const [tries, setTries] = useState(0);
  const question = `${tries} ${path}`;
  useEffect(() => {
    const asking = new AbortController();
    api.get<T>(path, asking.signal).then(
      (value) => setAnswer({ to: question, value, error: null }),
      (error: unknown) => {
        if (!asking.signal.aborted) setAnswer((before) => ({ ...before, to: question, error }));
      },
    );
    return () => asking.abort();
  }, [path, question, version]);
  const reload = useCallback(() => setTries((count) => count + 1), []);
  const replace = useCallback((value: T) => setAnswer({ to: question, value, error: null }), [question]);
  const isLoading = answer.to !== question;
  return { value: answer.value, error: isLoading ? null : answer.error, isLoading, reload, replace };
}
