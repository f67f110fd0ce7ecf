/**
 * Waits for work no longer than until the signal aborts, and then rejects with its reason. undici looks at a signal only
 * once it is connected: a name or a connection that never comes would hold a request for longer than it was given.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', give);
    });
  });
}
