import {
  Button,
  Link,
  makeStyles,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { CaseView } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { momentWords } from '../shared/format.ts';
import { useToasts } from '../shared/toasts.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';
import { endWords } from './words.ts';

const useStyles = makeStyles({
  closed: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who gave one the case, and why, until one has answered. */
export function HandedNotice({ view: { row, mine } }: { view: CaseView }) {
  if (!mine || row.handed === null) return null;
  const { by, note } = row.handed;
  return (
    <Notice>
      <MessageBarBody>
        {by} gave you this case{note === null ? '.' : `: “${note}”`}
      </MessageBarBody>
    </Notice>
  );
}

/** Who has the same order in another case, and where its other cases are: what the buyer wrote in one belongs to all. */
export function BesideNotice({ view, onOpen }: { view: CaseView; onOpen: (caseId: string) => void }) {
  const { me } = useDesk();
  const now = useNow();
  if (view.row.status === 'closed' || view.beside.length === 0) return null;
  const shown = view.beside.slice(0, BESIDE_SHOWN);
  const left = view.beside.length - shown.length;
  return (
    <Notice>
      <MessageBarBody>
        The same order is in {view.beside.length === 1 ? 'another case' : `${view.beside.length} other cases`}
        :{' '}
        {shown.map(({ caseId, agent, since }, index) => (
          <Fragment key={caseId}>
            {index === 0 ? '' : ', '}
            <Link as="button" inline onClick={() => onOpen(caseId)}>
              {agent === null ? 'waiting' : agent.id === me.agent.id ? 'with you' : `with ${agent.name}`}
              {since === null || agent !== null ? '' : ` since ${momentWords(since, now)}`}
            </Link>
          </Fragment>
        ))}
        {left > 0 ? ` and ${left} more` : ''}.
      </MessageBarBody>
    </Notice>
  );
}

const BESIDE_SHOWN = 3;

/** Until when one snoozed the case, and how to end that before. */
export function SnoozedNotice({ store, view: { row, mine } }: { store: CaseStore; view: CaseView }) {
  const toasts = useToasts();
  const now = useNow();
  if (!mine || row.snoozed === null) return null;
  const { until } = row.snoozed;
  const unsnooze = (): void => {
    store.step('unsnooze').catch((error: unknown) => toasts.failed('The case stays snoozed', error));
  };
  return (
    <Notice>
      <MessageBarBody>
        Snoozed until {until === null ? '' : `${momentWords(until, now)}, or until `}the buyer writes.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={unsnooze}>
          End the snooze
        </Button>
      </MessageBarActions>
    </Notice>
  );
}

interface ClosedProps {
  store: CaseStore;
  view: CaseView;
  onReopened: () => void;
  onNext: () => void;
}

/** How a case ended, the way back into it for whom that is open, and the way on. */
export function ClosedNotice({ store, view: { row, mayReopen }, onReopened, onNext }: ClosedProps) {
  const styles = useStyles();
  const toasts = useToasts();
  const now = useNow();
  const { me, completed } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const reopen = (): void => {
    setBusy(true);
    store
      .step('reopen', { note: null })
      .then(onReopened, (error: unknown) => toasts.failed('The case stays closed', error))
      .finally(() => setBusy(false));
  };
  const how =
    row.closed === null
      ? 'The case is closed.'
      : `${endWords(row.closed, me.agent.id)}, ${momentWords(row.closed.at, now)}.`;
  return (
    <div className={styles.closed}>
      <span className={styles.words}>{how}</span>
      {mayReopen ? (
        <Button size="small" disabled={isBusy} onClick={reopen}>
          {completed?.caseId === row.caseId ? 'Undo (z)' : 'Reopen'}
        </Button>
      ) : null}
      <Button size="small" appearance="primary" onClick={onNext}>
        Next case (n)
      </Button>
    </div>
  );
}
