import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import { readPartByPhrases, type ByPhrases } from '../byPhrases.ts';
import { CERTAIN, NO_COMPLAINT, type ComplaintFound } from '../complaint.ts';
import type { Opinion } from '../head/head.ts';
import { CLASSES } from '../head/labels.ts';
import { sentencesOf } from '../sentences.ts';
import type { Signals } from '../signals.ts';
import { headOpinionOf } from './headOpinion.ts';

/** The score of a complaint that the head heard and phrases did not: enough to be named, not to be certain. */
const HEARD = 2;
/** How much less a missed complaint is to be risked than an imagined one, as a factor of the likelihood of none. */
const NONE_COUNTS = 0.67;
/** How much more what phrases say counts than what the head alone hears. */
const SAID_COUNTS = 1.6;
/** From which likelihood on the head is believed against a strong phrase, and when it hears no complaint at all. */
const OVERRULES = 0.8;
/** And from which on what a strong phrase says may be so. */
const THINKABLE = 0.03;
const WRONG_VARIANT = 0.7;
const DENIES = 0.97;
/** What phrases say of a story that stands alone and is less likely than this is mostly a turn of speech, and less denies it. */
const RULED_OUT = { words: 5, share: 0.12 };
const DENIES_RULED_OUT = 0.93;
const OVERRULES_RULED_OUT = 0.6;
/** From which likelihood on a complaint is named in which no phrase was recognised; below 0.6 it is asked about. */
const NAMED = 0.35;
/** A question may be about an article that is all right. */
const NAMED_ASKING = 0.5;
/** And in the middle of something else: in an answer, or beside a request. */
const NAMED_BESIDE = 0.6;
const NAMED_AMID = 0.9;
/** Which complaint the answer to a question is about, however few its words are, and from which likelihood on. */
const ASKED_OF: Readonly<Record<string, (type: ComplaintType | 'none') => number | undefined>> = {
  missing: (type) => (type === 'missing_parts' ? NAMED_MISSING : undefined),
  received: (type) => (type === 'wrong_item' ? NAMED_INSTEAD : INSTEAD.has(type) ? NAMED_VARIANT : undefined),
};
/** What came instead is the wrong article, size or colour, and which of these it is the case knows better than a guess. */
const NAMED_MISSING = 0.6;
const NAMED_INSTEAD = 0.92;
const NAMED_VARIANT = 0.7;
const INSTEAD: ReadonlySet<ComplaintType | 'none'> = new Set(['wrong_item', 'wrong_size', 'wrong_colour']);

