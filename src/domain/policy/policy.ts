import { z } from 'zod';
import { COMPLAINT_TYPES } from '../vocabulary/complaint.ts';
import { Detail } from '../vocabulary/detail.ts';
import { Currency, minorDigits, parseDecimal, type Money } from '../vocabulary/money.ts';
import { Retention } from './retention.ts';
import { checkReturnCoupon, ReturnCouponRule } from './returnCouponRule.ts';
import { isTimezone } from '../vocabulary/timezone.ts';
import { SENTIMENTS, THREATS } from '../vocabulary/reading.ts';
import { Days, Decimal, Percent, Rung } from './rung.ts';
import { checkWritesFirst } from './writesFirst.ts';
import { mistakeIn } from './mistake.ts';

export type { Rung } from './rung.ts';

const Complaint = z
  .strictObject({
    ask: z.array(Detail).meta({
      description: 'Asked one at a time, each once, before the first offer; at most pace.askAtMost of them.',
    }),
    handOver: z.boolean().optional().meta({ description: 'true: straight to a person, without an offer.' }),
    ladder: z.array(Rung).meta({
      description:
        'What is offered, in this order. Each rung at least as good for the buyer as the one before.',
    }),
  })
  .meta({ id: 'Complaint' });

const Reaction = z.enum(['none', 'climb', 'hand_over']).meta({
  id: 'Reaction',
  description:
    'none: go on as usual. climb: ask nothing more, and pass over words, a coupon or the lowest step of a ' +
    'refund when something better comes next. hand_over: a person takes it.',
});
export type Reaction = z.infer<typeof Reaction>;

const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'A time of day, such as 09:00.' });
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const Marketplace = z.strictObject({
  name: z.string().min(1),
  sellerAnswersWithinDays: Days.meta({
    description: 'Days the seller has to answer, from the first complaint.',
  }),
  platformStepsInAfterDays: Days.meta({
    description: 'Days after the first complaint when the platform decides.',
  }),
  returnWithinDays: Days.meta({ description: 'Days the buyer has to send a return.' }),
});

const Tolerances = z.strictObject({
  perOrder: z
    .strictObject({
      percent: Percent.meta({ description: 'Percent of what the buyer paid.' }),
      absolute: Decimal,
    })
    .meta({ description: 'The most that one order may cost you; whichever of the two is less.' }),
  perBuyer: z
    .strictObject({
      windowDays: Days.min(1).meta({ description: 'How many days back are counted.' }),
      absolute: Decimal,
      cases: z.int().min(1).meta({ description: 'Complaints of one buyer that the assistant may settle.' }),
    })
    .meta({ description: 'The most that one buyer may cost you in a window of days.' }),
  perDay: z
    .strictObject({ absolute: Decimal })
    .meta({ description: 'The most that all buyers together may cost you in one day of the time zone.' }),
});

const Settlements = z
  .strictObject({
    perOrder: z.int().min(1).max(100).default(3).meta({
      description: 'Remedies that one order may be given, over all of its articles and conversations.',
    }),
    perArticle: z
      .int()
      .min(1)
      .max(100)
      .default(1)
      .meta({
        description:
          'Remedies that one article of an order may be given, each of another kind. 1: a second complaint about the same ' +
          'article goes to a person.',
      }),
    couponsOnTop: z
      .boolean()
      .optional()
      .meta({
        description:
          'true: coupons may come on top of all that was paid for the order. false, or left out: refunds and coupons of one ' +
          'order are together never more than was paid, whoever gives them.',
      }),
  })
  .refine(({ perOrder, perArticle }) => perArticle <= perOrder, {
    error: 'allow one article more than the order it is in',
    params: { write: 'a perArticle that is at most perOrder' },
  });

