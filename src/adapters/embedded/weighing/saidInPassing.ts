import type { ByPhrases } from '../byPhrases.ts';
import type { Opinion } from '../head/head.ts';
import type { Told } from '../head/labels.ts';
import { SERVICES } from '../lexicon/talk/talk.ts';
import { sentencesOf } from '../sentences.ts';
import type { Signals } from '../signals.ts';
import { refusing } from '../talk/refused.ts';
import { stateAsked } from '../talk/request.ts';
import { headOpinionOf } from './headOpinion.ts';

type InPassing = 'request' | 'wish' | 'news';

/**
 * Below which likelihood what phrases say of a first message is taken for a turn of speech: from so many words on, since the more is
 * told the more is said in passing. Chosen on the writers apart (docs/recognizer.md), where what is below is nearly always wrong.
 */
const RULED_OUT: Readonly<Record<InPassing, readonly { words: number; share: number }[]>> = {
  request: [
    { words: 9, share: 0.1 },
    { words: 1, share: 0.01 },
  ],
  wish: [
    { words: 9, share: 0.2 },
    { words: 1, share: 0.04 },
  ],
  news: [{ words: 13, share: 0.2 }],
};
/** What takes two halves to say is said by nobody in passing. */
const OUTRIGHT: ReadonlySet<Told['request']> = new Set([
  'other_damage',
  'coupon',
  'payment',
  'exchange',
  'delivery',
]);
/** Words that tell a story in which even such a thing is a turn of speech where it is all but impossible. */
const STORY = 9;
const NEVER_OUTRIGHT = 0.002;
const IN_PASSING: ReadonlySet<Told['request']> = new Set([
  ...SERVICES,
  'praise',
  'other_order',
  'tracking',
  'back_to_bot',
]);

/** What phrases say of the message without what it says only in passing. */
export function withoutAsides(phrases: ByPhrases, opinion: Opinion): ByPhrases {
  const { situation, told, signals } = phrases;
  const isAnswer = opinion.answer.accept + opinion.answer.counter >= LIKELY_ANSWERS;
  if (situation.asked !== null || situation.open || isAnswer) return phrases;
  const isRuledOut = (label: InPassing, share: number): boolean =>
    share < (RULED_OUT[label].find((each) => signals.words.length >= each.words)?.share ?? 0);
  const wish =
    told.wish !== 'partial_refund' &&
    isRuledOut('wish', opinion.wish[told.wish]) &&
    !wishesOutright(phrases, told.wish);
  const news = told.news !== 'photo_sent' && isRuledOut('news', opinion.news[told.news]);
  return {
    ...phrases,
    told: {
      ...told,
      ...(asksInPassing(phrases, opinion, isRuledOut) && { request: 'none' }),
      ...(wish && { wish: 'none' }),
      ...(news && { news: 'none' }),
    },
  };
}
/** "Fine, I'll take the new one" answers what was offered before. */
const LIKELY_ANSWERS = 0.8;

function asksInPassing(
  { told: { request }, signals, scorns }: ByPhrases,
  opinion: Opinion,
  isRuledOut: (label: InPassing, share: number) => boolean,
): boolean {
  const share = opinion.request[request];
  if (!IN_PASSING.has(request) || stateAsked(signals) !== null || isSaidTwice(signals, request)) return false;
  if (
    OUTRIGHT.has(request)
      ? signals.words.length < STORY || share >= NEVER_OUTRIGHT
      : !isRuledOut('request', share)
  )
    return false;
  // What is praised beside a trifle is praised, unless it is a complaint.
  if (request === 'praise') return opinion.complaint.none < COMPLAINS || signals.words.length >= LONG_STORY;
  // Of two things to ask for, phrases know better which it is.
  if (share >= NEVER && opinion.request.none < ASKS_NOTHING) return false;
  return scorns || !asksOutright(signals, request);
}
const COMPLAINS = 0.3;
const LONG_STORY = 20;
const NEVER = 0.01;
const ASKS_NOTHING = 0.5;

/** From which likelihood on a sentence of the story asks for it by itself. */
const ASKED_OUTRIGHT = 0.5;
const WISHED_OUTRIGHT = 0.2;
const asksOutright = (signals: Signals, request: Told['request']): boolean =>
  sentencesOf(signals).some(
    (sentence) =>
      sentence.told.request === request && headOpinionOf(sentence).request[request] >= ASKED_OUTRIGHT,
  );

/** A sentence of it, read by itself, wishes for this, or it is what is wanted instead of something turned down. */
export const wishesOutright = (phrases: ByPhrases, wish: Told['wish']): boolean =>
  isWantedInstead(phrases, wish) ||
  sentencesOf(phrases.signals).some(
    (sentence) => sentence.told.wish === wish && headOpinionOf(sentence).wish[wish] >= WISHED_OUTRIGHT,
  );

function isWantedInstead({ signals, told }: ByPhrases, wish: Told['wish']): boolean {
  const { refuses } = refusing(signals, { ...told, wish: 'none' });
  return refuses
    ? refuses.every((remedy) => remedy !== wish)
    : signals.lexicon?.refund.denies.has(signals.text) === true;
}

const isSaidTwice = ({ lexicon, text }: Signals, request: Told['request']): boolean => {
  const service = SERVICES.find((each) => each === request);
  return service !== undefined && lexicon !== null && lexicon.talk.requests[service].count(text) > 1;
};
