import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { Alarm, OfferResponse, Reading, Sentiment } from '../../domain/vocabulary/reading.ts';
import { readPartByPhrases, type ByPhrases } from './byPhrases.ts';
import { CERTAIN, NO_COMPLAINT, type ComplaintFound } from './complaint.ts';
import { featuresOf } from './head/features.ts';
import { likeliest, opinionOf, type Opinion } from './head/head.ts';
import { CLASSES, type ClassOf, type Label, type Told } from './head/labels.ts';
import type { Mood } from './mood.ts';
import { complaintsBeside, partsOf, saidApart } from './secondComplaint.ts';
import type { PhraseSet } from './phrases/phraseSet.ts';
import { sentencesOf } from './sentences.ts';
import { withText, type Signals } from './signals.ts';
import { isDoubtful } from './talk/news.ts';
import { comesRound } from './talk/offers/comesRound.ts';
import { saysHowItReturns } from './talk/offers/returns.ts';
import { answersElsewhere } from './talk/offers/elsewhere.ts';
import { behindTurn } from './talk/praise.ts';
import { SERVICES } from './lexicon/talk/talk.ts';
import { isEverydayPlace, withoutOtherGoods } from './talk/danger/alarm.ts';
import { withoutFury } from './talk/occasion.ts';

const LETTER = /\p{L}/u;

/** What phrases and the trained head make of a message together. */
export interface Weighed {
  told: Told & Pick<Reading, 'hasActed'>;
  complaint: ComplaintFound;
  /** How likely the complaint type is by the head, 0 to 1. */
  likelihood: number;
  /** It sounds like a yes to the open offer, and is not sure enough to be one. */
  doubtsYes: boolean;
}

/**
 * How likely a complaint is. "My headphones broke" may have come so or have given up since: that something is wrong with the article
 * is as sure as both together, and which of the two hardly matters for what comes next.
 */
const likelihoodOf = ({ complaint }: Opinion, type: ComplaintType | 'none'): number =>
  type === 'damaged' || type === 'quality' ? complaint.damaged + complaint.quality : complaint[type];

/** Beside an offer, and where all of the money is demanded, phrases hear that something is wrong: it remains what. */
function likelihoodBeside(
  { told, complaint, situation }: ByPhrases,
  opinion: Opinion,
  type: ComplaintType | 'none',
): number {
  const isComplained = told.refund === 'insists' || (situation.open && complaint.complaintType === type);
  const likelihood = likelihoodOf(opinion, type);
  return isComplained && type !== 'none' ? likelihood / (1 - opinion.complaint.none) : likelihood;
}

/** A refusal of more words says how it is felt as well. */
const BARE_REFUSAL = 4;

/** What the head makes of a message in which phrases found this. */
export const headOpinionOf = ({ signals, told, situation }: ByPhrases): Opinion =>
  opinionOf(featuresOf(signals, told, situation));

/**
 * What phrases found, weighed by the head, which has seen what they found and learned how far to go by it. What phrases say
 * stands unless the head all but rules it out; what they did not hear is heard from the likelihoods below on, which were chosen
 * on writers that the head had not seen (docs/recognizer.md).
 */
