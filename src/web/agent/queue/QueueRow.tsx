import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowReplyRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { memo, type MouseEvent as Pressed } from 'react';
import { moneyWords } from '../../../domain/telling/money.ts';
import {
  capital,
  channelWords,
  handoffLabel,
  isCarriedOn,
  languageWords,
  plain,
} from '../../../domain/telling/words.ts';
import type { QueueRow as Row } from '../../../server/desk/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords, sinceWords } from '../../shared/format.ts';
import { complaintWords, nameOf } from '../../shared/words.ts';
import { Labels } from '../../shared/Labels.tsx';
import { Mood } from '../../shared/Mood.tsx';
import { AlarmBadge } from '../AlarmBadge.tsx';
import { TimeLeft } from '../TimeLeft.tsx';
import { needsMyAnswer } from '../deskStore.ts';
import { buyerWords, endedByWords, offersWords, outcomeWords, statusWords } from '../words.ts';

/** Columns of the list when it has the page to itself. */
export const COLUMNS =
  '34px minmax(150px, 1.3fr) minmax(150px, 1.1fr) minmax(140px, 1.1fr) minmax(150px, 1.4fr) 108px 96px';

/** So many letters have room beside the name in a narrow row, and beside the language in a wide one. */
const NARROW_LETTERS = 44;
const WIDE_LETTERS = 32;

/** How wide the box is by which a row is chosen. */
export const CHOOSE_WIDTH = 30;

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    boxSizing: 'border-box',
    height: '100%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    userSelect: 'none',
  },
  choose: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'center',
    flexShrink: 0,
    width: `${CHOOSE_WIDTH}px`,
    paddingTop: '11px',
    cursor: 'pointer',
  },
  // Beside the mood, in the middle of the row.
  chooseWide: { alignItems: 'center', paddingTop: 0 },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    cursor: 'pointer',
  },
  row: {
    display: 'block',
    boxSizing: 'border-box',
    flexGrow: 1,
    minWidth: 0,
    padding: '9px 14px 9px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  wide: { display: 'grid', gridTemplateColumns: COLUMNS, columnGap: '14px', alignItems: 'center' },
  cell: { minWidth: 0 },
  mood: { lineHeight: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  grow: { flexGrow: 1 },
  clip: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  plain: { fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  wait: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  unread: { fontWeight: tokens.fontWeightBold },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  newWords: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  answered: { color: tokens.colorNeutralForeground3, lineHeight: 0, flexShrink: 0 },
  // Nothing of a row is wider than the row: what has no room is cut, and whole in its title.
  sign: { minWidth: 0, flexShrink: 1, overflow: 'hidden' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bad: { color: tokens.colorStatusDangerForeground1, lineHeight: 0, flexShrink: 0 },
});

interface Props {
  row: Row;
  href: string;
  me: string;
  isWide: boolean;
  isSelected: boolean;
  /** Chosen, to have something done to it with others. */
  isChosen: boolean;
  onOpen: (caseId: string) => void;
  /** `isRange`: with all from the last one on. */
  onChoose: (caseId: string, isRange: boolean) => void;
}

export const QueueRow = memo(function QueueRow({
  row,
  href,
  me,
  isWide,
  isSelected,
  isChosen,
  onOpen,
  onChoose,
}: Props) {
  const styles = useStyles();
  const follow = (event: Pressed): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row.caseId);
  };
  const isMarked = isSelected || isChosen;
  // Whoever has the case open reads what came.
  const shown = isSelected ? { ...row, unread: 0 } : row;
  return (
    <div className={mergeClasses(styles.whole, isMarked && styles.selected)}>
      <label className={mergeClasses(styles.choose, isWide && styles.chooseWide)}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          aria-label={`Choose ${nameOf(row)}`}
          data-choose={row.caseId}
          onChange={({ nativeEvent }) =>
            onChoose(row.caseId, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
      <a
        href={href}
        data-case={row.caseId}
        className={mergeClasses(styles.row, isWide && styles.wide, isMarked && styles.selected)}
        aria-current={isSelected ? 'true' : undefined}
        onClick={follow}
      >
        {isWide ? <WideCells row={shown} me={me} /> : <NarrowLines row={shown} me={me} />}
      </a>
    </div>
  );
});

function NarrowLines({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <Name row={row} me={me} />
        <Signs row={row} />
        <Labels labels={row.labels} room={NARROW_LETTERS - nameOf(row).length} />
        <span className={styles.grow} />
        <ByWhen row={row} me={me} />
      </div>
      <div className={mergeClasses(styles.line, styles.plain)}>
        <Mood mood={row.mood} trend={row.moodTrend} />
        <span className={styles.clip}>
          {complaintWords(row)}
          {reasonWords(row) === '' ? '' : ` · ${reasonWords(row)}`}
        </span>
        <span className={styles.grow} />
        <Waiting row={row} me={me} />
      </div>
      <div className={mergeClasses(styles.quiet, styles.clip)}>
        {row.orderNumber ?? 'Order not known'}
        {row.value === null ? '' : ` · ${moneyWords(row.value)}`} · {offersWords(row.offers)}
      </div>
      <BuyerWords row={row} me={me} />
    </>
  );
}

function WideCells({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.cell, styles.mood)}>
        <Mood mood={row.mood} trend={row.moodTrend} />
      </span>
      <span className={styles.cell}>
        <div className={styles.line}>
          <Name row={row} me={me} />
          <Signs row={row} />
        </div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>
          {row.orderNumber ?? 'Order not known'}
          {row.value === null ? '' : ` · ${moneyWords(row.value)}`}
        </div>
      </span>
      <span className={styles.cell}>
        <div className={styles.clip}>{complaintWords(row)}</div>
        <div className={mergeClasses(styles.line, styles.quiet)}>
          <span className={styles.clip}>
            {row.language === null ? 'Language not known' : languageWords(row.language)}
          </span>
          <Labels labels={row.labels} room={WIDE_LETTERS} />
        </div>
      </span>
      <span className={styles.cell}>
        <div className={styles.clip}>{reasonWords(row)}</div>
        <div className={mergeClasses(styles.quiet, styles.clip)}>{offersWords(row.offers)}</div>
      </span>
      <span className={styles.cell}>
        <BuyerWords row={row} me={me} />
      </span>
      <span className={styles.cell}>
        <ByWhen row={row} me={me} />
      </span>
      <span className={styles.cell}>
        <Waiting row={row} me={me} />
      </span>
    </>
  );
}

