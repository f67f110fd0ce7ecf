import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KNOWN_BYTES, knownOf, SIZE, type Features } from './features.ts';
import { CLASSES, FIRST_ROW, LABELS, ROWS, type ClassOf, type Label } from './labels.ts';
import { unpacked } from './packed.ts';

export const HEAD_FILE = join(import.meta.dirname, 'head.bin');

export const HeadHeader = z.object({
  size: z.int(),
  /** What a weight of 1 in the file stands for, by row: a class of a label. */
  scales: z.array(z.number()),
});

/** How likely each class of each label is, 0 to 1. */
export type Opinion = { [L in Label]: Record<ClassOf<L>, number> };

/** Weights by place, one a row. */
export interface Head {
  weights: Int8Array | Float32Array;
  scales: readonly number[];
  /** A bit for each word, pair and piece of a word that training knew. */
  known: Uint8Array;
}

let loaded: Head | null = null;

/** The trained head, whose weights `npm run train` writes; read once. */
export function head(): Head {
  if (loaded) return loaded;
  const { header, values } = unpacked(readFileSync(HEAD_FILE));
  const { size, scales } = HeadHeader.parse(header);
  if (size !== SIZE || scales.length !== ROWS || values.length !== KNOWN_BYTES + SIZE * ROWS)
    throw new Error(`${HEAD_FILE} was trained for other features; run "npm run train"`);
  const known = new Uint8Array(values.buffer, values.byteOffset, KNOWN_BYTES);
  loaded = { weights: values.subarray(KNOWN_BYTES), scales, known };
  return loaded;
}

/** How likely each class of each label is, by the trained head. */
export function opinionOf(features: Features, { weights, scales, known }: Head = head()): Opinion {
  const sums = sumsOf(knownOf(features, known), weights);
  return Object.fromEntries(
    LABELS.map((label) => {
      const names: readonly string[] = CLASSES[label];
      const own = names.map((_, at) => {
        const row = FIRST_ROW[label] + at;
        return (sums[row] ?? 0) * (scales[row] ?? 1);
      });
      const shares = softmax(own);
      return [label, Object.fromEntries(names.map((name, at) => [name, shares[at] ?? 0]))];
    }),
  ) as Opinion;
}

/** The sum of each row over the features. */
export function sumsOf({ places, values }: Features, weights: Int8Array | Float32Array): Float64Array {
  const sums = new Float64Array(ROWS);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * ROWS;
    const value = values[at] ?? 0;
    for (let row = 0; row < ROWS; row++) sums[row] = (sums[row] ?? 0) + value * (weights[from + row] ?? 0);
  }
  return sums;
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The likeliest class of a label and how likely it is. */
export function likeliest<L extends Label>(opinion: Opinion, label: L): { name: ClassOf<L>; share: number } {
  const shares = Object.entries(opinion[label]) as [ClassOf<L>, number][];
  const [first, ...others] = shares;
  if (!first) throw new Error(`the label "${label}" has no classes`);
  const [name, share] = others.reduce((best, each) => (each[1] > best[1] ? each : best), first);
  return { name, share };
}
