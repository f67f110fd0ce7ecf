import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewCase } from '../../../server/review/wire.ts';
import { AutoPoints } from '../AutoPoints.tsx';
import { Info } from '../Info.tsx';

const useStyles = makeStyles({
  whole: { marginBottom: '12px' },
  head: { display: 'flex', alignItems: 'center', gap: '6px' },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', display: 'grid', gap: '6px' },
  rule: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  taken: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  reasons: { margin: 0, paddingLeft: '16px' },
  reason: { overflowWrap: 'anywhere' },
  quiet: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rules: { margin: 0, display: 'grid', gap: '6px' },
  definition: { margin: 0 },
});

interface Props {
  view: Pick<ReviewCase, 'score' | 'rules'>;
  /** Goes to an entry of the timeline. */
  onShow: (n: number) => void;
}

/** What the rules make of a case, and why. */
export function AutoScoreList({ view: { score, rules }, onShow }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <div className={styles.head}>
        <span>Automatic score</span>
        {score === null ? null : <AutoPoints score={score} />}
        <Info
          label="How the automatic score is made"
          tip="How it is made"
          title="100 points, less what each broken rule is worth"
        >
          <dl className={styles.rules}>
            {rules.map(({ title, points, definition }) => (
              <div key={title}>
                <dt className={styles.rule}>
                  {title} <span className={styles.taken}>{points}</span>
                </dt>
                <dd className={styles.definition}>{definition}</dd>
              </div>
            ))}
          </dl>
        </Info>
      </div>
      {score === null ? (
        <p className={styles.quiet}>There is nothing to score: no buyer wrote in it, or it was erased.</p>
      ) : score.broken.length === 0 ? (
        <p className={styles.quiet}>No rule was broken.</p>
      ) : (
        <ul className={styles.list} aria-label="Rules broken">
          {score.broken.map(({ rule, title, points, reasons }) => (
            <li key={rule}>
              <div className={styles.rule}>
                {title} <span className={styles.taken}>−{points}</span>
              </div>
              <ul className={styles.reasons}>
                {reasons.map(({ words, n }, index) => (
                  <li key={index} className={styles.reason}>
                    {n === null ? words : <Link onClick={() => onShow(n)}>{words}</Link>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
