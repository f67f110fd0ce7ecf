import { makeStyles, tokens } from '@fluentui/react-components';
import type { RubricLine, Score } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { Points } from '../Points.tsx';
import { RUBRIC } from '../rubric.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  points: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    justifyContent: 'start',
    columnGap: '12px',
    margin: 0,
  },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: '4px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  coaching: {
    margin: '6px 0 0',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** What supervisors made of a case. */
export function ScoreList({ scores }: { scores: readonly Score[] }) {
  const styles = useStyles();
  const now = useNow();
  if (scores.length === 0) return <p className={styles.none}>Nobody has scored it yet.</p>;
  return (
    <ul className={styles.list}>
      {scores.map(({ at, by, points, comment, coaching }) => (
        <li key={`${at} ${by.id}`}>
          <span className={styles.quiet}>
            {by.name}, {momentWords(at, now)}
          </span>
          <dl className={styles.points}>
            {(Object.keys(RUBRIC) as RubricLine[]).map((line) => (
              <div key={line} style={CONTENTS}>
                <dt>{RUBRIC[line].label}</dt>
                <dd className={styles.value}>
                  <Points value={points[line]} />
                </dd>
              </div>
            ))}
          </dl>
          {comment === null ? null : <p className={styles.text}>{comment}</p>}
          {coaching === null ? null : (
            <p className={styles.coaching}>
              <span className={styles.quiet}>For {coaching.agentName}: </span>
              {coaching.text}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const CONTENTS = { display: 'contents' };
