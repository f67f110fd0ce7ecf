import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBarBody,
  MessageBarActions,
  Link,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Me } from '../../server/desk/wire.ts';
import type { CoachingNote } from '../../server/review/wire.ts';
import { PAGE } from '../shared/layout.ts';
import { api, ApiError } from '../shared/api.ts';
import { useNow } from '../shared/clock.ts';
import { isPractice } from '../shared/practice.ts';
import { useMedia } from '../shared/media.ts';
import { goTo, usePlace, withQuery } from '../shared/router.ts';
import { Failed, Loading } from '../shared/States.tsx';
import { useToasts } from '../shared/toasts.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { Notice } from '../shared/Notice.tsx';
import { ApprovalsPage } from './ApprovalsPage.tsx';
import { CasePane } from './CasePane.tsx';
import { CoachingPage } from './CoachingPage.tsx';
import { CompanionPage } from './companion/CompanionPage.tsx';
import { DeskContext, useDesk, useDeskStore } from './desk.ts';
import { DeskStore } from './deskStore.ts';
import { NavBar } from './NavBar.tsx';
import { Practising } from './Practising.tsx';
import { RepliesPage } from './replies/RepliesPage.tsx';
import { QueuePane } from './queue/QueuePane.tsx';
import { TasksPage } from './TasksPage.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useArrivals } from './useArrivals.ts';
import { useConsoleShortcuts } from './useConsoleShortcuts.tsx';
import { awayWords } from './words.ts';

