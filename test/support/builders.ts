import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { loadPolicy } from '../../src/adapters/policy/policyFile.ts';
import { openOffer, type Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { COMPLAINT_TYPES, type ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import { consequencesOf } from '../../src/domain/negotiation/consequences.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import type { Requirement } from '../../src/domain/completeness/requirements.ts';
import { NO_ANSWERS, type Answers } from '../../src/domain/requests/answers.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { articlesToRead, detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import { NOTHING_SPENT, type Spent } from '../../src/domain/negotiation/ladder.ts';
import type { OtherCase } from '../../src/domain/negotiation/settlements.ts';
import type { BuyerMessage, Choice, Conversation } from '../../src/domain/vocabulary/message.ts';
import { decide } from '../../src/domain/negotiation/negotiation.ts';
import type { Instant, Order, OrderItem } from '../../src/domain/vocabulary/order.ts';
import { PolicyFile, type Policy, type Rung } from '../../src/domain/policy/policy.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import { evidenceAsked } from './evidence.ts';
import { orderOf } from './storeBuilders.ts';

/** A Tuesday, at noon in London. */
export const NOW: Instant = '2026-03-10T12:00:00.000Z';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const after = (at: Instant, { days = 0, hours = 0, ms = 0 }): Instant =>
  new Date(Date.parse(at) + days * DAY_MS + hours * HOUR_MS + ms).toISOString();

/** A calm message that says nothing in particular, unless told. */
export const readingOf = (changes: Partial<Reading> = {}): Reading => ({
  ...emptyReading('en', { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null }),
  ...changes,
});

export const messageOf = (text: string, changes: Partial<BuyerMessage> = {}): BuyerMessage => ({
  activityId: 'activity-1',
  text,
  choice: null,
  attachments: [],
  locale: null,
  clientMark: null,
  ...changes,
});

export const conversationOf = (buyer: Partial<Conversation['buyer']> = {}): Conversation => ({
  id: 'conversation-1',
  channelId: 'webchat',
  buyer: { channelUser: 'webchat:user-1', name: null, vouched: false, buyerId: null, ...buyer },
  reference: null,
});

export const itemOf = (changes: Partial<OrderItem> = {}): OrderItem => ({
  sku: 'lamp-1',
  title: 'Desk lamp',
  variant: null,
  quantity: 1,
  price: { amount: 2000, currency: 'USD' },
  stock: 3,
  ...changes,
});

/** One desk lamp for 20.00 USD, delivered two days before NOW and on time. */
export const aLamp = (changes: Partial<Order> = {}): Order =>
  orderOf('8190244417735521', {
    items: [itemOf()],
    total: { amount: 2000, currency: 'USD' },
    placedAt: after(NOW, { days: -30 }),
    shippedAt: after(NOW, { days: -28 }),
    promisedBy: after(NOW, { days: -1 }),
    deliveredAt: after(NOW, { days: -2 }),
    tracking: { status: 'delivered', carrier: null, number: null, lastScanAt: null, lastScanPlace: null },
    ...changes,
  });

/** Rungs as a seller would write them, each standing for 24 hours. */
export const rung = {
  reassurance: (changes: Partial<Rung> = {}): Rung => ({
    remedy: 'reassurance',
    promiseDays: 14,
    expiresAfterHours: 24,
    ...changes,
  }),
  coupon: (percent: number, changes: Partial<Rung> = {}): Rung => ({
    remedy: 'coupon',
    amount: { percent },
    expiresAfterHours: 24,
    ...changes,
  }),
  refund: (percent: number, changes: Partial<Rung> = {}): Rung => ({
    remedy: 'partial_refund',
    amount: { percent },
    promiseDays: 5,
    expiresAfterHours: 24,
    ...changes,
  }),
  refundInSteps: (from: number, to: number, step: number): Rung => ({
    remedy: 'partial_refund',
    amount: { percent: { from, to, step } },
    promiseDays: 5,
    expiresAfterHours: 24,
  }),
  reship: (costPercent: number, changes: Partial<Rung> = {}): Rung => ({
    remedy: 'reship',
    cost: { percent: costPercent },
    promiseDays: 18,
    expiresAfterHours: 24,
    ...changes,
  }),
  part: (cost: number, changes: Partial<Rung> = {}): Rung => ({
    remedy: 'replacement_part',
    cost: { absolute: cost },
    promiseDays: 18,
    expiresAfterHours: 24,
    ...changes,
  }),
  back: (): Rung => ({ remedy: 'return_for_refund', agentOnly: true, expiresAfterHours: 24 }),
  fullRefund: (): Rung => ({ remedy: 'full_refund', agentOnly: true, expiresAfterHours: 24 }),
};

type Ladders = Partial<Record<ComplaintType, Partial<PolicyFile['complaints'][ComplaintType]>>>;

/**
 * A small policy with wide tolerances that asks nothing before it offers. Every complaint has the ladder coupon 10 %,
 * refund 20 %, re-ship, and a full refund by an agent, unless `complaints` says otherwise.
 */
export function policyOf(
  changes: Partial<Omit<PolicyFile, 'complaints'>> = {},
  ladders: Ladders = {},
): Policy {
  const usual = { ask: [], ladder: [rung.coupon(10), rung.refund(20), rung.reship(50), rung.fullRefund()] };
  const file = PolicyFile.parse({
    version: 'test',
    currency: 'USD',
    timezone: 'UTC',
    shop: 'Lantern Lane',
    marketplace: {
      name: 'AliExpress',
      sellerAnswersWithinDays: 30,
      platformStepsInAfterDays: 40,
      returnWithinDays: 10,
    },
    tolerances: {
      perOrder: { percent: 100, absolute: 1000 },
      perBuyer: { windowDays: 90, absolute: 1000, cases: 10 },
      perDay: { absolute: 1000 },
    },
    pace: calmPace(),
    identification: { triesPerConversation: 3, triesPerOrderPerDay: 10 },
    handoff: { usualAnswerMinutes: 30, hours: null },
    complaints: Object.fromEntries(COMPLAINT_TYPES.map((type) => [type, { ...usual, ...ladders[type] }])),
    ...changes,
  });
  return { ...file, id: 'test@000000000000' };
}

/** A pace that nothing quickens. */
export const calmPace = (changes: Partial<PolicyFile['pace']> = {}): PolicyFile['pace'] => ({
  mood: { at: { sentiment: 'very_negative', intensity: 3 }, climb: false, handOverAfterMessages: null },
  turns: { askLessFromDrop: null, handOverAfterRises: null },
  threats: { dispute: 'none', chargeback: 'none', bad_review: 'none', legal: 'none', churn: 'none' },
  deadline: { climbWithinDays: 0, handOverWithinDays: 0 },
  askAtMost: 5,
  ...changes,
});

/** The policy that ships with Parley. */
export const examplePolicy = (): Promise<Policy> => loadPolicy('policies/aliexpress.yaml');

export const opened = (changes: Partial<Extract<Entry, { type: 'opened' }>> = {}): Entry => ({
  type: 'opened',
  caseId: 'case-1',
  conversation: conversationOf(),
  earlier: null,
  complaint: null,
  ...changes,
});

export const said = (text: string, activityId = 'activity-1'): Entry => ({
  type: 'said',
  by: 'buyer',
  activityId,
  text,
  choice: null,
  attachments: [],
  clientMark: null,
});

export const read = (changes: Partial<Reading> = {}): Entry => ({
  type: 'read',
  activityIds: [],
  reading: readingOf(changes),
});

export const identified = (order: Order = aLamp()): Entry => ({ type: 'identified', order, proof: 'email' });

export const photo = (sha256 = 'ab'.repeat(32)): Entry => ({
  type: 'photo_stored',
  activityId: 'activity-1',
  name: null,
  contentType: 'image/png',
  sha256,
  bytes: 10,
});

export const WEN = { id: 'wen', name: 'Wen' };

/** A case with these entries behind its opening, sealed and folded as in earnest. */
export const caseOf = (...entries: Entry[]): Case =>
  foldCase(
    null,
    seal(EMPTY_CHAIN, [opened(), ...entries], NOW, () => 'salt'),
  );

/** An offer as the bot makes it: a coupon of 2.00 USD, open for a day. */
export const offerOf = (changes: Partial<Offer> = {}): Offer => ({
  id: 'case-1:1',
  remedy: 'coupon',
  complaint: 'quality',
  orderNumber: '8190244417735521',
  rung: 0,
  amount: { amount: 200, currency: 'USD' },
  percent: 10,
  cost: { amount: 200, currency: 'USD' },
  promisedBy: null,
  variant: null,
  counter: false,
  policyVersion: 'test@000000000000',
  madeAt: NOW,
  expiresAt: after(NOW, { days: 1 }),
  status: 'open',
  ...changes,
});

export const proposed = (next: Decision['next']): Entry => ({
  type: 'proposed',
  decision: { next, answer: null, trail: [] },
});

export { NOTHING_SPENT };

/** A buyer and the bot, turn by turn: each reading is decided on and what follows is folded in, as the services do. */
export class Exchange {
  kase: Case;
  now: Instant = NOW;
  policy: Policy;
  /** What the seller says to whoever asks. */
  answers: Answers;
  spent: Spent = NOTHING_SPENT;
  otherCases: readonly OtherCase[] = [];
  /** What the marketplace wants to see; nothing, unless told. */
  wants: (kase: Case) => Requirement[] = () => [];

  constructor({
    policy = policyOf(),
    order = aLamp(),
    entries = [] as Entry[],
    known = true,
    answers = NO_ANSWERS,
  } = {}) {
    this.policy = policy;
    this.answers = answers;
    this.kase = caseOf(...(known ? [identified(order)] : []), ...entries);
  }

  /** The buyer's offer that is open. */
  get open(): Offer | null {
    return openOffer(this.kase);
  }

  says(words: Partial<Reading> = {}, text = ''): Decision {
    return this.#turn(readingOf(words), text, null);
  }

  /** `readAs` is for a button that was read while another offer was open. */
  presses(choice: Choice, readAs?: Partial<Reading>): Decision {
    const reading = readAs ? readingOf(readAs) : readingOfChoice(choice, this.open?.id ?? null, 'en');
    return this.#turn(reading, '', choice);
  }

  complains(complaintType: ComplaintType = 'quality', more: Partial<Reading> = {}, text = ''): Decision {
    return this.says({ complaintType, ...more }, text);
  }

  declines(): Decision {
    return this.says({ offerResponse: 'reject' });
  }

  accepts(): Decision {
    return this.says({ offerResponse: 'accept' });
  }

  insists(): Decision {
    return this.says({ refund: 'insists', offerResponse: this.open ? 'reject' : null });
  }

  /** Time goes by. */
  waits(time: { days?: number; hours?: number; ms?: number }): this {
    this.now = after(this.now, time);
    return this;
  }

  /** Something happens to the case that the bot did not decide. */
  happens(...entries: Entry[]): this {
    this.kase = foldCase(
      this.kase,
      seal(this.kase.head, entries, this.now, () => 'salt'),
    );
    return this;
  }

  /** A person takes the case and gives it back. */
  personReturns(): this {
    return this.happens(
      { type: 'handoff_accepted', agent: WEN },
      { type: 'handoff_returned', agent: WEN, note: null },
    );
  }

  #turn(reading: Reading, text: string, choice: Choice | null): Decision {
    this.happens(said(text, `activity-${this.kase.head.n}`));
    const articles = readArticles(articlesToRead(this.kase, text, reading));
    const details = detailsHeard(this.kase, { text, choice }, reading, articles);
    this.happens({ type: 'read', activityIds: [], reading }, ...details);
    const { kase, policy, spent, otherCases, now } = this;
    const evidence = this.wants(kase);
    const { order } = kase;
    const decision = decide({
      kase,
      reading,
      choice,
      policy,
      order,
      spent,
      otherCases,
      evidence,
      answers: this.answers,
      articles,
      now,
    });
    this.happens(...consequencesOf(decision, kase, null), ...evidenceAsked(decision));
    return decision;
  }
}

/** The offer a decision makes; throws when it makes none. */
export function offerIn({ next }: Decision): Offer {
  if (next.do !== 'offer') throw new Error(`no offer was made, but: ${JSON.stringify(next)}`);
  return next.offer;
}

/** An offer in a few words: `coupon 200`, `reship`. */
export const inWords = (decision: Decision): string => {
  const { remedy, amount } = offerIn(decision);
  return amount ? `${remedy} ${amount.amount}` : remedy;
};

/** A buyer who complained about the quality of a lamp and has the first offer, a coupon of 2.00 USD, before them. */
export function withCoupon(policy = policyOf()): Exchange {
  const exchange = new Exchange({ policy });
  const first = inWords(exchange.complains());
  if (first !== 'coupon 200') throw new Error(`the first offer is not the coupon, but: ${first}`);
  return exchange;
}
