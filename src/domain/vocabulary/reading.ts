import { z } from 'zod';
import { COMPLAINT_TYPES, ComplaintType } from './complaint.ts';
import { ModelUse } from './modelUse.ts';
import { Remedy, REMEDIES } from './remedy.ts';

export const SENTIMENTS = ['very_negative', 'negative', 'neutral', 'positive'] as const;
export const Sentiment = z.enum(SENTIMENTS);
export type Sentiment = z.infer<typeof Sentiment>;

export const REFUND_DEMANDS = ['none', 'asks', 'insists'] as const;
export const THREATS = ['none', 'dispute', 'chargeback', 'bad_review', 'legal', 'churn'] as const;
export const Threat = z.enum(THREATS);
export type Threat = z.infer<typeof Threat>;

/** Whoever goes elsewhere, or says in public what happened, may well take what is offered first. */
export const leavesYes = (threat: Threat): boolean =>
  threat === 'none' || threat === 'churn' || threat === 'bad_review';

export const OFFER_RESPONSES = ['accept', 'reject', 'counter'] as const;
export const OfferResponse = z.enum(OFFER_RESPONSES);
export type OfferResponse = z.infer<typeof OfferResponse>;

/**
 * What goes to a person at once, before any order number is asked and without an offer.
 *
 * - `safety`: somebody is hurt or in danger by the article: injury, fire, smoke, shock, a swollen battery, an allergy, something
 *   swallowed. `self_harm`: a wish to die or to hurt oneself. `minor`: the writer is a child.
 * - `violence`: the writer threatens the shop or its people with violence.
 * - `dispute_opened`: a dispute, claim, chargeback or complaint to an authority is already under way. A threat to open one is not.
 * - `unauthorised`: an order, charge or account use that the writer says was never theirs.
 * - `privacy`: their personal data are to be erased, corrected or handed over by law.
 */
export const ALARM_SUBJECTS = [
  'self_harm',
  'safety',
  'violence',
  'minor',
  'unauthorised',
  'dispute_opened',
  'privacy',
] as const;
export const ALARMS = ['none', ...ALARM_SUBJECTS] as const;
export const Alarm = z.enum(ALARMS);
export type Alarm = z.infer<typeof Alarm>;

/**
 * What a message asks for beside a complaint.
 *
 * - `greeting`, `thanks`, `goodbye`: nothing else in the message. `praise`: all is well and they say so.
 * - `help`: what can you do. `about_bot`: are you a robot. `languages`: which languages work. `terms`: how this works, the rules.
 * - `tracking`: where is my parcel, when will it come, its number or carrier (a question, not yet a complaint).
 * - `delivery`: something only the carrier or a person can do about a parcel under way: another day, a pick-up point, a wrong place.
 * - `return`: send it back, withdraw from the purchase. `cancel`: stop the order. `address_change`. `exchange`: another size,
 *   colour or model than the one ordered.
 * - `refund_status`: where is the refund that was promised. `payment`: charged twice or wrongly. `coupon`: a code that does not work.
 * - `customs`, `invoice`, `contact` (of the company), `warranty`, `usage` (how to use it, plug, voltage).
 * - `received_too_many`: more came than was ordered. `other_damage`: it damaged something else of theirs.
 * - `order_number_help`: where do I find the order number, I have none. `why_identify`: why do you need my email.
 * - `case_status`: the reference or the state of what was agreed, how long the waiting takes.
 * - `start_over`: forget this and begin again. `other_order`: it is about another order, or about another one as well.
 * - `my_data`: what do you know or store about me; send me a copy of this conversation.
 * - `no_messages`: the bot is not to write first any more.
 * - `back_to_bot`: a waiting buyer would rather go on with the assistant.
 */
export const REQUESTS = [
  'none',
  'greeting',
  'thanks',
  'praise',
  'help',
  'about_bot',
  'languages',
  'terms',
  'tracking',
  'delivery',
  'return',
  'cancel',
  'address_change',
  'exchange',
  'refund_status',
  'payment',
  'coupon',
  'customs',
  'invoice',
  'contact',
  'warranty',
  'usage',
  'received_too_many',
  'other_damage',
  'order_number_help',
  'why_identify',
  'case_status',
  'start_over',
  'other_order',
  'my_data',
  'back_to_bot',
  'goodbye',
  'no_messages',
] as const;
export const Request = z.enum(REQUESTS);
export type Request = z.infer<typeof Request>;

