import type { Alarm, OfferQuestion, OfferResponse, Threat, Wish } from '../../domain/vocabulary/reading.ts';
import { thingsNamed } from '../../domain/identification/articleWords.ts';
import type { Remedy } from '../../domain/vocabulary/remedy.ts';
import type { MessageToRead } from '../../ports/recognizer.ts';
import { CERTAIN, findComplaint, NO_COMPLAINT, type ComplaintFound } from './complaint.ts';
import type { Situation } from './head/features.ts';
import type { Told } from './head/labels.ts';
import type { PhraseSet } from './phrases/phraseSet.ts';
import { readMood } from './mood.ts';
import { withText, type Signals } from './signals.ts';
import { readAfter } from './talk/requests/after.ts';
import { readAlarm } from './talk/danger/alarm.ts';
import { closesWithRefusal, isOnlyFiller, isWholeRefusal } from './talk/answer.ts';
import { NO_ANSWER, readOfferAnswer } from './talk/offers/answering.ts';
import { isElsewhere, withoutDelivering } from './talk/offers/delivering.ts';
import { behindDisbelief } from './talk/offers/disbelief.ts';
import { agreesWithGrumble, withoutDoubleNo } from './talk/offers/grumbled.ts';
import { readRefund, readThreat, readWantsHuman } from './talk/demand.ts';
import { readNews } from './talk/news.ts';
import { readOccasion } from './talk/occasion.ts';
import { remedyOffered, sendsParcel } from './talk/offered.ts';
import { readParting } from './talk/parting.ts';
import { asksOfDuties, readMoreQuestions, readQuestion, readSupposition } from './talk/question.ts';
import { readRequest, readService, requestOf } from './talk/request.ts';
import { withoutTag } from './talk/offers/tag.ts';
import { readScorn } from './talk/scorn.ts';
import {
  variantFor,
  wishesVariant,
  withoutOfferedVariant,
  withoutVariantMet,
} from './talk/offers/variant.ts';
import { meansPartNamed, pointsToOther, readWish } from './talk/wish.ts';
import { readPraise } from './talk/praise.ts';
import { takenOut, without, type TakenOut } from './talk/takenOut.ts';
import { wantsArticle } from './talk/requests/articleWanted.ts';
import { takesBackBefore, withoutTakenBack } from './talk/requests/takenBack.ts';

interface Context extends Pick<MessageToRead['context'], 'openOffer' | 'earlier' | 'asked' | 'wroteFirst'> {
  /** What was heard in all of a message of which only a part is read; looked for here unless told. */
  alarm?: Alarm;
}

/** What phrases and lexicons alone make of a message. */
export interface ByPhrases {
  /** The message, without what it says of photos that will not come and of how much is wrong. */
  signals: Signals;
  told: Told;
  complaint: ComplaintFound;
  situation: Situation;
  /** It answers a question that was not what is wrong. */
  answering: boolean;
  /** It thanks for nothing, or for a long wait. */
  scorns: boolean;
  /** It turns the open offer down and says nothing else. */
  refused: boolean;
  /** It says nothing to the open offer but what may stand around an answer, or is read in whole. */
  fills: boolean;
  /** What else it asks about the open offer, beside what it asks first. */
  alsoAsks: readonly Exclude<OfferQuestion, 'none'>[];
  /** It turns down money that is not what is offered, so that a no in it is none to the offer. */
  refusesMoney: boolean;
  /** It takes back what was asked for before. */
  keepsOrder: boolean;
  /** It wishes for another size or colour, where no parcel is offered. */
  wishesVariant: boolean;
  /** It may laugh at the open offer, takes it on a condition that the offer meets, or says what may go wrong: a yes is asked about. */
  mayMock: boolean;
  /** It takes the parcel on offer, and wishes something of the way that is brought. */
  wishesDelivery?: true;
  /** It took a wish back in the same breath, and this is what is left of it. */
  tookBack?: true;
}

/** The questions that a complaint is the answer to; a reply to any other is not taken for one lightly. */
export const ASKS_WHAT_IS_WRONG: ReadonlySet<string> = new Set(['complaint', 'description']);

/** A wish that is taken back in the same breath is none, and a yes behind it is asked about; danger is heard in all of it. */
export function readByPhrases(whole: Signals, context: Context): ByPhrases {
  const left = withoutTakenBack(whole);
  if (left === null) return keepingOrder(whole, readNotTakenBack(whole, context));
  const read = readNotTakenBack(left, { ...context, alarm: context.alarm ?? readAlarm(whole) });
  return { ...read, tookBack: true, mayMock: read.mayMock || read.told.offerResponse === 'accept' };
}

