import { useCallback, useEffect, useState } from 'react';
import { api } from './api.ts';

export interface Loaded<T> {
  /** The last answer; null until there is one. */
  value: T | null;
  error: unknown;
  /** The answer is to what is asked now, and not to what was asked before. */
  isCurrent: boolean;
  reload: () => void;
  /** Puts an answer in place that came another way. */
  replace: (value: T) => void;
}

interface Answer<T> {
  path: string;
  value: T | null;
  error: unknown;
}

/** What the server says at a path, asked for again whenever it or `version` changes. */
export function useLoaded<T>(path: string, version: unknown = null): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ path, value: null, error: null });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    api.get<T>(path, asking.signal).then(
      (value) => setAnswer({ path, value, error: null }),
      (error: unknown) => {
        if (!asking.signal.aborted) setAnswer((before) => ({ ...before, path, error }));
      },
    );
    return () => asking.abort();
  }, [path, version, tries]);
  const reload = useCallback(() => {
    setAnswer((before) => ({ ...before, error: null }));
    setTries((count) => count + 1);
  }, []);
  const replace = useCallback((value: T) => setAnswer({ path, value, error: null }), [path]);
  const isCurrent = answer.path === path && (answer.value !== null || answer.error !== null);
  return {
    value: answer.value,
    error: answer.path === path ? answer.error : null,
    isCurrent,
    reload,
    replace,
  };
}
