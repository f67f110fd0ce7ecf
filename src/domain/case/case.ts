import type { ArticleTrouble } from '../vocabulary/articlesHeard.ts';
import type { CareState } from './careState.ts';
import type { ChainHead } from './chain.ts';
import type { CompletenessState } from './completenessState.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Question, Topic } from '../negotiation/decision.ts';
import type { DeskState } from './deskState.ts';
import type { ReachState } from './reach/reachState.ts';
import type { RatingState } from './rating/ratingState.ts';
import type { Agent, Earlier, Entry } from './entry.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import type { Mood } from './mood.ts';
import type { Button, Conversation } from '../vocabulary/message.ts';
import type { ModelUsed } from '../vocabulary/modelUse.ts';
import type { Money } from '../vocabulary/money.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { OrderProof } from '../identification/orderProof.ts';
import type { Detail } from '../vocabulary/detail.ts';
import type { Occasion, Reading, Threat, Wish } from '../vocabulary/reading.ts';
import type { Offer, Remedy } from '../vocabulary/remedy.ts';
import type { ReturnCoupon } from '../thanks/returnCoupon.ts';
import type { Untaken } from '../vocabulary/message.ts';
import type { AlarmSubject, Subject } from '../requests/subject.ts';

/** Who speaks to the buyer: the bot, nobody yet because the case waits in the queue, or one agent. */
export type Speaker =
  { is: 'bot' } | { is: 'queue'; since: Instant } | { is: 'agent'; agent: Agent; since: Instant };

export interface Photo {
  activityId: string;
  name: string | null;
  contentType: string;
  sha256: string;
  bytes: number;
}

export interface Said {
  by: 'buyer' | 'bot' | 'agent';
  text: string;
  at: Instant;
}

export interface FulfilmentState {
  id: string;
  offerId: string;
  remedy: Remedy;
  agreedAt: Instant;
  /** What is to be paid, or what the coupon is worth; null where it is neither. */
  amount: Money | null;
  status: 'due' | 'done' | 'failed';
  /** Which person gave it up; null where a system did, and while nobody has. */
  failedBy: string | null;
  /** What the buyer wrote of the way it is to be brought, for whoever sends it; null where they wrote nothing of it. */
  deliveryWish: string | null;
  /** Of a coupon with which the buyer was thanked: how long it can be used. Null of what was agreed. */
  thanksValidUntil: Instant | null;
  reference: string | null;
  /** When it was carried out; null while it is not. */
  doneAt: Instant | null;
  /** The id of the person, or the name of the system, that says so; null while it is not carried out. */
  doneBy: string | null;
  /** What that person is called; null where a system did it, and where it was not kept. */
  doneByName: string | null;
  /** A person took back that it was carried out: no system tries it again, which might carry it out twice. */
  byHand: boolean;
  /** Tries that failed so far. */
  attempts: number;
  lastAttemptAt: Instant | null;
}

/** Still somebody's to do: not carried out, and given up by no person who knew of it. */
export const isOwed = ({ status, failedBy }: Pick<FulfilmentState, 'status' | 'failedBy'>): boolean =>
  status === 'due' || (status === 'failed' && failedBy === null);

/** A voice note that nobody wrote down yet. */
export type UnheardSound = Pick<
  Extract<Entry, { type: 'file_stored' }>,
  'activityId' | 'sha256' | 'contentType'
>;

/**
 * A case as its entries leave it: a pure fold, and the only state there is.
 *
 * What grows with the conversation is kept as a bounded window (`recent`, `moods`, `answered`), so that a turn costs
 * the same in a long case as in a short one.
 */
