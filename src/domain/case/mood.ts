import type { Instant } from '../vocabulary/order.ts';
import type { Sentiment } from '../vocabulary/reading.ts';

/** How the buyer felt with one message. */
export interface Mood {
  at: Instant;
  sentiment: Sentiment;
  intensity: number;
  /** A press of a button, which is read as neutral whatever its presser felt. */
  pressed?: true;
}

/** The moods that were read in words, which is what people are told. */
export const feltIn = (moods: readonly Mood[]): Mood[] => moods.filter(({ pressed }) => pressed !== true);

/** How the mood of a conversation moves. */
export interface MoodTrend {
  /** -1 when it gets worse, 1 when it gets better, 0 when it stays or there is too little to tell. */
  direction: -1 | 0 | 1;
  /** How many degrees worse the last message is than the calmest of the few before it; 0 when it is not. */
  drop: number;
  /** Anger that feeds on itself: how often it grew, message by message, without once letting up, until now. */
  rises: number;
  /** Calm until now, and upset or worse with the last message. */
  turned: boolean;
}

/** The tone to answer in; it changes words, never facts. */
export type Tone = 'calm' | 'upset' | 'furious';

export function toneOf(moods: readonly Mood[]): Tone {
  const now = moods.at(-1);
  if (!now || now.sentiment === 'neutral' || now.sentiment === 'positive') return 'calm';
  return now.sentiment === 'very_negative' || now.intensity >= 3 ? 'furious' : 'upset';
}

/** Messages that the direction is read from, half of them against the other half. */
const WINDOW = 4;
/** Less than this, in degrees, is the noise of a reading. */
const CLEAR = 0.75;
/** From here on a buyer is upset. */
export const UPSET = 2;

/**
 * The mood of one message in degrees: -1 pleased, 0 neutral, 1 annoyed, 2 upset, 3 angry, 4 furious. A harsh message is
 * never below 3, however mild its reader found it.
 */
export function heatOf({ sentiment, intensity }: Pick<Mood, 'sentiment' | 'intensity'>): number {
  switch (sentiment) {
    case 'positive':
      return -1;
    case 'neutral':
      return 0;
    case 'negative':
      return Math.max(1, intensity);
    case 'very_negative':
      return Math.max(2, intensity) + 1;
  }
}

/** How the mood moved over these messages, oldest first. Looks at a few of the last, so a long case costs no more. */
export function moodTrend(moods: readonly Mood[]): MoodTrend {
  const heats = moods.map(heatOf);
  const last = heats.at(-1) ?? 0;
  const before = Math.min(last, ...heats.slice(-WINDOW, -1));
  return {
    direction: directionOf(heats.slice(-WINDOW)),
    drop: last - before,
    rises: risesOf(heats),
    turned: last >= UPSET && heats.slice(0, -1).every((heat) => heat <= 0),
  };
}

/** Half against half; none where the last change goes the other way: upset anew is not getting better. */
function directionOf(heats: readonly number[]): MoodTrend['direction'] {
  if (heats.length < 2) return 0;
  const half = Math.floor(heats.length / 2);
  const change = mean(heats.slice(-half)) - mean(heats.slice(0, heats.length - half));
  if (Math.abs(change) < CLEAR || change * lastChangeOf(heats) < 0) return 0;
  return change > 0 ? -1 : 1;
}

function lastChangeOf(heats: readonly number[]): number {
  const last = heats.at(-1) ?? 0;
  return last - (heats.findLast((heat) => heat !== last) ?? last);
}

const mean = (heats: readonly number[]): number =>
  heats.reduce((sum, heat) => sum + heat, 0) / Math.max(1, heats.length);

/** Counted back from the last message, for as long as no message is milder than the one before it. */
function risesOf(heats: readonly number[]): number {
  if ((heats.at(-1) ?? 0) < UPSET) return 0;
  let rises = 0;
  for (let at = heats.length - 1; at > 0; at -= 1) {
    const grew = (heats[at] ?? 0) - (heats[at - 1] ?? 0);
    if (grew < 0) break;
    if (grew > 0) rises += 1;
  }
  return rises;
}
