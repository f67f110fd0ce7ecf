import { randomFrom } from './random.ts';

const ROUNDS = 15;
const SEED = 7;

/** Groups vectors by k-means over their directions: for each row the number of its family. */
export function familiesOf(rows: readonly (readonly number[])[], count: number): number[] {
  const random = randomFrom(SEED);
  const unit = rows.map(directionOf);
  let centres = Array.from({ length: count }, () => random.one(unit));
  let families: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    families = unit.map((row) => nearest(row, centres));
    const sums = centres.map((centre) => new Float32Array(centre.length));
    unit.forEach((row, index) => {
      const sum = sums[families[index] ?? 0];
      if (sum) for (let at = 0; at < row.length; at++) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
    });
    centres = sums.map((sum) => directionOf([...sum]));
  }
  return families;
}

function directionOf(row: readonly number[]): Float32Array {
  const length = Math.hypot(...row) || 1;
  return Float32Array.from(row, (value) => value / length);
}

function nearest(row: Float32Array, centres: readonly Float32Array[]): number {
  let [best, most] = [0, -Infinity];
  for (let index = 0; index < centres.length; index++) {
    const centre = centres[index];
    if (!centre) continue;
    let sum = 0;
    for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (centre[at] ?? 0);
    if (sum > most) [best, most] = [index, sum];
  }
  return best;
}
