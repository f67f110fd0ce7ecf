import { z } from 'zod';
import { REMEDIES } from '../vocabulary/remedy.ts';
import { Days, Decimal, Percent, PositiveDecimal } from './rung.ts';
import { mistakeIn } from './mistake.ts';

/** Nobody waits for thanks: the rest of a day's ceiling is left to what went wrong. */
export const THANKS_OF_DAY = 0.5;

/** What does not undo the sale. */
const KEEPS_ORDER = REMEDIES.filter((remedy) => remedy !== 'full_refund' && remedy !== 'return_for_refund');

const Rule = z.strictObject({
  amount: z
    .union([z.strictObject({ percent: Percent }), z.strictObject({ absolute: PositiveDecimal })])
    .meta({
      description:
        'What it is worth: { percent: 5 } of what the buyer paid for the order, or { absolute: 2.00 }.',
    }),
  validDays: z.int().min(1).max(1_095).meta({ description: 'Days for which the buyer can use it.' }),
  from: z
    .enum(['settled', 'fulfilled'])
    .default('fulfilled')
    .meta({
      description:
        'settled: from the end of the case. fulfilled: from the day on which all that was agreed is carried out, or, where ' +
        'that was words, on which the buyer says that all is well.',
    }),
  afterDays: Days.default(0).meta({ description: 'Days after that; 0: at once, at a decent hour.' }),
  remedies: z
    .array(z.enum(REMEDIES))
    .min(1)
    .default(KEEPS_ORDER)
    .meta({
      description:
        'After which settlements; all that was agreed has to be among them. Left out: all but return_for_refund and ' +
        'full_refund.',
    }),
  buyerOnceInDays: z.int().min(1).max(3_650).default(365).meta({
    description:
      'A buyer is thanked once in so many days, over all their orders; an order is once in any case.',
  }),
  orderValue: z
    .strictObject({ min: Decimal })
    .optional()
    .meta({ description: 'The least that the buyer has to have paid for the order.' }),
});

/** When the seller thanks with a coupon for coming back, and with how much; null: never. */
export const ReturnCouponRule = Rule.nullable()
  .default(null)
  .meta({
    description:
      'A coupon for coming back, with which you thank once a case is settled: never beside a dispute or an open case, never ' +
      'after an alarm, and within the tolerances. null, or left out: none.',
  });
export type ReturnCouponRule = z.infer<typeof Rule>;

interface Checked {
  returnCoupon?: unknown;
  tolerances?: unknown;
}

const Ceiling = z.object({
  perOrder: z.object({ percent: z.number(), absolute: z.number() }),
  perDay: z.object({ absolute: z.number() }),
});

/** What each part of the file allows by itself, and both together never do. */
export function checkReturnCoupon(policy: Checked | null | undefined, context: z.RefinementCtx): void {
  const rule = Rule.safeParse(policy?.returnCoupon);
  if (!rule.success) return;
  const mistaken = mistakeIn(context, 'returnCoupon');
  const ceiling = Ceiling.safeParse(policy?.tolerances);
  if (!ceiling.success) return;
  const { percent, absolute } = ceiling.data.perOrder;
  const ofDay = ceiling.data.perDay.absolute * THANKS_OF_DAY;
  const { amount } = rule.data;
  if ('percent' in amount && amount.percent > percent)
    mistaken(
      ['amount', 'percent'],
      'is above tolerances.perOrder, so it is never given',
      `at most ${percent}`,
    );
  if ('absolute' in amount && amount.absolute > Math.min(absolute, ofDay))
    mistaken(
      ['amount', 'absolute'],
      `is above ${absolute <= ofDay ? 'tolerances.perOrder' : 'half of tolerances.perDay'}, so it is never given`,
      `at most ${Math.min(absolute, ofDay)}`,
    );
}
