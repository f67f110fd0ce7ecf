import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { Sentiment } from '../../../domain/vocabulary/reading.ts';
import { CERTAIN, NO_COMPLAINT, type ComplaintFound } from '../complaint.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Mood } from '../mood.ts';
import type { Signals } from '../signals.ts';
import { featuresOf, type ReadByPhrases } from './features.ts';
import { MOOD_CLASSES, opinionOf, TYPE_CLASSES } from './head.ts';

const LETTER = /\p{L}/u;

export interface Weighed {
  complaint: ComplaintFound;
  mood: Mood;
  /** How likely the complaint type is by the head, 0 to 1; null when it was not asked. */
  likelihood: number | null;
}

interface ByPhrases {
  complaint: ComplaintFound;
  mood: Mood;
}

interface Guess {
  name: ComplaintType | 'none';
  share: number;
}

/** How much what phrases found counts beside the head's own opinion, as the logarithm of odds. */
const PHRASES_COUNT = { type: 0.7, mood: 0.3 };
/** Buyers who write in are likelier to be angry than the training sentences are. */
const LEANING: Record<Sentiment, number> = { very_negative: 1.1, negative: 0.4, neutral: 0, positive: 0.3 };

/** What phrases found, weighed by the trained head; in a language that it was not trained for, phrases alone. */
export function withHead(
  signals: Signals,
  phrases: ReadByPhrases & ByPhrases,
  { asked }: { asked: boolean },
): Weighed {
  const { complaint, mood } = phrases;
  const { lexicon } = signals;
  if (!lexicon) return { complaint, mood, likelihood: null };
  // Who only greets, thanks or asks where the parcel is has been understood.
  if (phrases.request !== 'none' || !LETTER.test(signals.text)) return { complaint, mood, likelihood: null };
  const opinion = opinionOf(featuresOf(signals, phrases));
  const types = weighed(
    TYPE_CLASSES.filter(
      (type) => type === 'none' || type === complaint.complaintType || !denies(lexicon, type, signals.text),
    ),
    opinion.type,
    { [complaint.complaintType]: PHRASES_COUNT.type },
  );
  const moods = weighed(MOOD_CLASSES, opinion.mood, {
    ...LEANING,
    [mood.sentiment]: LEANING[mood.sentiment] + PHRASES_COUNT.mood,
  });
  const heard = complaintBy(types, phrases, asked || signals.words.length <= FEW_WORDS);
  return {
    complaint: heard,
    mood: onlyAsksForPerson(phrases, heard) && mood.sentiment === 'neutral' ? mood : moodBy(moods.name, mood),
    likelihood: opinion.type[heard.complaintType],
  };
}

/** A bare wish for a person says nothing of how its writer feels, however often angry people write it. */
const onlyAsksForPerson = (
  { wantsHuman, refund, threatens }: ReadByPhrases,
  { complaintType }: ComplaintFound,
): boolean => wantsHuman && refund === 'none' && threatens === 'none' && complaintType === 'none';

/** Whether the message says that it is not this: "nothing is damaged". */
const denies = (lexicon: CompiledLexicon, type: ComplaintType, text: string): boolean =>
  lexicon.complaints[type].strong.countNegated(text) + lexicon.complaints[type].clear.countNegated(text) > 0;

/** The likeliest of the names once some are given more weight, and how likely it is among all. */
function weighed<T extends string>(
  names: readonly T[],
  shares: Record<T, number>,
  weights: Partial<Record<T, number>>,
): { name: T; share: number } {
  const scores = names.map((name) => ({ name, score: shares[name] * Math.exp(weights[name] ?? 0) }));
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  if (!best) throw new Error('there is nothing to choose from');
  return { name: best.name, share: best.score / total };
}

/** The score of a complaint that the head heard and phrases did not: enough to be named, not to be certain. */
const HEARD = 2;
const FEW_WORDS = 3;

/** From which share on a complaint is named in which no phrase was recognised; the confidence says how far to go by it. */
const NAMED = 0.35;
/** From which share on the head is believed against a strong phrase. */
const OVERRULES = 0.8;

function complaintBy(
  { name: type, share }: Guess,
  { complaint: found }: ByPhrases,
  brief: boolean,
): ComplaintFound {
  if (type === found.complaintType) return found;
  if (found.score >= CERTAIN && (brief || share < OVERRULES)) return found;
  // A few words, or a reply to a question, leave the head little to go by.
  if (type === 'none') return brief ? found : NO_COMPLAINT;
  // "Something else is wrong" is what any unusual sentence looks like; there the question is better than the guess.
  if (found.complaintType === 'none' && (share < NAMED || type === 'other')) return found;
  return {
    complaintType: type,
    alsoTypes: found.alsoTypes.filter((also) => also !== type),
    score: HEARD,
    lead: 1,
    byHeadAlone: true,
  };
}

/** How strong a feeling of each kind is at least and at most. */
const BOUNDS: Record<Sentiment, [least: Mood['intensity'], most: Mood['intensity']]> = {
  very_negative: [2, 3],
  negative: [1, 2],
  neutral: [0, 1],
  positive: [1, 2],
};

function moodBy(sentiment: Sentiment, found: Mood): Mood {
  if (sentiment === found.sentiment) return found;
  const [least, most] = BOUNDS[sentiment];
  return { sentiment, intensity: Math.min(most, Math.max(least, found.intensity)) };
}
