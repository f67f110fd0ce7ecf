import { COMPLAINTS } from '../../complaints/index.ts';
import type { Instant, Order } from '../../vocabulary/order.ts';
import { isGuess, type Reading } from '../../vocabulary/reading.ts';

/** A complaint that is only guessed and cannot be true of the order: nothing is badly made that never came. */
export const isRefutedGuess = (reading: Reading, order: Order, now: Instant): boolean =>
  isGuess(reading) &&
  reading.complaintType !== 'none' &&
  COMPLAINTS[reading.complaintType].orderSays(order, now) === 'contradicts_it';
