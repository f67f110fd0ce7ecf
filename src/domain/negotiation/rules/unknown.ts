import type { Case } from '../../case/case.ts';
import { hasBegun } from '../../identification/identification.ts';
import type { Decision } from '../decision.ts';
import { ask, handOver, inform } from '../proposals.ts';
import type { Standing } from '../turn.ts';

const ASK_COMPLAINT_AT_MOST = 2;

export function complaintUnknown(standing: Standing): Decision | null {
  const { kase, order, reading } = standing;
  if (kase.complaint !== null) return null;
  const asks = reading.request === 'tracking' || kase.asked === 'order' || kase.asked === 'proof';
  if (order === null && (asks || namesOrder(kase))) return null;
  if (order !== null && (kase.askedCount.complaint ?? 0) === 0 && kase.insistences === 0)
    return inform('tracking');
  if ((kase.askedCount.complaint ?? 0) >= ASK_COMPLAINT_AT_MOST) {
    return handOver(standing, 'not_understood', `asked ${ASK_COMPLAINT_AT_MOST} times`);
  }
  return ask(standing, 'complaint');
}

const ASK_ORDER_AT_MOST = 4;

/** The order is asked for a few times and no more: who cannot or will not say it is better off with a person. */
const ASK_ORDER_FIRST_AT_MOST = 2;

/** Whoever begins with an order number is helped with that first; what is wrong with the order comes after. */
const namesOrder = ({ identification, askedCount }: Case): boolean =>
  hasBegun(identification) && (askedCount.order ?? 0) + (askedCount.proof ?? 0) < ASK_ORDER_FIRST_AT_MOST;

export function orderUnknown(standing: Standing): Decision | null {
  const { order, kase } = standing;
  if (order) return null;
  const { order: forOrder = 0, proof = 0, which_order: which = 0 } = kase.askedCount;
  // Wrong tries have a limit of their own.
  if (forOrder + proof + which - kase.identification.failures >= ASK_ORDER_AT_MOST) {
    return handOver(standing, 'cannot_identify', `asked ${ASK_ORDER_AT_MOST} times`);
  }
  if (kase.orderChoices.length > 1) return ask(standing, 'which_order');
  return ask(standing, kase.identification.orderNumber === null ? 'order' : 'proof');
}

const ASK_WHICH_ITEM_AT_MOST = 2;

/** One detail the complaint needs, each asked once; when time or temper presses, only a photo that opens a rung. */
export function askDetail(standing: Standing): Decision | null {
  const { kase, policy, order, pace } = standing;
  if (!order || kase.complaint === null || kase.offers.length > 0) return null;
  const needsItem = order.items.length > 1 && kase.sku === null;
  if (needsItem && policy.complaints[kase.complaint].ask.includes('which_item')) {
    const asked = kase.askedCount.which_item ?? 0;
    if (asked < ASK_WHICH_ITEM_AT_MOST) return ask(standing, 'which_item');
    return handOver(standing, 'not_understood', 'which article is in question');
  }
  const { ladder } = policy.complaints[kase.complaint];
  const opensRung = ladder.some((rung) => rung.when?.photo === true);
  const presses = pace.reaction !== 'none' || pace.asksLess;
  const askedSoFar = policy.complaints[kase.complaint].ask.filter(
    (detail) => kase.askedCount[detail] !== undefined,
  );
  if (askedSoFar.length >= policy.pace.askAtMost) return null;
  const detail = policy.complaints[kase.complaint].ask.find((each) => {
    if (each === 'which_item' || kase.askedCount[each] !== undefined || kase.details[each] !== undefined)
      return false;
    if (each === 'photo') return kase.photos.length === 0 && (opensRung || !presses);
    if (presses) return false;
    return each !== 'looked_around' || order.tracking.status === 'delivered';
  });
  return detail === undefined ? null : ask(standing, detail);
}