export interface Case {
  id: string;
  head: ChainHead;
  conversation: Conversation;
  earlier: Earlier | null;
  openedAt: Instant;
  updatedAt: Instant;
  language: string | null;
  /** What the buyer's client last said its language is (BCP 47), which tells their country at best. */
  locale: string | null;
  /** The IANA time zone that their client last said its clock shows; null while none did. */
  timezone: string | null;
  /** What their newest message held in place of words and files; null where it held some. */
  untaken: Untaken | null;
  /** The buyer sent a card number or a bank account, which was hidden. */
  masked: boolean;
  speaker: Speaker;
  complaint: ComplaintType | null;
  /** Further complaints the buyer named, to be taken up when this one is settled. */
  alsoTypes: ComplaintType[];
  /** Further articles of the order that were complained of, each with what is wrong with it, to be taken up when this one is settled. */
  alsoArticles: ArticleTrouble[];
  /** What the buyer wrote of the way a new parcel is to be brought, beside a yes to it; null where they wrote nothing of it. */
  deliveryWish: string | null;
  /** The size that came is the one that was ordered. */
  cameAsOrdered: boolean;
  order: Order | null;
  /** The article in question, when the order has several. */
  sku: string | null;
  identification: { failures: number; orderNumber: string | null; fact: string | null };
  /** How the order is known to be the buyer's; null while it is not. */
  proof: OrderProof | null;
  /** Wrong facts that were given where one more was asked for. */
  furtherProofsFailed: number;
  /** One more fact was asked for, and nobody may try any more today: not at this order, or not from where the buyer writes. */
  furtherProofUsedUp: boolean;
  offersOfPeople: string[];
  /** The orders a known buyer may choose from. */
  orderChoices: { number: string; title: string }[];
  /** The complaint that the bot supposes and asked to have confirmed; it outlives a question for the order in between. */
  supposed: ComplaintType | null;
  /** The remedy that the buyer last named as what they would like; `none` once something was offered after it. */
  wish: Wish;
  /** The remedies they said they do not want; each is open again once they name it as what they would like. */
  refuses: Remedy[];
  /** What they last said they would like, whatever was offered or agreed after it: for people. */
  wanted: Wish | 'refund';
  askedForPerson: boolean;
  /** They asked where the parcel is, and heard it or not. */
  asksForParcel: boolean;
  /** What the bot asked and the buyer has not answered yet. */
  asked: Question | null;
  askedCount: Partial<Record<Question, number>>;
  /** What the bot told, with how often, so that it is told differently the next time. */
  told: Partial<Record<Topic, number>>;
  /** The subject of the seller's own answer that was the last thing said. */
  answered: Subject | null;
  details: Partial<Record<Detail, string>>;
  photos: Photo[];
  /** What a model sees in them: notes for people. */
  photoNotes: { sha256: string; text: string; fits: 'yes' | 'no' | 'unclear' }[];
  /** Those of them, by SHA-256, that were looked at. */
  examined: string[];
  /** Voice notes that nobody wrote down yet. */
  unheard: UnheardSound[];
  /** The shop's own pictures of what was ordered, each by the article's `sku`. */
  itemPictures: Record<string, { sha256: string; contentType: string }>;
  /** What evidence was asked for, and what people say of it. */
  completeness: CompletenessState;
  offers: Offer[];
  insistences: number;
  threats: Exclude<Threat, 'none'>[];
  /** The gravest alarm that was heard in it. */
  alarm: AlarmSubject | null;
  /** What the buyer wrote that raised it, shortened; null without one. */
  alarmSaid: string | null;
  /** The danger that was heard is denied since: a person looks all the same, and nobody is told to call for help. */
  dangerDenied: boolean;
  /** What the buyer wrote that denies it, shortened; null where nothing does. */
  dangerDeniedSaid: string | null;
  /** What the buyer wrote of needing nothing more, shortened; null while they do, and once they complain anew. */
  takenBackSaid: string | null;
  /** Who told of the danger missed this article in the same breath, or was hurt: to miss it again denies nothing. */
  dangerElsewhere: boolean;
  /** Beside a wish to die it was said that they have taken something, or are where they would do it. */
  hasActed: boolean;
  moods: Mood[];
  /** What happened in the buyer's life, as far as they told. */
  occasions: Occasion[];
  handoff: {
    reason: HandoffReason;
    /** What the person is to see to, where the reason does not say it. */
    subject: Subject | null;
    summary: string;
    requestedAt: Instant;
    /** What was said to the buyer since, while nobody had taken it. */
    toldTopics: Topic[];
    /** The order was known when it was handed over. */
    knewOrder: boolean;
    /** The hub that was to take it did not: Parley's own desk has it. */
    failed: boolean;
  } | null;
  /** What a person completed: it is so again where that end is taken back. Null unless they did. */
  handoffEnded: Case['handoff'];
  handoffs: number;
  /** The only handoff was taken back by whoever keeps the order as it is, before anybody saw to it. */
  handoffTakenBack: boolean;
  /** A person gave the case back to the bot. */
  returned: boolean;
  desk: DeskState;
  care: CareState;
  reach: ReachState;
  fulfilments: FulfilmentState[];
  /** The coupon for coming back that the buyer was thanked with. */
  thanks: ReturnCoupon | null;
  /** What the buyer said of how it was; null while they did not. */
  rating: RatingState | null;
  modelUsed: ModelUsed;
  /** Messages the buyer wrote in this case. */
  messages: number;
  recent: Said[];
  /** The controls the buyer was last shown. */
  buttons: Button[];
  /** Buyer messages recorded and not answered yet, oldest first. */
  unanswered: string[];
  /** What was said to the buyer and is not known to have reached their channel, oldest first. */
  undelivered: string[];
  /** Ids of the last buyer messages that are done with, so that a second delivery of one is known. */
  done: string[];
  closed: { outcome: Outcome; at: Instant } | null;
  /** Set while nothing of the case may be erased. */
  hold: { by: string; because: string; since: Instant } | null;
  /** When what was said in it was forgotten. */
  erasedAt: Instant | null;
}

