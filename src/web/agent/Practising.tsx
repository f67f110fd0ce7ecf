import { Link, makeStyles, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { PracticeSteps } from '../../server/desk/wire.ts';
import { Notice } from '../shared/Notice.tsx';
import { stored } from '../shared/storage.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { useDesk } from './desk.ts';

const useStyles = makeStyles({
  steps: {
    flexShrink: 0,
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    '& summary': { cursor: 'pointer' },
  },
  next: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  step: { display: 'flex', alignItems: 'center', gap: '4px' },
  done: { color: tokens.colorNeutralForeground3 },
});

/** Kept once somebody completed the practice in this browser. */
export const PRACTISED = 'practised';

/** What there is to try, in this order; each is ticked off by what became of the case. */
const STEPS: readonly [keyof PracticeSteps, string][] = [
  ['taken', 'Open the case that waits, and take it (t)'],
  ['answered', 'Answer the buyer, who writes back'],
  ['offered', 'Give a remedy, which the buyer accepts'],
  ['carriedOut', 'Under Tasks, mark it as done'],
  ['completed', 'Complete the case (e)'],
];

/** Says on every page of the practice desk that it is one, what to do next, and the way out. */
export function Practising({ isNarrow }: { isNarrow: boolean }) {
  return (
    <>
      <Notice intent="warning">
        <MessageBarBody>
          <strong>Practice.</strong> The buyer is made up: nothing is paid or sent, nobody else sees it, no
          figure counts it.
        </MessageBarBody>
        <MessageBarActions>
          <Link href="/agent?practice=off">Leave practice</Link>
        </MessageBarActions>
      </Notice>
      <Steps isNarrow={isNarrow} />
    </>
  );
}

function Steps({ isNarrow }: { isNarrow: boolean }) {
  const styles = useStyles();
  const { rows, counts } = useDesk();
  const { value } = useLoaded<PracticeSteps>('/api/desk/steps', JSON.stringify([rows, counts]));
  useEffect(() => {
    if (value?.completed === true) stored.write(PRACTISED, true);
  }, [value]);
  if (value === null) return null;
  const next = STEPS.find(([step]) => !value[step]);
  const count = STEPS.filter(([step]) => value[step]).length;
  return (
    <details className={styles.steps} open={!isNarrow}>
      <summary className={styles.next}>
        {next === undefined ? 'All done: leave practice for the real cases.' : `Next: ${next[1]}`} ({count} of{' '}
        {STEPS.length})
      </summary>
      <ol className={styles.list} aria-label="Steps of the practice">
        {STEPS.map(([step, words]) => (
          <li key={step} className={value[step] ? `${styles.step} ${styles.done}` : styles.step}>
            {value[step] ? <CheckmarkCircleFilled aria-label="done" /> : <CircleRegular aria-hidden />}
            {words}
          </li>
        ))}
      </ol>
    </details>
  );
}
