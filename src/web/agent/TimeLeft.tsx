import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useNow } from '../shared/clock.ts';
import { fullMoment, leftWords } from '../shared/format.ts';

const DAY_MS = 86_400_000;

const useStyles = makeStyles({
  time: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  soon: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  urgent: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How long the marketplace still waits for the seller's answer. */
export function TimeLeft({ until }: { until: string }) {
  const styles = useStyles();
  const now = useNow();
  const left = Date.parse(until) - now;
  return (
    <span
      className={mergeClasses(styles.time, left < 2 * DAY_MS && styles.soon, left < DAY_MS && styles.urgent)}
      title={`The marketplace expects an answer by ${fullMoment(until)}`}
    >
      <ClockRegular aria-hidden />
      {leftWords(until, now)}
    </span>
  );
}
