import { Bayes, Nlp } from './packages.ts';
import { meaningOf } from '../../../src/adapters/embedded/head/wordVectors.ts';
import { fold } from '../../../src/adapters/embedded/normalise.ts';
import type { TrainingMessage } from '../../train/fragments.ts';
import { trainingMessages } from '../../train/messages.ts';
import type { Said } from '../figures.ts';
import type { Read } from '../readers.ts';

const SEED = 20_26;
/** What the slower of the packages can take in: training grows with the square of the messages. */
const ENOUGH = 6_000;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];
const training = (): TrainingMessage[] => trainingMessages(SEED).slice(0, ENOUGH);

const saidOf = (type: string, sentiment: string): Said => ({
  complaintType: type as NonNullable<Said['complaintType']>,
  sentiment: sentiment as NonNullable<Said['sentiment']>,
});

/** The package `wink-naive-bayes-text-classifier`, trained on the messages the embedded recognizer is trained on. */
export function bayes(): Read {
  const learn = (label: (message: TrainingMessage) => string) => {
    const classifier = Bayes();
    classifier.definePrepTasks([wordsOf]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const message of training()) classifier.learn(message.text, label(message));
    classifier.consolidate();
    return (text: string) => classifier.predict(text);
  };
  const [type, mood] = [learn(({ complaintType }) => complaintType), learn(({ sentiment }) => sentiment)];
  return ({ text }) => saidOf(type(text), mood(text));
}

/** The classifier of nlp.js with its stemmers of the six languages, trained on the same messages. */
export async function nlp(): Promise<Read> {
  const learn = async (label: (message: TrainingMessage) => string) => {
    const manager = await Nlp();
    for (const message of training()) manager.addDocument(message.language, message.text, label(message));
    await manager.train();
    return async (language: string, text: string) => (await manager.process(language, text)).intent;
  };
  const type = await learn(({ complaintType }) => complaintType);
  const mood = await learn(({ sentiment }) => sentiment);
  // It is told the language: detecting it is not what is compared here.
  return async ({ text, lang }) => {
    const [types, moods] = [await type(lang, text), await mood(lang, text)];
    return saidOf(types === 'None' ? 'none' : types, moods === 'None' ? 'neutral' : moods);
  };
}

const NEIGHBOURS = 15;

/** Word vectors alone (English): the labels of the training messages whose mean vectors are nearest. */
export function vectors(): Read {
  const known = trainingMessages(SEED)
    .filter(({ language }) => language === 'en')
    .flatMap((message) => {
      const meaning = meaningOf(wordsOf(message.text));
      return meaning ? [{ message, meaning }] : [];
    });
  return ({ text }) => {
    const meaning = meaningOf(wordsOf(text));
    if (!meaning) return saidOf('none', 'neutral');
    const nearest = known
      .map((each) => ({
        ...each,
        likeness: each.meaning.reduce((sum, value, at) => sum + value * (meaning[at] ?? 0), 0),
      }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBOURS);
    return saidOf(
      commonest(nearest.map(({ message }) => message.complaintType)),
      commonest(nearest.map(({ message }) => message.sentiment)),
    );
  };
}

function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'none';
}
