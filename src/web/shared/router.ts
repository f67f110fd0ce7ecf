import { useSyncExternalStore } from 'react';

const CHANGED = 'parley:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** Where the page is: the path and its filters, which a bookmark keeps. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const [path = '/', search = ''] = address.split('?', 2);
  return { path, query: new URLSearchParams(search) };
}

/** Goes to an address of this page without loading it anew. `replace` leaves no step to go back to. */
export function goTo(address: string, { replace = false } = {}): void {
  if (address === window.location.pathname + window.location.search) return;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(CHANGED));
}

/** The same place with other filters; null takes one away. */
export function withQuery(
  place: Place,
  changes: Readonly<Record<string, string | null>>,
  path = place.path,
): string {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}
