import { writeFileSync } from 'node:fs';
import { featuresOf, SIZE } from '../../src/adapters/embedded/head/features.ts';
import { HEAD_FILE, MOOD_CLASSES, TYPE_CLASSES } from '../../src/adapters/embedded/head/head.ts';
import { packed } from '../../src/adapters/embedded/head/packed.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { readPhrases } from '../../src/adapters/embedded/recognizer.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { trained, type Example, type Training } from './logistic.ts';
import { trainingMessages } from './messages.ts';

/** Trains the head of the embedded recognizer and writes its weights; the same sources give the same file. */

const SEED = 20_26;
const TYPE: Training = {
  classes: TYPE_CLASSES.length,
  epochs: 5,
  rate: 0.05,
  decay: { meanings: 1e-4, vectors: 1e-4, words: 1e-4 },
  wordless: 0.1,
  seed: SEED,
};
const MOOD: Training = { ...TYPE, classes: MOOD_CLASSES.length };

const likely = await loadLanguageScores();
const messages = trainingMessages(SEED);
const read = messages.map((message) => {
  const signals = signalsOf(message.text, message.language, likely);
  const phrases = readPhrases(signals, { refused: false, answering: false, photoRefused: false });
  return { message, features: featuresOf(signals, phrases) };
});
const examplesOf = <T extends string>(classes: readonly T[], label: (index: number) => T): Example[] => {
  const counts = new Map<T, number>();
  read.forEach((_, index) => counts.set(label(index), (counts.get(label(index)) ?? 0) + 1));
  const even = read.length / classes.length;
  return read.map(({ features }, index) => ({
    features,
    label: classes.indexOf(label(index)),
    weight: Math.sqrt(even / (counts.get(label(index)) ?? 1)),
  }));
};
const type = trained(
  examplesOf(TYPE_CLASSES, (index) => read[index]?.message.complaintType ?? 'none'),
  TYPE,
);
const mood = trained(
  examplesOf(MOOD_CLASSES, (index) => read[index]?.message.sentiment ?? 'neutral'),
  MOOD,
);

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
process.stdout.write(`${messages.length} messages, ${(values.length / 2 ** 20).toFixed(1)} MB of weights\n`);