const keepingOrder = (whole: Signals, read: ByPhrases): ByPhrases => ({
  ...read,
  keepsOrder:
    read.told.alarm === 'none' &&
    !read.told.wantsHuman &&
    (read.complaint.score < CERTAIN || read.complaint.complaintType === 'changed_mind') &&
    takesBackBefore(withoutQuestions(whole)),
});

/** What is asked takes nothing back: "do I have to keep it?" */
function withoutQuestions(signals: Signals): Signals {
  if (signals.questions === 0) return signals;
  const said = signals.text.split(/(?<=[.!?…])/).filter((part) => !part.endsWith('?'));
  return { ...withText(signals, ` ${said.join('').trim()} `), questions: 0 };
}

function readNotTakenBack(whole: Signals, context: Context): ByPhrases {
  const { lexicon } = whole;
  if (!lexicon || context.openOffer === null) return readUnwarned(whole, context);
  const untagged = withoutTag(whole);
  const plain = withoutDoubleNo(untagged);
  const { threats, supposed } = lexicon.warnings;
  if (untagged !== whole && supposed.has(plain.text)) return onlySupposing(readUnwarned(plain, context));
  const resigned = behindDisbelief(plain);
  const resigns = resigned && readUnwarned(resigned, context);
  if (resigns?.told.offerResponse === 'accept') return { ...resigns, mayMock: true };
  const delivered = readWithoutDelivering(plain, context);
  if (delivered) return delivered;
  if (plain.questions > 0) return readUnwarned(plain, context);
  const grumbling = readWithout(lexicon.grumbles, plain, context);
  if (grumbling?.told.offerResponse === 'accept')
    return { ...grumbling, mayMock: isOnlyNoted(grumbling) || agreesWithGrumble(plain) };
  const answered = readWithout(threats, plain, context);
  if (answered && answered.told.offerResponse !== null) return answered;
  const met = withoutVariantMet(plain, context.earlier);
  const taken = met === plain || met.bare === '' ? null : readUnwarned(met, context);
  if (taken?.told.offerResponse === 'accept')
    return { ...taken, mayMock: taken.mayMock || lexicon.answer.condition.has(plain.text) };
  const supposing = readWithout(supposed, plain, context);
  return supposing?.told.offerResponse === 'accept' ? onCondition(supposing) : readUnwarned(plain, context);
}

/** "Ok" beside what displeases may only say that the offer was read. */
const isOnlyNoted = ({ signals: { words }, mayMock }: ByPhrases): boolean =>
  mayMock || words.every((word) => NOTED.has(word));
const NOTED: ReadonlySet<string> = new Set('ok okay oki k vale хорошо ок окей'.split(' '));

/** "Yes, but if it is late I get 10 dollars": what is if it goes wrong is told before the yes is asked for. */
const onCondition = (yes: ByPhrases): ByPhrases => ({
  ...yes,
  told: { ...yes.told, offerResponse: 'counter', question: 'if_wrong' },
});

/** "If it goes missing again I want it all back, deal?" sets the same condition, and turns down and complains of nothing. */
const onlySupposing = (read: ByPhrases): ByPhrases => ({
  ...read,
  complaint: NO_COMPLAINT,
  fills: true,
  alsoAsks: [],
  told: {
    ...read.told,
    complaintType: 'none',
    alsoTypes: [],
    refund: 'none',
    request: 'none',
    wish: 'none',
    news: 'none',
    offerResponse: 'counter',
    question: 'if_wrong',
  },
});

/** A yes to a parcel beside what is wished of the way it is brought; null where it is none without that. */
function readWithoutDelivering(signals: Signals, context: Context): ByPhrases | null {
  const rest = sendsParcel(remedyOffered(context.openOffer)) ? withoutDelivering(signals) : null;
  const read = rest && readUnwarned(withoutOpening(rest), context);
  if (read?.told.offerResponse !== 'accept') return null;
  return { ...read, wishesDelivery: true, mayMock: read.mayMock || isElsewhere(signals) };
}

/** What is said beside what may go wrong the next time; null where that is not spoken of, or nothing else is. */
function readWithout(warned: PhraseSet, signals: Signals, context: Context): ByPhrases | null {
  if (!warned.has(signals.text)) return null;
  const rest = withoutOpening(withText(signals, warned.remove(signals.text)));
  return rest.bare === '' ? null : readUnwarned(rest, context);
}

