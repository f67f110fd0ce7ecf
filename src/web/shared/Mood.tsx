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
import type { Mood as MoodAt } from '../../domain/case/mood.ts';
import type { Sentiment } from '../../domain/vocabulary/reading.ts';
import { clockWords } from './format.ts';
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
  chart: { display: 'block', width: '100%', height: '76px', overflow: 'visible' },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px' },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1px' },
  label: { fill: tokens.colorNeutralForeground3, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  dot_very_negative: { fill: tokens.colorStatusDangerForeground1 },
  dot_negative: { fill: tokens.colorStatusWarningForeground3 },
  dot_neutral: { fill: tokens.colorNeutralForeground3 },
  dot_positive: { fill: tokens.colorStatusSuccessForeground1 },
});

/** How a buyer feels and where that is going, as a sign and, with `words`, in words as well. */
export function Mood({
  mood,
  trend,
  words = false,
}: {
  mood: Sentiment;
  trend: -1 | 0 | 1;
  words?: boolean;
}) {
  const styles = useStyles();
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

const LEVELS: Record<Sentiment, number> = { positive: 0, neutral: 1, negative: 2, very_negative: 3 };
const WIDTH = 280;
const HEIGHT = 76;
const LEFT = 58;
const GAP = 20;
const TOP = 8;

/** The mood of each message, one after the other. */
export function MoodChart({ moods }: { moods: readonly MoodAt[] }) {
  const styles = useStyles();
  const step = moods.length < 2 ? 0 : (WIDTH - LEFT - 8) / (moods.length - 1);
  const points = moods.map((mood, index) => ({
    ...mood,
    x: moods.length < 2 ? (WIDTH + LEFT) / 2 : LEFT + 4 + index * step,
    y: TOP + LEVELS[mood.sentiment] * GAP,
  }));
  const last = moods.at(-1);
  const label = `Mood over ${moods.length} messages: ${moods.map(({ sentiment }) => MOOD_WORDS[sentiment].toLowerCase()).join(', ')}`;
  if (!last) return null;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {(Object.keys(LEVELS) as Sentiment[]).map((level) => (
        <g key={level}>
          <line
            className={styles.grid}
            x1={LEFT}
            x2={WIDTH}
            y1={TOP + LEVELS[level] * GAP}
            y2={TOP + LEVELS[level] * GAP}
          />
          <text className={styles.label} x="0" y={TOP + 3 + LEVELS[level] * GAP}>
            {MOOD_WORDS[level]}
          </text>
        </g>
      ))}
      <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ at, sentiment, intensity, x, y }, index) => (
        <circle
          key={`${at} ${index}`}
          className={styles[`dot_${sentiment}`]}
          cx={x}
          cy={y}
          r={3 + intensity * 0.7}
        >
          <title>{`${clockWords(at)}: ${MOOD_WORDS[sentiment]}, ${intensity}/3`}</title>
        </circle>
      ))}
    </svg>
  );
}
