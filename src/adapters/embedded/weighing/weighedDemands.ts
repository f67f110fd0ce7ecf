import type { ByPhrases } from '../byPhrases.ts';
import { CERTAIN, type ComplaintFound } from '../complaint.ts';
import type { Opinion } from '../head/head.ts';
import type { Told } from '../head/labels.ts';
import type { Signals } from '../signals.ts';
import { isDoubtful } from '../talk/news.ts';
import { ALL_BUT_SURE, MORE_THAN_A_FEW, heard, isPlain, likeliestBut } from './heardLabels.ts';
import { wishesOutright } from './saidInPassing.ts';
import { isUnneeded } from './weighedComplaint.ts';

/**
 * That there will be no photo goes on record, so that the head alone does not say it: the message has to deny something, and not to
 * say what else is wrong.
 */
export function newsBy(phrases: ByPhrases, opinion: Opinion, { score }: ComplaintFound): Told['news'] {
  const { told, signals } = phrases;
  if (told.news === 'photo_sent') return told.news;
  const news = heard(phrases, opinion, 'news', told.news);
  if (news === 'arrived' && isNoGoodNews(signals, opinion)) return 'none';
  if (news === 'arrived' && told.news !== news && opinion.news.arrived < ENDS_FROM) return 'none';
  if (news !== 'no_photo' || told.news === 'no_photo') return news;
  const denies = signals.words.some((word) => signals.lexicon?.negators.has(word));
  return denies && score < CERTAIN ? news : 'none';
}

/** What was found is the order's number or is spoilt, or what sounds like good news is told in anger: the matter is not over by that. */
const isNoGoodNews = (signals: Signals, { news, mood }: Opinion): boolean =>
  ORDER_NUMBER.test(signals.text) || isDoubtful(signals) || (news.arrived < NEVER_NEWS && isAngry({ mood }));
const isAngry = ({ mood }: Pick<Opinion, 'mood'>): boolean => mood.negative + mood.very_negative >= IN_ANGER;
const ORDER_NUMBER = /(?:\d ?){10}/;
const NEVER_NEWS = 0.003;
/** From which likelihood on the head alone says what ends a case; below it the buyer is asked. */
const ENDS_FROM = 0.75;
const IN_ANGER = 0.7;

export const questionBy = (phrases: ByPhrases, opinion: Opinion): Told['question'] => {
  const { question, wish } = phrases.told;
  return question === 'if_wrong' || wish === 'both'
    ? question
    : heard(phrases, opinion, 'question', question);
};

/** Who names a thing that they want asks for no money by the same words, whatever they turn down beside it. */
export function refundBy(phrases: ByPhrases, opinion: Opinion): Told['refund'] {
  const { refund, wish } = phrases.told;
  return refund === 'none' && (wish === 'reship' || wish === 'replacement_part')
    ? 'none'
    : fewWordsAsk(phrases, opinion, heard(phrases, opinion, 'refund', refund));
}

/** "I paid the full price": in few words the head alone is not sure that all of it is demanded. */
const fewWordsAsk = (
  { told, signals }: ByPhrases,
  opinion: Opinion,
  refund: Told['refund'],
): Told['refund'] =>
  told.refund === 'none' &&
  signals.words.length < MORE_THAN_A_FEW &&
  opinion.refund.insists < ALL_BUT_SURE &&
  refund === 'insists'
    ? 'asks'
    : refund;

/** A new one that is refused in words is not wished for, however much of it is spoken of. */
export function wishBy(phrases: ByPhrases, opinion: Opinion): Told['wish'] {
  const { told, wishesVariant, situation } = phrases;
  const { lexicon, text } = phrases.signals;
  if (told.wish === 'none' && wishesVariant && !situation.open) return 'reship';
  // Beside an offer a wish is named in few words, and seldom in passing.
  if (situation.open && told.wish !== 'none') return told.wish;
  const wish = heard(phrases, opinion, 'wish', told.wish);
  if (told.wish !== 'none' && wish !== told.wish && wishesOutright(phrases, told.wish)) return told.wish;
  if (wish !== 'reship' || told.wish === 'reship' || !lexicon) return wish;
  const { refusal, wishes } = lexicon.talk;
  return refusal.has(text) || wishes.reship.countNegated(text) > 0 ? 'none' : wish;
}

/** What is wrong for certain is put right; a buyer's own mistake, such as a size, is exchanged. */
export function requestBy(
  phrases: ByPhrases,
  opinion: Opinion,
  { complaintType, score }: ComplaintFound,
): Told['request'] {
  const { told, answering, scorns } = phrases;
  if (scorns) return told.request;
  // "I got an S. I want the L": what is wrong for certain is put right.
  if (phrases.wishesVariant && complaintType === 'none') return 'exchange';
  if (told.request === 'none' && complaintType === 'none' && isUnneeded(phrases)) return 'return';
  const isCertain = score >= CERTAIN && (complaintType !== 'wrong_size' || isPlain(phrases));
  // "No idea what my email was" answers what was asked, however much it sounds like asking why.
  const isUnclear =
    (answering && likeliestBut(opinion, 'request').share < ASKS_INSTEAD) ||
    (told.request === 'none' && ORDER_NUMBER.test(phrases.signals.text));
  // A size that is wrong for certain is complained of, and another one is not asked for by asking kindly for help.
  const isOnlyWrong =
    score >= CERTAIN && complaintType === 'wrong_size' && opinion.request.exchange < EXCHANGE_OF_SIZE;
  const wishesSame =
    phrases.situation.open && told.wish !== 'none' && told.wish === phrases.situation.offered;
  const isSaidSo = isCertain || isUnclear || (wishesSame && told.request === 'none');
  const request = isSaidSo ? told.request : heard(phrases, opinion, 'request', told.request);
  // A size that is wrong and the right one wished for is put right, and kind words without a good mood are none.
  const isPutRight = complaintType === 'wrong_size' && told.wish === 'reship';
  const isNoPraise = request === 'praise' && opinion.mood.positive < GLAD;
  const isNoExchange = request === 'exchange' && (isOnlyWrong || isPutRight);
  return told.request === 'none' && (isNoExchange || isNoPraise) ? 'none' : request;
}
const EXCHANGE_OF_SIZE = 0.65;
const GLAD = 0.6;
const ASKS_INSTEAD = 0.7;
