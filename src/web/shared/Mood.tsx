import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  EmojiAngryRegular,
  EmojiMehRegular,
  EmojiRegular,
  EmojiSadRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { MOOD_WORDS } from '../../domain/telling/words.ts';
import type { Sentiment } from '../../domain/vocabulary/reading.ts';
import { trendWords } from './words.ts';

const ICONS: Record<Sentiment, FluentIcon> = {
  very_negative: EmojiAngryRegular,
  negative: EmojiSadRegular,
  neutral: EmojiMehRegular,
  positive: EmojiRegular,
};

const useStyles = makeStyles({
  mood: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontSize: '18px',
    lineHeight: 0,
    whiteSpace: 'nowrap',
  },
  trend: { fontSize: '12px' },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginLeft: '2px' },
  very_negative: { color: tokens.colorStatusDangerForeground1 },
  negative: { color: tokens.colorStatusWarningForeground3 },
  neutral: { color: tokens.colorNeutralForeground3 },
  positive: { color: tokens.colorStatusSuccessForeground1 },
});

/** How a buyer feels and where that is going, as a sign and, with `words`, in words as well. */
export function Mood({
  mood,
  trend,
  words = false,
}: {
  /** Null for nothing to show. */
  mood: Sentiment | null;
  trend: -1 | 0 | 1;
  words?: boolean;
}) {
  const styles = useStyles();
  if (mood === null) return null;
  const Icon = ICONS[mood];
  const label = `${MOOD_WORDS[mood]}, ${trendWords(trend)}`;
  return (
    <span className={mergeClasses(styles.mood, styles[mood])} role="img" aria-label={label} title={label}>
      <Icon />
      {trend === 0 ? null : (
        <span className={styles.trend}>{trend < 0 ? <ArrowDownRegular /> : <ArrowUpRegular />}</span>
      )}
      {words ? <span className={styles.words}>{MOOD_WORDS[mood]}</span> : null}
    </span>
  );
}
