import { Card, makeStyles, tokens } from '@fluentui/react-components';
import { counted } from '../../../domain/telling/words.ts';
import type { Quality, RubricLine } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { Failed, Loading } from '../../shared/States.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DayRange } from '../DayRange.tsx';
import { lastDays } from '../shopDays.ts';
import { PageFrame } from '../PageFrame.tsx';
import { Points } from '../Points.tsx';
import { Presets } from '../Presets.tsx';
import { RUBRIC } from '../rubric.ts';
import { SampleCard } from './SampleCard.tsx';

const LINES = Object.keys(RUBRIC) as RubricLine[];

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(520px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  column: { display: 'grid', gap: '12px', minWidth: 0 },
  card: { padding: '14px 16px', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '6px 8px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  recent: { listStyleType: 'none', margin: 0, padding: 0 },
  score: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  points: { display: 'flex', flexWrap: 'wrap', gap: '2px 14px', marginTop: '2px' },
  point: { display: 'inline-flex', gap: '6px', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
  text: { margin: '4px 0 0', overflowWrap: 'anywhere' },
});

/** Which cases to look at today, and how those were that were looked at. */
export function QualityPage({ isNarrow }: { isNarrow: boolean }) {
  const styles = useStyles();
  const place = usePlace();
  const last = lastDays(30);
  const range = { from: place.query.get('from') ?? last.from, to: place.query.get('to') ?? last.to };
  const quality = useLoaded<Quality>(`/api/review/quality?from=${range.from}&to=${range.to}`);
  const change = (days: { from?: string; to?: string }): void => goTo(withQuery(place, days));
  return (
    <PageFrame
      title="Quality"
      isNarrow={isNarrow}
      tools={
        <>
          <Presets range={range} onChange={(preset) => change({ ...preset })} />
          <DayRange {...range} onChange={change} />
        </>
      }
    >
      <div className={styles.grid}>
        <SampleCard onScored={quality.reload} />
        {quality.error !== null ? (
          <Failed what="The scores could not be loaded" error={quality.error} onRetry={quality.reload} />
        ) : quality.value === null ? (
          <Loading label="Loading the scores" />
        ) : (
          <div className={styles.column}>
            <Means quality={quality.value} />
            <Recent quality={quality.value} />
          </div>
        )}
      </div>
    </PageFrame>
  );
}

function Means({ quality: { scores, means, byHandler } }: { quality: Quality }) {
  const styles = useStyles();
  return (
    <Card className={styles.card} role="group" aria-label="Scores">
      <h2 className={styles.title}>Scores</h2>
      <span className={styles.quiet}>
        {scores === 0
          ? 'No case was scored in these days.'
          : `${counted(scores, 'score')} in these days. 1 is no, 4 is fully. Means of few scores say little.`}
      </span>
      {scores === 0 ? null : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label="Means by who handled the case">
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.cell} scope="col">
                  Handled by
                </th>
                <th className={styles.cell} scope="col">
                  Scores
                </th>
                {LINES.map((line) => (
                  <th key={line} className={styles.cell} scope="col" title={RUBRIC[line].question}>
                    {RUBRIC[line].label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[{ id: 'all', name: 'Everybody', scores, means }, ...byHandler].map((row) => (
                <tr key={row.id ?? 'bot'}>
                  <th className={styles.cell} scope="row">
                    {row.name}
                  </th>
                  <td className={styles.cell}>{row.scores}</td>
                  {LINES.map((line) => {
                    const mean = row.means[line];
                    return (
                      <td key={line} className={styles.cell}>
                        {mean === null ? '–' : <Points value={mean} />}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Recent({ quality: { recent } }: { quality: Quality }) {
  const styles = useStyles();
  const now = useNow();
  if (recent.length === 0) return null;
  return (
    <Card className={styles.card} role="group" aria-label="Latest scores">
      <h2 className={styles.title}>Latest scores</h2>
      <ul className={styles.recent}>
        {recent.map(({ caseId, at, by, points, comment, coaching }) => (
          <li key={`${caseId} ${at}`} className={styles.score}>
            <CaseLink caseId={caseId}>{momentWords(at, now)}</CaseLink>{' '}
            <span className={styles.quiet}>by {by.name}</span>
            <div className={styles.points}>
              {LINES.map((line) => (
                <span key={line} className={styles.point}>
                  {RUBRIC[line].label} <Points value={points[line]} />
                </span>
              ))}
            </div>
            {comment === null ? null : <p className={styles.text}>{comment}</p>}
            {coaching === null ? null : (
              <p className={styles.text}>
                <span className={styles.quiet}>For {coaching.agentName}: </span>
                {coaching.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
