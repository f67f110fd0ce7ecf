import { Bayes, Nlp } from './packages.ts';
import { fold } from '../../../src/adapters/embedded/normalise.ts';
import { corpus, type CorpusMessage } from '../../corpus/corpus.ts';
import { randomFrom } from '../../train/random.ts';
import type { Said } from '../figures.ts';
import type { Read } from '../readers.ts';

const SEED = 20_26;
/** What the slower of the packages can take in: training grows with the square of the messages. */
const ENOUGH = 6_000;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];
const training = (): CorpusMessage[] =>
  randomFrom(SEED)
    .shuffled(corpus().filter(({ apart }) => !apart))
    .slice(0, ENOUGH);

const saidOf = (type: string, sentiment: string): Said => ({
  complaintType: type as NonNullable<Said['complaintType']>,
  sentiment: sentiment as NonNullable<Said['sentiment']>,
});

/** The package `wink-naive-bayes-text-classifier`, trained on the messages the embedded recognizer is trained on. */
export function bayes(): Read {
  const learn = (label: (message: CorpusMessage) => string) => {
    const classifier = Bayes();
    classifier.definePrepTasks([wordsOf]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const message of training()) classifier.learn(message.text, label(message));
    classifier.consolidate();
    return (text: string) => classifier.predict(text);
  };
  const [type, mood] = [learn(({ labels }) => labels.complaintType), learn(({ labels }) => labels.sentiment)];
  return ({ text }) => saidOf(type(text), mood(text));
}

/** The classifier of nlp.js with its stemmers of the six languages, trained on the same messages. */
export async function nlp(): Promise<Read> {
  const learn = async (label: (message: CorpusMessage) => string) => {
    const manager = await Nlp();
    for (const message of training()) manager.addDocument(message.language, message.text, label(message));
    await manager.train();
    return async (language: string, text: string) => (await manager.process(language, text)).intent;
  };
  const type = await learn(({ labels }) => labels.complaintType);
  const mood = await learn(({ labels }) => labels.sentiment);
  // It is told the language: detecting it is not what is compared here.
  return async ({ text, lang }) => {
    const [types, moods] = [await type(lang, text), await mood(lang, text)];
    return saidOf(types === 'None' ? 'none' : types, moods === 'None' ? 'neutral' : moods);
  };
}
