import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, type ReactNode, type RefObject, type UIEvent } from 'react';

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  rows: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

export interface VirtualRows {
  ids: readonly string[];
  /** Of one row, in px. */
  height: number;
  shown: VirtualItem[];
  lastShown: number;
  /** Of all rows, in px. */
  size: number;
  /** Goes to a row, which has its id as `data-case`. */
  goTo: (index: number) => void;
}

/** The rows of a long list, one a case: which of them are in sight, and how to get to another. */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  ids: readonly string[],
  height: number,
  initialOffset = 0,
): VirtualRows {
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset,
    getItemKey: (index) => ids[index] ?? index,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const shown = virtual.getVirtualItems();
  const goTo = (index: number): void => {
    virtual.scrollToIndex(index);
    window.requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-case="${ids[index] ?? ''}"]`)?.focus(),
    );
  };
  const lastShown = shown.at(-1)?.index ?? 0;
  return { ids, height, shown, lastShown, size: virtual.getTotalSize(), goTo };
}

interface Props {
  /** What scrolls. */
  ref: RefObject<HTMLDivElement | null>;
  rows: VirtualRows;
  /** How many there are with those that are not here yet; -1 while nobody knows. */
  count: number;
  onScroll?: (event: UIEvent<HTMLDivElement>) => void;
  /** Under the last row. */
  end: ReactNode;
  children: (index: number) => ReactNode;
}

/** A long list of which only what is in sight is drawn. */
export function VirtualList({ ref, rows, count, onScroll, end, children }: Props) {
  const styles = useStyles();
  return (
    <div ref={ref} className={styles.list} tabIndex={-1} onScroll={onScroll}>
      <ul className={styles.rows} style={{ height: rows.size }}>
        {rows.shown.map(({ index, key, start }) =>
          rows.ids[index] === undefined ? null : (
            <li
              key={key}
              className={styles.item}
              style={{ height: rows.height, transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={count}
            >
              {children(index)}
            </li>
          ),
        )}
      </ul>
      {end}
    </div>
  );
}
