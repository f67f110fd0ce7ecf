import { readByPhrases, type ByPhrases } from '../../src/adapters/embedded/byPhrases.ts';
import { featuresOf } from '../../src/adapters/embedded/head/features.ts';
import {
  CLASSES,
  classesOf,
  LABELS,
  OF_AN_OFFER,
  type Label,
} from '../../src/adapters/embedded/head/labels.ts';
import type { LanguageScores } from '../../src/adapters/embedded/language.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import type { CorpusMessage } from '../corpus/corpus.ts';
import type { Example } from './logistic.ts';

/** A message of the corpus as the head is shown it. */
export interface Lesson extends Example {
  message: CorpusMessage;
  phrases: ByPhrases;
}

export function lessonOf(message: CorpusMessage, likely: LanguageScores): Lesson {
  const whole = signalsOf(message.text, message.language, likely);
  const phrases = readByPhrases(whole, {
    openOffer: message.openOffer?.replaceAll('_', ' ') ?? null,
    asked: message.asked,
    earlier: [],
  });
  const said = classesOf(message.labels);
  const teaches = (label: Label): boolean =>
    OF_AN_OFFER.has(label) ? message.openOffer !== null : label !== 'complaint' || !message.guess;
  const labels = Object.fromEntries(
    LABELS.filter(teaches).map((label) => {
      const names: readonly string[] = CLASSES[label];
      return [label, names.indexOf(said[label])];
    }),
  );
  return { message, phrases, labels, features: featuresOf(phrases.signals, phrases.told, phrases.situation) };
}
