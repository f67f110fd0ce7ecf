import { makeStyles, Spinner } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { COLUMN_TITLES } from '../shared/layout.ts';
import { goTo, withQuery, type Place } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { Failed, Loading, Nothing } from '../shared/States.tsx';
import { useVirtualRows, VirtualList } from '../shared/VirtualList.tsx';
import type { FoundList } from './foundList.ts';
import { COLUMNS, ResultRow } from './ResultRow.tsx';

/** So many cases are asked for ahead of what is looked at. */
const AHEAD = 300;
const ROW_HEIGHT = { wide: 76, narrow: 118 };

const useStyles = makeStyles({
  titles: { ...COLUMN_TITLES, gridTemplateColumns: COLUMNS, padding: '6px 16px' },
  more: { padding: '12px' },
});

interface Props {
  list: FoundList;
  isNarrow: boolean;
  isFiltered: boolean;
  place: Place;
}

export const caseAddress = (place: Place, caseId: string): string =>
  withQuery(place, {}, `/review/cases/${caseId}`);

/** What was found, in its order; only what is in sight is drawn, and what comes next is there before it is. */
export function Results({ list, isNarrow, isFiltered, place }: Props) {
  const styles = useStyles();
  const { cases, cursor, isLoading, error, total } = useSyncExternalStore(list.subscribe, list.snapshot);
  useEffect(() => list.begin(), [list]);
  const ids = useMemo(() => cases.map(({ facts }) => facts.caseId), [cases]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(scroller, ids, isNarrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide, list.scrolled);
  useEffect(() => void list.reach(rows.lastShown + AHEAD), [list, rows.lastShown]);
  const move = (by: 1 | -1) => (): void => {
    const at = ids.indexOf(document.activeElement?.getAttribute('data-case') ?? '');
    const to = at < 0 ? (rows.shown[0]?.index ?? 0) : at + by;
    if (ids[to] !== undefined) rows.goTo(to);
  };
  useShortcuts([
    { keys: 'j', group: 'Search', label: 'Next case', run: move(1) },
    { keys: 'k', group: 'Search', label: 'Case before', run: move(-1) },
  ]);
  if (cases.length === 0) {
    if (error !== null)
      return <Failed what="The search did not work" error={error} onRetry={() => list.retry()} />;
    if (isLoading || total === null) return <Loading label="Searching" />;
    return (
      <Nothing icon={<SearchRegular />} title={isFiltered ? 'No case fits' : 'There are no cases yet'}>
        {isFiltered
          ? 'Take a filter away, or look for fewer words. A word’s beginning is enough.'
          : 'They are found here as soon as a buyer has written.'}
      </Nothing>
    );
  }
  return (
    <>
      {isNarrow ? null : (
        <div className={styles.titles} aria-hidden>
          <span />
          <span>Buyer, order</span>
          <span>Complaint, article</span>
          <span>What was said, what was offered</span>
          <span>Outcome</span>
          <span>Score</span>
          <span>Opened</span>
        </div>
      )}
      <VirtualList
        ref={scroller}
        rows={rows}
        count={total?.isExact ? total.count : -1}
        onScroll={({ currentTarget }) => list.scrollTo(currentTarget.scrollTop)}
        end={
          error !== null ? (
            <Failed what="The next cases could not be loaded" error={error} onRetry={() => list.retry()} />
          ) : cursor === null ? null : (
            <Spinner className={styles.more} size="tiny" label="More cases …" />
          )
        }
      >
        {(index) => {
          const found = cases[index];
          return found ? (
            <ResultRow
              found={found}
              href={caseAddress(place, found.facts.caseId)}
              isNarrow={isNarrow}
              tellsWhy={place.query.get('sort') === 'worst'}
              onOpen={goTo}
            />
          ) : null;
        }}
      </VirtualList>
    </>
  );
}
