import { readByPhrases } from '../../src/adapters/embedded/byPhrases.ts';
import {
  featuresOf,
  FIRST_WORD,
  know,
  KNOWN_BYTES,
  knownOf,
} from '../../src/adapters/embedded/head/features.ts';
import {
  CLASSES,
  classesOf,
  LABELS,
  OF_AN_OFFER,
  type Label,
} from '../../src/adapters/embedded/head/labels.ts';
import type { LanguageScores } from '../../src/adapters/embedded/language.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { REMEDIES } from '../../src/domain/vocabulary/remedy.ts';
import type { CorpusLabels, CorpusMessage } from '../corpus/corpus.ts';
import type { TrainingMessage } from './fragments.ts';
import type { Example } from './logistic.ts';
import type { Random } from './random.ts';

/** A message as the head is shown it. */
export interface Lesson extends Example {
  /** Who wrote it; all that is put together of the fragments of a language counts as one. */
  writer: string;
}

/** What a message says of its matter is the same in the middle of a conversation, where most of the corpus only answers. */
export function amidTalk(messages: readonly CorpusMessage[], random: Random): CorpusMessage[] {
  return messages
    .filter(({ asked, openOffer, labels }) => asked === null && openOffer === null && isOnlyItsMatter(labels))
    .map((message) =>
      random.next() < SHARE_UNDER_OFFER
        ? { ...message, openOffer: random.one(REMEDIES) }
        : { ...message, asked: random.one(ASKED) },
    );
}

const SHARE_UNDER_OFFER = 0.7;
const ASKED = ['order', 'proof', 'photo', 'which_item', 'description'] as const;

/** Nothing in it would be an answer to an offer, were one open. */
const isOnlyItsMatter = ({
  complaintType,
  request,
  refund,
  wish,
  threatens,
  wantsHuman,
  sentiment,
}: CorpusLabels): boolean =>
  (complaintType !== 'none' || !ANSWERS_LIKE.has(request)) &&
  refund === 'none' &&
  wish === 'none' &&
  threatens === 'none' &&
  !wantsHuman &&
  sentiment !== 'positive';
const ANSWERS_LIKE: ReadonlySet<string> = new Set([
  'none',
  'thanks',
  'greeting',
  'praise',
  'cancel',
  'return',
]);

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
  return {
    writer: `${message.language}/${message.writer}`,
    labels,
    features: featuresOf(phrases.signals, phrases.told, phrases.situation),
  };
}

/** The lessons as far as their words, pairs and pieces of words are said by two writers, and which those are. */
export function withKnown(lessons: readonly Lesson[]): { lessons: Lesson[]; known: Uint8Array } {
  const known = new Uint8Array(KNOWN_BYTES);
  const saidFirst = new Map<number, string>();
  for (const { writer, features } of lessons) {
    for (const place of features.places) {
      if (place < FIRST_WORD) continue;
      const first = saidFirst.get(place);
      if (first === undefined) saidFirst.set(place, writer);
      else if (first !== writer) know(known, place);
    }
  }
  return { known, lessons: lessons.map((each) => ({ ...each, features: knownOf(each.features, known) })) };
}

/** How much a message put together of fragments counts beside a whole one. */
const FRAGMENTS_COUNT = 0.3;

/** A message put together of fragments: it stands alone and teaches the complaint and the mood. */
export function fragmentLesson(message: TrainingMessage, likely: LanguageScores): Lesson {
  const whole = signalsOf(message.text, message.language, likely);
  const { signals, told, situation } = readByPhrases(whole, { openOffer: null, asked: null, earlier: [] });
  return {
    writer: `${message.language}, fragments`,
    features: featuresOf(signals, told, situation),
    labels: {
      complaint: CLASSES.complaint.indexOf(message.complaintType),
      mood: CLASSES.mood.indexOf(message.sentiment),
    },
    weight: FRAGMENTS_COUNT,
  };
}
