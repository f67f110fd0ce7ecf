import {
  Badge,
  CounterBadge,
  Dropdown,
  Link,
  makeStyles,
  mergeClasses,
  Option,
  Spinner,
  Tab,
  TabList,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { MailInboxCheckmarkRegular, SearchRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { COMPLAINT_WORDS, titled } from '../../domain/telling/words.ts';
import type { QueueView } from '../../server/desk/wire.ts';
import { COLUMN_TITLES, VIRTUAL_LIST } from '../shared/layout.ts';
import { isPractice } from '../shared/practice.ts';
import { goTo, withQuery, type Place } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { Failed, Loading, Nothing } from '../shared/States.tsx';
import { TypedSearch } from '../shared/TypedSearch.tsx';
import { useDesk, useDeskStore } from './desk.ts';
import { BulkBar, NotDoneNotice } from './bulk/BulkBar.tsx';
import { NONE_CHOSEN, pressed, type NotDone } from './bulk/chosen.ts';
import { CHOOSE_WIDTH, COLUMNS, QueueRow } from './QueueRow.tsx';

/** What needs one's answer is a part of what one has, and shown under that. */
const VIEWS: Record<Exclude<QueueView, 'answer'>, string> = {
  waiting: 'Waiting',
  mine: 'Mine',
  all: 'All',
  closed: 'Closed',
};
const isView = (text: string | null): text is QueueView =>
  text !== null && (text in VIEWS || text === 'answer');
const ROW_HEIGHT = { wide: 60, narrow: 97 };

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: '8px 10px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '4px 4px 6px', minWidth: 0 },
  search: { flexGrow: 1, flexBasis: '100%', minWidth: 0 },
  wideSearch: { flexBasis: '0', maxWidth: '420px' },
  choice: { minWidth: '0', width: '132px', flexGrow: 1 },
  only: { padding: '6px 14px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wideChoice: { width: '190px', flexGrow: 0 },
  titles: { ...COLUMN_TITLES, gridTemplateColumns: COLUMNS, padding: `6px 14px 6px ${CHOOSE_WIDTH + 9}px` },
  ...VIRTUAL_LIST,
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  place: Place;
  selected: string | null;
  isWide: boolean;
  onOpen: (caseId: string) => void;
}

/** The queue: what is most urgent first, live, with its filters in the address. */
export function QueuePane({ place, selected, isWide, onOpen }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const { counts, me } = useDesk();
  const asked = place.query.get('view');
  const view = isView(asked) ? asked : 'waiting';
  const q = place.query.get('q') ?? '';
  const complaint = place.query.get('complaint') ?? '';
  const label = place.query.get('label') ?? '';
  const labels = label === '' || me.labels.includes(label) ? me.labels : [...me.labels, label];
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => store.filter({ view, q, complaint, label }), [store, view, q, complaint, label]);
  const change = (changes: Record<string, string | null>, replace = false): void =>
    goTo(withQuery(place, changes), { replace });
  useShortcuts([{ keys: '/', group: 'Queue', label: 'Search', run: () => search.current?.focus() }]);
  const tab = view === 'answer' ? 'mine' : view;
  const answer = counts?.answer ?? 0;
  const countOf: Record<keyof typeof VIEWS, number | null> = {
    waiting: counts?.waiting ?? null,
    mine: counts?.mine ?? null,
    all: counts?.all ?? null,
    closed: null,
  };
  return (
    <section className={styles.pane} aria-label="Queue">
      <h1 className={styles.hidden}>Queue</h1>
      <div className={styles.head}>
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
        <div className={styles.filters}>
          <TypedSearch
            box={search}
            className={mergeClasses(styles.search, isWide && styles.wideSearch)}
            label="Search cases"
            placeholder="Buyer, order, words"
            value={q}
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
      </div>
      {tab === 'mine' ? (
        <div className={styles.only}>
          <ToggleButton
            size="small"
            checked={view === 'answer'}
            appearance={view === 'answer' ? 'primary' : 'secondary'}
            onClick={() => change({ view: view === 'answer' ? 'mine' : 'answer' })}
          >
            Needs my answer{answer > 0 ? ` (${answer})` : ''}
          </ToggleButton>
        </div>
      ) : null}
      {isWide ? (
        <div className={styles.titles} aria-hidden>
          <span />
          <span>Buyer, order</span>
          <span>Complaint</span>
          <span>{view === 'closed' ? 'How it ended, offers' : 'Reason, offers'}</span>
          <span>The buyer said</span>
          <span>{view === 'closed' ? 'By' : 'Time left'}</span>
          <span>{view === 'closed' ? 'Closed' : 'Waiting'}</span>
        </div>
      ) : null}
      <Rows
        key={[view, q, complaint, label].join('\n')}
        place={place}
        selected={selected}
        isWide={isWide}
        onOpen={onOpen}
        view={view}
        isFiltered={q !== '' || complaint !== '' || label !== ''}
      />
    </section>
  );
}

function Rows({
  place,
  selected,
  isWide,
  onOpen,
  view,
  isFiltered,
}: Props & { view: QueueView; isFiltered: boolean }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { rows, isLoading, error, cursor, me } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const height = isWide ? ROW_HEIGHT.wide : ROW_HEIGHT.narrow;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => rows[index]?.caseId ?? index,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (cursor !== null && lastShown >= rows.length - 20) void store.loadMore();
  }, [store, cursor, lastShown, rows.length]);
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [notDone, setNotDone] = useState<readonly NotDone[]>([]);
  const ids = useRef<string[]>([]);
  useEffect(() => {
    ids.current = rows.map(({ caseId }) => caseId);
  }, [rows]);
  const choose = useCallback(
    (caseId: string, isRange: boolean) =>
      setChosen((now) => pressed(now, caseId, isRange ? ids.current : null)),
    [],
  );
  // What left the list meanwhile is not done by accident.
  const shownChosen = useMemo(() => rows.filter(({ caseId }) => chosen.ids.has(caseId)), [rows, chosen]);
  const move = (by: 1 | -1) => (): void => {
    const focused = focusedCase() ?? selected;
    const at = rows.findIndex(({ caseId }) => caseId === focused);
    const next = rows[at < 0 ? 0 : at + by];
    if (!next) return;
    virtual.scrollToIndex(rows.indexOf(next));
    if (selected !== null) onOpen(next.caseId);
    window.requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-case="${next.caseId}"]`)?.focus(),
    );
  };
  useShortcuts([
    { keys: 'j', group: 'Queue', label: 'Next case', run: move(1) },
    { keys: 'k', group: 'Queue', label: 'Case before', run: move(-1) },
    // An open case has this key for itself.
    ...(selected === null
      ? [
          {
            keys: 'x',
            group: 'Queue',
            label: 'Choose the case',
            run: () => {
              const focused = focusedCase();
              if (focused !== null) choose(focused, false);
            },
          },
        ]
      : []),
  ]);
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
      <div ref={list} className={styles.list} tabIndex={-1}>
        <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const row = rows[index];
            return row ? (
              <li
                key={key}
                className={styles.item}
                style={{ height, transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={cursor === null ? rows.length : -1}
              >
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
              </li>
            ) : null;
          })}
        </ul>
        {cursor === null ? null : <Spinner className={styles.more} size="tiny" label="More cases …" />}
      </div>
      {/* Under the rows: none moves away from whoever chooses the next one. */}
      {shownChosen.length === 0 ? null : (
        <BulkBar
          chosen={shownChosen}
          hasKeys={selected === null}
          onAll={() => setChosen({ ids: new Set(rows.map(({ caseId }) => caseId)), last: null })}
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
