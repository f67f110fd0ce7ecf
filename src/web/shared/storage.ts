import { useCallback, useState } from 'react';

const PREFIX = 'parley.';

/** What this browser remembers; without storage it is forgotten with the page. */
export const stored = {
  read<T>(key: string, otherwise: T): T {
    try {
      const text = localStorage.getItem(PREFIX + key);
      return text === null ? otherwise : (JSON.parse(text) as T);
    } catch {
      return otherwise;
    }
  },
  write(key: string, value: unknown): void {
    try {
      if (value === null || value === '') localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page goes on without.
    }
  },
};

/** A state that outlives a reload. */
export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => stored.read(key, initial));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      stored.write(key, next);
    },
    [key],
  );
  return [value, keep];
}
