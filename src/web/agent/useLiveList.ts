import { useLoaded } from '../shared/useLoaded.ts';

export interface LiveList<T> {
  items: T[] | null;
  error: unknown;
  reload: () => void;
}

/** A list that is asked for again whenever `version` changes, such as a count of what is in it. */
export function useLiveList<T>(path: string, version: unknown): LiveList<T> {
  const { value, error, reload } = useLoaded<T[]>(path, version);
  return { items: value, error, reload };
}
