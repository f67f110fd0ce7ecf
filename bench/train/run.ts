import { writeFileSync } from 'node:fs';
import { featuresOf, SIZE, type Features } from '../../src/adapters/embedded/head/features.ts';
import { HEAD_FILE, MOOD_CLASSES, TYPE_CLASSES } from '../../src/adapters/embedded/head/head.ts';
import { packed } from '../../src/adapters/embedded/head/packed.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { readPhrases } from '../../src/adapters/embedded/recognizer.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { trained, type Example, type Training } from './logistic.ts';
import type { TrainingMessage } from './fragments.ts';
import { trainingMessages } from './messages.ts';

/** Trains the head of the embedded recognizer and writes its weights; the same sources give the same file. */

/** Each seed makes other messages of the same fragments; the mean of what is learned from each hangs on none of them. */
const SEEDS = [20_26, 20_27, 20_28];
const TYPE: Omit<Training, 'seed'> = {
  classes: TYPE_CLASSES.length,
  epochs: 4,
  rate: 0.05,
  decay: { meanings: 1e-4, vectors: 1e-4, words: 1e-4 },
  wordless: 0.1,
};
const MOOD: Omit<Training, 'seed'> = { ...TYPE, classes: MOOD_CLASSES.length };

const likely = await loadLanguageScores();

interface Read {
  message: TrainingMessage;
  features: Features;
}

function readTraining(seed: number): Read[] {
  return trainingMessages(seed).map((message) => {
    const signals = signalsOf(message.text, message.language, likely);
    const phrases = readPhrases(signals, { refused: false, answering: false, photoRefused: false });
    return { message, features: featuresOf(signals, phrases) };
  });
}

/** Rare labels count for more than their number, so that they are not forgotten. */
function examplesOf<T extends string>(
  read: readonly Read[],
  classes: readonly T[],
  label: (message: TrainingMessage) => T,
): Example[] {
  const counts = new Map<T, number>();
  for (const { message } of read) counts.set(label(message), (counts.get(label(message)) ?? 0) + 1);
  const even = read.length / classes.length;
  return read.map(({ message, features }) => ({
    features,
    label: classes.indexOf(label(message)),
    weight: Math.sqrt(even / (counts.get(label(message)) ?? 1)),
  }));
}

const sets = SEEDS.map((seed) => ({ seed, read: readTraining(seed) }));

function learned<T extends string>(
  classes: readonly T[],
  training: Omit<Training, 'seed'>,
  label: (message: TrainingMessage) => T,
): Float32Array {
  const each = sets.map(({ seed, read }) => trained(examplesOf(read, classes, label), { ...training, seed }));
  return Float32Array.from({ length: classes.length * SIZE }, (_, at) =>
    each.reduce((sum, weights) => sum + (weights[at] ?? 0) / each.length, 0),
  );
}

const type = learned(TYPE_CLASSES, TYPE, ({ complaintType }) => complaintType);
const mood = learned(MOOD_CLASSES, MOOD, ({ sentiment }) => sentiment);

const rounded = (weights: Float32Array, classes: number) => {
  const scales: number[] = [];
  const values = new Int8Array(weights.length);
  for (let row = 0; row < classes; row++) {
    const own = weights.subarray(row * SIZE, (row + 1) * SIZE);
    const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
    scales.push(scale);
    own.forEach((weight, at) => (values[row * SIZE + at] = Math.round(weight / scale)));
  }
  return { scales, values };
};
const [types, moods] = [rounded(type, TYPE_CLASSES.length), rounded(mood, MOOD_CLASSES.length)];
const values = new Int8Array([...types.values, ...moods.values]);
writeFileSync(HEAD_FILE, packed({ size: SIZE, scales: { type: types.scales, mood: moods.scales } }, values));
const messages = sets.reduce((sum, { read }) => sum + read.length, 0);
process.stdout.write(`${messages} messages, ${(values.length / 2 ** 20).toFixed(1)} MB of weights\n`);
