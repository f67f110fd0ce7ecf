import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { moneyWords } from '../../domain/telling/money.ts';
import { FLAG_WORDS, OUTCOME_WORDS, languageWords, remedyWords } from '../../domain/telling/words.ts';
import type { FoundCase, ReviewFacts, Snippet } from '../../server/review/wire.ts';
import { useNow } from '../shared/clock.ts';
import { fullMoment, momentWords } from '../shared/format.ts';
import { Labels } from '../shared/Labels.tsx';
import { Mood } from '../shared/Mood.tsx';
import { complaintWords, handledBy, nameOf } from '../shared/words.ts';
import { AutoPoints, whyWords } from './AutoPoints.tsx';
import { STATUS_WORDS } from './filter.ts';

export const COLUMNS =
  '24px minmax(150px, 1.2fr) minmax(120px, 1.2fr) minmax(180px, 2.6fr) minmax(100px, 1fr) 72px 72px';

const useStyles = makeStyles({
  row: {
    display: 'block',
    boxSizing: 'border-box',
    height: '100%',
    padding: '10px 16px',
    overflow: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  wide: { display: 'grid', gridTemplateColumns: COLUMNS, columnGap: '14px', alignItems: 'start' },
  cell: { minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  grow: { flexGrow: 1 },
  clip: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  snippet: {
    maxHeight: '40px',
    lineHeight: '20px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  who: { color: tokens.colorNeutralForeground3 },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
  },
  flags: { display: 'flex', gap: '4px', overflow: 'hidden', marginTop: '2px' },
  flag: { flexShrink: 0 },
  when: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  found: FoundCase;
  href: string;
  isNarrow: boolean;
  /** Why it has its score stands where the offers would. */
  tellsWhy: boolean;
  onOpen: (address: string) => void;
}

export const ResultRow = memo(function ResultRow({ found, href, isNarrow, tellsWhy, onOpen }: Props) {
  const styles = useStyles();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a
      href={href}
      data-case={found.facts.caseId}
      className={mergeClasses(styles.row, !isNarrow && styles.wide)}
      onClick={follow}
    >
      {isNarrow ? <Lines {...found} tellsWhy={tellsWhy} /> : <Cells {...found} tellsWhy={tellsWhy} />}
    </a>
  );
});

type Told = FoundCase & Pick<Props, 'tellsWhy'>;

function Cells({ facts, snippet, score, given, tellsWhy }: Told) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.cell}>
        <End facts={facts} />
      </span>
      <span className={styles.cell}>
        <div className={mergeClasses(styles.name, styles.clip)}>{nameOf(facts)}</div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>
          {facts.orderNumber ?? 'Order not known'}
        </div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>{languageOf(facts)}</div>
      </span>
      <span className={styles.cell}>
        <div className={styles.clip}>{complaintWords(facts)}</div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>{facts.product ?? ''}</div>
      </span>
      <span className={styles.cell}>
        {snippet === null ? (
          <div className={styles.clip}>{whatOf({ facts, score, tellsWhy })}</div>
        ) : (
          <div className={styles.snippet}>
            <Said snippet={snippet} />
          </div>
        )}
        <Flags facts={facts} />
      </span>
      <span className={styles.cell}>
        <div>{outcomeOf(facts)}</div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>{handledBy(facts)}</div>
      </span>
      <span className={styles.cell}>
        <Scored facts={facts} score={score} given={given} />
      </span>
      <span className={styles.cell}>
        <Opened facts={facts} />
      </span>
    </>
  );
}

function Lines({ facts, snippet, score, given, tellsWhy }: Told) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <End facts={facts} />
        <span className={mergeClasses(styles.name, styles.clip)}>{nameOf(facts)}</span>
        <span className={styles.grow} />
        <Scored facts={facts} score={score} given={given} />
        <Opened facts={facts} />
      </div>
      <div className={styles.clip}>
        {complaintWords(facts)}
        {facts.product === null ? '' : ` · ${facts.product}`}
      </div>
      <div className={mergeClasses(styles.quiet, styles.clip)}>
        {outcomeOf(facts)} · {handledBy(facts)}
        {facts.orderNumber === null ? '' : ` · ${facts.orderNumber}`}
      </div>
      <div className={styles.clip}>
        {snippet === null ? whatOf({ facts, score, tellsWhy }) : <Said snippet={snippet} />}
      </div>
      <Flags facts={facts} />
    </>
  );
}

