import type { Sentiment } from '../../../domain/vocabulary/reading.ts';
import type { ByPhrases } from '../byPhrases.ts';
import type { ComplaintFound } from '../complaint.ts';
import type { Opinion } from '../head/head.ts';
import { CLASSES } from '../head/labels.ts';
import type { Mood } from '../mood.ts';
import { withText, type Signals } from '../signals.ts';

/** How strong a feeling of each kind is at least and at most. */
const BOUNDS: Record<Sentiment, [least: Mood['intensity'], most: Mood['intensity']]> = {
  very_negative: [2, 3],
  negative: [1, 2],
  neutral: [0, 1],
  positive: [1, 2],
};

/** Buyers who write in are likelier to be angry than the corpus is; as factors of the likelihood. */
const LEANING: Record<Sentiment, number> = { very_negative: 6, negative: 1.6, neutral: 1, positive: 1 };

/** A few words leave the head little to go by. */
const FEW_WORDS = 4;

/** How much less what answers a question is taken for a feeling, as a factor of the likelihood of none. */
const ANSWERING = 2;

export function moodBy(
  opinion: Opinion,
  { told, answering, signals }: ByPhrases,
  { complaintType }: ComplaintFound,
): Mood {
  const answersOnly = answering && complaintType === 'none' && told.sentiment === 'neutral';
  const tellsOnly = answersOnly && told.news !== 'none';
  if (
    (signals.words.length <= FEW_WORDS && told.sentiment !== 'neutral') ||
    tellsOnly ||
    asksHowLong(signals)
  )
    return { sentiment: told.sentiment, intensity: told.intensity };
  const scoreOf = (each: Sentiment) =>
    opinion.mood[each] * LEANING[each] * (answersOnly && each === 'neutral' ? ANSWERING : 1);
  const [likeliest = told.sentiment] = CLASSES.mood.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  // A bare wish for a person says nothing of how its writer feels, however often angry people write it.
  const onlyAsksForPerson =
    told.wantsHuman && told.refund === 'none' && told.threatens === 'none' && complaintType === 'none';
  const isGladly =
    told.news === 'arrived' && complaintType === 'none' && signals.lexicon?.requests.thanks.has(signals.text);
  const sentiment =
    onlyAsksForPerson && told.sentiment === 'neutral'
      ? 'neutral'
      : isGladly === true && likeliest === 'neutral'
        ? 'positive'
        : likeliest;
  const [least, most] = BOUNDS[sentiment];
  return { sentiment, intensity: Math.min(most, Math.max(least, told.intensity)) };
}

/** "How long does it take, please?", and few words beside that: how it is felt is said in them, or not at all. */
function asksHowLong(signals: Signals): boolean {
  const { lexicon, text } = signals;
  if (lexicon?.howLong.has(text) !== true) return false;
  return withText(signals, lexicon.howLong.remove(text)).words.length <= FEW_WORDS;
}
