import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowSyncRegular, FilterRegular } from '@fluentui/react-icons';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useMedia } from '../shared/media.ts';
import { goTo, usePlace, withQuery } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { TypedSearch } from '../shared/TypedSearch.tsx';
import { chipsOf, FILTER_NAMES, filterOf, SORTS, type FilterName } from './filter.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterDrawer, FilterPanel } from './FilterPanel.tsx';
import type { FoundSnapshot } from './foundList.ts';
import { Results } from './Results.tsx';
import { useReview } from './review.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { Choice } from '../shared/Choice.tsx';
import { counted } from '../../domain/telling/words.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  panel: {
    width: '272px',
    flexShrink: 0,
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { padding: '12px 16px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: '200px', maxWidth: '560px' },
  below: { display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center', marginTop: '8px' },
  count: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Finds cases by what was said in them and by what is known of them. */
export function SearchPage({ isNarrow }: { isNarrow: boolean }) {
  const styles = useStyles();
  const place = usePlace();
  const { lists, choices } = useReview();
  const hasRoom = useMedia('(min-width: 1120px)');
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const filter = filterOf(place.query);
  const list = lists.of(filter);
  const found = useSyncExternalStore(list.subscribe, list.snapshot);
  const change = (changes: Partial<Record<FilterName, string | null>>, replace = false): void =>
    goTo(withQuery(place, changes), { replace });
  const clear = (): void => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])));
  const chips = chipsOf(place.query, choices).filter(({ name }) => name !== 'sort');
  const sort = place.query.get('sort') ?? '';
  useShortcuts([
    { keys: '/', group: 'Search', label: 'Search for words', run: () => box.current?.focus() },
    { keys: 'f', group: 'Search', label: 'Filters', run: () => setOpen(true) },
    {
      keys: 'w',
      group: 'Search',
      label: 'Worst first, or newest first',
      run: () => change({ sort: sort === '' ? 'worst' : null }),
    },
    { keys: 'x', group: 'Search', label: 'Take every filter away', run: clear },
  ]);
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>Search</h1>
      {hasRoom ? (
        <aside className={styles.panel} aria-label="Filters">
          <FilterPanel query={place.query} onChange={change} />
        </aside>
      ) : (
        <FilterDrawer isOpen={isOpen} onClose={() => setOpen(false)}>
          <FilterPanel query={place.query} onChange={change} />
        </FilterDrawer>
      )}
      <section className={styles.found} aria-label="Cases found">
        <div className={styles.head}>
          <div className={styles.bar}>
            <TypedSearch
              box={box}
              className={styles.search}
              size="medium"
              label="Words that were said"
              placeholder="Words that were said, in any language"
              value={place.query.get('words') ?? ''}
              onChange={(words) => change({ words }, true)}
            />
            {hasRoom ? null : (
              <Button icon={<FilterRegular />} onClick={() => setOpen(true)}>
                Filters{chips.length === 0 ? '' : ` (${chips.length})`}
              </Button>
            )}
            <SavedSearches filter={filter} />
            <Button
              as="a"
              href={`/api/review/cases.csv${filter === '' ? '' : `?${filter}`}`}
              download="cases.csv"
              icon={<ArrowDownloadRegular />}
              title="Every case found, as a table"
            >
              CSV
            </Button>
            <Button
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              aria-label="Search again"
              title="Search again"
              onClick={() => list.reload()}
            />
          </div>
          <div className={styles.below}>
            <p className={styles.count} role="status">
              {countWords(found)}
            </p>
            <Choice
              size="small"
              aria-label="Order of the cases"
              value={sort}
              none="Newest first"
              of={Object.entries(SORTS)}
              onChoose={(value) => change({ sort: value })}
            />
            {chips.length === 0 ? null : (
              <>
                <FilterChips query={place.query} except={['sort']} figure={found.figure} onChange={change} />
                <Button appearance="subtle" size="small" onClick={clear}>
                  Clear
                </Button>
              </>
            )}
          </div>
        </div>
        <Results key={filter} list={list} isNarrow={isNarrow} isFiltered={filter !== ''} place={place} />
      </section>
    </div>
  );
}

function countWords({ total, isLoading, error }: FoundSnapshot): string {
  if (total === null) return isLoading || error === null ? 'Searching …' : 'No answer';
  return `${total.isExact ? '' : 'More than '}${counted(total.count, 'case')}`;
}
