import type { OfferResponse } from '../../../domain/vocabulary/reading.ts';
import type { ByPhrases } from '../byPhrases.ts';
import { CERTAIN } from '../complaint.ts';
import { likeliest, type Opinion } from '../head/head.ts';
import type { Told } from '../head/labels.ts';
import type { Signals } from '../signals.ts';
import { comesRound } from '../talk/offers/comesRound.ts';
import { answersElsewhere } from '../talk/offers/elsewhere.ts';
import { saysHowItReturns } from '../talk/offers/returns.ts';
import { MORE_THAN_A_FEW } from './heardLabels.ts';
import { questionBy, wishBy } from './weighedDemands.ts';

/** A refusal of more words says how it is felt as well. */
export const BARE_REFUSAL = 4;

/** From which likelihood on what no phrase confirms sounds like a yes; it is asked about, and counts for none by itself. */
const LIKELY_YES = 0.7;
/** From which on it does where it is said in a bad mood, beside what is asked for, or with an amount of its own. */
const LIKELY_THOUGH_UNWILLING = 0.9;
/** Below which likelihood a no or another proposal that phrases say is none, and from which on the head alone says what is answered. */
const ANSWER_DENIED_BELOW = 0.1;
const NO_DENIED_BELOW = 0.02;
const AFTER_ALL = 0.35;
const SURELY_SAYS = 0.85;
const SURELY_YES = 0.95;
const BEYOND_DOUBT = 0.975;

/** The answer to the open offer. A yes that no phrase says is asked about before it counts. */
export function answerBy(
  phrases: ByPhrases,
  opinion: Opinion,
): { response: OfferResponse | null; doubted: boolean } {
  const { told, situation, complaint, answering, mayMock, signals } = phrases;
  const said = told.offerResponse;
  const plain = { response: said, doubted: mayMock && said === 'accept' };
  if (said !== 'accept' && said !== 'counter' && agreesBeside(phrases, opinion))
    return { response: 'accept', doubted: true };
  if (said === 'counter' && returns(phrases)) return { response: 'accept', doubted: true };
  if (said === 'counter' && isNoCounter(phrases, opinion)) return { response: null, doubted: false };
  // "Yes, leave it at the little gate" has a word of refusing.
  const isYesAfterAll = said === 'reject' && opinion.answer.reject < NO_DENIED_BELOW;
  if (isYesAfterAll && opinion.answer.accept >= AFTER_ALL && mayAnswer(phrases))
    return { response: 'accept', doubted: true };
  const isOverruled =
    said === 'counter' &&
    signals.words.length >= MORE_THAN_A_FEW &&
    !makesConditions(phrases) &&
    opinion.answer.counter < ANSWER_DENIED_BELOW;
  if (!situation.open || (said !== null && !isOverruled) || mayMock || told.alarm !== 'none') return plain;
  // What is taken back or put off has not answered the offer, and who plainly asks for a person answers none by that.
  const { name: best, share } = likeliest(opinion, 'answer');
  if (phrases.refusesMoney || told.wantsHuman) return plain;
  const mayTakeBack = takesBack(phrases) && situation.offered !== 'reassurance';
  if (mayTakeBack && !(best === 'accept' && share >= BEYOND_DOUBT)) return plain;
  if (best === 'none')
    return isOverruled && share >= SURELY_SAYS ? { response: null, doubted: false } : plain;
  // Nor has what is about something else that is wrong, unless the head is sure.
  const isElsewhere = complaint.score >= CERTAIN || answering;
  const asks = told.question !== 'none' || (best === 'reject' && signals.questions > 0);
  if ((isElsewhere || asks) && share < SURELY_SAYS) return plain;
  if (best !== 'accept') return { response: best, doubted: false };
  const isSilent = complaint.complaintType === 'none';
  const wishesElse = told.wish !== 'none' && told.wish !== situation.offered;
  if (wishesElse || told.news !== 'none' || answersElsewhere(signals)) return plain;
  if (makesConditions(phrases) && share < BEYOND_DOUBT) return plain;
  if (share < (isSilent ? likelyYes(phrases) : SURELY_YES)) return plain;
  return { response: best, doubted: true };
}

