import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { unpacked } from './packed.ts';

export const WORDS_FILE = join(import.meta.dirname, 'words.bin');

/** In how many families of like meaning the words are. */
export const FAMILIES = 1000;

const Header = z.object({ words: z.string(), families: z.array(z.int()), dimensions: z.int() });

export const DIMENSIONS = 100;
/** How quickly a word loses weight with its commonness: "the" says little, "shattered" much. */
const COMMON = 150;

interface WordVectors {
  rows: ReadonlyMap<string, number>;
  families: readonly number[];
  values: Int8Array;
}

let loaded: WordVectors | null = null;

/** GloVe vectors of the commonest English words, commonest first, rounded to a byte; loaded once. */
function wordVectors(): WordVectors {
  if (loaded) return loaded;
  const { header, values } = unpacked(readFileSync(WORDS_FILE));
  const { words, families, dimensions } = Header.parse(header);
  if (dimensions !== DIMENSIONS)
    throw new Error(`${WORDS_FILE} has ${dimensions} dimensions, not ${DIMENSIONS}`);
  loaded = { rows: new Map(words.split(' ').map((word, row) => [word, row])), families, values };
  return loaded;
}

/** What English words mean together: the mean of their vectors, of length 1; null when none is known. */
export function meaningOf(words: readonly string[]): Float32Array | null {
  const { rows, values } = wordVectors();
  const sum = new Float32Array(DIMENSIONS);
  let known = 0;
  for (const word of words) {
    const row = rows.get(word);
    if (row === undefined) continue;
    known++;
    const weight = row / (row + COMMON) / 127;
    for (let at = 0; at < DIMENSIONS; at++)
      sum[at] = (sum[at] ?? 0) + weight * (values[row * DIMENSIONS + at] ?? 0);
  }
  if (known === 0) return null;
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** The families that some of these English words belong to, each once. */
export function familiesOf(words: readonly string[]): number[] {
  const { rows, families } = wordVectors();
  const found = words.flatMap((word) => families[rows.get(word) ?? -1] ?? []);
  return [...new Set(found)];
}
