import { FIRST_MEANING, FIRST_WORD, SIZE, type Features } from '../../src/adapters/embedded/head/features.ts';
import { softmax } from '../../src/adapters/embedded/head/head.ts';
import { randomFrom } from './random.ts';

export interface Example {
  features: Features;
  label: number;
  weight: number;
}

export interface Training {
  classes: number;
  epochs: number;
  rate: number;
  /** How strongly weights are held to zero: of what means the same everywhere, of the vectors, of the words. */
  decay: { meanings: number; vectors: number; words: number };
  /** How often an example is shown without its words, so that the head learns to do without them. */
  wordless: number;
  seed: number;
}

/** Multinomial logistic regression by AdaGrad; one row of `SIZE` weights a class. */
export function trained(examples: readonly Example[], training: Training): Float32Array {
  const { classes, epochs, rate, decay, wordless, seed } = training;
  const random = randomFrom(seed);
  const weights = new Float32Array(classes * SIZE);
  const squares = new Float32Array(classes * SIZE).fill(1e-2);
  const decayAt = (place: number): number =>
    place >= FIRST_WORD ? decay.words : place >= FIRST_MEANING ? decay.vectors : decay.meanings;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, label, weight } of random.shuffled(examples)) {
      const { places, values } = features;
      const hidden = random.next() < wordless ? FIRST_WORD : Infinity;
      const sums = Array.from({ length: classes }, (_, row) => {
        let sum = 0;
        places.forEach((place, at) => {
          if (place < hidden) sum += (weights[row * SIZE + place] ?? 0) * (values[at] ?? 0);
        });
        return sum;
      });
      softmax(sums).forEach((share, row) => {
        const error = (share - Number(row === label)) * weight;
        places.forEach((place, at) => {
          if (place >= hidden) return;
          const index = row * SIZE + place;
          const slope = error * (values[at] ?? 0) + decayAt(place) * (weights[index] ?? 0);
          squares[index] = (squares[index] ?? 0) + slope * slope;
          weights[index] = (weights[index] ?? 0) - (rate * slope) / Math.sqrt(squares[index] ?? 1);
        });
      });
    }
  }
  return weights;
}
