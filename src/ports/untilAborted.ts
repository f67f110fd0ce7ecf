/**
 * Waits for work no longer than until the signal aborts, and then rejects with its reason. Not everything that is given a
 * signal looks at it all the time: undici does once it is connected, Cosmos DB's client not while it sleeps between its
 * tries, OpenAI's not while it waits for a token.
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
