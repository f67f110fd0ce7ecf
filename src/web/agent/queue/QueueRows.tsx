import { Link, makeStyles, Spinner } from '@fluentui/react-components';
import { MailInboxCheckmarkRegular, SearchRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QueueView } from '../../../server/desk/wire.ts';
import { isPractice } from '../../shared/practice.ts';
import { goTo, withQuery, type Place } from '../../shared/router.ts';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { Failed, Loading, Nothing } from '../../shared/States.tsx';
import { useVirtualRows, VirtualList } from '../../shared/VirtualList.tsx';
import { useDesk, useDeskStore } from '../desk.ts';
import { BulkBar, NotDoneNotice } from '../bulk/BulkBar.tsx';
import { NONE_CHOSEN, pressed, type NotDone } from '../bulk/chosen.ts';
import { QueueRow } from './QueueRow.tsx';

const ROW_HEIGHT = { wide: 60, narrow: 97 };

const useStyles = makeStyles({ more: { padding: '12px' } });

interface Props {
  place: Place;
  selected: string | null;
  isWide: boolean;
  onOpen: (caseId: string) => void;
  view: QueueView;
  isFiltered: boolean;
}

/** The cases of the queue, with what can be done to several of them at once. */
export function QueueRows({ place, selected, isWide, onOpen, view, isFiltered }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const { rows, isLoading, error, cursor, me } = useDesk();
  const ids = useMemo(() => rows.map(({ caseId }) => caseId), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(scroller, ids, isWide ? ROW_HEIGHT.wide : ROW_HEIGHT.narrow);
  const { lastShown } = virtual;
  useEffect(() => {
    if (cursor !== null && lastShown >= rows.length - 20) void store.loadMore();
  }, [store, cursor, lastShown, rows.length]);
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [notDone, setNotDone] = useState<readonly NotDone[]>([]);
  const inOrder = useRef<string[]>([]);
  useEffect(() => {
    inOrder.current = ids;
  }, [ids]);
  const choose = useCallback(
    (caseId: string, isRange: boolean) =>
      setChosen((now) => pressed(now, caseId, isRange ? inOrder.current : null)),
    [],
  );
  // What left the list meanwhile is not done by accident.
  const shownChosen = useMemo(() => rows.filter(({ caseId }) => chosen.ids.has(caseId)), [rows, chosen]);
  const move = (by: 1 | -1) => (): void => {
    const at = ids.indexOf(focusedCase() ?? selected ?? '');
    const to = at < 0 ? 0 : at + by;
    const next = ids[to];
    if (next === undefined) return;
    if (selected !== null) onOpen(next);
    virtual.goTo(to);
  };
  useQueueKeys(selected, move, (caseId) => choose(caseId, false));
  // It goes with the choice that it speaks of, and with the list.
  const stillChosen = selected === null ? notDone.filter(({ row }) => chosen.ids.has(row.caseId)) : [];
  const left = <NotDoneNotice notDone={stillChosen} onClose={() => setNotDone([])} />;
  if (rows.length === 0) {
    return (
      <>
        {left}
        {isLoading ? (
          <Loading label="Loading cases" />
        ) : error === null ? (
          <Empty view={view} isFiltered={isFiltered} />
        ) : (
          <Failed what="The cases could not be loaded" error={error} onRetry={() => void store.reload()} />
        )}
      </>
    );
  }
  return (
    <>
      {left}
      <VirtualList
        ref={scroller}
        rows={virtual}
        count={cursor === null ? rows.length : -1}
        end={cursor === null ? null : <Spinner className={styles.more} size="tiny" label="More cases …" />}
      >
        {(index) => {
          const row = rows[index];
          return row ? (
            <QueueRow
              row={row}
              href={withQuery(place, {}, `/agent/cases/${row.caseId}`)}
              me={me.agent.id}
              isWide={isWide}
              isSelected={row.caseId === selected}
              isChosen={chosen.ids.has(row.caseId)}
              onOpen={onOpen}
              onChoose={choose}
            />
          ) : null;
        }}
      </VirtualList>
      {/* Under the rows: none moves away from whoever chooses the next one. */}
      {shownChosen.length === 0 ? null : (
        <BulkBar
          chosen={shownChosen}
          hasKeys={selected === null}
          onAll={() => setChosen({ ids: new Set(ids), last: null })}
          onNone={() => setChosen(NONE_CHOSEN)}
          onDone={({ notDone: refused }, rest) => {
            setNotDone(refused);
            setChosen({ ids: new Set(rest.map(({ caseId }) => caseId)), last: null });
          }}
          onTaken={() => goTo(withQuery(place, { q: null, complaint: null, label: null, view: 'mine' }))}
        />
      )}
    </>
  );
}

/** An open case has the key that chooses for itself. */
function useQueueKeys(
  selected: string | null,
  move: (by: 1 | -1) => () => void,
  choose: (caseId: string) => void,
): void {
  const chooseFocused = (): void => {
    const focused = focusedCase();
    if (focused !== null) choose(focused);
  };
  const choosing = { keys: 'x', group: 'Queue', label: 'Choose the case', run: chooseFocused };
  useShortcuts([
    { keys: 'j', group: 'Queue', label: 'Next case', run: move(1) },
    { keys: 'k', group: 'Queue', label: 'Case before', run: move(-1) },
    ...(selected === null ? [choosing] : []),
  ]);
}

/** The case whose row, or whose box, has the focus. */
const focusedCase = (): string | null => {
  const focused = document.activeElement;
  return focused?.getAttribute('data-case') ?? focused?.getAttribute('data-choose') ?? null;
};

function Empty({ view, isFiltered }: { view: QueueView; isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Nothing icon={<SearchRegular />} title="No case fits">
        Change the search, the complaint or the label to see more.
      </Nothing>
    );
  }
  const words: Record<QueueView, [string, string]> = {
    waiting: ['Nobody is waiting', 'Cases appear here the moment the assistant hands one over.'],
    answer: ['Nothing needs your answer', 'Your buyers have heard from you. Press n for the next case.'],
    mine: ['You have no cases', 'Take one from the waiting cases: open it and press t.'],
    all: ['No active cases', 'Nobody waits, and no colleague has a case.'],
    closed: ['No closed cases', 'Completed and settled cases are found here.'],
  };
  const [heading, hint] = words[view];
  return (
    <Nothing icon={<MailInboxCheckmarkRegular />} title={heading}>
      {hint}
      {isPractice() || view === 'closed' ? null : (
        <>
          {' '}
          <Link href="/agent?practice=on">Practise with a made-up buyer</Link>, without a trace.
        </>
      )}
    </Nothing>
  );
}
