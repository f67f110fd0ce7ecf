import {
  Badge,
  CounterBadge,
  Dropdown,
  makeStyles,
  mergeClasses,
  Option,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { COMPLAINT_WORDS, titled } from '../../../domain/telling/words.ts';
import type { QueueView } from '../../../server/desk/wire.ts';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { TypedSearch } from '../../shared/TypedSearch.tsx';
import { useDesk } from '../desk.ts';

/** What needs one's answer is a part of what one has, and shown under that. */
const VIEWS: Record<Exclude<QueueView, 'answer'>, string> = {
  waiting: 'Waiting',
  mine: 'Mine',
  all: 'All',
  closed: 'Closed',
};
const isView = (text: string | null): text is QueueView =>
  text !== null && (text in VIEWS || text === 'answer');
export function viewOf(query: URLSearchParams): QueueView {
  const asked = query.get('view');
  return isView(asked) ? asked : 'waiting';
}
export const tabOf = (view: QueueView): keyof typeof VIEWS => (view === 'answer' ? 'mine' : view);

const useStyles = makeStyles({
  tabs: { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '4px 4px 6px', minWidth: 0 },
  search: { flexGrow: 1, flexBasis: '100%', minWidth: 0 },
  wideSearch: { flexBasis: '0', maxWidth: '420px' },
  choice: { minWidth: '0', width: '132px', flexGrow: 1 },
  wideChoice: { width: '190px', flexGrow: 0 },
});

/** Puts what is looked for into the address; `replace` leaves no step back to what it was. */
type Change = (changes: Record<string, string | null>, replace?: boolean) => void;

export function QueueTabs({ view, change }: { view: QueueView; change: Change }) {
  const styles = useStyles();
  const { counts } = useDesk();
  const tab = tabOf(view);
  const answer = counts?.answer ?? 0;
  const countOf: Record<keyof typeof VIEWS, number | null> = {
    waiting: counts?.waiting ?? null,
    mine: counts?.mine ?? null,
    all: counts?.all ?? null,
    closed: null,
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={tab}
      onTabSelect={(_event, { value }) => change({ view: String(value) })}
    >
      {Object.entries(VIEWS).map(([value, label]) => {
        const count = countOf[value as keyof typeof VIEWS];
        return (
          <Tab key={value} value={value}>
            {label}
            {count === null || count === 0 ? null : (
              <>
                {' '}
                <CounterBadge
                  count={count}
                  overflowCount={9_999}
                  size="small"
                  appearance="filled"
                  color={value === tab ? 'brand' : 'informative'}
                />
              </>
            )}
            {value === 'mine' && answer > 0 ? (
              <>
                {' '}
                <Badge size="small" color="danger" title={`${answer} need your answer`}>
                  {answer} new
                </Badge>
              </>
            ) : null}
          </Tab>
        );
      })}
    </TabList>
  );
}

interface Props {
  query: URLSearchParams;
  isWide: boolean;
  change: Change;
}

export function QueueFilters({ query, isWide, change }: Props) {
  const styles = useStyles();
  const { me } = useDesk();
  const label = query.get('label') ?? '';
  const complaint = query.get('complaint') ?? '';
  const labels = label === '' || me.labels.includes(label) ? me.labels : [...me.labels, label];
  const search = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', group: 'Queue', label: 'Search', run: () => search.current?.focus() }]);
  return (
    <div className={styles.filters}>
      <TypedSearch
        box={search}
        className={mergeClasses(styles.search, isWide && styles.wideSearch)}
        label="Search cases"
        placeholder="Buyer, order, words"
        value={query.get('q') ?? ''}
        onChange={(text) => change({ q: text }, true)}
      />
      <Dropdown
        className={mergeClasses(styles.choice, isWide && styles.wideChoice)}
        size="small"
        aria-label="Complaint"
        value={complaint === '' ? 'All complaints' : titled(complaint)}
        selectedOptions={[complaint]}
        onOptionSelect={(_event, { optionValue }) => change({ complaint: optionValue ?? '' })}
      >
        <Option value="">All complaints</Option>
        {Object.entries(COMPLAINT_WORDS).map(([type, { label }]) => (
          <Option key={type} value={type}>
            {label}
          </Option>
        ))}
      </Dropdown>
      {labels.length === 0 ? null : (
        <Dropdown
          className={mergeClasses(styles.choice, isWide && styles.wideChoice)}
          size="small"
          aria-label="Label"
          value={label === '' ? 'All labels' : label}
          selectedOptions={[label]}
          onOptionSelect={(_event, { optionValue }) => change({ label: optionValue ?? '' })}
        >
          <Option value="">All labels</Option>
          {labels.map((each) => (
            <Option key={each} value={each}>
              {each}
            </Option>
          ))}
        </Dropdown>
      )}
    </div>
  );
}
