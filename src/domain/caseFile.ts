import type { CaseSummary } from './caseSummary.ts';
import { EMPTY_CHAIN, type ChainHead, type SealedEntry } from './chain.ts';
import type { ComplaintType } from './complaint.ts';
import type { Question } from './decision.ts';
import type { Agent, Earlier, Entry, Outcome } from './entry.ts';
import type { Conversation } from './message.ts';
import type { Instant, Order } from './order.ts';
import type { Detail } from './policy.ts';
import type { Reading, Sentiment, Threat } from './reading.ts';
import type { Offer, Remedy } from './remedy.ts';

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

export interface Mood {
  at: Instant;
  sentiment: Sentiment;
  intensity: number;
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
  status: 'due' | 'done' | 'failed';
  reference: string | null;
  /** Tries that failed so far. */
  attempts: number;
  lastAttemptAt: Instant | null;
}

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
  speaker: Speaker;
  complaint: ComplaintType | null;
  /** Further complaints the buyer named, to be taken up when this one is settled. */
  alsoTypes: ComplaintType[];
  order: Order | null;
  /** The article in question, when the order has several. */
  sku: string | null;
  identification: { failures: number; orderNumber: string | null; fact: string | null };
  /** The orders a known buyer may choose from. */
  orderChoices: { number: string; title: string }[];
  /** What the bot asked and the buyer has not answered yet. */
  asked: Question | null;
  /** Every question that was asked, with how often. */
  askedCount: Partial<Record<Question, number>>;
  details: Partial<Record<Detail, string>>;
  photos: Photo[];
  offers: Offer[];
  insistences: number;
  threats: Exclude<Threat, 'none'>[];
  moods: Mood[];
  handoff: { reason: string; summary: string; requestedAt: Instant; told: boolean } | null;
  handoffs: number;
  /** A person gave the case back to the bot. */
  returned: boolean;
  fulfilments: FulfilmentState[];
  /** Messages the buyer wrote in this case. */
  messages: number;
  recent: Said[];
  /** Buyer messages recorded and not answered yet, oldest first. */
  unanswered: string[];
  /** Ids of the last buyer messages that are done with, so that a second delivery of one is known. */
  done: string[];
  closed: { outcome: Outcome; at: Instant } | null;
}

/** How much of what grows is kept in the fold. The entries themselves are all in the case file. */
export const KEPT = { recent: 12, moods: 20, done: 256, photos: 40 } as const;

/** Changes whenever the fold does, so that a snapshot made by another fold is not used. */
export const FOLD_VERSION = 1;

/** The state after these entries. The first entry of a case is `opened`. Throws on anything else. */
export function foldCase(state: Case | null, entries: readonly SealedEntry<Entry>[]): Case {
  let current = state;
  for (const entry of entries) {
    const next =
      current === null ? open(entry) : { ...apply(current, entry.content, entry.at), updatedAt: entry.at };
    current = { ...next, head: { n: entry.n, hash: entry.hash } };
  }
  if (current === null) throw new TypeError('a case has at least one entry');
  return current;
}

/** The state as these entries would leave it, without adding them to the chain. */
export const foldContents = (kase: Case, entries: readonly Entry[], at: Instant): Case =>
  entries.reduce((state, entry) => apply(state, entry, at), kase);

function open({ content, at }: SealedEntry<Entry>): Case {
  if (content.type !== 'opened') throw new TypeError(`a case opens with 'opened', not '${content.type}'`);
  return {
    id: content.caseId,
    head: EMPTY_CHAIN,
    conversation: content.conversation,
    earlier: content.earlier,
    openedAt: at,
    updatedAt: at,
    language: null,
    speaker: { is: 'bot' },
    complaint: content.complaint,
    alsoTypes: [],
    order: null,
    sku: null,
    identification: { failures: 0, orderNumber: null, fact: null },
    orderChoices: [],
    asked: null,
    askedCount: {},
    details: {},
    photos: [],
    offers: [],
    insistences: 0,
    threats: [],
    moods: [],
    handoff: null,
    handoffs: 0,
    returned: false,
    fulfilments: [],
    messages: 0,
    recent: [],
    unanswered: [],
    done: [],
    closed: null,
  };
}

