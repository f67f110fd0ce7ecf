const KEY = 'parley.practice';
const DESK = '/api/desk/';
/** Supervisors' notes are no part of what is practised. */
const COACHING = '/api/desk/coaching';

let practises = false;

/** Whether this tab practises, of which every page says so. */
export const isPractice = (): boolean => practises;

/** Looks once where the tab was opened: it practises since `?practice=on`, until `?practice=off`, and at the desk alone. */
export function lookForPractice({ pathname, search }: { pathname: string; search: string }): void {
  const asked = new URLSearchParams(search).get('practice');
  if (asked === 'on') sessionStorage.setItem(KEY, 'on');
  if (asked === 'off') sessionStorage.removeItem(KEY);
  practises = pathname.startsWith('/agent') && sessionStorage.getItem(KEY) === 'on';
}

/** Where a path of the server is asked for: the desk's own, or in practice that of the practice desk. */
export const pathHere = (path: string): string =>
  practises && path.startsWith(DESK) && !path.startsWith(COACHING)
    ? `/api/practice/${path.slice(DESK.length)}`
    : path;