const Pace = z.strictObject({
  mood: z.strictObject({
    at: z
      .strictObject({
        sentiment: z.enum(SENTIMENTS),
        intensity: z.int().min(0).max(3).meta({ description: '0 calm, 1 annoyed, 2 upset, 3 extreme.' }),
      })
      .meta({ description: 'From this mood on, or worse.' }),
    climb: z.boolean().meta({
      description: 'true: at that mood climb as for a threat, so that tone decides what is offered first.',
    }),
    // At most as many as the moods that a case remembers.
    handOverAfterMessages: z.int().min(1).max(20).nullable().meta({
      description: 'Hand over after so many messages in a row at that mood; null: never for mood alone.',
    }),
  }),
  turns: z
    .strictObject({
      askLessFromDrop: z
        .int()
        .min(1)
        .max(5)
        .nullable()
        .default(2)
        .meta({
          description:
            'Ask only what opens a remedy when a message is so many degrees worse than one shortly before it (pleased -1, ' +
            'neutral 0, annoyed 1, upset 2, angry 3, furious 4), or once anger has grown twice; null: never for that.',
        }),
      handOverAfterRises: z.int().min(2).max(5).nullable().default(3).meta({
        description:
          'Hand over when anger grew so often, message by message, without letting up; null: never for that.',
      }),
    })
    .prefault({})
    .meta({
      description:
        'What follows when the mood turns during the conversation. It never changes what is offered, only how much ' +
        'is asked before it and how soon a person comes.',
    }),
  threats: z
    .record(z.enum(THREATS).exclude(['none']), Reaction)
    .meta({ description: 'What follows when the buyer threatens with one of these.' }),
  deadline: z
    .strictObject({
      climbWithinDays: Days.meta({
        description: 'Climb when the seller has no more than these days left to answer.',
      }),
      handOverWithinDays: Days.meta({
        description: 'Hand over when the seller has no more than these days left to answer.',
      }),
    })
    .refine(({ climbWithinDays, handOverWithinDays }) => handOverWithinDays <= climbWithinDays, {
      error: 'hands over before it ever climbs',
      params: { write: 'a handOverWithinDays that is at most climbWithinDays' },
    }),
  askAtMost: z
    .int()
    .min(0)
    .max(5)
    .meta({ description: 'Details asked for before the first offer, at the most.' }),
});

const Authority = z.strictObject({ perOffer: z.strictObject({ absolute: Decimal }) });

const Handoff = z.strictObject({
  usualAnswerMinutes: z.int().min(1).meta({
    description: 'Minutes in which a person usually answers. Buyers are told so: write what is true.',
  }),
  hours: z
    .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), from: TimeOfDay, to: TimeOfDay })
    .nullable()
    .meta({ description: 'When people answer, in the time zone above; null: at any hour.' }),
  answerWithinMinutes: z.int().min(1).max(10_080).nullable().default(null).meta({
    description:
      'Minutes after which a buyer who still waits is told so, once, and may go on with the assistant; null: never.',
  }),
  presence: z
    .boolean()
    .default(false)
    .meta({
      description:
        'true: people mark themselves as there in the console, and while nobody is, buyers are told so. false: they are ' +
        'there in the hours above.',
    }),
  authority: z
    .strictObject({
      agent: Authority.optional(),
      supervisor: Authority.optional(),
    })
    .default({})
    .meta({
      description:
        'The most that one offer of a person may cost you before somebody else approves it. Left out: an agent may give ' +
        'up to tolerances.perOrder.absolute, a supervisor anything. Above the tolerances a supervisor approves in any case.',
    }),
});

const Care = z.strictObject({
  writesFirst: z.boolean().default(true).meta({ description: 'false: it only ever answers.' }),
  hours: z
    .strictObject({ from: TimeOfDay, to: TimeOfDay })
    .refine(({ from, to }) => from < to, {
      error: 'end before they begin, so nothing is ever sent',
      params: { write: 'a from before its to, such as { from: "09:00", to: "20:00" }' },
    })
    .default({ from: '09:00', to: '20:00' })
    .meta({ description: 'The hours in which nobody minds a message, where the buyer is.' }),
  timezone: z
    .string()
    .refine(isTimezone, {
      error: 'is not an IANA time zone',
      params: { write: 'the name of one, such as Europe/Madrid' },
    })
    .nullable()
    .default(null)
    .meta({
      description:
        'IANA time zone of buyers whose order names none: where most of yours live; null: the time zone of the shop.',
    }),
  onDispute: z.enum(['hand_over', 'none']).default('hand_over').meta({
    description: 'When a refund request or a dispute begins on the marketplace: bring a person in, or go on.',
  }),
});

