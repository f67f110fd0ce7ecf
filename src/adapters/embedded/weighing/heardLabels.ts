import type { ByPhrases } from '../byPhrases.ts';
import { likeliest, type Opinion } from '../head/head.ts';
import type { ClassOf, Label } from '../head/labels.ts';

/** Labels of which most messages say nothing. */
type Rare = Exclude<Label, 'complaint' | 'beside' | 'mood'>;

/** From which likelihood on the head hears what no phrase said: what is dangerous to miss from less. */
const HEARD_FROM: Record<Rare, number> = {
  alarm: 0.6,
  person: 0.45,
  wish: 0.5,
  news: 0.4,
  threat: 0.45,
  request: 0.5,
  question: 0.5,
  answer: 0.4,
  refund: 0.5,
};
/** A wish to die is seldom written in words that nobody listed, and often joked about. */
const SAFETY_FROM = 0.5;
const SELF_HARM_FROM = 0.8;
/** Many complain of a size and ask for another in one breath. */
const EXCHANGE_FROM = 0.3;
/** Whoever is told where a parcel is has lost nothing by it. */
const TRACKING_FROM = 0.3;

/**
 * Below which likelihood what phrases say of a label in more than a few words is a turn of speech that the head knows for one. What is
 * left out is never denied: who is in danger, asks for a person or answers is heard by words alone.
 */
const DENIED_BELOW: Partial<Record<Rare, { share: number; words: number }>> = {
  wish: { share: 0.05, words: 13 },
  refund: { share: 0.1, words: 13 },
};
export const MORE_THAN_A_FEW = 9;

const isDenied = <L extends Rare>(
  phrases: ByPhrases,
  opinion: Opinion,
  label: L,
  said: ClassOf<L>,
): boolean =>
  said !== 'reassurance' &&
  said !== 'partial_refund' &&
  phrases.signals.words.length >= (DENIED_BELOW[label]?.words ?? Infinity) &&
  opinion[label][said] < (DENIED_BELOW[label]?.share ?? 0) &&
  likeliest(opinion, label).share >= DENIES_FROM;
/** A head that does not know what else it says denies nothing. */
const DENIES_FROM = 0.8;

/** A complaint in few words that phrases name: what its writer wants beside it is not guessed at. */
export const isPlain = ({ complaint: { complaintType }, signals: { words } }: ByPhrases): boolean =>
  complaintType !== 'none' && words.length <= PLAIN_WORDS;
const PLAIN_WORDS = 18;
export const ALL_BUT_SURE = 0.9;

/** What the message says of one label: what phrases say stands unless the head denies it, since it was put there on purpose. */
export function heard<L extends Rare>(
  phrases: ByPhrases,
  opinion: Opinion,
  label: L,
  said: ClassOf<L>,
): ClassOf<L> {
  if (said !== 'none' && !isDenied(phrases, opinion, label, said)) return said;
  const { name, share } = likeliestBut(opinion, label);
  const from =
    name === 'exchange'
      ? EXCHANGE_FROM
      : name === 'tracking'
        ? TRACKING_FROM
        : name === 'safety'
          ? SAFETY_FROM
          : name === 'self_harm'
            ? SELF_HARM_FROM
            : HEARD_FROM[label];
  const isWanted = label === 'person' || label === 'refund' || label === 'wish';
  if (isWanted && isPlain(phrases) && share < ALL_BUT_SURE) return 'none';
  return share < from ? 'none' : name;
}

/** The likeliest of what a label can say, silence left out. */
export function likeliestBut<L extends Rare>(
  opinion: Opinion,
  label: L,
): { name: ClassOf<L>; share: number } {
  const shares = Object.entries(opinion[label]) as [ClassOf<L>, number][];
  const [best] = shares.filter(([name]) => name !== 'none').toSorted(([, a], [, b]) => b - a);
  if (!best) throw new Error(`the label "${label}" has no classes`);
  return { name: best[0], share: best[1] };
}
