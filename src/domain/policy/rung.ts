import { z } from 'zod';
import { TRACKING_STATUSES } from '../vocabulary/order.ts';
import { SENTIMENTS } from '../vocabulary/reading.ts';
import { isPaid, Remedy, REMEDIES } from '../vocabulary/remedy.ts';
import { mistakeIn } from './mistake.ts';

/** A share in percent. At most two digits after the point, because that is what amounts are computed from. */
export const Percent = z
  .number()
  .gt(0)
  .max(100)
  .refine((percent) => Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-9, {
    error: 'has more than two digits after the point',
    params: { write: 'at most two digits after the point, such as 12.5' },
  })
  .meta({ description: 'Percent of the value in question.' });

/** An amount in the policy's currency as a seller writes it, such as 9.60. */
export const Decimal = z.number().nonnegative().meta({ description: 'An amount in the policy currency.' });
export const PositiveDecimal = z
  .number()
  .positive()
  .meta({ description: 'An amount in the policy currency.' });
export const Days = z.int().min(0).max(3650);

interface Range {
  min?: number | undefined;
  max?: number | undefined;
}

const bounded: [(range: Range) => boolean, { error: string; params: { write: string } }] = [
  ({ min, max }) => min !== undefined || max !== undefined,
  { error: 'has no bounds', params: { write: 'min, max or both, such as { min: 1 }' } },
];
const inOrder: typeof bounded = [
  ({ min, max }) => min === undefined || max === undefined || min <= max,
  { error: 'has min above max, so nothing can ever meet it', params: { write: 'a min that is at most max' } },
];

const Bounds = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(...bounded)
  .refine(...inOrder);

/** Bounds of an amount; the currency's digits are checked where the currency is known. */
const MoneyBounds = z
  .strictObject({ min: Decimal.optional(), max: Decimal.optional() })
  .refine(...bounded)
  .refine(...inOrder);

const Conditions = z.strictObject({
  orderValue: MoneyBounds.optional().meta({ description: 'Order total, in the policy currency.' }),
  daysSinceShipped: Bounds.optional().meta({ description: 'Whole days since the parcel was shipped.' }),
  daysLate: Bounds.optional().meta({
    description: 'Whole days past the promised date; 0 or less while not late.',
  }),
  tracking: z
    .array(z.enum(TRACKING_STATUSES))
    .min(1)
    .optional()
    .meta({ description: 'The parcel is in one of these states.' }),
  stock: Bounds.optional().meta({ description: 'Pieces left of the article in question.' }),
  photo: z
    .boolean()
    .optional()
    .meta({ description: 'true: only with a photo received; false: only without one.' }),
  mood: z.array(z.enum(SENTIMENTS)).min(1).optional().meta({
    description:
      "The buyer's mood is one of these. Two buyers with the same complaint then get different offers.",
  }),
  earlier: z
    .strictObject({
      has: z
        .array(z.enum(REMEDIES))
        .optional()
        .meta({ description: 'Every one of these was accepted before.' }),
      hasNot: z
        .array(z.enum(REMEDIES))
        .optional()
        .meta({ description: 'None of these was accepted before.' }),
    })
    .optional()
    .meta({ description: 'Remedies already accepted for this order, in this case or one before.' }),
});

const climbs = {
  error: 'has from above to, so there is no step to start with',
  params: { write: 'a from that is at most to, such as { from: 10, to: 30, step: 10 }' },
};

/** So that a rung with one mistake is told about its others at once. */
const hasRemedy = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null && 'remedy' in value && Remedy.safeParse(value.remedy).success;

const Amount = z.union([
  z.strictObject({ percent: Percent }),
  z.strictObject({ absolute: PositiveDecimal }),
  z.strictObject({
    percent: z
      .strictObject({ from: Percent, to: Percent, step: Percent })
      .refine(({ from, to }) => from <= to, climbs),
  }),
  z.strictObject({
    absolute: z
      .strictObject({ from: PositiveDecimal, to: PositiveDecimal, step: PositiveDecimal })
      .refine(({ from, to }) => from <= to, climbs),
  }),
]);

const Cost = z.union([
  z.strictObject({
    percent: z.number().min(0).max(100).meta({ description: 'Percent of the value in question.' }),
  }),
  z.strictObject({ absolute: Decimal }),
]);

const Fields = z.strictObject({
  remedy: z.enum(REMEDIES),
  amount: Amount.optional().meta({
    description:
      'For coupon and partial_refund: { percent: 10 }, { absolute: 2.50 }, or a range that is climbed in ' +
      'steps, { percent: { from: 10, to: 30, step: 10 } }.',
  }),
  cost: Cost.optional().meta({
    description:
      'What a reship or a replacement_part costs you, counted against the tolerances: { percent: 55 } or ' +
      '{ absolute: 4.00 }. Coupons and refunds cost their amount.',
  }),
  when: Conditions.optional().meta({ description: 'All of them must hold for the rung to be offered.' }),
  promiseDays: Days.optional().meta({
    description:
      'Days from the offer to the date that is promised with it: arrival, payment, delivery of a coupon.',
  }),
  expiresAfterHours: z
    .number()
    .positive()
    .max(2160)
    .meta({ description: 'Hours the buyer has to accept the offer.' }),
  agentOnly: z.boolean().optional().meta({ description: 'true: only a person may give it.' }),
});

/** One step of a ladder: a remedy, its amount or cost, when it may be offered and for how long the offer stands. */
export const Rung = Fields.superRefine(checkRung, { when: hasRemedy });
export type Rung = z.infer<typeof Rung>;

function checkRung({ remedy, ...rung }: z.infer<typeof Fields>, context: z.RefinementCtx): void {
  const mistaken = mistakeIn(context);
  const forAgents = remedy === 'return_for_refund' || remedy === 'full_refund';
  const goods = remedy === 'reship' || remedy === 'replacement_part';
  if (isPaid(remedy) && rung.amount === undefined)
    mistaken('amount', `is missing: a ${remedy} needs an amount`, '{ percent: 10 } or { absolute: 2.50 }');
  if (!isPaid(remedy) && rung.amount !== undefined)
    mistaken('amount', `does not belong here: a ${remedy} has no amount`, 'nothing here: take it out');
  if (goods && rung.cost === undefined)
    mistaken('cost', `is missing: say what a ${remedy} costs you`, '{ percent: 55 } or { absolute: 4.00 }');
  if (!goods && rung.cost !== undefined)
    mistaken(
      'cost',
      `does not belong here: what a ${remedy} costs you is known`,
      'nothing here: take it out',
    );
  if (forAgents && rung.agentOnly !== true)
    mistaken('agentOnly', `must be true: a ${remedy} is for a person to give`, 'agentOnly: true');
  if (remedy !== 'coupon' && !forAgents && rung.promiseDays === undefined)
    mistaken('promiseDays', `is missing: a ${remedy} is promised for a day`, 'a number of days, such as 20');
}
