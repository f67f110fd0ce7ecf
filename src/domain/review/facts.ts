import { z } from 'zod';
import { ConductFacts } from './conduct/conductFacts.ts';
import { CaseStatus } from '../case/caseSummary.ts';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { Agent } from '../case/entry.ts';
import { Outcome, Rating } from '../vocabulary/outcome.ts';
import { HandoffReason } from '../vocabulary/handoffReason.ts';
import { Money } from '../vocabulary/money.ts';
import { Instant } from '../vocabulary/order.ts';
import { REFUND_DEMANDS, Sentiment } from '../vocabulary/reading.ts';
import { OfferStatus, Remedy } from '../vocabulary/remedy.ts';

/** What a supervisor may want to see a case for. */
export const FLAGS = [
  /** Somebody was hurt or in danger, or spoke of dying. */
  'danger',
  /** The buyer threatened the shop or its people with violence. */
  'violence',
  /** The buyer threatened with a dispute, a bank, a review, a lawyer, or to leave. */
  'threat',
  'very_negative',
  'asked_for_person',
  /** The marketplace's own procedure has begun. */
  'dispute',
  /** A limit of the policy was passed, with somebody's approval. */
  'above_limits',
  'full_refund',
  'turn_failed',
  'delivery_failed',
  'fulfilment_failed',
  /** A model's words were refused by the guard. */
  'wording_refused',
  /** A model stood aside and the embedded recognizer read a message. */
  'stand_in_read',
  'file_refused',
  /** A picture of it was seen in another case. */
  'picture_seen_elsewhere',
  'on_hold',
  'erased',
] as const;
export const Flag = z.enum(FLAGS);
export type Flag = z.infer<typeof Flag>;

const MoodPoint = z.object({ sentiment: Sentiment, intensity: z.int() });

/**
 * What search and the figures need of a case, computed from all its entries and from nothing else, so that it can be made
 * again at any time. Amounts in minor units, durations in ms.
 */
export const ReviewFacts = z.object({
  caseId: z.string(),
  status: CaseStatus,
  openedAt: Instant,
  updatedAt: Instant,
  closedAt: Instant.nullable(),
  outcome: Outcome.nullable(),
  complaint: ComplaintType.nullable(),
  buyerName: z.string().nullable(),
  buyerId: z.string().nullable(),
  orderNumber: z.string().nullable(),
  /** The title of the article in question, or of the order's first one. */
  product: z.string().nullable(),
  sku: z.string().nullable(),
  orderValue: Money.nullable(),
  channelId: z.string(),
  /** BCP 47, of the buyer's last reading. */
  language: z.string().nullable(),
  /** Of the last offer. */
  policyVersion: z.string().nullable(),
  /** Whoever took the case or spoke in it, in that order, each once. */
  agents: z.array(Agent),
  moodAtStart: MoodPoint.nullable(),
  moodAtEnd: MoodPoint.nullable(),
  refundDemand: z.enum(REFUND_DEMANDS),
  messages: z.object({ buyer: z.int(), bot: z.int(), agent: z.int() }),
  /** From the buyer's first message to the first answer, whoever gave it. */
  firstAnswerMs: z.int().nullable(),
  /** From the buyer's first message to the first accepted offer. */
  settledMs: z.int().nullable(),
  /** From the first handoff's request to the first words of a person. */
  toPersonMs: z.int().nullable(),
  handoffs: z.array(z.object({ reason: HandoffReason, at: Instant })),
  offers: z.array(
    z.object({
      remedy: Remedy,
      amount: Money.nullable(),
      cost: Money,
      status: OfferStatus,
      /** It was agreed and could not be carried out. */
      hasFailed: z.boolean().default(false),
      by: z.enum(['bot', 'agent']),
      at: Instant,
    }),
  ),
  /** What the buyer was thanked with for coming back; null where they were not, and in what was computed before it was kept. */
  thanked: Money.nullable().default(null),
  /** The buyer said that it was put right. */
  verifiedAt: Instant.nullable(),
  /** How it was, says the buyer, and why: what they wrote beside it; null where they did not say, and in what was computed before it was kept. */
  rating: z.object({ rating: Rating, line: z.string().nullable() }).nullable().default(null),
  /** When it went on, the last time, after it had ended. */
  reopenedAt: Instant.nullable().default(null),
  disputeAt: Instant.nullable(),
  earlierCaseId: z.string().nullable(),
  flags: z.array(Flag),
  /** The shop's own labels on it; none in what was computed before they were kept. */
  labels: z.array(z.string()).default([]),
  models: z.array(z.string()),
  /** Calls and tokens of language models, and their price in millionths of the price list's currency. */
  modelUsed: z.object({ calls: z.int(), tokens: z.int(), costMicros: z.int() }),
  photos: z.int(),
  /** What the rules of the automatic score look at; null where there is nothing to score, and in what was computed before it was kept. */
  conduct: ConductFacts.nullable().default(null),
});
export type ReviewFacts = z.infer<typeof ReviewFacts>;

/** What was agreed and holds: not what could not be carried out, which costs nothing and settles nothing. */
export const agreedIn = ({ offers }: Pick<ReviewFacts, 'offers'>): ReviewFacts['offers'] =>
  offers.filter(({ status, hasFailed }) => status === 'accepted' && !hasFailed);
