import fc from 'fast-check';
import { COMPLAINT_TYPES, type ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import { TRACKING_STATUSES, type Order } from '../../src/domain/vocabulary/order.ts';
import { type Policy, type Rung } from '../../src/domain/policy/policy.ts';
import { DETAILS } from '../../src/domain/vocabulary/detail.ts';
import { Retention } from '../../src/domain/policy/retention.ts';
import {
  OFFER_RESPONSES,
  REFUND_DEMANDS,
  REQUESTS,
  SENTIMENTS,
  THREATS,
  type Reading,
} from '../../src/domain/vocabulary/reading.ts';
import { REMEDIES } from '../../src/domain/vocabulary/remedy.ts';
import { after, NOW, readingOf } from './builders.ts';

/** Arbitrary sellers, orders and conversations, cheap enough for hundreds of thousands of turns. */

/** Time zones whose offset never changes, so that a test can tell the day without the code under test. */
export const ZONES = [
  { name: 'UTC', offsetMinutes: 0 },
  { name: 'Asia/Shanghai', offsetMinutes: 480 },
  { name: 'Asia/Kathmandu', offsetMinutes: 345 },
] as const;
export type Zone = (typeof ZONES)[number];

export const DIGITS = { USD: 2, JPY: 0, KWD: 3 } as const;
export type CurrencyCode = keyof typeof DIGITS;
const CURRENCIES = Object.keys(DIGITS) as CurrencyCode[];

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const sometimes = fc.constantFrom(false, false, false, true);
const rarely = fc.constantFrom(...times(19, false), true);

const mostly = fc.constantFrom(true, true, true, true, false);
const either = fc.boolean();
const percent = fc.nat(9_999).map((hundredths) => (hundredths + 1) / 100);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.tuple(sometimes, arbitrary).map(([there, value]) => (there ? value : undefined));

/** The object without what is undefined, as a policy file would be. */
function written<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const bounds = (max: number) =>
  fc
    .tuple(fc.nat(max), fc.nat(max), fc.nat(2))
    .map(([one, other, which]) =>
      which === 0
        ? { min: Math.min(one, other), max: Math.max(one, other) }
        : which === 1
          ? { min: one }
          : { max: other },
    );

const conditions = fc
  .record({
    orderValue: maybe(bounds(50)),
    daysSinceShipped: maybe(bounds(60)),
    daysLate: maybe(bounds(20)),
    tracking: maybe(fc.subarray([...TRACKING_STATUSES], { minLength: 1 })),
    stock: maybe(fc.nat(2).map((min) => ({ min }))),
    photo: maybe(either),
    mood: maybe(fc.subarray([...SENTIMENTS], { minLength: 1 })),
    earlier: maybe(fc.constantFrom(...REMEDIES).map((remedy) => ({ hasNot: [remedy] }))),
  })
  .map(written);

function amountOfRung(digits: number) {
  const decimal = fc.nat(1_500).map((minor) => (minor + 1) / 10 ** digits);
  const steps = fc.tuple(fc.nat(50), fc.nat(40), fc.nat(15)).map(([from, more, step]) => ({
    from: from + 1,
    to: from + 1 + more,
    step: step + 5,
  }));
  return fc
    .tuple(fc.nat(4), percent, decimal, steps)
    .map(([kind, share, absolute, range]) =>
      kind <= 1
        ? { percent: share }
        : kind === 2
          ? { absolute }
          : kind === 3
            ? { percent: range }
            : { absolute: { from: range.from, to: range.to, step: range.step } },
    );
}

function rungIn(currency: CurrencyCode): fc.Arbitrary<Rung> {
  const digits = DIGITS[currency];
  return fc
    .record({
      remedy: fc.constantFrom(
        ...REMEDIES,
        'coupon' as const,
        'partial_refund' as const,
        'partial_refund' as const,
      ),
      amount: amountOfRung(digits),
      cost: fc
        .tuple(either, fc.nat(10_000), fc.nat(3_000))
        .map(([share, hundredths, minor]) =>
          share ? { percent: hundredths / 100 } : { absolute: minor / 10 ** digits },
        ),
      when: maybe(conditions),
      promiseDays: fc.nat(20),
      expiresAfterHours: fc.constantFrom(0.5, 1, 24, 72),
      agentOnly: rarely,
    })
    .map(({ remedy, amount, cost, when, promiseDays, expiresAfterHours, agentOnly }) => {
      const paid = remedy === 'coupon' || remedy === 'partial_refund';
      const goods = remedy === 'reship' || remedy === 'replacement_part';
      const forAgents = remedy === 'full_refund' || remedy === 'return_for_refund';
      return {
        remedy,
        promiseDays,
        expiresAfterHours,
        ...(paid ? { amount } : {}),
        ...(goods ? { cost } : {}),
        ...(when ? { when } : {}),
        ...(forAgents || agentOnly ? { agentOnly: true } : {}),
      };
    });
}

const reaction = fc.constantFrom('none' as const, 'none' as const, 'climb' as const, 'hand_over' as const);

const pace = fc
  .record({
    sentiment: fc.constantFrom(...SENTIMENTS),
    intensity: fc.nat(3),
    climb: either,
    handOverAfterMessages: fc.constantFrom(...times(8, null), 1, 2, 3),
    threats: fc.tuple(reaction, reaction, reaction, reaction, reaction),
    climbWithinDays: fc.nat(4),
    handOverWithinDays: fc.nat(2),
    askAtMost: fc.nat(3),
    askLessFromDrop: fc.constantFrom(null, 1, 2, 3),
    handOverAfterRises: fc.constantFrom(...times(4, null), 2, 3),
  })
  .map((it) => ({
    mood: {
      at: { sentiment: it.sentiment, intensity: it.intensity },
      climb: it.climb,
      handOverAfterMessages: it.handOverAfterMessages,
    },
    turns: { askLessFromDrop: it.askLessFromDrop, handOverAfterRises: it.handOverAfterRises },
    threats: {
      dispute: it.threats[0],
      chargeback: it.threats[1],
      bad_review: it.threats[2],
      legal: it.threats[3],
      churn: it.threats[4],
    },
    deadline: {
      climbWithinDays: it.climbWithinDays,
      handOverWithinDays: Math.min(it.climbWithinDays, it.handOverWithinDays),
    },
    askAtMost: it.askAtMost,
  }));

/** What one seller may be like: a policy in one of a few currencies, in one of a few zones. */
function policyIn(currency: CurrencyCode, zone: Zone): fc.Arbitrary<Policy> {
  const digits = DIGITS[currency];
  const ceiling = fc.nat(9_000).map((minor) => minor / 10 ** digits);
  const complaint = fc
    .record({
      ask: fc.subarray([...DETAILS], { maxLength: 2 }),
      handOver: rarely,
      ladder: fc.array(rungIn(currency), { minLength: 1, maxLength: 7, size: 'max' }),
    })
    .map(({ handOver, ...rest }) => (handOver ? { ...rest, handOver } : rest));
  return fc
    .record({
      ladders: fc.tuple(complaint, complaint),
      pace,
      perOrder: fc.record({ percent, absolute: ceiling }),
      perBuyer: fc.record({
        windowDays: fc.nat(9).map((days) => days + 1),
        absolute: ceiling,
        cases: fc.nat(2).map((cases) => cases + 1),
      }),
      perDay: fc.record({ absolute: ceiling }),
      settlements: fc.tuple(fc.nat(3), fc.nat(3)).map(([one, other]) => ({
        perOrder: Math.max(one, other) + 1,
        perArticle: Math.min(one, other) + 1,
      })),
      sellerAnswersWithinDays: fc.constantFrom(90, 90, 30, 10, 3),
      triesPerConversation: fc.nat(3).map((tries) => tries + 1),
    })
    .map((it) => ({
      id: 'any@000000000000',
      version: 'any',
      currency,
      timezone: zone.name,
      shop: 'Any',
      marketplace: {
        name: 'Any',
        sellerAnswersWithinDays: it.sellerAnswersWithinDays,
        platformStepsInAfterDays: 90,
        returnWithinDays: 10,
      },
      tolerances: { perOrder: it.perOrder, perBuyer: it.perBuyer, perDay: it.perDay },
      settlements: it.settlements,
      returnCoupon: null,
      rating: { asks: false },
      pace: it.pace,
      identification: {
        triesPerConversation: it.triesPerConversation,
        triesPerOrderPerDay: 10,
        triesPerAddressPerDay: 30,
        weakProofUpTo: { orderValue: 0 },
      },
      handoff: {
        usualAnswerMinutes: 30,
        hours: null,
        answerWithinMinutes: null,
        presence: false,
        authority: {},
      },
      care: {
        writesFirst: true,
        hours: { from: '09:00', to: '20:00' },
        timezone: null,
        onDispute: 'hand_over',
      },
      retention: Retention.parse({}),
      complaints: Object.fromEntries(
        COMPLAINT_TYPES.map((type, index) => [type, it.ladders[index % 2]]),
      ) as Policy['complaints'],
    }));
}

function orderIn(currency: CurrencyCode, number: string, buyerId: string): fc.Arbitrary<Order> {
  const item = fc.record({
    price: fc.nat(4_000),
    quantity: fc.constantFrom(1, 1, 1, 2, 3),
    stock: fc.nat(4),
  });
  return fc
    .record({
      first: item,
      second: maybe(item),
      total: fc.constantFrom(-50, 0, 0, 0, 399),
      foreign: rarely,
      status: fc.constantFrom(...TRACKING_STATUSES),
      shippedDaysAgo: fc.constantFrom(null, 2, 20, 50),
      promisedInDays: fc.constantFrom(null, -30, -5, -1, 0, 4, 20),
      delivered: either,
    })
    .map((it) => {
      const code = it.foreign ? 'EUR' : currency;
      const items = [it.first, ...(it.second ? [it.second] : [])].map(
        ({ price, quantity, stock }, index) => ({
          sku: `sku-${index}`,
          title: `Article ${index}`,
          variant: null,
          quantity,
          price: { amount: price, currency: code },
          stock,
        }),
      );
      const sum = items.reduce((total, { price, quantity }) => total + price.amount * quantity, 0);
      return {
        number,
        marketplace: 'Any',
        buyer: { id: buyerId, name: 'Maria', email: null, phone: null, postalCode: null, channelIds: [] },
        items,
        total: { amount: Math.max(0, sum + it.total), currency: code },
        placedAt: after(NOW, { days: -60 }),
        shippedAt: it.shippedDaysAgo === null ? null : after(NOW, { days: -it.shippedDaysAgo }),
        promisedBy: it.promisedInDays === null ? null : after(NOW, { days: it.promisedInDays }),
        deliveredAt: it.delivered ? after(NOW, { days: -1 }) : null,
        tracking: { status: it.status, carrier: null, number: null, lastScanAt: null, lastScanPlace: null },
      };
    });
}

const reading: fc.Arbitrary<Reading> = fc
  .record({
    complaintType: fc.constantFrom(...times(14, 'none' as const), ...COMPLAINT_TYPES),
    alsoTypes: fc.constantFrom<ComplaintType[]>([], [], [], ['quality']),
    sentiment: fc.constantFrom(...SENTIMENTS),
    intensity: fc.nat(3),
    refund: fc.constantFrom(...times(18, 'none' as const), ...REFUND_DEMANDS),
    wantsHuman: fc.constantFrom(...times(49, false), true),
    threatens: fc.constantFrom(...times(80, 'none' as const), ...THREATS),
    offerResponse: fc.constantFrom(null, ...times(3, 'reject' as const), ...OFFER_RESPONSES),
    request: fc.constantFrom(...times(80, 'none' as const), ...REQUESTS),
    language: fc.constantFrom('en', 'ru', 'pt-BR'),
  })
  .map((changes): Reading => readingOf(changes));

/** One thing that may happen before a buyer writes, and what the buyer then writes or presses. */
export interface Step {
  conversation: number;
  waitsMs: number;
  before: 'nothing' | 'upkeep' | 'agent_takes' | 'agent_returns' | 'agent_completes' | 'order_changes';
  photo: boolean;
  proves: 'nothing' | 'order' | 'wrong' | 'number';
  text: string;
  reading: Reading;
  presses: 'nothing' | 'complaint' | 'person' | 'accept' | 'decline' | 'insist' | 'item';
  /** Which of the case's offers, articles or complaints the button is for; may be one that is not there. */
  which: number;
  /** The reading beside a button is the arbitrary one all the same. */
  misread: boolean;
}

const MINUTE_MS = 60_000;

const step: fc.Arbitrary<Step> = fc.record({
  conversation: fc.constantFrom(0, 0, 0, 1, 2, 3),
  waitsMs: fc.constantFrom(
    ...times(12, MINUTE_MS),
    0,
    30 * MINUTE_MS,
    30 * MINUTE_MS + 1,
    600 * MINUTE_MS,
    3_000 * MINUTE_MS,
  ),
  before: fc.constantFrom(
    ...times(10, 'nothing' as const),
    'upkeep' as const,
    'agent_takes' as const,
    ...times(8, 'agent_returns' as const),
    'agent_completes' as const,
    'order_changes' as const,
  ),
  photo: sometimes,
  proves: fc.constantFrom('nothing', 'nothing', 'order', 'wrong', 'number'),
  text: fc.constantFrom('', 'ok', 'article 1', 'the lamp flickers and then goes out'),
  reading,
  presses: fc.constantFrom(
    ...times(12, 'nothing' as const),
    'complaint' as const,
    'person' as const,
    'accept' as const,
    'accept' as const,
    'decline' as const,
    'decline' as const,
    'insist' as const,
    'item' as const,
  ),
  which: fc.constantFrom(0, 0, 0, 1, 2, 5),
  misread: sometimes,
});

/** A seller, the orders of two buyers, and what the buyers do in four conversations, two of them about one order. */
export interface Story {
  policy: Policy;
  zone: Zone;
  currency: CurrencyCode;
  /** The order of each conversation. */
  orders: Order[];
  /** What the order of a conversation becomes when the seller's record of it changes. */
  changed: Order;
  /** Whether the order is known from the start, for each conversation. */
  known: boolean[];
  steps: Step[];
}

export const storyOf = (steps: number): fc.Arbitrary<Story> =>
  fc.oneof(...CURRENCIES.flatMap((currency) => ZONES.map((zone) => storyIn(currency, zone, steps))));

function storyIn(currency: CurrencyCode, zone: Zone, steps: number): fc.Arbitrary<Story> {
  return fc
    .record({
      policy: policyIn(currency, zone),
      one: orderIn(currency, 'order-1', 'buyer-a'),
      two: orderIn(currency, 'order-2', 'buyer-a'),
      three: orderIn(currency, 'order-3', 'buyer-b'),
      changed: fc.oneof(
        orderIn(currency, 'order-1', 'buyer-a'),
        // Imported anew with its number written in another way, and handed to another buyer.
        orderIn(currency, 'ORDER 1', 'buyer-c'),
      ),
      known: fc.tuple(mostly, mostly, mostly, mostly),
      steps: fc.array(step, { minLength: 1, maxLength: steps, size: 'max' }),
    })
    .map(({ one, two, three, ...rest }) => ({ ...rest, currency, zone, orders: [one, two, three, one] }));
}