/** Why a person has the case, or how it ended; that a colleague has the order in another case is said before that. */
function reasonWords({ closed, handoffReason, handoffSubject, beside }: Row): string {
  if (closed !== null) return outcomeWords(closed);
  if (beside !== null)
    return beside.agent === null ? 'The order waits in another case' : `${beside.agent.name} has this order`;
  return handoffReason === null ? '' : handoffLabel(handoffReason, handoffSubject);
}

/** How much time is left to answer; of a case that ended, who ended it. */
function ByWhen({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  if (row.closed !== null)
    return <div className={mergeClasses(styles.quiet, styles.clip)}>by {endedByWords(row.closed, me)}</div>;
  return row.answerBy === null ? null : <TimeLeft until={row.answerBy} />;
}

/** Bold while one's own case needs one's answer, as unread mail is. */
function Name({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  const isUnread = needsMyAnswer(row, me);
  return (
    <span className={mergeClasses(styles.name, styles.clip, isUnread && styles.unread)}>
      {nameOf(row)}
      {isUnread ? <span className={styles.hidden}>, needs your answer</span> : null}
    </span>
  );
}

/** What asks for somebody's eye. */
function Signs({ row }: { row: Row }) {
  const styles = useStyles();
  return (
    <>
      <AlarmBadge {...row} />
      {row.unread > 0 && row.closed === null ? (
        <Badge size="small" color="brand" aria-label={`${row.unread} unread`}>
          {row.unread}
        </Badge>
      ) : null}
      {isCarriedOn(row.channelId) ? (
        <Badge size="small" appearance="tint" title={channelWords(row.channelId)}>
          by hand
        </Badge>
      ) : null}
      {row.handed === null ? null : (
        <Badge size="small" appearance="tint" className={styles.sign} title={row.handed.note ?? undefined}>
          <span className={styles.clip}>from {row.handed.by}</span>
        </Badge>
      )}
      {row.refusedDeliveries > 0 ? (
        <span
          className={styles.bad}
          role="img"
          aria-label="A message did not reach the buyer"
          title="A message did not reach the buyer"
        >
          <ErrorCircleRegular />
        </span>
      ) : null}
      {row.approvalWanted ? (
        <Badge size="small" appearance="tint" color="warning">
          approval
        </Badge>
      ) : null}
    </>
  );
}

/** What the buyer last said: what the assistant or a colleague said after it tells nobody what the buyer wants. */
function BuyerWords({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  const { buyerSaid, lastSaid } = row;
  if (buyerSaid === null) return <div className={styles.quiet}>The buyer has said nothing</div>;
  const words = buyerWords(buyerSaid);
  const isAnswered = lastSaid?.by === 'agent' && row.unread === 0;
  return (
    <div className={mergeClasses(styles.line, styles.words)} title={words}>
      {isAnswered ? (
        <span className={styles.answered} role="img" aria-label="Answered" title="Answered by a person">
          <ArrowReplyRegular />
        </span>
      ) : null}
      <span className={mergeClasses(styles.clip, needsMyAnswer(row, me) ? styles.newWords : styles.quiet)}>
        {words}
      </span>
    </div>
  );
}

function Waiting({ row, me }: { row: Row; me: string }) {
  const styles = useStyles();
  const now = useNow();
  if (row.status === 'closed')
    return (
      <span className={mergeClasses(styles.wait, styles.clip)}>
        {momentWords(row.closed?.at ?? row.updatedAt, now)}
      </span>
    );
  if (row.snoozed !== null) {
    const { until } = row.snoozed;
    return (
      <span className={mergeClasses(styles.wait, styles.clip)}>
        {until === null ? 'Snoozed' : `Until ${momentWords(until, now)}`}
      </span>
    );
  }
  if (row.waitingSince !== null)
    return (
      <span className={styles.wait} title="How long the buyer has waited for a person">
        waits {sinceWords(row.waitingSince, now)}
      </span>
    );
  return (
    <span className={mergeClasses(styles.wait, styles.clip)}>{capital(plain(statusWords(row, me)))}</span>
  );
}
