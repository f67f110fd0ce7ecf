import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COMPLAINT_TYPES, type ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import { SENTIMENTS, type Sentiment } from '../../../domain/vocabulary/reading.ts';
import { SIZE, type Features } from './features.ts';
import { unpacked } from './packed.ts';

export const HEAD_FILE = join(import.meta.dirname, 'head.bin');

export const TYPE_CLASSES = [...COMPLAINT_TYPES, 'none'] as const;
export const MOOD_CLASSES = SENTIMENTS;

export const HeadHeader = z.object({
  size: z.int(),
  /** What a weight of 1 in the file stands for, by class. */
  scales: z.object({ type: z.array(z.number()), mood: z.array(z.number()) }),
});

export interface HeadOpinion {
  type: Record<ComplaintType | 'none', number>;
  mood: Record<Sentiment, number>;
}

interface Head {
  type: Classifier;
  mood: Classifier;
}

interface Classifier {
  /** One row of weights a class. */
  weights: Int8Array;
  scales: number[];
}

let loaded: Head | null = null;

/** The trained head, whose weights `npm run train` writes; read once. */
function head(): Head {
  if (loaded) return loaded;
  const { header, values } = unpacked(readFileSync(HEAD_FILE));
  const { size, scales } = HeadHeader.parse(header);
  const rows = TYPE_CLASSES.length + MOOD_CLASSES.length;
  if (size !== SIZE || values.length !== size * rows)
    throw new Error(`${HEAD_FILE} was trained for other features; run "npm run train"`);
  const mood = TYPE_CLASSES.length * size;
  loaded = {
    type: { weights: values.subarray(0, mood), scales: scales.type },
    mood: { weights: values.subarray(mood), scales: scales.mood },
  };
  return loaded;
}

/** How likely each complaint type and each mood is, by the trained head. */
export function opinionOf(features: Features): HeadOpinion {
  const { type, mood } = head();
  const byName = <T extends string>(names: readonly T[], shares: number[]) =>
    Object.fromEntries(names.map((name, at) => [name, shares[at] ?? 0])) as Record<T, number>;
  return {
    type: byName(TYPE_CLASSES, sharesOf(type, features)),
    mood: byName(MOOD_CLASSES, sharesOf(mood, features)),
  };
}

function sharesOf({ weights, scales }: Classifier, { places, values }: Features): number[] {
  const sums = scales.map((scale, row) => {
    let sum = 0;
    for (let at = 0; at < places.length; at++)
      sum += (weights[row * SIZE + (places[at] ?? 0)] ?? 0) * (values[at] ?? 0);
    return sum * scale;
  });
  return softmax(sums);
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
