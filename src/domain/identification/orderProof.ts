import { z } from 'zod';

/**
 * How an order is known to be the buyer's. `phone`: the end of its phone number. `phone_number`: all of it. `earlier_case`: by a
 * case of the same conversation that does not say how. `agent`: somebody at the desk says so.
 */
export const OrderProof = z.enum([
  'token',
  'channel',
  'email',
  'phone_number',
  'phone',
  'postal_code',
  'earlier_case',
  'agent',
]);
export type OrderProof = z.infer<typeof OrderProof>;
