import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../server/desk/wire.ts';
import { useMedia } from '../shared/media.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { PackageDialog } from '../shared/PackageDialog.tsx';
import { Failed, Loading } from '../shared/States.tsx';
import { useToasts } from '../shared/toasts.tsx';
import { type CaseDialog, CaseHeader } from './CaseHeader.tsx';
import { CompleteDialog, ReturnDialog, TransferDialog } from './CaseDialogs.tsx';
import type { CaseStore } from './caseStore.ts';
import { BesideNotice, ClosedNotice, HandedNotice, SnoozedNotice } from './CaseNotices.tsx';
import { Composer, type ComposerHandle } from './composer/Composer.tsx';
import type { Mode } from './composer/draft.ts';
import { useCaseSnapshot, useDesk, useDeskStore } from './desk.ts';
import { LabelDialog } from './LabelDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { BegunOffer } from './offerOrder.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Timeline } from './Timeline.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  talk: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  side: {
    width: '312px',
    flexShrink: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wholeSide: { width: '100%', borderLeft: 'none' },
  tabs: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  caseId: string;
  isNarrow: boolean;
  onClose: () => void;
  onOpen: (caseId: string) => void;
  /** The case has become one's own. */
  onMine: (caseId: string) => void;
  /** To the next case that needs one. */
  onNext: () => void;
}

/** One case: the conversation, and beside it all that is known. */
export function CasePane({ caseId, ...props }: Props) {
  const styles = useStyles();
  const desk = useDeskStore();
  const store = desk.case(caseId);
  const { view, error } = useCaseSnapshot(store);
  useEffect(() => {
    store.resume();
  }, [store]);
  useEffect(() => {
    desk.looks(caseId);
    return () => desk.looks(null);
  }, [desk, caseId]);
  if (view) return <Case store={store} view={view} {...props} />;
  return (
    <section className={styles.pane} aria-label="Case">
      {error === null ? (
        <Loading label="Opening the case" />
      ) : (
        <Failed what="The case could not be opened" error={error} onRetry={() => void store.refresh()} />
      )}
    </section>
  );
}

type CaseProps = Omit<Props, 'caseId'> & { store: CaseStore; view: CaseView };

function Case({ store, view, isNarrow, onClose, onOpen, onMine, onNext }: CaseProps) {
  const desk = useDeskStore();
  const styles = useStyles();
  const toasts = useToasts();
  const hasRoom = useMedia('(min-width: 1180px)');
  const [tab, setTab] = useState<'talk' | 'details'>('talk');
  const [dialog, setDialog] = useState<CaseDialog>(null);
  const [begun, setBegun] = useState<BegunOffer | null>(null);
  const composer = useRef<ComposerHandle>(null);
  const closeDialog = useCallback(() => {
    setDialog(null);
    setBegun(null);
  }, []);
  const begin = (offer: BegunOffer): void => {
    setBegun(offer);
    setDialog('offer');
  };
  const { row, mine } = view;
  const { me } = useDesk();
  const hasLabels = me.labels.length > 0 || row.labels.length > 0;
  const step = {
    what: 'the case',
    step: (name: string, body: unknown) => store.step(name, body),
    onClose: closeDialog,
  };
  const take = (): void => {
    store.step('take').then(
      () => onMine(row.caseId),
      (error: unknown) => {
        toasts.failed('The case is not yours', error);
        void store.refresh();
      },
    );
  };
  const open = (name: CaseDialog) => () => (mine ? setDialog(name) : undefined);
  const writeIn = (mode: Mode): void => {
    setTab('talk');
    // By then the conversation is shown, where it was not.
    window.setTimeout(() => composer.current?.write(mode));
  };
  const insert = (words: string): void => {
    setTab('talk');
    window.setTimeout(() => composer.current?.insert(words));
  };
  useShortcuts([
    ...(row.status === 'waiting' ? [{ keys: 't', group: 'Case', label: 'Take the case', run: take }] : []),
    { keys: 'r', group: 'Case', label: 'Write to the buyer', run: () => writeIn('reply') },
    { keys: 'i', group: 'Case', label: 'Write an internal note', run: () => writeIn('note') },
    { keys: 'o', group: 'Case', label: 'Give a remedy', run: open('offer') },
    { keys: 's', group: 'Case', label: 'Snooze', run: open('snooze') },
    { keys: 'x', group: 'Case', label: 'Transfer', run: open('transfer') },
    { keys: 'b', group: 'Case', label: 'Return to the assistant', run: open('return') },
    { keys: 'e', group: 'Case', label: 'Complete', run: open('complete') },
    ...(hasLabels ? [{ keys: 'l', group: 'Case', label: 'Labels', run: () => setDialog('labels') }] : []),
    { keys: 'p', group: 'Case', label: 'Package for arbitration', run: () => setDialog('package') },
    {
      keys: 'd',
      group: 'Case',
      label: 'Conversation or details',
      run: () => setTab(tab === 'talk' ? 'details' : 'talk'),
    },
    { keys: 'Escape', group: 'Case', label: 'Back to the queue', run: onClose },
  ]);
  const side = (
    <SidePanel store={store} view={view} onOffer={open('offer')} onOpen={onOpen} onInsert={insert} />
  );
  return (
    <section className={styles.pane} aria-label="Case">
      <CaseHeader view={view} isNarrow={isNarrow} onClose={onClose} onTake={take} onDialog={setDialog} />
      {hasRoom ? null : (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_event, { value }) => setTab(value === 'details' ? 'details' : 'talk')}
        >
          <Tab value="talk">Conversation</Tab>
          <Tab value="details">Details</Tab>
        </TabList>
      )}
      <div className={styles.body}>
        {hasRoom || tab === 'talk' ? (
          <div className={styles.talk}>
            <BesideNotice view={view} onOpen={onOpen} />
            <HandedNotice view={view} />
            <SnoozedNotice store={store} view={view} />
            <Timeline store={store} view={view} onEdit={(unsent) => composer.current?.edit(unsent)} />
            {row.status === 'closed' ? (
              <ClosedNotice store={store} view={view} onReopened={() => onMine(row.caseId)} onNext={onNext} />
            ) : (
              <Composer ref={composer} store={store} view={view} onTake={take} onOffer={begin} />
            )}
          </div>
        ) : null}
        {hasRoom || tab === 'details' ? (
          <aside
            className={mergeClasses(styles.side, !hasRoom && styles.wholeSide)}
            aria-label="Details"
            tabIndex={0}
          >
            {side}
          </aside>
        ) : null}
      </div>
      {dialog === 'offer' ? (
        <OfferDialog store={store} view={view} begun={begun} onClose={closeDialog} />
      ) : null}
      {dialog === 'transfer' ? (
        <TransferDialog {...step} isMine={mine} done={(_after, to) => `The case is with ${to} now`} />
      ) : null}
      {dialog === 'snooze' ? (
        <SnoozeDialog {...step} rows={[row]} done={(_after, until) => `Snoozed until ${until}`} />
      ) : null}
      {dialog === 'labels' ? <LabelDialog store={store} labels={row.labels} onClose={closeDialog} /> : null}
      {dialog === 'return' ? <ReturnDialog store={store} onClose={closeDialog} /> : null}
      {dialog === 'package' ? (
        <PackageDialog
          caseId={row.caseId}
          missing={view.completeness.items.filter(({ has }) => !has).map(({ title }) => title)}
          onClose={closeDialog}
        />
      ) : null}
      {dialog === 'complete' ? (
        <CompleteDialog
          store={store}
          view={view}
          onDone={(after) => desk.completed(after)}
          onClose={closeDialog}
        />
      ) : null}
    </section>
  );
}
