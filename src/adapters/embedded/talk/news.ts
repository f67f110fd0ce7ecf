import type { News, Reading } from '../../../domain/vocabulary/reading.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Signals } from '../signals.ts';
import { isReported } from './reported.ts';

export interface NewsContext {
  /** What was asked last. */
  asked: string | null;
  /** Says that there will be no photo; that part has been taken out of the message. */
  photoRefused: boolean;
  /** Says that the photo that is asked for was sent; that part has been taken out as well. */
  photoSent: boolean;
  /** Says for certain what is wrong with what came. */
  complains: boolean;
  /** Says that it has not come. */
  missing: boolean;
  /** Wants money or something else to be done: "you said I'd have my refund by the 20th" tells of no parcel. */
  wants: boolean;
  /** Asks about the open offer or the parcel: "when would I have it by" and "has it arrived?" bring no news. */
  asks: boolean;
}

/** What became of the parcel or the article; a parcel that turned up broken is a complaint and no good news. */
export function readNews(
  signals: Signals,
  { asked, photoRefused, photoSent, complains, missing, wants, asks }: NewsContext,
): News {
  if (photoRefused) return 'no_photo';
  if (photoSent) return 'photo_sent';
  const { lexicon, text } = signals;
  if (!lexicon) return 'none';
  const { talk, corrections } = lexicon;
  const { arrived, not_found: notFound } = talk.news;
  if (notFound.has(text)) return 'not_found';
  if (
    arrived.has(text) &&
    !complains &&
    !wants &&
    !asks &&
    !corrections.has(arrived.remove(text)) &&
    !isDoubtful(signals) &&
    !isReported(signals)
  )
    return 'arrived';
  // "Could somebody else have taken it in?" A bare no means nobody; a bare yes leaves open whether anybody has it.
  return asked === 'looked_around' && (missing || saysOnlyNo(signals)) ? 'not_found' : 'none';
}

/** What sounds like good news and may be none. */
export const isDoubtful = (signals: Signals): boolean => isSpoilt(signals) || isOnlyAtTheDoor(signals);

/** A parcel that is at the door, or another one that is needed no more: whether it came is worth asking. */
export const mayHaveCome = (signals: Signals): boolean =>
  (isNeededNoMore(signals) && signals.words.length <= SAYS_LITTLE_ELSE) ||
  (isOnlyAtTheDoor(signals) && !isSpoilt(signals));
const SAYS_LITTLE_ELSE = 14;

/** Who bought one elsewhere has said why. */
const isNeededNoMore = ({ lexicon, text }: Signals): boolean =>
  lexicon?.neededNoMore.has(text) === true && !lexicon.boughtElsewhere.has(text);

/** "It came today, but the base is cracked": what is said to be wrong is no good news, and what was missed is there. */
export function cameSpoilt(signals: Signals): boolean {
  const { lexicon, text } = signals;
  if (!lexicon || isReported(signals)) return false;
  const at = Math.min(lexicon.talk.news.arrived.firstAt(text), lexicon.hasCome.firstAt(text));
  return at !== Infinity && !isDenied(lexicon, text.slice(at));
}

/** Somebody rings with the parcel, and what else is told may be that it went away again: "and my dog chased him off". */
function isOnlyAtTheDoor({ lexicon, text }: Signals): boolean {
  if (!lexicon) return false;
  const { atTheDoor, talk, answer, requests, mood } = lexicon;
  const rest = atTheDoor.remove(text);
  if (rest === text || talk.news.arrived.has(rest)) return false;
  const told = [answer.filler, answer.no, requests.thanks, mood.praise, mood.warm].reduce(
    (left, phrases) => phrases.remove(left),
    rest,
  );
  return told.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length > ADDS_NOTHING;
}
const ADDS_NOTHING = 4;

/**
 * "I have it here now and it is cracked", "the neighbour had it and sold it", "I wish I had it", "the caretaker had not got it
 * either": what stands in the clause of the news, or behind it, takes it back.
 */
function isSpoilt({ lexicon, text }: Signals): boolean {
  if (!lexicon) return false;
  const { talk, spoilt, notCome } = lexicon;
  if (notCome.has(text)) return true;
  const at = talk.news.arrived.firstAt(text);
  if (at === Infinity) return spoilt.has(text);
  const clauseFrom = Math.max(...['.', ',', '!', '?', '…'].map((end) => text.lastIndexOf(end, at))) + 1;
  return spoilt.has(text.slice(clauseFrom)) || isDenied(lexicon, text.slice(at));
}

/** A negator that does not begin it ("no worries, ...") stands between the news and the next joint or the end of the clause; "also not" is no joint. */
function isDenied({ negators, joints }: CompiledLexicon, news: string): boolean {
  const [clause = ''] = news.split(/[.,!?…]/, 1);
  const words = clause.trim().split(' ');
  const denied = words.findIndex((word, at) => at > 0 && negators.has(word));
  const joint = words.findIndex((word, at) => joints.has(word) && !negators.has(words[at + 1] ?? ''));
  return denied >= 0 && (joint < 0 || denied < joint);
}

function saysOnlyNo({ lexicon, text }: Signals): boolean {
  if (!lexicon?.answer.no.opens(text)) return false;
  const { no, filler } = lexicon.answer;
  return !/[\p{L}\d]/u.test(filler.remove(no.remove(text)));
}

/** "Don't send anything, I found a card, I'll fetch it from the depot": the parcel is there, and nothing is stopped, refused or complained of. */
export function fetching(
  { lexicon, text }: Signals,
  { alarm, wantsHuman }: Pick<Reading, 'alarm' | 'wantsHuman'>,
): Partial<Reading> {
  const at = lexicon?.toBeFetched.firstAt(text) ?? Infinity;
  if (at === Infinity || lexicon?.notThere.has(text.slice(at)) === true) return {};
  if (alarm !== 'none' || wantsHuman) return {};
  return {
    ...{ complaintType: 'none', alsoTypes: [], news: 'none', question: 'none', mayHaveArrived: true },
    ...{ request: 'none', offerResponse: null, wish: 'none', refund: 'none' },
  };
}
