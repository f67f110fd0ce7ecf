import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { COLUMN_TITLES } from '../../shared/layout.ts';
import { goTo, withQuery, type Place } from '../../shared/router.ts';
import { useDesk, useDeskStore } from '../desk.ts';
import { QueueFilters, QueueTabs, tabOf, viewOf } from './QueueFilters.tsx';
import { CHOOSE_WIDTH, COLUMNS } from './QueueRow.tsx';
import { QueueRows } from './QueueRows.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: '8px 10px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  only: { padding: '6px 14px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  titles: { ...COLUMN_TITLES, gridTemplateColumns: COLUMNS, padding: `6px 14px 6px ${CHOOSE_WIDTH + 9}px` },
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
  const { counts } = useDesk();
  const view = viewOf(place.query);
  const q = place.query.get('q') ?? '';
  const complaint = place.query.get('complaint') ?? '';
  const label = place.query.get('label') ?? '';
  useEffect(() => store.filter({ view, q, complaint, label }), [store, view, q, complaint, label]);
  const change = (changes: Record<string, string | null>, replace = false): void =>
    goTo(withQuery(place, changes), { replace });
  const answer = counts?.answer ?? 0;
  return (
    <section className={styles.pane} aria-label="Queue">
      <h1 className={styles.hidden}>Queue</h1>
      <div className={styles.head}>
        <QueueTabs view={view} change={change} />
        <QueueFilters query={place.query} isWide={isWide} change={change} />
      </div>
      {tabOf(view) === 'mine' ? (
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
      <QueueRows
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
