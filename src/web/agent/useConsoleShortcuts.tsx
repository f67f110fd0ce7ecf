import type { ReactNode } from 'react';
import { goTo, withQuery, type Place } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { useHelp } from '../shared/useHelp.tsx';
import { useDesk, useDeskStore } from './desk.ts';

const WRITING = [
  ['Enter', 'Send'],
  ['Shift Enter', 'New line'],
  ['/', 'Canned replies, at the beginning or behind a space'],
  ['Esc', 'Leave the box; the draft stays'],
].map(([keys = '', label = '']) => ({ keys, label, group: 'Writing' }));

/** Keys that work everywhere in the console; gives the list of all of them, shown under `?`. */
export function useConsoleShortcuts(
  place: Place,
  { next, undo }: { next: () => void; undo: () => void },
): ReactNode {
  const store = useDeskStore();
  const { me } = useDesk();
  const view = (name: string) => () => goTo(withQuery(place, { view: name }, '/agent'));
  const go = (path: string) => () => goTo(path);
  useShortcuts([
    { keys: 'g q', group: 'Go to', label: 'Queue', run: go('/agent') },
    { keys: 'g a', group: 'Go to', label: 'Approvals', run: go('/agent/approvals') },
    { keys: 'g t', group: 'Go to', label: 'Tasks', run: go('/agent/tasks') },
    { keys: 'g c', group: 'Go to', label: 'Companion', run: go('/agent/companion') },
    { keys: '1', group: 'Queue', label: 'Waiting', run: view('waiting') },
    { keys: '2', group: 'Queue', label: 'Mine', run: view('mine') },
    { keys: '5', group: 'Queue', label: 'Needs my answer', run: view('answer') },
    { keys: '3', group: 'Queue', label: 'All', run: view('all') },
    { keys: '4', group: 'Queue', label: 'Closed', run: view('closed') },
    { keys: 'n', group: 'Queue', label: 'Next case that needs you', run: next },
    { keys: 'z', group: 'Queue', label: 'Undo completing, for ten seconds', run: undo },
    {
      keys: 'g v',
      group: 'Everywhere',
      label: 'Switch between available and away',
      run: () => void store.setAvailable(!me.available).catch(() => undefined),
    },
  ]);
  return useHelp(WRITING);
}