/** A "but" that is left at the beginning contrasts with what is gone. */
function withoutOpening(signals: Signals): Signals {
  const words = signals.text.trim().split(' ');
  const at = words.findIndex(
    (word) => /[\p{L}\d]/u.test(word) && signals.lexicon?.mood.contrast.has(` ${word} `) !== true,
  );
  return at > 0 ? withText(signals, ` ${words.slice(at).join(' ')} `) : signals;
}

function readUnwarned(whole: Signals, context: Context): ByPhrases {
  const { openOffer, earlier, asked } = context;
  const answering = asked !== null && !ASKS_WHAT_IS_WRONG.has(asked);
  const offered = remedyOffered(openOffer);
  const situation = { asked, offered, open: openOffer !== null };
  const left = takenOut(whole, situation);
  const { signals, photoRefused } = left;
  const refused = openOffer !== null && isWholeRefusal(signals);

  const scorn = openOffer === null && !answering ? readScorn(signals) : null;
  const variant = variantFor(offered, withoutOfferedVariant(signals, earlier));
  const wishesOther = openOffer !== null && (variant.isBrief || pointsToOther(signals));
  const heard =
    refused || wishesOther || asksForSwap(signals) || (openOffer !== null && wantsArticle(signals))
      ? NO_COMPLAINT
      : complaintIn(signals, { answering, photoRefused, scorn });
  const certain = heard.score >= CERTAIN;
  const demands = demandsIn(whole, left, { context, offered, answering });
  const { refund, wantsHuman, alarm, threat } = demands;
  const asks = scorn ? 'none' : readRequest(signals, heard.complaintType);
  const mood = readMood(signals, { complaint: heard.complaintType, threat, refund, request: asks });
  const talk = talkOfOffer(signals, { situation, refused, certain, demands, wantsPart: left.wantsPart });
  const ofDuties = openOffer !== null && asksOfDuties(signals);
  const { named } = talk;
  // Beside duty, whether it can be followed is asked of the parcel that is under way.
  const question = ofDuties ? talk.asksOfOffer : talk.question;
  const parting = readParting(signals, {
    wroteFirst: context.wroteFirst ?? false,
    open: openOffer !== null,
  });
  const asksForService = (readService(signals) !== null || parting !== null) && !certain;
  const news = readNews(signals, {
    asked,
    photoRefused,
    photoSent: left.photoSent,
    complains: certain && heard.complaintType !== 'not_received',
    missing: heard.complaintType === 'not_received',
    wants: refund !== 'none' || asksForService,
    asks: question !== 'none' || (signals.questions > 0 && asks === 'tracking'),
  });
  // Who asks for something, or brings good news, uses the words of complaints without making one.
  const supposes = question === 'if_wrong' || (question === 'keep_goods' && signals.questions > 0);
  const answersMore = question !== 'none' || (openOffer !== null && refund !== 'none');
  const directs =
    readService(signals) === 'delivery' && heard.complaintType === 'not_received' && signals.questions > 0;
  const overruled = news === 'arrived' || directs || asksForService || supposes || (answersMore && !certain);
  const complaint = overruled ? NO_COMPLAINT : heard;
  const complains = complaint.score >= CERTAIN;
  const answer =
    openOffer === null
      ? NO_ANSWER
      : readOfferAnswer(
          signals,
          { openOffer, offered, earlier, answering, photoRefused },
          { ...demands, threat: demands.threatens, complains, wish: named, question: talk.asksOfOffer },
          variant,
        );
  // A no beside money that nobody offered may be to that: it turns down no parcel.
  const refusesMoney = openOffer !== null && left.refusesMoney && refund === 'none';
  const offerResponse = responseOf(signals, { answer: answer.response, offered, question, refusesMoney });
  const agrees = offerResponse === 'accept';
  // What is wished for beside a condition is answered before it.
  const wishesElse = answer.wantsMore || answer.wishesVariant;
  const after = readAfter(signals, { asked, open: openOffer !== null, begins: earlier.length === 0 });
  const asksFirst = talk.follows && asks === 'none' ? 'tracking' : asks;
  const heardOfRequest = ofDuties
    ? 'customs'
    : (after ?? requestOf(signals, { told: asksFirst, question, parting }));
  // "A coupon is of no use to me" speaks of the one on offer, and of no code that does not work.
  const isOfOffer = offered === 'coupon' || (openOffer !== null && scornsMoney(signals));
  const requested = heardOfRequest === 'coupon' && isOfOffer ? 'none' : heardOfRequest;
  const isOfGoods = refund === 'none' && (named === 'none' || named === 'reship');
  const wanted = answer.wishesVariant && IN_A_WISH.has(requested) ? 'exchange' : requested;
  // "English please, my lamp never came": going on in English with the lamp is the answer.
  const request = wanted === 'languages' && complains ? 'none' : wanted;
  const praises =
    !scorn &&
    request === 'none' &&
    offerResponse === null &&
    refund === 'none' &&
    named === 'none' &&
    readPraise(signals, complaint, mood);
  // "That fits, yes" has the words of a complaint about the size; every word of an acceptance has been understood.
  const found = agrees || praises ? NO_COMPLAINT : complaint;
  const told: Told = {
    complaintType: found.complaintType,
    alsoTypes: found.alsoTypes,
    ...mood,
    refund,
    wantsHuman,
    threatens: demands.threatens,
    offerResponse,
    alarm,
    request: praises ? 'praise' : request,
    wish: answer.wantsMore ? 'both' : agrees || question !== 'none' ? 'none' : named,
    question: wishesElse ? 'none' : question,
    news: agrees ? 'none' : news,
    occasion: readOccasion(whole),
  };
  return {
    signals,
    told,
    complaint: found,
    situation,
    answering,
    scorns: scorn !== null,
    refused,
    refusesMoney,
    fills: openOffer !== null && isOnlyFiller(signals),
    keepsOrder: false,
    alsoAsks: question === 'none' || wishesElse ? [] : readMoreQuestions(signals, question),
    wishesVariant:
      (talk.wantsVariant || asksForSwap(signals)) &&
      isOfGoods &&
      requested !== 'usage' &&
      IN_A_WISH.has(requested),
    mayMock: answer.mayMock || left.isMet,
  };
}

