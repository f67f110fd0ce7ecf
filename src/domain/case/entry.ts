import { z } from 'zod';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { AttachmentRef, Choice, Conversation, UNTAKEN, Utterance } from '../vocabulary/message.ts';
import { Money } from '../vocabulary/money.ts';
import { Instant, Order } from '../vocabulary/order.ts';
import { OrderProof } from '../identification/orderProof.ts';
import { Detail } from '../vocabulary/detail.ts';
import { HandoffReason } from '../vocabulary/handoffReason.ts';
import { Outcome } from '../vocabulary/outcome.ts';
import { Reading } from '../vocabulary/reading.ts';
import { Decision } from '../negotiation/decision.ts';
import { CARE_ENTRIES } from './entries/care.ts';
import { COMPLETENESS_ENTRIES } from './entries/completeness.ts';
import { Agent, DESK_ENTRIES, Original } from './entries/desk.ts';
import { EVIDENCE_ENTRIES } from './entries/evidence.ts';
import { HUB_ENTRIES } from './entries/hub.ts';
import { MODEL_ENTRIES } from './entries/model.ts';
import { PACKAGE_ENTRIES } from './entries/package.ts';
import { PHOTO_ENTRIES, Unseen } from './entries/photos.ts';
import { REACH_ENTRIES } from './entries/reach.ts';
import { REVISION_ENTRIES } from './entries/revisions.ts';
import { WORDING_ENTRIES } from './entries/wording.ts';
import { Remedy } from '../vocabulary/remedy.ts';
import { Subject } from '../requests/subject.ts';
import { entryOf } from './entries/entryOf.ts';

export { Agent };

/** What an earlier case of the same story leaves to the next one. */
export const Earlier = z.object({
  caseId: z.string(),
  complaint: ComplaintType.nullable(),
  remedies: z.array(Remedy),
  firstOpenedAt: Instant,
  /** How the order was known to be the buyer's; absent in what was kept before it was noted. */
  proof: OrderProof.optional(),
  /** A re-ship was agreed and had not left when the next case opened; absent where none was, and in what was kept before it was noted. */
  reshipToCome: z.boolean().optional(),
  /** What was agreed could not be carried out; absent where it could, or may yet be. */
  failed: z.literal(true).optional(),
  /** People had the case, who may have done what was asked for in it; absent where nobody had. */
  seenByPeople: z.literal(true).optional(),
});
export type Earlier = z.infer<typeof Earlier>;

