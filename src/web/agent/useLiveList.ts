import { useCallback, useEffect, useState } from 'react';
import { api } from '../shared/api.ts';

export interface LiveList<T> {
  items: T[] | null;
  error: unknown;
  reload: () => void;
}

/** A list that is asked for again whenever `version` changes, such as a count of what is in it. */
export function useLiveList<T>(path: string, version: unknown): LiveList<T> {
  const [items, setItems] = useState<T[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    api.get<T[]>(path, asking.signal).then(
      (list) => {
        setItems(list);
        setError(null);
      },
      (failure: unknown) => {
        if (!asking.signal.aborted) setError(failure);
      },
    );
    return () => asking.abort();
  }, [path, version, tries]);
  const reload = useCallback(() => setTries((count) => count + 1), []);
  return { items, error, reload };
}