function apply(kase: Case, entry: Entry, at: Instant): Case {
  switch (entry.type) {
    case 'opened':
      throw new TypeError('a case opens once');
    case 'moved':
      return { ...kase, conversation: entry.conversation };
    case 'said':
      return applySaid(kase, entry, at);
    case 'photo_stored': {
      const { type: _, ...photo } = entry;
      return { ...kase, photos: lastOf(KEPT.photos, [...kase.photos, photo]) };
    }
    case 'photo_refused':
    case 'delivery_failed':
      return kase;
    case 'left_unanswered':
    case 'turn_failed':
      return done(kase, entry.activityIds);
    case 'read':
      return applyReading(kase, entry.reading, at);
    case 'identified': {
      const [only, ...others] = entry.order.items;
      return {
        ...kase,
        order: entry.order,
        sku: others.length === 0 ? (only?.sku ?? null) : kase.sku,
        asked: null,
      };
    }
    case 'order_updated':
      return { ...kase, order: entry.order };
    case 'identification_failed':
      return {
        ...kase,
        identification: { failures: kase.identification.failures + 1, orderNumber: null, fact: null },
      };
    case 'claimed':
      return {
        ...kase,
        identification: { ...kase.identification, orderNumber: entry.orderNumber, fact: entry.fact },
      };
    case 'orders_found':
      return { ...kase, orderChoices: entry.orders };
    case 'detail_given':
      return {
        ...kase,
        details: { ...kase.details, [entry.detail]: entry.text },
        sku: entry.detail === 'which_item' ? entry.text : kase.sku,
        asked: kase.asked === entry.detail ? null : kase.asked,
      };
    case 'proposed':
      return applyProposal(kase, entry.decision.next);
    case 'answered':
      return { ...kase, offers: withStatus(kase.offers, entry.offerId, entry.answer) };
    case 'fulfilment_due':
      return {
        ...kase,
        fulfilments: [
          ...kase.fulfilments,
          {
            id: entry.fulfilmentId,
            offerId: entry.offerId,
            remedy: entry.remedy,
            status: 'due',
            reference: null,
            attempts: 0,
            lastAttemptAt: null,
          },
        ],
      };
    case 'fulfilment_tried':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        attempts: it.attempts + 1,
        lastAttemptAt: at,
      }));
    case 'fulfilment_done':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        status: 'done',
        reference: entry.reference,
      }));
    case 'fulfilment_failed':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({ ...it, status: 'failed' }));
    case 'handoff_requested':
      return {
        ...kase,
        speaker: { is: 'queue', since: at },
        asked: null,
        handoff: { reason: entry.reason, summary: entry.summary, requestedAt: at, told: false },
        handoffs: kase.handoffs + 1,
      };
    case 'handoff_accepted':
      return { ...kase, speaker: { is: 'agent', agent: entry.agent, since: at } };
    case 'handoff_returned':
      return returned(kase);
    case 'handoff_completed':
      return { ...kase, speaker: { is: 'bot' }, handoff: null };
    case 'closed':
      return { ...kase, asked: null, closed: { outcome: entry.outcome, at } };
  }
}

/**
 * The bot goes on where it was. What led to the handoff was dealt with by a person, so it does not hand over again for
 * the same reasons; what was offered stays known.
 */
function returned(kase: Case): Case {
  return {
    ...kase,
    speaker: { is: 'bot' },
    handoff: null,
    returned: true,
    insistences: 0,
    threats: [],
    moods: [],
    askedCount: {},
    identification: { failures: 0, orderNumber: null, fact: null },
  };
}

function applySaid(kase: Case, entry: Extract<Entry, { type: 'said' }>, at: Instant): Case {
  const text = entry.by === 'buyer' ? entry.text : entry.utterance.text;
  const recent = lastOf(KEPT.recent, [...kase.recent, { by: entry.by, text, at }]);
  if (entry.by === 'bot') return done({ ...kase, recent }, entry.answers);
  if (entry.by === 'agent') return done({ ...kase, recent }, kase.unanswered);
  return { ...kase, recent, messages: kase.messages + 1, unanswered: [...kase.unanswered, entry.activityId] };
}