export function weighed(phrases: ByPhrases, opinion: Opinion): Weighed {
  const { told, complaint: found, signals, refused, fills, situation, scorns } = phrases;
  if (!LETTER.test(signals.text) || refused || fills) {
    const doubtsYes = phrases.mayMock && told.offerResponse === 'accept';
    const explains = refused && signals.text.split(' ').length > BARE_REFUSAL;
    const felt = explains ? moodBy(opinion, phrases, found) : {};
    return {
      told: { ...told, ...felt, ...acted(signals) },
      complaint: found,
      likelihood: opinion.complaint[found.complaintType],
      doubtsYes,
    };
  }
  const answer = answerBy(phrases, opinion);
  const agrees = answer.response === 'accept';
  const turned = (isKindWord(phrases) ? turnedTo(signals) : null) ?? besidePerson(phrases, opinion);
  const praises = told.request === 'praise' && turned === null && !spoils(signals, opinion);
  const main = agrees || praises ? NO_COMPLAINT : (turned?.complaint ?? complaintBy(phrases, opinion));
  const alone = situation.asked === null && !situation.open && main.complaintType !== 'none';
  const complaint = {
    ...main,
    alsoTypes: alone ? complaintsBeside(signals, main, readPart) : saidApart(signals, main),
  };
  const alarm = alarmBy(phrases, opinion);
  const mood = moodBy(opinion, phrases, complaint);
  const calmer =
    opinion.mood.very_negative < SURELY_FURIOUS ? withoutFury(mood, told.occasion, signals) : mood;
  const felt: Mood =
    scorns && calmer.sentiment === 'positive' ? { sentiment: 'negative', intensity: 1 } : calmer;
  const passing = saidInPassing(phrases, opinion);
  const refund = refundBy(phrases, opinion);
  const question = agrees ? 'none' : questionBy(phrases, opinion);
  const wish = agrees || question !== 'none' || passing.wish ? 'none' : wishBy(phrases, opinion);
  const threatens =
    alarm === 'dispute_opened' ? told.threatens : heard(phrases, opinion, 'threat', told.threatens);
  return {
    told: {
      complaintType: complaint.complaintType,
      alsoTypes: complaint.alsoTypes,
      ...felt,
      refund,
      wantsHuman:
        told.wantsHuman || (!deniesPerson(signals) && heard(phrases, opinion, 'person', 'none') === 'person'),
      threatens,
      offerResponse: countersBy(answer.response, { wish, refund, threatens }, phrases),
      alarm,
      request:
        (passing.request && !praises) ||
        (turned !== null && !told.wantsHuman) ||
        (told.request === 'praise' && !praises)
          ? 'none'
          : requestBy(phrases, opinion, complaint),
      wish,
      question: situation.open || question === 'if_wrong' ? question : 'none',
      news: agrees ? 'none' : newsBy(phrases, opinion, complaint),
      occasion: told.occasion,
      ...acted(signals),
    },
    complaint,
    likelihood: turned?.likelihood ?? likelihoodBeside(phrases, opinion, complaint.complaintType),
    doubtsYes: answer.doubted,
  };
}

/** "Keep your coupon, I'd sooner have the lamp": a no beside which another remedy is wished for proposes it. */
function countersBy(
  response: OfferResponse | null,
  { wish, refund, threatens }: Pick<Told, 'wish' | 'refund' | 'threatens'>,
  phrases: ByPhrases,
): OfferResponse | null {
  const { situation, refusesMoney, signals } = phrases;
  const { lexicon, text } = signals;
  // Who asks for what is offered proposes nothing else, unless it is another part of the money.
  const isByHead =
    phrases.told.offerResponse === null &&
    phrases.told.wish !== 'partial_refund' &&
    !makesConditions(phrases);
  if (response === 'counter' && isByHead && wish === situation.offered && refund === 'none') return null;
  const refusesRefund = refusesMoney || lexicon?.refund.denies.has(text) === true;
  const isDenied = refusesRefund && wish !== 'reship' && wish !== 'replacement_part';
  const wishesElse = wish !== 'none' && wish !== situation.offered && !isDenied;
  return response === 'reject' && wishesElse && refund !== 'insists' && threatens === 'none'
    ? 'counter'
    : response;
}

/** What could kill them is taken, or they are where they would do it. */
export const acted = ({ lexicon, text }: Signals): Pick<Reading, 'hasActed'> =>
  lexicon && (lexicon.farewell.acted.has(text) || lexicon.acts.alone.has(text)) ? { hasActed: true } : {};

/** Somebody died, and nobody needs the article any more. */
const isUnneeded = ({ told, signals: { lexicon, text } }: Pick<ByPhrases, 'told' | 'signals'>): boolean =>
  told.occasion === 'bereavement' && lexicon?.unneeded.has(text) === true;

/**
 * What a person must know at once. A wish to die is looked for in every part of a message as well, since a complaint beside it
 * is what the head hears first; where the harmless use of such words stands in a part, the head alone is not believed.
 */
function alarmBy(phrases: ByPhrases, opinion: Opinion): Alarm {
  const { signals } = phrases;
  const alarm = alarmHeard(phrases, opinion);
  if (alarm === 'violence') return alarm;
  if (alarm === 'none' && despairsBeside(signals)) return 'self_harm';
  const harmless = signals.lexicon?.talk.harmless;
  if (alarm === 'self_harm' || !harmless || opinion.alarm.self_harm < SELF_HARM_HINTED) return alarm;
  const parts = partsOf(signals);
  const isSaid = (part: Signals): boolean =>
    !harmless.has(part.text) &&
    headOpinionOf(readPartByPhrases(part)).alarm.self_harm >= SELF_HARM_IN_PART_FROM;
  return parts.length > 1 && parts.some(isSaid) ? 'self_harm' : alarm;
}

