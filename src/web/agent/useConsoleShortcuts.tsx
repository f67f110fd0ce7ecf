import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { goTo, withQuery, type Place } from '../shared/router.ts';
import {
  areShortcutsOn,
  switchShortcuts,
  useShortcutList,
  useShortcuts,
  type Shortcut,
} from '../shared/shortcuts.tsx';
import { useDesk, useDeskStore } from './desk.ts';

const useStyles = makeStyles({
  groups: { marginTop: tokens.spacingVerticalM, columnWidth: '220px', columnGap: '32px' },
  group: { breakInside: 'avoid', marginBottom: tokens.spacingVerticalL },
  name: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: '4px', columnGap: '12px' },
  keys: { margin: 0, textAlign: 'right', whiteSpace: 'nowrap' },
  key: {
    padding: '1px 6px',
    marginLeft: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Keys that work everywhere in the console; gives the list of all of them, shown under `?`. */
export function useConsoleShortcuts(place: Place): ReactNode {
  const store = useDeskStore();
  const { me } = useDesk();
  const [shown, setShown] = useState<Shortcut[] | null>(null);
  const list = useShortcutList();
  const view = (name: string) => () => goTo(withQuery(place, { view: name }, '/agent'));
  const go = (path: string) => () => goTo(path);
  useShortcuts([
    { keys: '?', group: 'Everywhere', label: 'Show the shortcuts', run: () => setShown(list()) },
    { keys: 'g q', group: 'Go to', label: 'Queue', run: go('/agent') },
    { keys: 'g a', group: 'Go to', label: 'Approvals', run: go('/agent/approvals') },
    { keys: 'g t', group: 'Go to', label: 'Tasks', run: go('/agent/tasks') },
    { keys: '1', group: 'Queue', label: 'Waiting', run: view('waiting') },
    { keys: '2', group: 'Queue', label: 'Mine', run: view('mine') },
    { keys: '3', group: 'Queue', label: 'All', run: view('all') },
    { keys: '4', group: 'Queue', label: 'Closed', run: view('closed') },
    {
      keys: 'g v',
      group: 'Everywhere',
      label: 'Switch between available and away',
      run: () => void store.setAvailable(!me.available).catch(() => undefined),
    },
  ]);
  useEffect(() => {
    const show = (): void => setShown(list());
    window.addEventListener('parley:help', show);
    return () => window.removeEventListener('parley:help', show);
  }, [list]);
  return <Help shortcuts={shown} onClose={() => setShown(null)} />;
}

function Help({ shortcuts, onClose }: { shortcuts: Shortcut[] | null; onClose: () => void }) {
  const styles = useStyles();
  const [isOn, setOn] = useState(areShortcutsOn);
  const writing: Shortcut[] = [
    ['Enter', 'Send'],
    ['Shift Enter', 'New line'],
    ['/', 'Canned replies, at the beginning'],
    ['Esc', 'Leave the box; the draft stays'],
  ].map(([keys = '', label = '']) => ({ keys, label, group: 'Writing', run: () => undefined }));
  const groups = Map.groupBy([...(shortcuts ?? []), ...writing], ({ group }) => group);
  return (
    <Dialog open={shortcuts !== null} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogContent>
            <Switch
              label="Single keys work outside text boxes"
              checked={isOn}
              onChange={(_event, { checked }) => {
                switchShortcuts(checked);
                setOn(checked);
              }}
            />
            <div className={styles.groups}>
              {[...groups].map(([name, all]) => (
                <section key={name} className={styles.group}>
                  <h3 className={styles.name}>{name}</h3>
                  <dl className={styles.list}>
                    {all.map(({ keys, label }) => (
                      <Line key={keys + label} keys={keys} label={label} />
                    ))}
                  </dl>
                </section>
              ))}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Line({ keys, label }: { keys: string; label: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.keys}>
        {keys.split(' ').map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dd>
    </>
  );
}