interface Demands {
  refund: Told['refund'];
  /** They named a part of the money in an answer to what was said of it. */
  meansPart: boolean;
  wantsHuman: boolean;
  alarm: Alarm;
  threat: Threat;
  /** Without what is under way already. */
  threatens: Threat;
}

function demandsIn(
  whole: Signals,
  { signals, deniesAll }: TakenOut,
  { context, offered, answering }: { context: Context; offered: Remedy | null; answering: boolean },
): Demands {
  const meansPart = context.openOffer !== null && meansPartNamed(signals, context.earlier, offered);
  const alarm = context.alarm ?? readAlarm(whole);
  const threat = readThreat(signals);
  const refund = readRefund(signals, answering ? null : offered);
  return {
    refund: meansPart ? 'none' : deniesAll && refund === 'insists' ? 'asks' : refund,
    meansPart,
    wantsHuman: readWantsHuman(signals),
    alarm,
    threat,
    threatens: alarm === 'dispute_opened' && UNDER_WAY.has(threat) ? 'none' : threat,
  };
}

interface TalkOfOffer {
  question: OfferQuestion;
  /** The same, with what is asked of the order's own parcel. */
  asksOfOffer: OfferQuestion;
  /** Where nothing is to be sent, the parcel that can be followed is that of the order. */
  follows: boolean;
  /** The remedy that the message names. */
  named: Wish;
  wantsVariant: boolean;
}

/** What a message asks about the open offer, or names in place of it. */
function talkOfOffer(
  signals: Signals,
  {
    situation: { offered, open },
    refused,
    certain,
    demands: { refund, meansPart },
    wantsPart,
  }: { situation: Situation; refused: boolean; certain: boolean; demands: Demands; wantsPart: boolean },
): TalkOfOffer {
  const asksAbout = refused ? 'none' : open ? readQuestion(signals) : readSupposition(signals);
  const wished = meansPart ? 'partial_refund' : readWish(signals, { offered, open, refund });
  const means = wantsPart && refund !== 'insists';
  const named = means && (wished === 'none' || wished === 'full_refund') ? 'partial_refund' : wished;
  const wantsVariant =
    !certain &&
    signals.words.length <= WISHED_IN_WORDS &&
    (!open || ASKS_COST.has(asksAbout) || turnsDownMoney(signals, offered)) &&
    wishesVariant(signals, isCertain);
  // "Could I have part of the money instead?" names what would be better, and so does "what does the green one cost?"
  const namesBetter = WEIGHS_OFFER.has(asksAbout) && named === 'partial_refund' && offered !== named;
  const follows = asksAbout === 'tracked' && !sendsParcel(offered);
  const question = namesBetter || follows || (open && wantsVariant) ? 'none' : asksAbout;
  return { question, asksOfOffer: follows ? asksAbout : question, follows, named, wantsVariant };
}