/** "I don't want to keep it" is no despair, and hides none: what is said beside it is weighed without it. */
function despairsBeside(signals: Signals): boolean {
  const notKept = signals.lexicon?.takenBack.notKept;
  if (notKept?.has(signals.text) !== true) return false;
  const rest = readPartByPhrases(withText(signals, notKept.remove(signals.text)));
  return LETTER.test(rest.signals.text) && alarmHeard(rest, headOpinionOf(rest)) === 'self_harm';
}

/**
 * Who speaks of a refund, does not keep something or sends it back, is not easily taken for somebody who wants to die, and who threatens with the law
 * has not easily turned to it: "answer today or I report you".
 */
function alarmHeard(phrases: ByPhrases, opinion: Opinion): Alarm {
  const { told, signals } = phrases;
  const { lexicon, text } = signals;
  if (told.alarm === 'violence') return told.alarm;
  const alarm = heard(phrases, opinion, 'alarm', told.alarm);
  // "She'll kill me", "it keeps the tea hot": beside such a turn of speech the head alone has to be all but sure.
  const isTurnOfSpeech =
    told.alarm === 'none' &&
    lexicon !== null &&
    (lexicon.talk.harmless.has(text) || withoutOtherGoods(lexicon, text) !== text);
  if (isTurnOfSpeech && opinion.alarm[alarm] < SELF_HARM_IN_PART_FROM) return told.alarm;
  // Whoever was charged for what never came made the order.
  if (alarm === 'unauthorised' && told.alarm === 'none' && lexicon?.cameUnasked.has(text) === true)
    return told.alarm;
  if (alarm === 'self_harm' && lexicon !== null && isEverydayPlace(lexicon, text)) return told.alarm;
  const isOnlyThreatened =
    told.threatens === 'legal' && opinion.alarm.dispute_opened < UNDER_WAY_THOUGH_THREATENED;
  if (alarm === 'dispute_opened' && told.alarm === 'none' && isOnlyThreatened) return told.alarm;
  const isOfOrder =
    lexicon !== null &&
    [
      lexicon.refund.denies,
      lexicon.refund.asks,
      lexicon.talk.requests.return,
      lexicon.takenBack.notKept,
    ].some((each) => each.has(text));
  const isDoubted = isOfOrder && opinion.alarm.self_harm < SELF_HARM_IN_PART_FROM;
  return alarm === 'self_harm' && told.alarm !== 'self_harm' && isDoubted ? told.alarm : alarm;
}

/**
 * That there will be no photo goes on record, so that the head alone does not say it: the message has to deny something, and not to
 * say what else is wrong.
 */