/** What the rules make of the case, and under it what a supervisor and the buyer did. */
function Scored({ facts: { rating }, score, given }: Pick<FoundCase, 'facts' | 'score' | 'given'>) {
  const styles = useStyles();
  return (
    <>
      {score === null ? null : <AutoPoints score={score} />}
      {given === null ? null : (
        <div className={styles.quiet} title="The mean of the points that a supervisor gave, 1 to 4">
          {given.toFixed(1)} of 4
        </div>
      )}
      {rating === null ? null : (
        <div className={styles.quiet} title={rating.line ?? 'How it was, says the buyer'}>
          {RATED_WORDS[rating.rating]}
        </div>
      )}
    </>
  );
}

const RATED_WORDS = { good: 'rated good', fair: 'rated so-so', bad: 'rated bad' };

const whatOf = ({ facts, score, tellsWhy }: Pick<Told, 'facts' | 'score' | 'tellsWhy'>): string =>
  tellsWhy && score !== null && score.broken.length > 0 ? whyWords(score) : offersOf(facts);

function End({ facts: { moodAtEnd, moodAtStart, flags } }: { facts: ReviewFacts }) {
  // How calm somebody writes who is hurt or in danger says nothing of how they are.
  if (moodAtEnd === null || flags.includes('danger')) return null;
  const change = moodAtStart === null ? 0 : LEVEL[moodAtEnd.sentiment] - LEVEL[moodAtStart.sentiment];
  return <Mood mood={moodAtEnd.sentiment} trend={change === 0 ? 0 : change < 0 ? -1 : 1} />;
}
const LEVEL = { very_negative: 0, negative: 1, neutral: 2, positive: 3 };

const WHO = { buyer: 'Buyer', bot: 'Assistant', agent: 'Agent', note: 'Note' };

function Said({ snippet: { by, text } }: { snippet: Snippet }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.who}>{WHO[by]}: </span>
      {marked(text, styles.mark)}
    </>
  );
}

/** What was found stands between two private characters. */
function marked(text: string, className: string | undefined): ReactNode[] {
  return text.split(/(\uE000[^\uE000\uE001]*\uE001)/).map((part, index) =>
    part.startsWith('\uE000') ? (
      <mark key={index} className={className}>
        {part.slice(1, -1)}
      </mark>
    ) : (
      part
    ),
  );
}

function Flags({ facts: { flags, labels } }: { facts: ReviewFacts }) {
  const styles = useStyles();
  if (flags.length === 0 && labels.length === 0) return null;
  return (
    <div className={styles.flags}>
      {flags.map((flag) => (
        <Badge
          key={flag}
          className={styles.flag}
          size="small"
          appearance="tint"
          color={SERIOUS.has(flag) ? 'danger' : 'informative'}
        >
          {FLAG_WORDS[flag]}
        </Badge>
      ))}
      <Labels labels={labels} />
    </div>
  );
}
const SERIOUS: ReadonlySet<string> = new Set([
  'danger',
  'violence',
  'threat',
  'very_negative',
  'dispute',
  'turn_failed',
  'above_limits',
]);

function Opened({ facts: { openedAt } }: { facts: ReviewFacts }) {
  const styles = useStyles();
  const now = useNow();
  return (
    <time className={styles.when} dateTime={openedAt} title={fullMoment(openedAt)}>
      {momentWords(openedAt, now)}
    </time>
  );
}

const languageOf = ({ language }: ReviewFacts): string => (language === null ? '' : languageWords(language));

const outcomeOf = ({ outcome, status }: ReviewFacts): string =>
  outcome === null ? STATUS_WORDS[status] : OUTCOME_WORDS[outcome];

function offersOf({ offers, orderValue }: ReviewFacts): string {
  const last = offers.at(-1);
  const worth = orderValue === null ? '' : ` · order of ${moneyWords(orderValue)}`;
  if (!last) return `Nothing offered${worth}`;
  const state = last.status === 'open' ? 'unanswered' : last.status;
  return `${offers.length > 1 ? `${offers.length} offers, last: ` : ''}${remedyWords(last)}, ${state}${worth}`;
}
