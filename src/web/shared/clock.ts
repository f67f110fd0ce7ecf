import { useSyncExternalStore } from 'react';

const TICK_MS = 15_000;

let now = Date.now();
let offset = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now() + offset;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) timer = setInterval(tick, TICK_MS);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The server's time now, in ms: what is left until a deadline must not hang on this machine's clock. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

export function adjustClock(serverNow: string): void {
  const difference = Date.parse(serverNow) - Date.now();
  // Below this it is the way the answer took, and not the clock.
  offset = Math.abs(difference) > 5_000 ? difference : 0;
  tick();
}