const useStyles = makeStyles({
  ...PAGE,
  panes: { display: 'flex', flexGrow: 1, flexBasis: 0, minHeight: 0, minWidth: 0 },
  beside: { width: '376px', flexShrink: 0, minHeight: 0 },
  whole: { flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** The agents' console: learns who is signed in, then shows the desk. */
export default function AgentConsole() {
  const [store, setStore] = useState<DeskStore | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    api.get<Me>('/api/desk/me', asking.signal).then(
      (me) => setStore(new DeskStore(me)),
      (failure: unknown) => {
        if (asking.signal.aborted) return;
        if (failure instanceof ApiError && failure.status === 401) window.location.reload();
        setError(failure);
      },
    );
    return () => asking.abort();
  }, [tries]);
  useEffect(() => store?.start(), [store]);
  if (store) {
    return (
      <DeskContext value={store}>
        <Console />
      </DeskContext>
    );
  }
  const retry = (): void => {
    setError(null);
    setTries(tries + 1);
  };
  if (error === null) return <Loading label="Opening the console" />;
  return <Failed what="The console could not be opened" error={error} onRetry={retry} />;
}

/** A note is no message: it may be a while until it is seen. */
const COACHING_ASKED_MS = 600_000;
const UNFILTERED = { q: null, complaint: null, label: null };
const CASE = /^\/agent\/cases\/([^/]+)$/;

function Console() {
  const styles = useStyles();
  const isNarrow = useMedia('(max-width: 800px)');
  const place = usePlace();
  const caseId = CASE.exec(place.path)?.[1] ?? null;
  useArrivals();
  const coaching = useLoaded<CoachingNote[]>('/api/desk/coaching', Math.floor(useNow() / COACHING_ASKED_MS));
  useTitle(caseId !== null);
  const toasts = useToasts();
  const store = useDeskStore();
  const openCase = (id: string): void => goTo(withQuery(place, {}, `/agent/cases/${id}`));
  /** Among one's own, with no filter that might hide it. */
  const openMine = (id: string): void =>
    goTo(withQuery(place, { ...UNFILTERED, view: 'mine' }, `/agent/cases/${id}`));
  const next = (): void => {
    store.next(caseId ?? '').then(
      (row) => {
        if (row === null) toasts.done('Nothing waits for you');
        else if (row.status === 'with_agent') openMine(row.caseId);
        else goTo(withQuery(place, { ...UNFILTERED, view: 'waiting' }, `/agent/cases/${row.caseId}`));
      },
      (error: unknown) => toasts.failed('The next case could not be looked for', error),
    );
  };
  const undo = (): void => {
    store.undo().then(
      (id) => (id === null ? undefined : openMine(id)),
      (error: unknown) => toasts.failed('The case stays completed', error),
    );
  };
  const help = useConsoleShortcuts(place, { next, undo });
  const closeCase = (): void => goTo(withQuery(place, {}, '/agent'));
  return (
    <div className={mergeClasses(styles.page, isNarrow && styles.narrow)}>
      {isNarrow && caseId !== null ? null : (
        <NavBar isNarrow={isNarrow} place={place} notes={coaching.value} />
      )}
      <main className={styles.main}>
        {isPractice() ? <Practising isNarrow={isNarrow} /> : null}
        <Notices />
        <div className={styles.panes}>
          {place.path === '/agent/approvals' ? (
            <ApprovalsPage onOpen={openCase} />
          ) : place.path === '/agent/coaching' ? (
            <CoachingPage coaching={coaching} onOpen={openCase} />
          ) : place.path === '/agent/companion' ? (
            <CompanionPage place={place} onOpen={openCase} />
          ) : place.path === '/agent/replies' ? (
            <RepliesPage />
          ) : place.path === '/agent/tasks' ? (
            <TasksPage onOpen={openCase} />
          ) : (
            <>
              {isNarrow && caseId !== null ? null : (
                <div className={caseId === null ? styles.whole : styles.beside}>
                  <QueuePane
                    key="queue"
                    place={place}
                    selected={caseId}
                    isWide={caseId === null && !isNarrow}
                    onOpen={openCase}
                  />
                </div>
              )}
              {caseId === null ? null : (
                <CasePane
                  key={caseId}
                  caseId={caseId}
                  isNarrow={isNarrow}
                  onClose={closeCase}
                  onOpen={openCase}
                  onMine={openMine}
                  onNext={next}
                />
              )}
            </>
          )}
        </div>
        <UndoBar caseId={caseId} onUndo={undo} onNext={next} />
      </main>
      {help}
    </div>
  );
}

/** What everybody has to know at once: the connection, the session. */
function Notices() {
  const { connection, isSignedOut, me } = useDesk();
  if (isSignedOut) {
    return (
      <Notice intent="error">
        <MessageBarBody>Your session is over. What you wrote is kept in this browser.</MessageBarBody>
        <MessageBarActions>
          <Link href={window.location.href}>Sign in again</Link>
        </MessageBarActions>
      </Notice>
    );
  }
  if (connection !== 'lost') return me.available || isPractice() ? null : <Away />;
  return (
    <Notice intent="warning" politeness="assertive">
      <MessageBarBody>
        The connection was lost. Reconnecting … What you send meanwhile is kept and goes out by itself.
      </MessageBarBody>
    </Notice>
  );
}

/** Whoever has just signed in is away, and buyers would be told that nobody is there. */
function Away() {
  const { me, presence, counts } = useDesk();
  const store = useDeskStore();
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const arrive = (): void => {
    setBusy(true);
    store
      .setAvailable(true)
      .catch((error: unknown) => toasts.failed('That did not work', error))
      .finally(() => setBusy(false));
  };
  const words = awayWords(me, presence, counts?.toldAway ?? 0);
  return (
    // Measured anew with other words: those would be cut off in the line of the ones before.
    <Notice key={words}>
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={isBusy} onClick={arrive}>
          I am available
        </Button>
      </MessageBarActions>
    </Notice>
  );
}

function useTitle(isCase: boolean): void {
  const { counts, me } = useDesk();
  useEffect(() => {
    const calling = (counts?.waiting ?? 0) + (counts?.answer ?? 0);
    document.title = `${isPractice() ? 'Practice · ' : ''}${calling > 0 ? `(${calling}) ` : ''}${isCase ? 'Case' : 'Queue'} · ${me.shop}`;
  }, [counts, me, isCase]);
}
