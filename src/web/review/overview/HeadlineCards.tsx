import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { counted } from '../../../domain/telling/words.ts';
import type { CaseList } from '../../../server/desk/wire.ts';
import type { Overview } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { sinceWords } from '../../shared/format.ts';
import { goTo } from '../../shared/router.ts';
import { useLoaded } from '../../shared/useLoaded.ts';
import { Definition } from '../Definition.tsx';
import { headlinesOf, type Headline } from './headlines.ts';
import { Sparkline } from './Sparkline.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0 0 12px',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 44%), 1fr))',
    gap: '10px',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: '10px 8px 12px 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Two lines, so that the figures of a row stand on one line.
  head: { display: 'flex', alignItems: 'start', gap: '4px', minHeight: '40px' },
  title: {
    flexGrow: 1,
    margin: 0,
    paddingTop: '3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '17px',
  },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    alignSelf: 'start',
  },
  unknown: { fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  better: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase200 },
  worse: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** The five figures that tell how it goes, each with its change against as many days before. */
export function HeadlineCards({ now, before }: { now: Overview; before: Overview | null }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="How it goes">
      {headlinesOf(now, before).map((headline) => (
        <Card key={headline.figure.id} headline={headline} />
      ))}
      <Waiting />
    </ul>
  );
}

function Card({ headline: { figure, title, words, beside, change, line } }: { headline: Headline }) {
  const styles = useStyles();
  const address = `/review?${figure.query}`;
  return (
    <li className={styles.card} data-headline={figure.id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Definition title={title}>{figure.definition}</Definition>
      </div>
      {figure.value === null ? (
        <span className={mergeClasses(styles.value, styles.unknown)}>{words}</span>
      ) : (
        <Opens address={address} label={`${title}: ${words}. Show the cases`}>
          {words}
        </Opens>
      )}
      <span className={styles.quiet}>{beside}</span>
      {change === null ? null : (
        <span className={change.isBetter ? styles.better : styles.worse} title="Against as many days before">
          {change.words} {change.isBetter ? '(better)' : '(worse)'}
        </span>
      )}
      <Sparkline values={line} />
    </li>
  );
}

/** What is to be done now, whatever days are looked at. */
function Waiting() {
  const styles = useStyles();
  const now = useNow();
  const { value } = useLoaded<CaseList>('/api/desk/cases?view=waiting', Math.floor(now / ASKED_EVERY_MS));
  const oldest = (value?.rows ?? []).flatMap(({ waitingSince }) => waitingSince ?? []).toSorted()[0];
  const { waiting = 0, unanswered = 0, all = 0, tasks = 0 } = value?.counts ?? {};
  return (
    <li className={styles.card} data-headline="waiting">
      <div className={styles.head}>
        <h2 className={styles.title}>Waits now</h2>
      </div>
      <Opens address="/agent?view=waiting" label={`Waits now: ${counted(waiting, 'case')}. Open the queue`}>
        {value === null ? '–' : counted(waiting, 'case')}
      </Opens>
      <span className={styles.quiet}>
        {oldest === undefined ? 'nobody waits for a person' : `the longest for ${sinceWords(oldest, now)}`}
      </span>
      <span className={styles.quiet}>
        {all - waiting} with an agent{unanswered === 0 ? '' : `, ${unanswered} of them unanswered`},{' '}
        {tasks === 0 ? 'nothing' : counted(tasks, 'task')} to carry out
      </span>
    </li>
  );
}
const ASKED_EVERY_MS = 60_000;

function Opens({ address, label, children }: { address: string; label: string; children: string }) {
  const styles = useStyles();
  const isElsewhere = !address.startsWith('/review');
  return (
    <Link
      className={styles.value}
      href={address}
      aria-label={label}
      onClick={(event) => {
        if (isElsewhere) return;
        event.preventDefault();
        goTo(address);
      }}
    >
      {children}
    </Link>
  );
}