/**
 * Nothing more is needed, as they say: not where an alarm stands, nor where all of the money is asked for or was insisted on, for
 * whoever gives that up out of tiredness has not been helped.
 */
export const letsGo = ({ alarm, insistences, wanted }: Case, { dropsComplaint }: Reading): boolean =>
  dropsComplaint === true && alarm === null && insistences === 0 && wanted !== 'full_refund';

/** Nothing is wrong with what came, or it is not said. */
export const isOfWishAlone = ({ complaint }: Pick<Case, 'complaint'>): boolean =>
  complaint === null || complaint === 'changed_mind';

/** The offer the buyer has before them; there is never more than one. */
export const openOffer = (kase: Case): Offer | null =>
  kase.offers.find((offer) => offer.status === 'open') ?? null;

/** The offer that was turned down last, where a person is waited for since and nothing was offered after it. */
export function offerTurnedDown({ offers, speaker }: Pick<Case, 'offers' | 'speaker'>): Offer | null {
  const last = offers.at(-1);
  const isGone = last?.status === 'declined' || last?.status === 'withdrawn';
  return isGone && speaker.is === 'queue' ? last : null;
}

/** Takes back the offer that the buyer has before them, where there is one. */
export const withdrawal = (kase: Case): Entry[] => {
  const open = openOffer(kase);
  return open ? [{ type: 'answered', offerId: open.id, answer: 'withdrawn' }] : [];
};

export const acceptedOffers = (kase: Case): Offer[] =>
  kase.offers.filter((offer) => offer.status === 'accepted');

/** The case ended with the news that what was missed has come, and nothing was agreed. */
export const isArrived = (kase: Case): boolean =>
  kase.closed?.outcome === 'no_complaint' &&
  kase.complaint === 'not_received' &&
  remediesGiven(kase).length === 0;

/** The case ended with the news that the parcel has come, and the buyer has said nothing since. */
export const hasJustArrived = (kase: Case): boolean =>
  kase.closed?.outcome === 'no_complaint' &&
  (kase.complaint === null || kase.complaint === 'not_received') &&
  !isMoreToSee(kase) &&
  !wroteSince(kase, kase.closed.at);

const wroteSince = ({ recent }: Case, since: Instant): boolean =>
  recent.some(({ by, at }) => by === 'buyer' && at > since);

/** Remedies that were accepted for this story, in this case or the ones before it. */
export const remediesGiven = (kase: Case): Remedy[] => [
  ...(kase.earlier?.remedies ?? []),
  ...acceptedOffers(kase).map((offer) => offer.remedy),
];

/** What the next case of the same story needs to know of this one. */
export const toEarlier = (kase: Case): Earlier => ({
  caseId: kase.id,
  complaint: kase.complaint,
  remedies: remediesGiven(kase),
  firstOpenedAt: kase.earlier?.firstOpenedAt ?? kase.openedAt,
  ...(kase.proof && { proof: kase.proof }),
  ...(hasFailed(kase) && { failed: true }),
  ...(mayBeChangedByPeople(kase) && { seenByPeople: true }),
});

/** What was agreed, in it or in the case before it, could not be carried out. */
export const hasFailed = ({ earlier, fulfilments }: Pick<Case, 'earlier' | 'fulfilments'>): boolean =>
  earlier?.failed === true ||
  fulfilments.some(({ status, thanksValidUntil }) => status === 'failed' && thanksValidUntil === null);

/** What was asked for was taken back before anybody saw to it: the order is known, and goes on as it was placed. */
export const isOrderKept = ({ closed, told }: Case): boolean =>
  closed?.outcome === 'withdrawn' && told.order_kept !== undefined;

/** People had it in hand, here or before, and may have stopped or changed the order. */
export const mayBeChangedByPeople = (kase: Case): boolean =>
  kase.earlier?.seenByPeople === true || (kase.handoffs > 0 && !kase.handoffTakenBack && !isOrderKept(kase));

/** A second delivery of a message that was already dealt with. */
export const isDone = (kase: Case, activityId: string): boolean => kase.done.includes(activityId);

/**
 * What to take up once this is settled: what was said of one article stays with it. Of an article that was noted without what
 * is wrong with it, an open complaint is taken up alone. Null when there is nothing else.
 */
export function nextToSee({
  complaint,
  alsoTypes: [first],
  alsoArticles: [next],
}: Case): { complaint: ComplaintType; article?: string } | null {
  const ofArticle = next?.about ?? (first === undefined ? complaint : null);
  if (next !== undefined && ofArticle !== null) return { complaint: ofArticle, article: next.sku };
  return first === undefined ? null : { complaint: first };
}

/** Something else was complained of, which is looked at once this is settled. */
export const isMoreToSee = ({ alsoTypes, alsoArticles }: Case): boolean =>
  alsoTypes.length > 0 || alsoArticles.length > 0;