function responseOf(
  signals: Signals,
  {
    answer,
    offered,
    question,
    refusesMoney,
  }: {
    answer: OfferResponse | null;
    offered: Remedy | null;
    question: OfferQuestion;
    refusesMoney: boolean;
  },
): OfferResponse | null {
  if (sendsParcel(offered) && signals.lexicon?.concessions.never.has(signals.text) === true) return 'reject';
  // A condition that the parcel meets takes it by that, and asks for the fact.
  if (answer === null && sendsParcel(offered) && makesCondition(signals, question))
    return closesWithRefusal(signals) ? 'reject' : 'counter';
  return refusesMoney && answer === 'reject' ? null : answer;
}

/** "Only if it is tracked", and no question whether it is. */
const makesCondition = ({ lexicon, text, questions }: Signals, asked: OfferQuestion): boolean =>
  questions === 0 &&
  (asked === 'tracked' || asked === 'postage' || asked === 'keep_goods') &&
  lexicon?.conditions[asked].has(text) === true;

/** What may be heard in a message that only wishes for another size. */
const IN_A_WISH: ReadonlySet<Told['request']> = new Set(['none', 'thanks', 'help', 'languages', 'usage']);

/** "No, I want the L", where money or a coupon is offered. */
const turnsDownMoney = ({ lexicon, text }: Signals, offered: Remedy | null): boolean =>
  offered !== null && !sendsParcel(offered) && lexicon?.answer.no.opens(text) === true;

/** In a long story a colour is named of what was wished for before. */
const WISHED_IN_WORDS = 24;

/** Questions of what something costs, which may be another size or colour. */
const ASKS_COST: ReadonlySet<OfferQuestion> = new Set(['postage', 'what', 'how_paid']);

const isCertain = (part: Signals): boolean => findComplaint(part, { answering: false }).score >= CERTAIN;

/** Questions in whose words another remedy may be named. */
const WEIGHS_OFFER: ReadonlySet<OfferQuestion> = new Set(['best_offer', 'keep_goods']);

/** A part of a message, read as if it stood alone. */
export const readPartByPhrases = (part: Signals): ByPhrases =>
  readByPhrases(part, { openOffer: null, earlier: [], asked: null });

/** What was announced and is now under way is a threat no longer; a lawsuit beside it still is one. */
const UNDER_WAY: ReadonlySet<Threat> = new Set(['dispute', 'chargeback']);

const LATE: ComplaintFound = { complaintType: 'not_received', alsoTypes: [], score: CERTAIN, lead: 1 };

/** A camera that is broken is no complaint about the order when the message says that there will be no photo. */
function complaintIn(
  signals: Signals,
  {
    answering,
    photoRefused,
    scorn,
  }: { answering: boolean; photoRefused: boolean; scorn: ReturnType<typeof readScorn> },
): ComplaintFound {
  // What took too long is too long in no other way, a useless coupon is no useless article, and another one that is not needed no wrong one.
  const { lexicon } = signals;
  const ofGoods = lexicon
    ? [lexicon.tookLong, lexicon.uselessRemedies, lexicon.neededNoMore].reduce(
        without,
        answering && photoRefused ? withoutCamera(signals) : signals,
      )
    : signals;
  const found = findComplaint(ofGoods, { answering });
  if (scorn === 'of_delay' && (found.score < CERTAIN || found.complaintType !== 'not_received')) return LATE;
  if (scorn === 'of_goods') return { ...found, score: Math.max(found.score, CERTAIN) };
  if (answering && photoRefused && found.score < CERTAIN) return NO_COMPLAINT;
  return found;
}

/** What takes photos, and is broken where none can be sent. */
const withoutCamera = (signals: Signals): Signals =>
  withText(
    signals,
    signals.text
      .split(' ')
      .filter((word) => !thingsNamed(word).some((thing) => CAMERAS.has(thing)))
      .join(' '),
  );
const CAMERAS = new Set(['phone', 'camera', 'tablet'].flatMap(thingsNamed));

/** "The discount is no use to me" speaks of the money on offer too, by a name of theirs. */
const scornsMoney = ({ lexicon, text }: Signals): boolean => lexicon?.moneyScorned.has(text) === true;

/** Whoever asks for one in place of another wishes, and complains of none. */
const asksForSwap = ({ lexicon, text }: Signals): boolean => lexicon?.goodsQuestions.swap.has(text) === true;
