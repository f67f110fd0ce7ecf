import { z } from 'zod';
import { nextCare } from './nextCare.ts';
import { isOwed, openOffer, type Case } from './case.ts';
import { feltIn, moodTrend } from './mood.ts';
import { Money } from '../vocabulary/money.ts';
import { OfferStatus, Remedy } from '../vocabulary/remedy.ts';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { Instant } from '../vocabulary/order.ts';
import { Sentiment } from '../vocabulary/reading.ts';
import { Outcome } from '../vocabulary/outcome.ts';
import { Subject } from '../requests/subject.ts';
import type { CarePolicy } from '../thanks/carePolicy.ts';

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
    .default(null)
    .catch(null),
  /** The buyer wants no messages they did not ask for. */
  careStopped: z.boolean().default(false),
  moodIntensity: z.int(),
  moodTrend: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  waitingSince: Instant.nullable(),
  /** Since when a person has it or is to have it; null while none is. */
  withPersonSince: Instant.nullable().default(null),
  value: Money.nullable(),
  offers: z.object({
    count: z.int(),
    last: z.object({ remedy: Remedy, amount: Money.nullable(), status: OfferStatus }).nullable().catch(null),
  }),
  agentId: z.string().nullable(),
  team: z.string().nullable(),
  language: z.string().nullable(),
  lastSaid: z.object({ by: z.enum(['buyer', 'bot', 'agent']), text: z.string(), at: Instant }).nullable(),
  /** The buyer's last; null while there is none, and in what was written before it was kept. */
  buyerSaid: z
    .object({ text: z.string(), kind: z.enum(['words', 'button', 'file', 'other']), at: Instant })
    .nullable()
    .default(null),
  /** A colleague gave it to whoever has it, who has not answered in it yet. */
  handed: z.object({ by: z.string(), note: z.string().nullable(), at: Instant }).nullable().default(null),
  /** Nobody has to look until then, or, where `until` is null, until the buyer writes. */
  snoozed: z.object({ until: Instant.nullable() }).nullable().default(null),
  /** When the time came until which it was snoozed, while nobody has answered since. */
  snoozeEndedAt: Instant.nullable().default(null),
  /** The shop's own labels on it. */
  labels: z.array(z.string()).default([]),
  unread: z.int(),
  refusedDeliveries: z.int(),
  openApprovals: z.int(),
  /** A danger that was told of was taken back; absent in what was written before it was kept. */
  dangerDenied: z.boolean().optional(),
  /** Somebody of the team has or had the case; absent in what was written before it was kept. */
  seenByTeam: z.boolean().optional(),
  /** The buyer was told that nobody is there, and nothing else since; absent in what was written before it was kept. */
  toldAway: z.boolean().optional(),
});
export type DeskFacts = z.infer<typeof DeskFacts>;

/**
 * One line about a case: what lists, the queue and the background work need without reading the case itself. A value that only a newer
 * version on the same store knows is left out, so that the case is still listed.
 */
