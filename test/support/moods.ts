import type { Mood } from '../../src/domain/case/mood.ts';
import type { Sentiment } from '../../src/domain/vocabulary/reading.ts';
import { NOW } from './builders.ts';

export { NOW } from './builders.ts';

export const INTENSITIES = [0, 1, 2, 3] as const;

type InWords = `${Sentiment} ${(typeof INTENSITIES)[number]}`;

/** Moods as people say them, oldest first: `negative 2`. */
export const moodsOf = (...moods: InWords[]): Mood[] =>
  moods.map((mood) => {
    const [sentiment, intensity] = mood.split(' ');
    return { at: NOW, sentiment: sentiment as Sentiment, intensity: Number(intensity) };
  });