/** The seller's policy as it is written in YAML, with amounts in decimals. */
export const PolicyFile = z
  .strictObject({
    version: z.string().min(1).meta({ description: 'Your name for this edition; recorded in every offer.' }),
    currency: Currency.meta({ description: 'ISO 4217 code of every amount in this file, such as USD.' }),
    timezone: z
      .string()
      .refine(isTimezone, {
        error: 'is not an IANA time zone',
        params: { write: 'the name of one, such as Asia/Shanghai' },
      })
      .meta({
        description:
          'IANA time zone of the shop: opening hours, and the day that the tolerance per day counts by.',
      }),
    shop: z.string().min(1).meta({ description: 'The shop as buyers know it.' }),
    marketplace: Marketplace.meta({ description: "The marketplace's clock." }),
    tolerances: Tolerances.meta({ description: 'Ceilings. No offer passes any of them.' }),
    settlements: Settlements.prefault({}).meta({
      description:
        'How often the assistant may settle complaints about the same things, whichever conversation they are told in. An ' +
        'open offer counts; a word with a date does not. People are shown it and may go beyond perOrder and perArticle.',
    }),
    pace: Pace.meta({
      description: 'How mood, threats and the clock quicken things. They never lift a ceiling.',
    }),
    identification: z
      .strictObject({
        triesPerConversation: z.int().min(1).max(10),
        weakProofUpTo: z
          .strictObject({ orderValue: Decimal })
          .nullable()
          .default({ orderValue: 0 })
          .meta({
            description:
              'The most that an order may be worth for the assistant to agree a remedy with somebody who gave only what stands on ' +
              'a label beside its number: the postal code, the last digits of the phone. Above it one more fact is asked for, the ' +
              'email or the whole phone number, before a yes counts. null: however much. Left out: always asked.',
          }),
        triesPerOrderPerDay: z.int().min(1).max(100),
        triesPerAddressPerDay: z.int().min(1).max(1_000).default(30).meta({
          description: 'From one network address, over all orders and conversations.',
        }),
      })
      .meta({ description: 'Wrong tries to prove that an order is theirs, before a person takes over.' }),
    handoff: Handoff.meta({ description: 'What buyers are told when a person takes over.' }),
    care: Care.prefault({}).meta({
      description:
        'When the assistant writes to buyers first: about a promised day that passed, an offer about to expire.',
    }),
    returnCoupon: ReturnCouponRule,
    rating: z
      .strictObject({
        asks: z.boolean().default(false).meta({
          description:
            'true: once a case is settled, completed or ended without an agreement, the buyer is asked how it was, by three buttons.',
        }),
      })
      .prefault({})
      .meta({ description: 'Whether buyers are asked how it was.' }),
    retention: Retention,
    complaints: z
      .record(z.enum(COMPLAINT_TYPES), Complaint)
      .meta({ description: 'What is asked and offered for each type of complaint.' }),
  })
  .superRefine(checkDecimals, { when: () => true })
  .superRefine(checkReturnCoupon, { when: () => true })
  .superRefine(checkWritesFirst, { when: () => true });
export type PolicyFile = z.infer<typeof PolicyFile>;

/** Looked at whatever else is wrong, so that a seller learns of every mistake at once. */
function checkDecimals(policy: { currency?: unknown } | null | undefined, context: z.RefinementCtx): void {
  const currency = Currency.safeParse(policy?.currency);
  if (!currency.success) return;
  for (const [path, amount] of decimalsOf(policy)) {
    if (amount < 0 || parseDecimal(amount, currency.data) !== null) continue;
    const digits = minorDigits(currency.data);
    const write = digits === 0 ? 'a whole number' : `at most ${digits} digits after the point`;
    mistakeIn(context)(path, `is ${amount}, finer than ${currency.data} allows`, write);
  }
}

/** The policy in force: what the seller wrote, and the version that offers made under it carry. */
export interface Policy extends PolicyFile {
  /** `<the seller's name>@<first 12 digits of the file's SHA-256>`. */
  id: string;
}

/** A decimal of a checked policy as money. */
export function amountOf(policy: Pick<Policy, 'currency'>, decimal: number): Money {
  const value = parseDecimal(decimal, policy.currency);
  if (!value) throw new RangeError(`${decimal} is finer than ${policy.currency} allows`);
  return value;
}

type Path = (string | number)[];

const MONEY_KEYS = ['absolute', 'orderValue'];

/** Every amount of money in the file, at any depth, with where it stands. */
function decimalsOf(node: unknown, path: Path = [], within = false): [Path, number][] {
  if (typeof node === 'number') return within ? [[path, node]] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    decimalsOf(value, [...path, Array.isArray(node) ? Number(key) : key], within || MONEY_KEYS.includes(key)),
  );
}
