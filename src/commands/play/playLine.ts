import { z } from 'zod';
import { Instant, Order } from '../../domain/vocabulary/order.ts';
import { messageOf } from '../../ports/thrown.ts';

const PRESSES = [
  'accept',
  'decline',
  'insist',
  'complaint',
  'person',
  'back_to_bot',
  'order',
  'item',
  'rate',
] as const;

/** One thing the buyer does: writes, writes several lines at once, sends a photo, presses a button, or lets time pass. */
export const PlayStep = z.union([
  z.string(),
  z.array(z.string()).min(1),
  z.strictObject({ photo: z.literal(true), text: z.string().default('') }),
  z.strictObject({ press: z.enum(PRESSES) }),
  z.strictObject({
    waitHours: z
      .number()
      .positive()
      .max(24 * 366),
  }),
]);
export type PlayStep = z.infer<typeof PlayStep>;

/** One conversation to be tried: who writes, about which order, from when on. */
export const PlayLine = z.strictObject({
  id: z.string().min(1),
  /** What the buyer's client says its language is (BCP 47). */
  locale: z.string().nullable().default(null),
  /** When it begins, in UTC; the present unless told. */
  at: Instant.optional(),
  /** In the shape that orders are kept in: money in minor units, times in UTC. */
  order: Order.nullable().default(null),
  /** The buyer is known and the order theirs, as a signed token of the seller's site tells it. */
  identified: z.boolean().default(false),
  turns: z.array(PlayStep).min(1),
});
export type PlayLine = z.infer<typeof PlayLine>;

/** The line, or what is wrong with it, with its id where it has one. */
export function parsePlayLine(text: string): { line: PlayLine } | { id: string | null; error: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `not JSON: ${messageOf(error)}` };
  }
  const parsed = PlayLine.safeParse(json);
  if (parsed.success) return { line: parsed.data };
  const id = z.object({ id: z.string() }).safeParse(json);
  return { id: id.success ? id.data.id : null, error: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
}
