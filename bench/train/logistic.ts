import { SIZE, type Features } from '../../src/adapters/embedded/head/features.ts';
import { softmax, sumsOf } from '../../src/adapters/embedded/head/head.ts';
import { CLASSES, FIRST_ROW, LABELS, ROWS, type Label } from '../../src/adapters/embedded/head/labels.ts';
import { randomFrom } from './random.ts';

export interface Example {
  features: Features;
  /** The place of the right class of each label; a label that is left out teaches nothing. */
  labels: Partial<Record<Label, number>>;
  /** How much it counts; 1 where it is not given. */
  weight?: number;
}

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 1e-4;
const HEAVIEST = 4;
/** A smaller error teaches nothing; most of them are, once the head has seen the common classes. */
const NEGLIGIBLE = 3e-3;

/** How much each class counts: rare ones for more than their number, so that they are not forgotten. */
function weightsOf(examples: readonly Example[]): Record<Label, number[]> {
  const each = (label: Label): number[] => {
    const names = CLASSES[label];
    const told = examples.filter(({ labels }) => labels[label] !== undefined);
    return names.map((_, at) => {
      const count = told.filter(({ labels }) => labels[label] === at).length;
      return Math.min(HEAVIEST, Math.sqrt(told.length / names.length / Math.max(1, count)));
    });
  };
  return Object.fromEntries(LABELS.map((label) => [label, each(label)])) as Record<Label, number[]>;
}

/** Logistic regressions of all labels at once over the same features, by AdaGrad; weights by place, one a row. */
export function trained(examples: readonly Example[], seed: number): Float32Array {
  const random = randomFrom(seed);
  const counts = weightsOf(examples);
  const weights = new Float32Array(SIZE * ROWS);
  const squares = new Float32Array(SIZE * ROWS).fill(1e-2);
  const errors = new Float64Array(ROWS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, labels, weight = 1 } of random.shuffled(examples)) {
      const sums = sumsOf(features, weights);
      errors.fill(0);
      for (const label of LABELS) {
        const right = labels[label];
        if (right === undefined) continue;
        const first = FIRST_ROW[label];
        const shares = softmax([...sums.subarray(first, first + CLASSES[label].length)]);
        const counted = weight * (counts[label][right] ?? 1);
        shares.forEach((share, at) => {
          const error = (share - Number(at === right)) * counted;
          errors[first + at] = Math.abs(error) < NEGLIGIBLE ? 0 : error;
        });
      }
      learn(features, errors, weights, squares);
    }
  }
  return weights;
}

function learn(
  { places, values }: Features,
  errors: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
): void {
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * ROWS;
    const value = values[at] ?? 0;
    for (let row = 0; row < ROWS; row++) {
      const error = errors[row] ?? 0;
      if (error === 0) continue;
      const index = from + row;
      const weight = weights[index] ?? 0;
      const slope = error * value + DECAY * weight;
      const square = (squares[index] ?? 0) + slope * slope;
      squares[index] = square;
      weights[index] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
}
