import { z } from 'zod';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { Detail } from '../vocabulary/detail.ts';
import { HANDOFF_REASONS, HandoffReason } from '../vocabulary/handoffReason.ts';
import { Instant } from '../vocabulary/order.ts';
import { Outcome } from '../vocabulary/outcome.ts';
import { Offer, Remedy } from '../vocabulary/remedy.ts';
import { Subject } from '../requests/subject.ts';

/** The rules that can refuse a rung; each refusal carries the number it was measured against. */
export const REFUSALS = [
  'already_offered',
  'passed_over',
  'agent_only',
  'order_value',
  'days_since_shipped',
  'days_late',
  'tracking_status',
  'stock',
  'no_photo',
  'has_photo',
  'mood',
  'earlier_remedy',
  'given_before',
  'above_article_settlements',
  'above_order_settlements',
  'no_better_than_before',
  'above_order_tolerance',
  'above_buyer_tolerance',
  'above_buyer_cases',
  'above_day_tolerance',
  'other_currency',
  'nothing_paid',
  'more_than_paid',
  'came_as_ordered',
  'refused_by_buyer',
] as const;

/** The rules that can decide before any rung is looked at; whoever hands over names the reason. None is ever taken away: it is on record. */
export const TRAIL_RULES = [
  ...HANDOFF_REASONS,
  'accepted',
  'accepted_late',
  'also_asks',
  'arrived',
  'ask',
  'confirm',
  'counter_offer',
  'inform',
  'offer_waits',
  'order_speaks',
  'settled_before',
  'start_over',
  'weak_proof',
  'wish',
] as const;
export type TrailRule = (typeof TRAIL_RULES)[number];

/** One line of the reasoning: a rung that was looked at, or a rule that decided before any rung was. */
export const TrailLine = z.union([
  z.object({
    rung: z.int(),
    remedy: Remedy,
    eligible: z.literal(false),
    /** What the step would give; absent in what was written before it was noted. */
    amount: z.int().nullable().optional(),
    because: z.enum(REFUSALS),
    limit: z.union([z.number(), z.string()]),
    actual: z.union([z.number(), z.string()]),
  }),
  z.object({
    rung: z.int(),
    remedy: Remedy,
    eligible: z.literal(true),
    amount: z.int().nullable(),
    cost: z.int(),
  }),
  z.object({ rule: z.enum(TRAIL_RULES), detail: z.string() }),
]);
export type TrailLine = z.infer<typeof TrailLine>;

/**
 * What the bot asks. `confirm`: is it this that is wrong, yes or no. `other_order`: the carrier's record and the complaint
 * cannot both be right of this order. `more_proof`: one more fact of the order, before the yes to an offer counts. `has_parcel`: the answer to `looked_around` left open whether the parcel is there.
 */
export const QUESTIONS = [
  'complaint',
  'confirm',
  'order',
  'which_order',
  'proof',
  'more_proof',
  'other_order',
  'has_parcel',
  /** An article was settled before, in another conversation: is it about that? */
  'settled_before',
  ...Detail.options,
] as const;
export const Question = z.enum(QUESTIONS);
export type Question = z.infer<typeof Question>;

/** What is said of the offer that is open, which stays. */
export const OFFER_TOPICS = [
  'second_complaint_noted',
  'offer_still_open',
  'offer_gone',
  'offer_confirm',
  'offer_what',
  'offer_keep_goods',
  'offer_postage',
  'offer_customs',
  'offer_how_paid',
  'offer_when',
  'offer_valid_until',
  'offer_tracked',
  'offer_best_offer',
  'offer_needs_time',
  'offer_if_wrong',
  'offer_said_all',
  'offer_without_photo',
  'wish_both',
  'wish_elsewhere',
  'wish_variant',
] as const;
export type OfferTopic = (typeof OFFER_TOPICS)[number];

export const isOfferTopic = (topic: Topic): topic is OfferTopic =>
  OFFER_TOPICS.some((each) => each === topic);

