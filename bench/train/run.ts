import { writeFileSync } from 'node:fs';
import { KNOWN_BYTES, SIZE } from '../../src/adapters/embedded/head/features.ts';
import { HEAD_FILE } from '../../src/adapters/embedded/head/head.ts';
import { ROWS } from '../../src/adapters/embedded/head/labels.ts';
import { packed } from '../../src/adapters/embedded/head/packed.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { corpus } from '../corpus/corpus.ts';
import { amidTalk, fragmentLesson, lessonOf, withKnown } from './examples.ts';
import { trained } from './logistic.ts';
import { trainingMessages } from './messages.ts';
import { randomFrom } from './random.ts';

/** Trains the head of the embedded recognizer on the corpus and writes its weights; the same sources give the same file. */

const SEED = 20_26;
/** So many messages more, as a part of all, are shown in the middle of a conversation as well. */
const AMID_TALK = 0.2;
/** Messages put together of the fragments in `bench/training`, which know more ways to be angry than the corpus does. */
const FRAGMENTS = 20_000;
const likely = await loadLanguageScores();
const random = randomFrom(SEED);
const whole = corpus().filter(({ apart }) => !apart);
const again = random.some(amidTalk(whole, random), Math.round(whole.length * AMID_TALK));
const { lessons, known } = withKnown([
  ...[...whole, ...again].map((message) => lessonOf(message, likely)),
  ...random.some(trainingMessages(SEED), FRAGMENTS).map((message) => fragmentLesson(message, likely)),
]);
const weights = trained(lessons, SEED);

const scales = Array.from({ length: ROWS }, (_, row) => {
  let most = 1e-6;
  for (let place = 0; place < SIZE; place++)
    most = Math.max(most, Math.abs(weights[place * ROWS + row] ?? 0));
  return most / 127;
});
const values = new Int8Array(KNOWN_BYTES + weights.length);
values.set(known);
weights.forEach((weight, at) => (values[KNOWN_BYTES + at] = Math.round(weight / (scales[at % ROWS] ?? 1))));
writeFileSync(HEAD_FILE, packed({ size: SIZE, scales }, values));
process.stdout.write(`${lessons.length} messages, ${(values.length / 2 ** 20).toFixed(1)} MB of weights\n`);