/** "Why would I accept that", "send it back", "the 45 please". */
const likelyYes = (phrases: ByPhrases): number =>
  phrases.told.sentiment === 'negative' ||
  phrases.told.sentiment === 'very_negative' ||
  !COURTESIES.has(phrases.told.request) ||
  FIGURE.test(phrases.signals.text)
    ? LIKELY_THOUGH_UNWILLING
    : LIKELY_YES;
const FIGURE = /\d/;

/** A part of it only agrees, and nothing else is wished for. */
function agreesBeside(phrases: ByPhrases, opinion: Opinion): boolean {
  if (!mayAnswer(phrases) || phrases.told.news !== 'none' || answersElsewhere(phrases.signals)) return false;
  const isHeardAsNo = phrases.told.offerResponse === null && opinion.answer.reject >= LIKELY_NO;
  if (isHeardAsNo || questionBy(phrases, opinion) !== 'none') return false;
  const wish = wishBy(phrases, opinion);
  const isSure = phrases.told.wish !== 'none' || opinion.wish[wish] >= SURELY_WISHES;
  const wishesElse =
    isSure && wish !== 'none' && wish !== phrases.situation.offered && wish !== 'reassurance';
  // "I told you already, ok. Where is it": what is asked for is not left for an answer to the offer.
  const asksElse = !COURTESIES.has(phrases.told.request);
  return (
    returns(phrases) ||
    (!wishesElse && !asksElse && comesRound(phrases.signals, { mayOpen: mayOpenWithYes(phrases, opinion) }))
  );
}

const LIKELY_NO = 0.5;
const SURELY_WISHES = 0.85;
const COURTESIES: ReadonlySet<Told['request']> = new Set(['none', 'thanks', 'praise']);

/** "Great, another broken promise" and "yes, M or L" open with the word alone. */
const mayOpenWithYes = ({ complaint, signals }: ByPhrases, { answer }: Opinion): boolean =>
  complaint.score < CERTAIN && answer.accept >= MAY_BE_YES && !namesVariantBriefly(signals);
const MAY_BE_YES = 0.12;

const namesVariantBriefly = ({ lexicon, text, words }: Signals): boolean =>
  words.length <= BARE_REFUSAL + 1 &&
  lexicon !== null &&
  (lexicon.variants.named.has(text) || lexicon.variants.alone.has(text));

const returns = (phrases: ByPhrases): boolean =>
  mayAnswer(phrases) &&
  phrases.situation.offered === 'return_for_refund' &&
  saysHowItReturns(phrases.signals);

const mayAnswer = ({ told, situation, answering }: ByPhrases): boolean =>
  situation.open && !answering && told.threatens === 'none' && told.alarm === 'none' && !told.wantsHuman;

/** "Here is the label" names a thing, and "yes, I looked, also at the neighbours" tells something: neither wants another offer. */
const isNoCounter = ({ told, signals: { lexicon, text } }: ByPhrases, { answer }: Opinion): boolean =>
  told.wish === 'none' &&
  told.request === 'none' &&
  told.question === 'none' &&
  (told.news === 'none'
    ? answer.none >= SAYS_NOTHING_TO_IT && lexicon?.answer.counter.has(text) === false
    : answer.counter < LIKELY_COUNTER);
const SAYS_NOTHING_TO_IT = 0.7;
const LIKELY_COUNTER = 0.5;

const takesBack = ({ signals: { lexicon, text } }: ByPhrases): boolean =>
  lexicon?.answer.hedge.has(text) === true;

/** "Yes, but only with a discount." */
export const makesConditions = ({ signals: { lexicon, text } }: ByPhrases): boolean =>
  lexicon !== null &&
  (lexicon.mood.contrast.has(text) || lexicon.answer.condition.has(text) || lexicon.answer.counter.has(text));