/**
 * The remedy a message names as what its writer would like.
 *
 * - `reship`: a new one. `replacement_part`: the missing or broken piece. `partial_refund`: part of the money, to keep it.
 *   `full_refund`: all of the money. `coupon`. `return_for_refund`: send it back for the money. `reassurance`: they will wait.
 * - `earlier_offer`: one that was offered before. `both`: the offer before them and more beside it.
 */
export const WISHES = ['none', ...REMEDIES, 'earlier_offer', 'both'] as const;
export const Wish = z.enum(WISHES);
export type Wish = z.infer<typeof Wish>;

/**
 * What a message asks about the offer before its writer, which stays open meanwhile.
 *
 * - `what`: what is it, what does it mean. `keep_goods`: do I keep, or send back, what I have. `postage`: who pays for sending.
 *   `how_paid`: how is the money paid. `when`: by when is it here. `valid_until`: how long does it stand. `tracked`: who brings
 *   it, is there tracking. `best_offer`: is that the best you can do. `needs_time`: let me think. `if_wrong`: what if what is
 *   offered goes wrong as well.
 */
export const OFFER_QUESTIONS = [
  'none',
  'what',
  'keep_goods',
  'postage',
  'how_paid',
  'when',
  'valid_until',
  'tracked',
  'best_offer',
  'needs_time',
  'if_wrong',
] as const;
export const OfferQuestion = z.enum(OFFER_QUESTIONS);
export type OfferQuestion = z.infer<typeof OfferQuestion>;

/**
 * News about the article or the parcel.
 *
 * - `arrived`: it turned up, a neighbour has it, it works after all: the matter is over. `not_found`: they looked or asked, and
 *   nobody has it. `no_photo`: they cannot or will not send a photo.
 * `photo_sent`: they say that they sent one before.
 */
export const NEWS = ['none', 'arrived', 'not_found', 'no_photo', 'photo_sent'] as const;
export const News = z.enum(NEWS);
export type News = z.infer<typeof News>;

/**
 * What happened in the writer's life beside the order, for one fitting word; the gravest first.
 *
 * - `bereavement`: somebody died. `illness`: a grave illness, a stay in hospital. `child`: a child was disappointed to tears.
 * - `celebration`: a birthday, wedding, Christmas or the like was missed or spoilt; one that is still to come is none.
 */
export const OCCASIONS = ['none', 'bereavement', 'illness', 'child', 'celebration'] as const;
export const Occasion = z.enum(OCCASIONS);
export type Occasion = z.infer<typeof Occasion>;

/** How strong the feeling is: 0 calm, 1 annoyed, 2 upset, 3 extreme. */
export const Intensity = z.int().min(0).max(3);