function applyReading(kase: Case, reading: Reading, at: Instant): Case {
  const mood = { at, sentiment: reading.sentiment, intensity: reading.intensity };
  const threats =
    reading.threatens === 'none' || kase.threats.includes(reading.threatens)
      ? kase.threats
      : [...kase.threats, reading.threatens];
  return {
    ...withComplaint(kase, reading),
    language: reading.language,
    moods: lastOf(KEPT.moods, [...kase.moods, mood]),
    threats,
    insistences: kase.insistences + (reading.refund === 'insists' ? 1 : 0),
  };
}

/**
 * What the case is about. Until something was offered a later message may correct an earlier one; from then on another
 * complaint is a second one, kept for when the first is settled.
 */
function withComplaint(kase: Case, reading: Reading): Case {
  const named = reading.complaintType === 'none' ? [] : [reading.complaintType];
  const mayCorrect = kase.offers.length === 0 && kase.details.description === undefined;
  const [first] = named;
  const replaces = kase.complaint === null || kase.complaint === 'other' || mayCorrect;
  const complaint =
    first !== undefined && (first !== 'other' || kase.complaint === null) && replaces
      ? first
      : kase.complaint;
  const also = [...named, ...reading.alsoTypes].filter((type) => type !== complaint && type !== 'other');
  const kept = mayCorrect ? kase.alsoTypes.filter((type) => type !== complaint) : kase.alsoTypes;
  return {
    ...kase,
    complaint,
    alsoTypes: [...new Set([...kept, ...also])].filter((type) => type !== complaint),
  };
}

function applyProposal(kase: Case, next: Extract<Entry, { type: 'proposed' }>['decision']['next']): Case {
  switch (next.do) {
    case 'offer':
      return { ...kase, asked: null, offers: [...kase.offers, next.offer] };
    case 'ask':
      return {
        ...kase,
        asked: next.question,
        askedCount: { ...kase.askedCount, [next.question]: (kase.askedCount[next.question] ?? 0) + 1 },
      };
    case 'inform':
      return next.topic === 'waiting_for_person' && kase.handoff
        ? { ...kase, handoff: { ...kase.handoff, told: true } }
        : kase;
    case 'accept':
    case 'hand_over':
    case 'close':
    case 'stay_silent':
      return kase;
  }
}

/** The offer the buyer has before them; there is never more than one. */
export const openOffer = (kase: Case): Offer | null =>
  kase.offers.find((offer) => offer.status === 'open') ?? null;

export const acceptedOffers = (kase: Case): Offer[] =>
  kase.offers.filter((offer) => offer.status === 'accepted');

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
});

/** A second delivery of a message that was already dealt with. */
export const isDone = (kase: Case, activityId: string): boolean => kase.done.includes(activityId);

export function summarise(kase: Case): CaseSummary {
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
    mood: kase.moods.at(-1)?.sentiment ?? 'neutral',
    handoffReason: kase.handoff?.reason ?? null,
    agentName: kase.speaker.is === 'agent' ? kase.speaker.agent.name : null,
    openedAt: kase.openedAt,
    updatedAt: kase.updatedAt,
    dueAt: due?.expiresAt ?? null,
    fulfilmentDue: kase.fulfilments.some((fulfilment) => fulfilment.status === 'due'),
  };
}

function statusOf(kase: Case): CaseSummary['status'] {
  if (kase.closed) return 'closed';
  if (kase.speaker.is === 'agent') return 'with_agent';
  return kase.speaker.is === 'queue' ? 'waiting' : 'open';
}

function done(kase: Case, activityIds: readonly string[]): Case {
  return {
    ...kase,
    unanswered: kase.unanswered.filter((id) => !activityIds.includes(id)),
    done: lastOf(KEPT.done, [...kase.done, ...activityIds.filter((id) => !kase.done.includes(id))]),
  };
}

const withStatus = (offers: readonly Offer[], id: string, status: Offer['status']): Offer[] =>
  offers.map((offer) => (offer.id === id ? { ...offer, status } : offer));

const withFulfilment = (kase: Case, id: string, change: (it: FulfilmentState) => FulfilmentState): Case => ({
  ...kase,
  fulfilments: kase.fulfilments.map((it) => (it.id === id ? change(it) : it)),
});

const lastOf = <T>(count: number, items: readonly T[]): T[] => items.slice(-count);