function newsBy(phrases: ByPhrases, opinion: Opinion, { score }: ComplaintFound): Told['news'] {
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

const questionBy = (phrases: ByPhrases, opinion: Opinion): Told['question'] => {
  const { question, wish } = phrases.told;
  return question === 'if_wrong' || wish === 'both'
    ? question
    : heard(phrases, opinion, 'question', question);
};

/** Who names a thing that they want asks for no money by the same words, whatever they turn down beside it. */
function refundBy(phrases: ByPhrases, opinion: Opinion): Told['refund'] {
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
function wishBy(phrases: ByPhrases, opinion: Opinion): Told['wish'] {
  const { told, wishesVariant, situation } = phrases;
  const { lexicon, text } = phrases.signals;
  if (told.wish === 'none' && wishesVariant && !situation.open) return 'reship';
  // Beside an offer a wish is named in few words, and seldom in passing.
  if (situation.open && told.wish !== 'none') return told.wish;
  const wish = heard(phrases, opinion, 'wish', told.wish);
  if (wish !== 'reship' || told.wish === 'reship' || !lexicon) return wish;
  const { refusal, wishes } = lexicon.talk;
  return refusal.has(text) || wishes.reship.countNegated(text) > 0 ? 'none' : wish;
}

/** What is wrong for certain is put right; a buyer's own mistake, such as a size, is exchanged. */
function requestBy(
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

/** Thanks or praise, where nothing is on offer. */
const isKindWord = ({ told: { request }, complaint: { score }, situation }: ByPhrases): boolean =>
  !situation.open &&
  (request === 'praise' || request === 'thanks' || (request === 'none' && score < CERTAIN));

/** What is complained of behind a kind word; null where nothing is for certain enough. */
function turnedTo(signals: Signals): ReturnType<typeof readPart> | null {
  const behind = behindTurn(signals);
  if (behind === null) return null;
  const found = readPart(behind);
  const { complaintType, score, byHeadAlone } = found.complaint;
  if (NOT_TURNED_TO.has(complaintType)) return null;
  const isLikely = found.likelihood >= (byHeadAlone === true ? TURNED_BY_HEAD : TURNED_BY_PHRASE);
  return score >= CERTAIN || isLikely ? found : null;
}
/**
 * What is wrong beside a wish for a person, which says nothing of it and drowns it: "my teapot is broken, I want a person". A bot
 * that is broken is no article.
 */
function besidePerson(
  { told, signals, situation }: ByPhrases,
  opinion: Opinion,
): ReturnType<typeof readPart> | null {
  const { lexicon, text, words } = signals;
  if (!told.wantsHuman || situation.open || !lexicon || words.some((word) => BOTS.has(word))) return null;
  const found = readPart(withText(signals, lexicon.human.asks.remove(text)));
  const { complaintType } = found.complaint;
  if (complaintType === 'none' || complaintType === 'other') return null;
  return found.likelihood > likelihoodOf(opinion, complaintType) ? found : null;
}
const BOTS: ReadonlySet<string> = new Set(
  'bot chatbot robot assistent assistant asistente assistente бот чат'.split(' '),
);

/** What says too little, or of what is praised that it never came. */
const NOT_TURNED_TO: ReadonlySet<ComplaintType | 'none'> = new Set(['none', 'other', 'not_received']);
const TURNED_BY_PHRASE = 0.35;
const TURNED_BY_HEAD = 0.5;

/** Some of it is praised, and something is wrong with the rest: "one is cracked, the other three are fine". */
const spoils = ({ lexicon, text }: Signals, { complaint, request }: Opinion): boolean =>
  Object.entries(complaint).some(([type, share]) => type !== 'none' && share >= 0.65) &&
  request.praise < 0.25 &&
  lexicon?.mood.contrast.has(text) === false;

/** From which likelihood on fury needs no swearing to be believed. */
const SURELY_FURIOUS = 0.8;

const deniesPerson = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null && lexicon.human.denies.remove(text) !== text;

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
/** A part of a message says less that could speak against it, so that more is asked of it; and what the whole must hint at. */
const SELF_HARM_IN_PART_FROM = 0.95;
const SELF_HARM_HINTED = 0.02;
const UNDER_WAY_THOUGH_THREATENED = 0.945;
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
const MORE_THAN_A_FEW = 9;

const isDenied = <L extends Rare>(signals: Signals, opinion: Opinion, label: L, said: ClassOf<L>): boolean =>
  said !== 'reassurance' &&
  said !== 'partial_refund' &&
  signals.words.length >= (DENIED_BELOW[label]?.words ?? Infinity) &&
  opinion[label][said] < (DENIED_BELOW[label]?.share ?? 0) &&
  likeliest(opinion, label).share >= DENIES_FROM;
/** A head that does not know what else it says denies nothing. */
const DENIES_FROM = 0.8;

/** A complaint in few words that phrases name: what its writer wants beside it is not guessed at. */
const isPlain = ({ complaint: { complaintType }, signals: { words } }: ByPhrases): boolean =>
  complaintType !== 'none' && words.length <= PLAIN_WORDS;
const PLAIN_WORDS = 18;
const ALL_BUT_SURE = 0.9;

/** What the message says of one label: what phrases say stands unless the head denies it, since it was put there on purpose. */
function heard<L extends Rare>(phrases: ByPhrases, opinion: Opinion, label: L, said: ClassOf<L>): ClassOf<L> {
  if (said !== 'none' && !isDenied(phrases.signals, opinion, label, said)) return said;
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
function likeliestBut<L extends Rare>(opinion: Opinion, label: L): { name: ClassOf<L>; share: number } {
  const shares = Object.entries(opinion[label]) as [ClassOf<L>, number][];
  const [best] = shares.filter(([name]) => name !== 'none').toSorted(([, a], [, b]) => b - a);
  if (!best) throw new Error(`the label "${label}" has no classes`);
  return { name: best[0], share: best[1] };
}

/** Below this likelihood what phrases say of a first message is taken for a turn of speech, where much is said in passing. */
const RULED_OUT = { request: 0.01, wish: 0.04 };
/** What takes two halves to say is said by nobody in passing. */
const OUTRIGHT: ReadonlySet<Told['request']> = new Set(['other_damage', 'coupon', 'payment']);
const IN_PASSING: ReadonlySet<Told['request']> = new Set([...SERVICES, 'praise', 'other_order']);

function saidInPassing(
  { situation, told, signals, scorns }: ByPhrases,
  opinion: Opinion,
): { request: boolean; wish: boolean } {
  const { lexicon, text } = signals;
  const standsAlone = situation.asked === null && !situation.open;
  return {
    request:
      standsAlone &&
      IN_PASSING.has(told.request) &&
      !OUTRIGHT.has(told.request) &&
      opinion.request[told.request] < RULED_OUT.request &&
      !isSaidTwice(serviceOf(lexicon, told.request), text) &&
      (scorns || told.request === 'praise' || !asksOutright(signals, told.request)),
    wish:
      standsAlone &&
      told.wish !== 'partial_refund' &&
      opinion.wish[told.wish] < RULED_OUT.wish &&
      !wishesOutright(signals, told.wish),
  };
}

const serviceOf = (lexicon: Signals['lexicon'], request: Told['request']): PhraseSet | undefined => {
  const service = SERVICES.find((each) => each === request);
  return service && lexicon?.talk.requests[service];
};

/** From which likelihood on a sentence of the story asks for it by itself. */
const ASKED_OUTRIGHT = 0.5;
const WISHED_OUTRIGHT = 0.3;
const asksOutright = (signals: Signals, request: Told['request']): boolean =>
  sentencesOf(signals).some(
    (sentence) =>
      sentence.told.request === request && headOpinionOf(sentence).request[request] >= ASKED_OUTRIGHT,
  );

const wishesOutright = (signals: Signals, wish: Told['wish']): boolean =>
  sentencesOf(signals).some(
    (sentence) => sentence.told.wish === wish && headOpinionOf(sentence).wish[wish] >= WISHED_OUTRIGHT,
  );

const isSaidTwice = (phrases: PhraseSet | undefined, text: string): boolean =>
  phrases !== undefined && phrases.count(text) > 1;

/** From which likelihood on what no phrase confirms sounds like a yes; it is asked about, and counts for none by itself. */
const LIKELY_YES = 0.9;
/** Below which likelihood a no or another proposal that phrases say is none, and from which on the head alone says what is answered. */
const ANSWER_DENIED_BELOW = 0.1;
const NO_DENIED_BELOW = 0.02;
const AFTER_ALL = 0.35;
const SURELY_SAYS = 0.85;
const SURELY_YES = 0.95;
const BEYOND_DOUBT = 0.98;

/** The answer to the open offer. A yes that no phrase says is asked about before it counts. */
function answerBy(
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
  const mayTakeBack = takesBack(phrases) && situation.offered !== 'reassurance';
  if (phrases.refusesMoney || mayTakeBack || told.wantsHuman) return plain;
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
  if (share < (isSilent ? LIKELY_YES : SURELY_YES)) return plain;
  return { response: best, doubted: true };
}

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
const makesConditions = ({ signals: { lexicon, text } }: ByPhrases): boolean =>
  lexicon !== null &&
  (lexicon.mood.contrast.has(text) || lexicon.answer.condition.has(text) || lexicon.answer.counter.has(text));

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
const DENIES_AMID = 0.97;
/** From which likelihood on a complaint is named in which no phrase was recognised; below 0.6 it is asked about. */
const NAMED = 0.35;
/** A question may be about an article that is all right. */
const NAMED_ASKING = 0.5;
/** And in the middle of something else: in an answer, or beside a request. */
const NAMED_BESIDE = 0.75;
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

function complaintBy(
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
  // In the middle of a conversation most messages complain of nothing; what one says outright is a complaint all the same.
  if (type === 'none')
    return shares.none < (amid ? DENIES_AMID : DENIES) || (!amid && complainsOutright(signals, found))
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
  if (amid || isLess || (found.score >= CERTAIN && isKept)) return found;
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
function readPart(part: Signals): { complaint: ComplaintFound; likelihood: number } {
  const phrases = readPartByPhrases(part);
  const opinion = headOpinionOf(phrases);
  const heardIn = complaintBy(phrases, opinion);
  // "Just send the right size" wishes, and tells of nothing else that is wrong.
  const wishes = heardIn.byHeadAlone === true && phrases.told.wish !== 'none';
  const complaint = wishes ? NO_COMPLAINT : heardIn;
  return { complaint, likelihood: opinion.complaint[complaint.complaintType] };
}

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

function moodBy(
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