export const TOPICS = [
  'welcome',
  'help',
  'about_bot',
  'thanks',
  'tracking',
  'anything_else',
  'arrived',
  'my_data',
  'start_over',
  'other_order_noted',
  /** Nothing is told of an order to anybody but whoever made it. */
  'others_order',
  ...OFFER_TOPICS,
  'already_settled',
  /** There is none left to send in place of what was agreed, which stands. */
  'none_left',
  /** The case ended, and nothing was agreed in it. */
  'nothing_agreed',
  'waiting_for_person',
  /** What else is written while a person is waited for is passed on too. */
  'noted_again',
  /** They need nothing more, which the person who is waited for is told. */
  'over_noted',
  /** What they complained of is settled, as they say. */
  'needs_nothing',
  /** What they turned down before they would take after all, which the person can confirm. */
  'taken_after_all',
  /** The danger that was heard is none, and a person looks all the same. */
  'danger_denied',
  /** Whom to call now, to whoever writes on while a danger to them waits for a person. */
  'alarm_again',
  'nothing_more',
  'goodbye',
  'care_stopped',
  'praise',
  'languages',
  'terms',
  'order_number_help',
  'why_identify',
  /** What was agreed, its reference, and by when. */
  'case_status',
  /** The seller's own words about a subject. */
  'seller_answer',
  /** Said already, a little way up. */
  'told_before',
  /** Since when the case waits, and what to expect. */
  'waiting_status',
  'order_added',
  /** It turned up while the case waits for a person, who ends it. */
  'arrived_noted',
  /** What a person was asked for is taken back before anybody took the case. */
  'order_kept',
  /** Whether it was cancelled or changed: as far as the order shows, it was not. */
  'order_unchanged',
  /** Since when a person has the order, or is to have it, in another conversation. */
  'case_waits',
  /** What was agreed about the article in another conversation. */
  'agreed_before',
  /** What is on offer for the article in another conversation, until when, and how to get there. */
  'offer_waits',
  /** What if what is still to be offered goes wrong as well. */
  'if_wrong',
  /** A button of an offer was pressed that is over, where none is open. */
  'offer_over',
  /** The buyer said how it was. */
  'rated',
  /** And why. */
  'rating_noted',
] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;

/** What was agreed in another conversation about the same order, to be told. */
export const SettledBefore = z.object({ remedy: Remedy, reference: z.string(), at: Instant });
export type SettledBefore = z.infer<typeof SettledBefore>;

/** What is on offer for the article in another conversation, to be told. */
export const OpenElsewhere = z.object({
  caseId: z.string(),
  remedy: Remedy,
  until: Instant,
  /** That conversation is one of the page's, which its link and its code open. */
  onPage: z.boolean(),
});
export type OpenElsewhere = z.infer<typeof OpenElsewhere>;

/** The case of the same order that a person has, or is to have, in another conversation. */
const Waits = z.object({ caseId: z.string(), since: Instant });

/** What should happen next. It is a proposal: nothing has happened yet. */
export const Next = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('inform'),
    topic: Topic,
    /** What else was asked of the offer in the same message, answered after it. */
    also: z.array(z.enum(OFFER_TOPICS)).optional(),
    /** What the seller's own answer is about. */
    subject: Subject.optional(),
    /** Another article of the order that was complained of beside the one on offer, by its sku, to be taken up after it. */
    article: z.string().optional(),
    /** What is wrong with that article; absent where there is none, and in what was kept before it was noted. */
    about: ComplaintType.optional(),
    /** What could be offered in place of what is open, where a wish is answered with what there is. */
    instead: z.array(Remedy).optional(),
    waits: Waits.optional(),
    settled: SettledBefore.optional(),
    opens: OpenElsewhere.optional(),
  }),
  z.object({
    do: z.literal('ask'),
    question: Question,
    /** The complaint that `confirm` asks about. */
    about: ComplaintType.optional(),
    settled: SettledBefore.optional(),
  }),
  z.object({ do: z.literal('offer'), offer: Offer }),
  z.object({
    do: z.literal('accept'),
    offer: Offer,
    /** What else the buyer complained of, to be asked about, and who is to see to it; absent where there is nothing else. */
    also: z
      .object({
        complaint: ComplaintType,
        by: z.enum(['assistant', 'person']),
        /** The other article it is about, by its sku; absent where none was named. */
        article: z.string().optional(),
      })
      .optional(),
  }),
  z.object({
    do: z.literal('hand_over'),
    reason: HandoffReason,
    /** What the person is to see to, where the reason does not say it. */
    subject: Subject.optional(),
    waits: Waits.optional(),
    opens: OpenElsewhere.optional(),
  }),
  z.object({ do: z.literal('close'), outcome: Outcome, topic: Topic }),
  z.object({ do: z.literal('stay_silent'), because: z.string() }),
]);
export type Next = z.infer<typeof Next>;

export const Decision = z.object({
  next: Next,
  /** What the message means for the offer that was open; null when there was none, or it stays open. */
  answer: z
    .object({ offerId: z.string(), answer: z.enum(['accepted', 'declined', 'lapsed', 'withdrawn']) })
    .nullable(),
  trail: z.array(TrailLine),
  /** The complaint that the order itself bears out, where the buyer had not named one; absent otherwise. */
  complaint: ComplaintType.optional(),
  /** Evidence to be asked for beside it, by requirement id; absent when there is none. */
  asks: z.array(z.string()).optional(),
});
export type Decision = z.infer<typeof Decision>;
