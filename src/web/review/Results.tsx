import { makeStyles, Spinner } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { COLUMN_TITLES, VIRTUAL_LIST } from '../shared/layout.ts';
import { goTo, withQuery, type Place } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { Failed, Loading, Nothing } from '../shared/States.tsx';
import type { FoundList } from './foundList.ts';
import { COLUMNS, ResultRow } from './ResultRow.tsx';

/** So many cases are asked for ahead of what is looked at. */
const AHEAD = 300;
const ROW_HEIGHT = { wide: 76, narrow: 118 };

const useStyles = makeStyles({
  titles: { ...COLUMN_TITLES, gridTemplateColumns: COLUMNS, padding: '6px 16px' },
  ...VIRTUAL_LIST,
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
  const scroller = useRef<HTMLDivElement>(null);
  const height = isNarrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  const virtual = useVirtualizer({
    count: cases.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset: list.scrolled,
    getItemKey: (index) => cases[index]?.facts.caseId ?? index,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => void list.reach(lastShown + AHEAD), [list, lastShown]);
  const move = (by: 1 | -1) => (): void => {
    const focused = document.activeElement?.getAttribute('data-case');
    const at = cases.findIndex(({ facts }) => facts.caseId === focused);
    const to = at < 0 ? (shown[0]?.index ?? 0) : at + by;
    const next = cases[to];
    if (!next) return;
    virtual.scrollToIndex(to);
    window.requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-case="${next.facts.caseId}"]`)?.focus(),
    );
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
      <div
        ref={scroller}
        className={styles.list}
        tabIndex={-1}
        onScroll={({ currentTarget }) => {
          list.scrolled = currentTarget.scrollTop;
        }}
      >
        <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const found = cases[index];
            return found ? (
              <li
                key={key}
                className={styles.item}
                style={{ height, transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={total?.isExact ? total.count : -1}
              >
                <ResultRow
                  found={found}
                  href={caseAddress(place, found.facts.caseId)}
                  isNarrow={isNarrow}
                  tellsWhy={place.query.get('sort') === 'worst'}
                  onOpen={goTo}
                />
              </li>
            ) : null;
          })}
        </ul>
        {error !== null ? (
          <Failed what="The next cases could not be loaded" error={error} onRetry={() => list.retry()} />
        ) : cursor === null ? null : (
          <Spinner className={styles.more} size="tiny" label="More cases …" />
        )}
      </div>
    </>
  );
}
