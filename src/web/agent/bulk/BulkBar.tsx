import {
  Button,
  makeStyles,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  ClockPauseRegular,
  DismissRegular,
  SelectAllOnRegular,
  TagRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { counted } from '../../../domain/telling/words.ts';
import type { QueueRow } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { nameOf } from '../../shared/words.ts';
import { TransferDialog } from '../CaseDialogs.tsx';
import { useDesk } from '../desk.ts';
import { SnoozeDialog } from '../SnoozeDialog.tsx';
import { BulkLabelDialog } from './BulkLabelDialog.tsx';
import { doneToEach, type Bulk, type NotDone } from './chosen.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    flexShrink: 0,
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { paddingLeft: '4px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', gap: '6px', marginLeft: 'auto' },
  button: { minWidth: '0' },
  list: { margin: '4px 0 0', paddingLeft: '18px', maxHeight: '30vh', overflowY: 'auto' },
});

interface Props {
  chosen: readonly QueueRow[];
  /** Keys are for the open case while there is one. */
  hasKeys: boolean;
  onAll: () => void;
  onNone: () => void;
  onDone: (bulk: Bulk) => void;
}

/** What can be done to all the chosen cases, each as it would be done to it alone. */
export function BulkBar({ chosen, hasKeys, onAll, onNone, onDone }: Props) {
  const styles = useStyles();
  const { me } = useDesk();
  const [dialog, setDialog] = useState<'label' | 'transfer' | 'snooze' | null>(null);
  const hasLabels = me.labels.length > 0;
  const step = async (name: string, body: unknown): Promise<Bulk> => {
    const bulk = await doneToEach(chosen, ({ caseId }) =>
      api.post(`/api/desk/cases/${caseId}/${name}`, body),
    );
    onDone(bulk);
    return bulk;
  };
  const what = counted(chosen.length, 'case');
  const props = { what, step, done: doneWords, onClose: () => setDialog(null) };
  useShortcuts(
    hasKeys
      ? [
          ...(hasLabels
            ? [{ keys: 'l', group: 'Chosen cases', label: 'Labels', run: () => setDialog('label') }]
            : []),
          { keys: 't', group: 'Chosen cases', label: 'Transfer', run: () => setDialog('transfer') },
          { keys: 's', group: 'Chosen cases', label: 'Snooze', run: () => setDialog('snooze') },
          { keys: 'Escape', group: 'Chosen cases', label: 'Choose none', run: onNone },
        ]
      : [],
  );
  const button = { className: styles.button, size: 'small', appearance: 'subtle' } as const;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Chosen cases">
      <span className={styles.count} role="status">
        {chosen.length} chosen
      </span>
      <Button {...button} icon={<SelectAllOnRegular />} onClick={onAll}>
        All
      </Button>
      <Button {...button} icon={<DismissRegular />} aria-label="Choose none" onClick={onNone} />
      <div className={styles.actions}>
        {hasLabels ? (
          <Button {...button} icon={<TagRegular />} onClick={() => setDialog('label')}>
            Labels
          </Button>
        ) : null}
        <Button {...button} icon={<ArrowSwapRegular />} onClick={() => setDialog('transfer')}>
          Transfer
        </Button>
        <Button {...button} icon={<ClockPauseRegular />} onClick={() => setDialog('snooze')}>
          Snooze
        </Button>
      </div>
      {dialog === 'label' ? <BulkLabelDialog {...props} /> : null}
      {dialog === 'snooze' ? <SnoozeDialog {...props} /> : null}
      {dialog === 'transfer' ? (
        <TransferDialog {...props} isMine={chosen.every(({ agent }) => agent?.id === me.agent.id)} />
      ) : null}
    </div>
  );
}

const doneWords = ({ done }: Bulk): string | null => (done === 0 ? null : `Done in ${counted(done, 'case')}`);

/** In which cases it could not be done, and why; they stay chosen. */
export function NotDoneNotice({ notDone, onClose }: { notDone: readonly NotDone[]; onClose: () => void }) {
  const styles = useStyles();
  if (notDone.length === 0) return null;
  return (
    <Notice intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>Not done in {counted(notDone.length, 'case')}</MessageBarTitle>
        <ul className={styles.list}>
          {notDone.map(({ row, because }) => (
            <li key={row.caseId}>
              {nameOf(row)}
              {row.orderNumber === null ? '' : `, order ${row.orderNumber}`}: {because}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
        }
      />
    </Notice>
  );
}