export const CaseSummary = z.object({
  caseId: z.string(),
  conversationId: z.string(),
  channelId: z.string(),
  status: CaseStatus.catch('open'),
  buyerName: z.string().nullable(),
  buyerId: z.string().nullable(),
  orderNumber: z.string().nullable(),
  complaint: ComplaintType.nullable().catch(null),
  mood: Sentiment.catch('neutral'),
  handoffReason: z.string().nullable(),
  handoffSubject: Subject.nullable().default(null).catch(null),
  /** The gravest alarm that was heard in it. */
  alarm: Subject.nullable().default(null).catch(null),
  agentName: z.string().nullable(),
  openedAt: Instant,
  updatedAt: Instant,
  /** The next moment something is to be done without the buyer: an offer lapses, the bot writes first, or a case is to be looked at again. Null when nothing is. */
  dueAt: Instant.nullable(),
  /** A remedy, or thanks, is still to be carried out, or failed and no person has seen to it. */
  fulfilmentDue: z.boolean(),
  /** When something was last carried out; null while nothing was, absent in what was written before it was kept. */
  doneAt: Instant.nullable().optional(),
  /** A message is recorded and not answered yet, or an answer not known to have been sent. */
  pending: z.boolean().default(false),
  /** How it ended, and which person completed it; null while it has not, and in what was written before it was kept. */
  closed: z
    .object({ outcome: Outcome, at: Instant, by: z.object({ id: z.string(), name: z.string() }).nullable() })
    .nullable()
    .default(null)
    .catch(null),
  /** Null in what was written before there was a desk. */
  desk: DeskFacts.nullable().default(null).catch(null),
  /** The version of the fold that it was stored by; absent in what was written before it was kept, and where it is not stored. */
  fold: z.int().optional(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** The line about a case as it stands; `dueAt` knows of thanks where it is told the policy. */
export function summarise(kase: Case, policy: CarePolicy | null = null): CaseSummary {
  const due = openOffer(kase);
  return {
    caseId: kase.id,
    conversationId: kase.conversation.id,
    channelId: kase.conversation.channelId,
    status: statusOf(kase),
    buyerName: kase.order?.buyer.name ?? kase.conversation.buyer.name,
    buyerId: kase.order?.buyer.id ?? kase.conversation.buyer.buyerId,
    orderNumber: kase.order?.number ?? null,
    complaint: kase.complaint,
    mood: feltIn(kase.moods).at(-1)?.sentiment ?? 'neutral',
    handoffReason: kase.handoff?.reason ?? null,
    handoffSubject: kase.handoff?.subject ?? null,
    alarm: kase.alarm,
    agentName: kase.speaker.is === 'agent' ? kase.speaker.agent.name : null,
    openedAt: kase.openedAt,
    updatedAt: kase.updatedAt,
    dueAt: earliest(
      earliest(due?.expiresAt ?? null, nextCare(kase, policy)?.at ?? null),
      kase.desk.snoozed?.until ?? null,
    ),
    fulfilmentDue: kase.fulfilments.some(isOwed),
    doneAt: kase.fulfilments.reduce<Instant | null>((last, { doneAt }) => latest(last, doneAt), null),
    pending: kase.unanswered.length > 0 || kase.undelivered.length > 0,
    closed: kase.closed && { ...kase.closed, by: kase.desk.completedBy },
    desk: deskFacts(kase),
  };
}

const earliest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;

const ROW_TEXT = 140;
const rowText = (text: string): string => text.slice(0, ROW_TEXT).toWellFormed();

function deskFacts(kase: Case): DeskFacts {
  const { desk, offers, speaker } = kase;
  const last = offers.at(-1);
  const said = kase.recent.at(-1);
  return {
    firstOpenedAt: kase.earlier?.firstOpenedAt ?? kase.openedAt,
    dispute: kase.care.dispute,
    careStopped: kase.care.stopped,
    moodIntensity: feltIn(kase.moods).at(-1)?.intensity ?? 0,
    moodTrend: moodTrend(feltIn(kase.moods)).direction,
    withPersonSince: speaker.is === 'bot' ? null : (kase.handoff?.requestedAt ?? speaker.since),
    waitingSince: speaker.is === 'queue' ? earliest(desk.unreadSince, speaker.since) : desk.unreadSince,
    value: kase.order?.total ?? null,
    offers: {
      count: offers.length,
      last: last ? { remedy: last.remedy, amount: last.amount, status: last.status } : null,
    },
    agentId: speaker.is === 'agent' ? speaker.agent.id : null,
    team: desk.team,
    language: kase.language,
    lastSaid: said ? { ...said, text: rowText(said.text) } : null,
    buyerSaid: desk.buyerSaid && {
      text: rowText(desk.buyerSaid.text),
      kind: desk.buyerSaid.kind,
      at: desk.buyerSaid.at,
    },
    handed: desk.handed && {
      by: desk.handed.by.name,
      note: desk.handed.note && rowText(desk.handed.note),
      at: desk.handed.at,
    },
    snoozed: desk.snoozed,
    snoozeEndedAt: desk.snoozeEndedAt,
    labels: desk.labels,
    unread: desk.unread,
    refusedDeliveries: desk.refused.length,
    openApprovals: desk.approvals.filter(({ status }) => status === 'open').length,
    dangerDenied: kase.dangerDenied,
    seenByTeam: speaker.is === 'agent' || desk.people.some(({ did }) => did === 'joined'),
    toldAway: desk.toldAway,
  };
}

function statusOf(kase: Case): CaseSummary['status'] {
  if (kase.closed) return 'closed';
  if (kase.speaker.is === 'agent') return 'with_agent';
  return kase.speaker.is === 'queue' ? 'waiting' : 'open';
}