export function complaintBy(
  { complaint: found, told, situation, answering, signals, scorns, wishesVariant, tookBack }: ByPhrases,
  opinion: Opinion,
): ComplaintFound {
  const shares = opinion.complaint;
  const scoreOf = (type: ComplaintType | 'none') =>
    shares[type] *
    (type === 'none' ? NONE_COUNTS : type === found.complaintType && type !== 'wrong_item' ? SAID_COUNTS : 1);
  const isOfTime = signals.lexicon?.tookLong.has(signals.text) === true;
  const isOfOthers = signals.lexicon?.matching.has(signals.text) === true;
  const isCounted = signals.lexicon?.onlySoMany.has(signals.text) === true;
  const [type = 'none'] = CLASSES.complaint
    .filter((each) => each === 'none' || each === found.complaintType || !denies(signals, each))
    .filter((each) => each !== 'wrong_size' || each === found.complaintType || !isOfTime)
    .filter((each) => !OF_LOOKS.has(each) || each === found.complaintType || !isOfOthers)
    .filter((each) => each !== 'missing_parts' || each === found.complaintType || !isCounted)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (signals.lexicon?.goodsQuestions.swap.has(signals.text) === true) return NO_COMPLAINT;
  // Whoever asks for the green one complains of no colour, unless that is likely.
  if (wishesVariant && found.score < CERTAIN && (type === 'none' || shares[type] < WRONG_VARIANT))
    return NO_COMPLAINT;
  // The head takes such thanks as they are written.
  if (type === found.complaintType || (scorns && found.complaintType !== 'none')) return found;
  const amid = situation.open || answering || situation.asked === 'description';
  // A death is told in the words of complaints: "it was for him", "he never got to see it".
  const beside =
    amid ||
    tookBack === true ||
    told.occasion === 'bereavement' ||
    (told.request !== 'none' && told.request !== 'praise');
  const isOver = isUnneeded({ told, signals }) || signals.lexicon?.scorn.mended.has(signals.text) === true;
  if (found.complaintType === 'none' && isOver) return found;
  // What may go wrong has not.
  const supposes = told.question === 'if_wrong' && shares[type] < OVERRULES;
  if (found.complaintType === 'none' && supposes) return found;
  // What arrived is not missing, unless it is said in so many words.
  if (found.complaintType === 'none' && type === 'not_received' && told.news === 'arrived') return found;
  // Who turns another one down misses none.
  if (
    found.complaintType === 'none' &&
    type === 'not_received' &&
    signals.lexicon?.talk.refusal.has(signals.text)
  )
    return found;
  // Where is it, and by whom? asks, and complains of nothing.
  if (found.complaintType === 'none' && type === 'not_received' && told.request === 'tracking') return found;
  const asked = ASKED_OF[situation.asked ?? '']?.(type);
  if (found.complaintType === 'none')
    return shares[type] <
      (asked ?? (amid ? NAMED_AMID : beside ? NAMED_BESIDE : signals.questions > 0 ? NAMED_ASKING : NAMED))
      ? found
      : heardAlone(type, found);
  const isRuledOut =
    !amid &&
    situation.asked === null &&
    signals.words.length >= RULED_OUT.words &&
    shares[found.complaintType] < RULED_OUT.share;
  // In the middle of a conversation most messages complain of nothing; what one says outright is a complaint all the same.
  if (type === 'none')
    return shares.none < (isRuledOut ? DENIES_RULED_OUT : DENIES) ||
      (!amid && complainsOutright(signals, found))
      ? found
      : NO_COMPLAINT;
  // A size or a colour that is wrong says more than a wrong article.
  const isLess =
    (type === 'wrong_item' && INSTEAD.has(found.complaintType)) ||
    (BROKEN.has(type) && BROKEN.has(found.complaintType) && found.score >= CERTAIN);
  // That it is something else says nothing against what is told for certain.
  const isKept =
    type === 'other' ||
    shares[type] < OVERRULES ||
    (found.complaintType !== 'wrong_item' && shares[found.complaintType] >= THINKABLE);
  const isTold = isRuledOut ? shares[type] < OVERRULES_RULED_OUT || type === 'other' : isKept;
  if (amid || isLess || (found.score >= CERTAIN && isTold)) return found;
  return heardAlone(type, found);
}

/** Whether it came so or gave up since, words tell as well as the head. */
const BROKEN: ReadonlySet<ComplaintType | 'none'> = new Set(['damaged', 'quality']);

/** A sentence of the story says for certain by itself what is wrong, and the head does not deny it there. */
const complainsOutright = (signals: Signals, { complaintType, score }: ComplaintFound): boolean =>
  score >= CERTAIN &&
  sentencesOf(signals).some(
    (sentence) =>
      sentence.complaint.complaintType === complaintType &&
      sentence.complaint.score >= CERTAIN &&
      headOpinionOf(sentence).complaint.none < DENIES,
  );

/** What sounds like it where an article only does not go with others. */
const OF_LOOKS: ReadonlySet<ComplaintType | 'none'> = new Set([
  'wrong_size',
  'wrong_colour',
  'not_as_described',
  'missing_parts',
]);

/** Whether the message says that it is not this: "nothing is damaged". */
const denies = ({ lexicon, text }: Signals, type: ComplaintType): boolean => {
  if (!lexicon) return false;
  const { strong, clear } = lexicon.complaints[type];
  return strong.countNegated(text) + clear.countNegated(text) > 0;
};

const heardAlone = (type: ComplaintType | 'none', { alsoTypes }: ComplaintFound): ComplaintFound => ({
  complaintType: type,
  alsoTypes: alsoTypes.filter((also) => also !== type),
  score: HEARD,
  lead: 1,
  byHeadAlone: true,
});

/** A part of a message, read as if it stood alone. */
export function readPart(part: Signals): { complaint: ComplaintFound; likelihood: number } {
  const phrases = readPartByPhrases(part);
  const opinion = headOpinionOf(phrases);
  const heardIn = complaintBy(phrases, opinion);
  // "Just send the right size" wishes, and tells of nothing else that is wrong.
  const wishes = heardIn.byHeadAlone === true && phrases.told.wish !== 'none';
  const complaint = wishes ? NO_COMPLAINT : heardIn;
  return { complaint, likelihood: opinion.complaint[complaint.complaintType] };
}

/** Somebody died, and nobody needs the article any more. */
export const isUnneeded = ({
  told,
  signals: { lexicon, text },
}: Pick<ByPhrases, 'told' | 'signals'>): boolean =>
  told.occasion === 'bereavement' && lexicon?.unneeded.has(text) === true;
