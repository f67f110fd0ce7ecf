import { z } from 'zod';
import { mistakeIn } from './mistake.ts';

const Silent = z.object({ care: z.object({ writesFirst: z.literal(false) }) });
const Thanks = z.object({ returnCoupon: z.object({}) });
const Asks = z.object({ rating: z.object({ asks: z.literal(true) }) });

/** What is only ever written first is promised by no policy under which nothing is. */
export function checkWritesFirst(policy: unknown, context: z.RefinementCtx): void {
  if (!Silent.safeParse(policy).success) return;
  const mistaken = mistakeIn(context);
  const write = (otherwise: string): string => `care.writesFirst: true, or ${otherwise} here`;
  if (Thanks.safeParse(policy).success)
    mistaken(['returnCoupon'], 'is never given, since nothing is written first', write('null'));
  if (Asks.safeParse(policy).success)
    mistaken(['rating', 'asks'], 'is never done, since nothing is written first', write('false'));
}