/** Everything that can happen in a case. An entry is never changed; a kind is never removed, only added. */
export const Entry = z.discriminatedUnion('type', [
  entryOf('opened', {
    caseId: z.string(),
    conversation: Conversation,
    earlier: Earlier.nullable(),
    /** A complaint that the case before it left to be taken up. */
    complaint: ComplaintType.nullable(),
    /** What else it left; absent where there is nothing, and in what was written before it was kept. */
    alsoTypes: z.array(ComplaintType).optional(),
    /** Articles it left, each with what is wrong with it; absent where there is none. */
    alsoArticles: z.array(z.object({ sku: z.string(), about: ComplaintType.nullable() })).optional(),
  }),
  /** The same conversation is reached another way from now on, or whoever writes in it is known otherwise. */
  entryOf('moved', { conversation: Conversation }),
  z.discriminatedUnion('by', [
    entryOf('said', {
      by: z.literal('buyer'),
      activityId: z.string(),
      text: z.string(),
      choice: Choice.nullable(),
      attachments: z.array(AttachmentRef),
      clientMark: z.string().nullable(),
      /** What the buyer's client says its language is (BCP 47); absent in what was written before it was kept. */
      locale: z.string().nullable().optional(),
      /** The IANA time zone that the client says its clock shows; absent where it says none. */
      timezone: z.string().optional(),
      /** A card number or a bank account in it was hidden before it was recorded. */
      masked: z.boolean().optional(),
      /** What it held in place of words and files; absent where it held some, and in what was written before it was kept. */
      untaken: z.enum(UNTAKEN).optional(),
      /** The message that it is the new text of: see `edited`. */
      edits: z.string().optional(),
      /** The agent who brought it from where Parley has no way; absent where the buyer's own channel did. */
      carriedBy: Agent.optional(),
    }),
    entryOf('said', {
      by: z.literal('bot'),
      activityId: z.string(),
      utterance: Utterance,
      /** The buyer messages that it answers. */
      answers: z.array(z.string()),
    }),
    entryOf('said', {
      by: z.literal('agent'),
      activityId: z.string(),
      utterance: Utterance,
      agent: Agent,
      /** Absent when the buyer got what the agent wrote. */
      original: Original.optional(),
    }),
  ]),
  entryOf('photo_stored', {
    activityId: z.string(),
    name: z.string().nullable(),
    contentType: z.string(),
    sha256: z.string(),
    bytes: z.int(),
  }),
  /** A file that counts as no photo: something to be heard, to be opened with a program, or in which nothing can be seen. */
  entryOf('file_stored', {
    activityId: z.string(),
    name: z.string().nullable(),
    contentType: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    /** Why a picture or film shows nothing; absent for what is none. */
    unseen: Unseen.optional(),
  }),
  entryOf('photo_refused', { activityId: z.string(), name: z.string().nullable(), because: z.string() }),
  entryOf('read', { activityIds: z.array(z.string()), reading: Reading }),
  entryOf('identified', { order: Order, proof: OrderProof }),
  /** The seller's record of the order changed: tracking, stock. */
  entryOf('order_updated', { order: Order }),
  /** A try to prove an order that failed; it names no order, and whether one exists. */
  entryOf('identification_failed', { claimed: z.string() }),
  /** Whoever proved the order by what stands on a label gave a fact that stands on none, before something is agreed. */
  entryOf('proved_further', { proof: OrderProof }),
  /** It was another fact; or, `triesUsedUp`, nobody looked at it: the tries of the day at this order, or from where the buyer writes, are spent. */
  entryOf('further_proof_failed', { triesUsedUp: z.boolean().optional() }),
  /** Part of a proof: the buyer gave a number, or a fact, and the other is still to come. */
  entryOf('claimed', { orderNumber: z.string().nullable(), fact: z.string().nullable() }),
  /** A buyer whom the channel or a token names has several orders: the newest ones, to choose from. */
  entryOf('orders_found', { orders: z.array(z.object({ number: z.string(), title: z.string() })) }),
  entryOf('detail_given', {
    detail: Detail,
    text: z.string(),
    /** What came is what was ordered, whatever else is wrong with it; absent where it is not, or was not said. */
    asOrdered: z.boolean().optional(),
  }),
  /** Another article of the order is complained of, and looked at once the one in question is settled. */
  entryOf('article_noted', {
    sku: z.string(),
    about: ComplaintType.nullable(),
    /** What the case stays with; null where nothing was complained of before. */
    beside: ComplaintType.nullable(),
  }),
  entryOf('proposed', { decision: Decision }),
  entryOf('answered', {
    offerId: z.string(),
    answer: z.enum(['accepted', 'declined', 'lapsed', 'withdrawn']),
  }),
  entryOf('fulfilment_due', {
    fulfilmentId: z.string(),
    offerId: z.string(),
    remedy: Remedy,
    /** What is to be paid, or what the coupon is worth; absent where it is neither, and in what was written before it was kept. */
    amount: Money.optional(),
    /** What the buyer wrote of the way it is to be brought; absent where they wrote nothing of it. */
    deliveryWish: z.string().optional(),
  }),
  entryOf('fulfilment_done', {
    fulfilmentId: z.string(),
    /** What the seller's system or person calls it: a refund id, a tracking number, a coupon code. */
    reference: z.string().nullable(),
    by: z.string(),
    /** What the person is called; absent where a system did it, and in what was written before it was kept. */
    byName: z.string().optional(),
  }),
  /** A try to carry it out that failed and will be made again. */
  entryOf('fulfilment_tried', { fulfilmentId: z.string(), because: z.string() }),
  entryOf('fulfilment_failed', {
    fulfilmentId: z.string(),
    because: z.string(),
    /** The person who gave it up; absent where a system did: then it is a person's to see to. */
    by: z.string().optional(),
    /** What that person is called; absent in what was written before it was kept. */
    byName: z.string().optional(),
  }),
  entryOf('handoff_requested', {
    reason: HandoffReason,
    /** Absent where the reason says it all, and in what was written before there were subjects. */
    subject: Subject.optional(),
    summary: z.string(),
  }),
  entryOf('handoff_accepted', { agent: Agent }),
  entryOf('handoff_returned', { agent: Agent, note: z.string().nullable() }),
  entryOf('handoff_completed', { agent: Agent, note: z.string().nullable() }),
  /** The channel took these; what a client reads from the case file by itself needs no such entry. */
  entryOf('delivered', {
    activityIds: z.array(z.string()),
    /** Who says that they sent these to the buyer by hand; absent where the channel took them. */
    agent: Agent.optional(),
    /** An offer among them was over when they were sent; absent otherwise. */
    offerWasOver: z.literal(true).optional(),
  }),
  entryOf('delivery_failed', { activityId: z.string(), because: z.string() }),
  /** The bot stays silent on these: a person owns the case, or one is on the way. */
  entryOf('left_unanswered', { activityIds: z.array(z.string()) }),
  entryOf('turn_failed', { activityIds: z.array(z.string()), because: z.string() }),
  entryOf('closed', { outcome: Outcome }),
  ...CARE_ENTRIES,
  ...COMPLETENESS_ENTRIES,
  ...DESK_ENTRIES,
  ...HUB_ENTRIES,
  ...MODEL_ENTRIES,
  ...PACKAGE_ENTRIES,
  ...PHOTO_ENTRIES,
  ...REACH_ENTRIES,
  ...REVISION_ENTRIES,
  ...WORDING_ENTRIES,
  ...EVIDENCE_ENTRIES,
]);
export type Entry = z.infer<typeof Entry>;
