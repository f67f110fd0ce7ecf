import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  ClockPauseRegular,
  DismissRegular,
  HandRightRegular,
  SelectAllOnRegular,
  TagRegular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { counted } from '../../../domain/telling/words.ts';
import type { QueueRow } from '../../../server/desk/wire.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { TransferDialog } from '../CaseDialogs.tsx';
import { useDesk, useDeskStore } from '../desk.ts';
import { SnoozeDialog } from '../SnoozeDialog.tsx';
import { BulkLabelDialog } from './BulkLabelDialog.tsx';
import { ableTo, byReason, doneToEach, type Bulk, type BulkStep, type NotDone } from './chosen.ts';

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
  /** `left`: to which it was not done, refused or not asked for. */
  onDone: (bulk: Bulk, left: readonly QueueRow[]) => void;
  /** All of them were taken: they are among one's own now. */
  onTaken: () => void;
}

type Dialog = Exclude<BulkStep, 'take'>;

/** What can be done to all the chosen cases, each as it would be done to it alone. */
export function BulkBar({ chosen, hasKeys, onAll, onNone, onDone, onTaken }: Props) {
  const styles = useStyles();
  const desk = useDeskStore();
  const { me } = useDesk();
  const toasts = useToasts();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const hasLabels = me.labels.length > 0;
  const able = (step: BulkStep) =>
    ableTo(step, chosen, { id: me.agent.id, isSupervisor: me.roles.includes('supervisor') });
  const run = async (step: BulkStep, body: unknown): Promise<Bulk> => {
    const { able: asked, others } = able(step);
    const bulk = await doneToEach(asked, ({ caseId }) => desk.case(caseId).step(step, body));
    onDone(
      bulk,
      [...others, ...bulk.notDone].map(({ row }) => row),
    );
    return bulk;
  };
  const waiting = able('take').able.length;
  const take = (): void => {
    if (waiting === 0) return;
    void run('take', {}).then((bulk) => {
      if (bulk.done > 0) toasts.done(`Took ${counted(bulk.done, 'case')}`);
      if (bulk.done === chosen.length) onTaken();
    });
  };
  const open = (name: Dialog) => () => setDialog(name);
  const isAble = (step: BulkStep): boolean => able(step).able.length > 0;
  useShortcuts(
    hasKeys
      ? [
          ...(waiting > 0 ? [{ keys: 't', group: 'Chosen cases', label: 'Take', run: take }] : []),
          ...(hasLabels ? [{ keys: 'l', group: 'Chosen cases', label: 'Labels', run: open('label') }] : []),
          ...(isAble('transfer')
            ? [{ keys: 'h', group: 'Chosen cases', label: 'Transfer', run: open('transfer') }]
            : []),
          ...(isAble('snooze')
            ? [{ keys: 's', group: 'Chosen cases', label: 'Snooze', run: open('snooze') }]
            : []),
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
        {waiting > 0 ? (
          <Button {...button} icon={<HandRightRegular />} onClick={take}>
            Take{waiting < chosen.length ? ` ${waiting}` : ''}
          </Button>
        ) : null}
        {hasLabels ? (
          <Button {...button} icon={<TagRegular />} onClick={open('label')}>
            Labels
          </Button>
        ) : null}
        <Doing icon={<ArrowSwapRegular />} label="Transfer" {...able('transfer')} onDo={open('transfer')} />
        <Doing icon={<ClockPauseRegular />} label="Snooze" {...able('snooze')} onDo={open('snooze')} />
      </div>
      {dialog === null ? null : (
        <BulkDialog name={dialog} {...able(dialog)} run={run} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

/** A step for the chosen cases; grey where it can be done to none of them, with the reasons. */
function Doing({
  icon,
  label,
  able,
  others,
  onDo,
}: {
  icon: ReactElement;
  label: string;
  able: readonly QueueRow[];
  others: readonly NotDone[];
  onDo: () => void;
}) {
  const styles = useStyles();
  const isGrey = able.length === 0;
  const button = (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={icon}
      disabledFocusable={isGrey}
      onClick={onDo}
    >
      {label}
    </Button>
  );
  return isGrey ? (
    <Tooltip content={`${byReason(others).join('. ')}.`} relationship="description">
      {button}
    </Tooltip>
  ) : (
    button
  );
}

/** Asks what to do to the cases to which it can be done, and says first which stay as they are. */
function BulkDialog({
  name,
  able,
  others,
  run,
  onClose,
}: {
  name: Dialog;
  able: QueueRow[];
  others: NotDone[];
  run: (step: BulkStep, body: unknown) => Promise<Bulk>;
  onClose: () => void;
}) {
  const { me } = useDesk();
  const before = others.length === 0 ? null : <StayAsTheyAre others={others} />;
  const props = { what: counted(able.length, 'case'), before, onClose };
  const step = (_name: string, body: unknown): Promise<Bulk> => run(name, body);
  const done =
    (words: (cases: string, chosen: string) => string) =>
    (bulk: Bulk, chosen: string): string | null =>
      bulk.done === 0 ? null : words(counted(bulk.done, 'case'), chosen);
  if (name === 'label')
    return <BulkLabelDialog {...props} step={step} done={done((cases, labels) => `${labels} ${cases}`)} />;
  if (name === 'snooze')
    return (
      <SnoozeDialog
        {...props}
        rows={able}
        step={step}
        done={done((cases, until) => `${cases} snoozed until ${until}`)}
      />
    );
  return (
    <TransferDialog
      {...props}
      step={step}
      done={done((cases, to) => `${cases} given to ${to}`)}
      isMine={able.every(({ agent }) => agent?.id === me.agent.id)}
    />
  );
}

function StayAsTheyAre({ others }: { others: readonly NotDone[] }) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {counted(others.length, 'case stays as it is', 'cases stay as they are')}
        </MessageBarTitle>
        <Reasons className={styles.list} notDone={others} />
      </MessageBarBody>
    </MessageBar>
  );
}

const Reasons = ({ className, notDone }: { className: string; notDone: readonly NotDone[] }) => (
  <ul className={className}>
    {byReason(notDone).map((words) => (
      <li key={words}>{words}.</li>
    ))}
  </ul>
);

/** In which cases it could not be done, and why; they stay chosen. */
export function NotDoneNotice({ notDone, onClose }: { notDone: readonly NotDone[]; onClose: () => void }) {
  const styles = useStyles();
  if (notDone.length === 0) return null;
  return (
    <Notice intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>Not done in {counted(notDone.length, 'case')}</MessageBarTitle>
        <Reasons className={styles.list} notDone={notDone} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
        }
      />
    </Notice>
  );
}
