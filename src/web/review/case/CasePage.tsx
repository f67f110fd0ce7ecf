import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { ReviewCase } from '../../../server/review/wire.ts';
import { PackageDialog } from '../../shared/PackageDialog.tsx';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { Failed, Loading } from '../../shared/States.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { filterOf } from '../filter.ts';
import { caseAddress } from '../Results.tsx';
import { useReview } from '../review.ts';
import { CaseHead, type Neighbours } from './CaseHead.tsx';
import { CaseSide } from './CaseSide.tsx';
import { entryId } from './TimelineEntry.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { RecordDialog, type RecordStep } from './RecordDialogs.tsx';
import { ScoreDialog } from './ScoreDialog.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  timeline: { flexGrow: 1, minWidth: 0, overflowY: 'auto', padding: '14px 20px 40px' },
  side: {
    width: '372px',
    flexShrink: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  whole: { width: '100%', borderLeft: 'none' },
  tight: { padding: '12px 12px 40px' },
});

/** A case as it went, with all that is known of it. */
export function CasePage({ caseId, isNarrow }: { caseId: string; isNarrow: boolean }) {
  const path = `/api/review/cases/${caseId}`;
  const { value, error, isLoading, reload, replace } = useLoaded<ReviewCase>(path);
  if (value === null)
    return error === null ? (
      <Loading label="Opening the case" />
    ) : (
      <Failed what="The case could not be opened" error={error} onRetry={reload} />
    );
  return (
    <Opened
      view={value}
      isNarrow={isNarrow}
      isStale={isLoading}
      onChanged={reload}
      onScored={(scores) => replace({ ...value, scores })}
    />
  );
}

interface Props {
  view: ReviewCase;
  isNarrow: boolean;
  isStale: boolean;
  onChanged: () => void;
  onScored: (scores: ReviewCase['scores']) => void;
}

function Opened({ view, isNarrow, isStale, onChanged, onScored }: Props) {
  const styles = useStyles();
  const place = usePlace();
  const { caseId } = view.facts;
  const [dialog, setDialog] = useState<RecordStep | 'score' | 'package' | null>(null);
  const [tab, setTab] = useState('timeline');
  const steps = useNeighbours(caseId);
  const back = (): void => goTo(withQuery(place, { show: null }, '/review'));
  const open = (id: string): void => goTo(caseAddress(place, id));
  const close = (): void => setDialog(null);
  const show = (n: number): void => {
    setTab('timeline');
    if (place.query.get('show') !== null) goTo(withQuery(place, { show: null }), { replace: true });
    window.requestAnimationFrame(() => {
      const entry = document.getElementById(entryId(n));
      entry?.scrollIntoView({ block: 'center' });
      entry?.focus();
    });
  };
  useShortcuts([
    { keys: 'u', group: 'Case', label: 'Back to what was found', run: back },
    { keys: 'j', group: 'Case', label: 'Next case found', run: () => steps.next && open(steps.next) },
    { keys: 'k', group: 'Case', label: 'Case found before', run: () => steps.before && open(steps.before) },
    { keys: 's', group: 'Case', label: 'Score it', run: () => setDialog('score') },
    { keys: 'p', group: 'Case', label: 'Package for arbitration', run: () => setDialog('package') },
  ]);
  const timeline = <CaseTimeline view={view} />;
  const side = <CaseSide view={view} onScore={() => setDialog('score')} onShow={show} onOpen={open} />;
  return (
    <article className={styles.page} aria-label="Case" aria-busy={isStale}>
      <CaseHead
        view={view}
        isNarrow={isNarrow}
        steps={steps}
        onBack={back}
        onOpen={open}
        onStep={setDialog}
      />
      {isNarrow ? (
        <TabList selectedValue={tab} onTabSelect={(_event, { value }) => setTab(String(value))}>
          <Tab value="timeline">Timeline</Tab>
          <Tab value="facts">Facts and scores</Tab>
        </TabList>
      ) : null}
      <div className={styles.body}>
        {isNarrow && tab !== 'timeline' ? null : (
          <div className={mergeClasses(styles.timeline, isNarrow && styles.tight)} tabIndex={-1}>
            {timeline}
          </div>
        )}
        {isNarrow && tab === 'timeline' ? null : (
          <aside className={mergeClasses(styles.side, isNarrow && styles.whole)} aria-label="Facts">
            {side}
          </aside>
        )}
      </div>
      {dialog === 'score' ? (
        <ScoreDialog facts={view.facts} onScored={onScored} onClose={close} />
      ) : dialog === 'package' ? (
        <PackageDialog
          caseId={caseId}
          onClose={() => {
            close();
            // That it was exported is part of the case from now on.
            onChanged();
          }}
        />
      ) : dialog === null ? null : (
        <RecordDialog step={dialog} facts={view.facts} onDone={onChanged} onClose={close} />
      )}
    </article>
  );
}

/** What stands above and below it in the list that it was opened from. */
function useNeighbours(caseId: string): Neighbours {
  const { lists } = useReview();
  const list = lists.of(filterOf(usePlace().query));
  const { cases } = useSyncExternalStore(list.subscribe, list.snapshot);
  const at = cases.findIndex(({ facts }) => facts.caseId === caseId);
  if (at < 0) return { before: null, next: null };
  return {
    before: cases[at - 1]?.facts.caseId ?? null,
    next: cases[at + 1]?.facts.caseId ?? null,
  };
}
