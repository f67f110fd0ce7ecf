import { z } from 'zod';
import { Money } from '../vocabulary/money.ts';
import { OfferStatus, Remedy } from '../vocabulary/remedy.ts';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { Instant } from '../vocabulary/order.ts';
import { Sentiment } from '../vocabulary/reading.ts';
import { Subject } from '../requests/subject.ts';

export const CASE_STATUSES = ['open', 'waiting', 'with_agent', 'closed'] as const;
export const CaseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What a desk's list shows of a case, beside what every list needs. */
export const DeskFacts = z.object({
  firstOpenedAt: Instant,
  /** The procedure at the marketplace; null while there is none. */
  dispute: z
    .object({ stage: z.enum(['refund_filed', 'dispute_opened']), since: Instant })
    .nullable()
    .default(null),
  /** The buyer wants no messages they did not ask for. */
  careStopped: z.boolean().default(false),
  moodIntensity: z.int(),
  moodTrend: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  waitingSince: Instant.nullable(),
  value: Money.nullable(),
  offers: z.object({
    count: z.int(),
    last: z.object({ remedy: Remedy, amount: Money.nullable(), status: OfferStatus }).nullable(),
  }),
  agentId: z.string().nullable(),
  team: z.string().nullable(),
  language: z.string().nullable(),
  lastSaid: z.object({ by: z.enum(['buyer', 'bot', 'agent']), text: z.string(), at: Instant }).nullable(),
  unread: z.int(),
  refusedDeliveries: z.int(),
  openApprovals: z.int(),
});
export type DeskFacts = z.infer<typeof DeskFacts>;

/** One line about a case: what lists, the queue and the background work need without reading the case itself. */
export const CaseSummary = z.object({
  caseId: z.string(),
  conversationId: z.string(),
  channelId: z.string(),
  status: CaseStatus,
  buyerName: z.string().nullable(),
  buyerId: z.string().nullable(),
  orderNumber: z.string().nullable(),
  complaint: ComplaintType.nullable(),
  mood: Sentiment,
  handoffReason: z.string().nullable(),
  handoffSubject: Subject.nullable().default(null),
  /** The gravest alarm that was heard in it. */
  alarm: Subject.nullable().default(null),
  agentName: z.string().nullable(),
  openedAt: Instant,
  updatedAt: Instant,
  /** The next moment something is to be done without the buyer: an offer lapses, or the bot writes first. Null when nothing is. */
  dueAt: Instant.nullable(),
  /** A remedy was accepted and is still to be carried out. */
  fulfilmentDue: z.boolean(),
  /** A message is recorded and not answered yet, or an answer not known to have been sent. */
  pending: z.boolean().default(false),
  /** Null in what was written before there was a desk. */
  desk: DeskFacts.nullable().default(null),
});
export type CaseSummary = z.infer<typeof CaseSummary>;
