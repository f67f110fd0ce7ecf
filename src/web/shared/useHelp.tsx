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
import { useState, type ReactNode } from 'react';
import {
  areShortcutsOn,
  HELP_KEY,
  switchShortcuts,
  useShortcutList,
  useShortcuts,
  type Shortcut,
} from './shortcuts.tsx';

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

const NONE: readonly Omit<Shortcut, 'run'>[] = [];

/** The list of keys, shown under `?`. `more` are keys that work where they are not registered, such as inside a box. */
export function useHelp(more = NONE): ReactNode {
  const [shown, setShown] = useState<Shortcut[] | null>(null);
  const list = useShortcutList();
  useShortcuts([
    { keys: HELP_KEY, group: 'Everywhere', label: 'Show the shortcuts', run: () => setShown(list()) },
  ]);
  return <Help shortcuts={shown === null ? null : [...shown, ...more]} onClose={() => setShown(null)} />;
}

function Help({
  shortcuts,
  onClose,
}: {
  shortcuts: readonly Omit<Shortcut, 'run'>[] | null;
  onClose: () => void;
}) {
  const styles = useStyles();
  const [isOn, setOn] = useState(areShortcutsOn);
  const groups = Map.groupBy(shortcuts ?? [], ({ group }) => group);
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