/** What a message says, as its reader understood it. It holds no amount: the policy prices, the model only reads. */
export const MessageReading = z.object({
  complaintType: z.enum([...COMPLAINT_TYPES, 'none']),
  alsoTypes: z.array(ComplaintType),
  sentiment: Sentiment,
  intensity: Intensity,
  refund: z.enum(REFUND_DEMANDS),
  wantsHuman: z.boolean(),
  threatens: Threat,
  /** Relative to the offer that is open; null when none is, or when the message does not answer it. */
  offerResponse: OfferResponse.nullable(),
  /** Heard by words so sure that no confidence drops it. */
  alarm: Alarm,
  request: Request,
  wish: Wish,
  /** Relative to the offer that is open. */
  question: OfferQuestion,
  news: News,
  occasion: Occasion,
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** How sure the reader is of the complaint type and the answer to the offer, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type MessageReading = z.infer<typeof MessageReading>;

/**
 * Below this confidence the complaint type and the answer to an offer are guesses, and the buyer is asked instead. Of the
 * complaints that the embedded recognizer names, about four in five are right from here on (docs/recognizer.md).
 */
const SURE = 0.6;

export const isGuess = ({ confidence }: Pick<MessageReading, 'confidence'>): boolean => confidence < SURE;

/** Something is complained of, and that is no guess. */
export const saysComplaint = (reading: Pick<MessageReading, 'confidence' | 'complaintType'>): boolean =>
  reading.complaintType !== 'none' && !isGuess(reading);

/** Who read a message. `button` is a control the buyer pressed, which needs no reading. */
export const ReadBy = z.object({
  recognizer: z.enum(['embedded', 'openai', 'button']),
  model: z.string().nullable(),
  promptVersion: z.string().nullable(),
  /** Why the first recognizer did not read it, when another one stood in. */
  insteadOf: z.object({ recognizer: z.string(), because: z.string() }).nullable(),
  /** What the model took, also when it could not be used and another reader stood in; absent where none was called. */
  use: ModelUse.nullable().optional(),
});
export type ReadBy = z.infer<typeof ReadBy>;

/**
 * It tells how the buyer felt when they wrote it. An order number, a mail address or a bare name says nothing, and is no calm that
 * came over somebody who was upset; nor is the press of a button.
 */
export const tellsMood = (reading: Reading): boolean =>
  isFelt(reading) && (reading.sentiment !== 'neutral' || reading.intensity > 0 || saysAnything(reading));

function saysAnything(recorded: Reading): boolean {
  const { wantsHuman, offerResponse, ...said } = recordedReading(recorded);
  const { complaintType, refund, threatens, alarm, request, wish, question, news } = said;
  return (
    wantsHuman ||
    offerResponse !== null ||
    [complaintType, refund, threatens, alarm, request, wish, question, news].some((each) => each !== 'none')
  );
}

/** What a danger does. */
export const ENDANGERED_BY = ['fire', 'hurt'] as const;

/** What the recognizer reported about one message, and which recognizer it was. */
export const Reading = MessageReading.extend({
  /** What else the same message asks about the open offer; absent where it asks one thing or nothing. */
  alsoAsks: z.array(OfferQuestion.exclude(['none'])).optional(),
  /** The `usage` asked about is the plug or the voltage; absent where it is anything else. */
  asksPower: z.literal(true).optional(),
  /** What could kill them is taken, or they are where they would do it; it counts beside `self_harm`. Absent otherwise. */
  hasActed: z.literal(true).optional(),
  /** What a danger does: something burns or smokes, or somebody is hurt or unwell; beside `safety`. Absent where that is not said. */
  endangers: z.enum(ENDANGERED_BY).optional(),
  /** So many characters before its end begins what raised the alarm; absent where that is near the beginning, or not known. */
  alarmBeforeEnd: z.int().positive().optional(),
  /** What was missed may be there: that is not said for sure, or something is wrong with it. Absent where nothing speaks for it, or `news` says it. */
  mayHaveArrived: z.literal(true).optional(),
  /** The `other_order` spoken of is somebody else's: a cousin's, a friend's. Absent where it is the writer's own, or not said. */
  ofSomebodyElse: z.literal(true).optional(),
  /** A danger that was heard before is denied: there is no fire, nothing came that could burn. Absent otherwise. */
  deniesDanger: z.literal(true).optional(),
  /** A wish of before is taken back: the order stays as it is. Absent where nothing says so, or something else is asked for. */
  keepsOrder: z.literal(true).optional(),
  /** The `case_status` asked for is whether the order was cancelled, changed or taken back: a question, and no wish. Absent otherwise. */
  asksIfDone: z.literal(true).optional(),
  /** What they ask after by `asksIfDone` was asked for or done another way: by mail, by phone, on the marketplace. Absent where none is named. */
  askedElsewhere: z.literal(true).optional(),
  /** They need nothing more: they say what was done about it or that it is settled, without anger. Absent where nothing says so. */
  dropsComplaint: z.literal(true).optional(),
  /** The complaint takes the place of what was understood before: "not the size, the colour". Absent otherwise. */
  correctsComplaint: z.literal(true).optional(),
  /** Beside a yes, something is wished of the way the parcel is brought: not left at the door. Absent otherwise. */
  wishesDelivery: z.literal(true).optional(),
  /** Remedies they say they do not want, offered or not; absent where none is named. */
  refuses: z.array(Remedy).optional(),
  readBy: ReadBy,
});
export type Reading = z.infer<typeof Reading>;

/** What readings did not say before they were asked to: what an older case file holds is completed with it. */
const UNSAID = { alarm: 'none', wish: 'none', question: 'none', news: 'none', occasion: 'none' } as const;

/** A reading as it stands on record, which may be older than some of what a reading says today. */
export const recordedReading = (recorded: Reading): Reading => ({ ...UNSAID, ...recorded });

/** It tells how the buyer felt: a press of a button is read as neutral, whatever its presser felt. */
export const isFelt = ({ readBy }: Pick<Reading, 'readBy'>): boolean => readBy.recognizer !== 'button';

/** A reading that found nothing; the base for readings made from a button and for builders. */
export function emptyReading(language: string, readBy: ReadBy): Reading {
  return {
    complaintType: 'none',
    alsoTypes: [],
    sentiment: 'neutral',
    intensity: 0,
    refund: 'none',
    wantsHuman: false,
    threatens: 'none',
    offerResponse: null,
    request: 'none',
    ...UNSAID,
    language,
    confidence: 1,
    readBy,
  };
}
