import { OCCASIONS, type Occasion } from '../../../domain/vocabulary/reading.ts';
import { readEmoji } from '../emoji.ts';
import type { Mood } from '../mood.ts';
import type { Signals } from '../signals.ts';

const HEARD = OCCASIONS.filter((occasion) => occasion !== 'none');

/** What happened in the writer's life beside the order; the gravest where several did. */
export function readOccasion({ lexicon, text }: Signals): Occasion {
  if (!lexicon) return 'none';
  return HEARD.find((occasion) => lexicon.occasions[occasion].has(text)) ?? 'none';
}

/** Grief and illness are no fury, however dark their words, and neither are capitals alone; swearing beside them is. */
export function withoutFury(mood: Mood, occasion: Occasion, signals: Signals): Mood {
  const { lexicon, text, shouted, exclamations } = signals;
  if (mood.sentiment !== 'very_negative' || !lexicon) return mood;
  const { rage, blame } = lexicon.mood;
  const swears = rage.has(text) || readEmoji(signals.emoji).rage > 0;
  const grieves = occasion === 'bereavement' || occasion === 'illness';
  const isOnlyLoud = shouted > 0 && exclamations === 0 && !blame.has(text);
  if (swears || !(grieves || isOnlyLoud)) return mood;
  return { sentiment: 'negative', intensity: mood.intensity > 2 ? 2 : mood.intensity };
}
