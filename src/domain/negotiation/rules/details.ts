import { COMPLAINTS } from '../../complaints/index.ts';
import type { Decision } from '../decision.ts';
import { ask, asksToSomeEnd, handOver } from '../proposals.ts';
import type { Standing } from '../standing.ts';

const ASK_ORDER_AT_MOST = 2;

export function orderUnknown(standing: Standing): Decision | null {
  const { order, kase } = standing;
  if (order) return null;
  const { order: forOrder = 0, proof = 0, which_order: which = 0 } = kase.askedCount;
  const told = kase.told.order_number_help ?? 0;
  // Wrong tries have a limit of their own.
  if (forOrder + proof + which + told - kase.identification.failures >= ASK_ORDER_AT_MOST) {
    return handOver(standing, 'cannot_identify', `asked ${ASK_ORDER_AT_MOST} times`);
  }
  if (kase.orderChoices.length > 1) return ask(standing, 'which_order');
  return ask(standing, kase.identification.orderNumber === null ? 'order' : 'proof');
}

/** What cannot be heard or read here has answered nothing: it is asked once more, and then somebody listens who can. */
export function answersNothing(standing: Standing): Decision | null {
  const { asked, askedCount } = standing.kase;
  if (standing.saysNothing !== true || asked === null) return null;
  return askedCount[asked] === 1
    ? ask(standing, asked)
    : handOver(standing, 'not_understood', 'nothing that could be read');
}

/** They say that the photo was sent, and none is here: it may have gone astray, so that it is asked for once more. */
const hasNotCome = ({ kase, reading }: Standing): boolean =>
  kase.asked === 'photo' &&
  reading.news === 'photo_sent' &&
  kase.photos.length === 0 &&
  kase.askedCount.photo === 1;

const ASK_WHICH_ITEM_AT_MOST = 2;

/** Which article is meant, where the order has several and another may still be offered something. */
export function askArticle(standing: Standing): Decision | null {
  const { kase, policy, order } = standing;
  if (!order || kase.complaint === null || kase.offers.length > 0) return null;
  const isKnown = order.items.length === 1 || kase.sku !== null || kase.details.which_item !== undefined;
  const isAsked = policy.complaints[kase.complaint].ask.includes('which_item');
  if (isKnown || !isAsked || !asksToSomeEnd(standing, order)) return null;
  const asked = kase.askedCount.which_item ?? 0;
  if (asked < ASK_WHICH_ITEM_AT_MOST) return ask(standing, 'which_item');
  return handOver(standing, 'not_understood', 'which article is in question');
}

/**
 * One detail the complaint needs, each asked once; when time or temper presses, only a photo that opens a rung, and where
 * nothing is left to be offered only what a person has to know.
 */
export function askDetail(standing: Standing): Decision | null {
  const { kase, policy, order, pace } = standing;
  if (!order || kase.complaint === null || kase.offers.length > 0) return null;
  const mayLead = asksToSomeEnd(standing, order);
  if (kase.asked === 'looked_around' && kase.details.looked_around === undefined)
    return ask(standing, 'has_parcel');
  const knowledge = COMPLAINTS[kase.complaint];
  const { ladder } = policy.complaints[kase.complaint];
  if (hasNotCome(standing)) return ask(standing, 'photo');
  const opensRung = ladder.some((rung) => rung.when?.photo === true);
  const presses = pace.reaction !== 'none' || pace.asksLess;
  const askedSoFar = policy.complaints[kase.complaint].ask.filter(
    (detail) => kase.askedCount[detail] !== undefined,
  );
  if (askedSoFar.length >= policy.pace.askAtMost) return null;
  const detail = policy.complaints[kase.complaint].ask.find((each) => {
    if (each === 'which_item' || kase.askedCount[each] !== undefined || kase.details[each] !== undefined)
      return false;
    if (!mayLead && !knowledge.personNeeds.includes(each)) return false;
    // What is as it was ordered is not doubted, and no picture shows that it does not fit.
    if (each === 'photo')
      return (
        kase.photos.length === 0 &&
        (opensRung || (!presses && !(kase.complaint === 'wrong_size' && kase.cameAsOrdered)))
      );
    if (presses || (each === 'description' && knowledge.isShown && kase.photos.length > 0)) return false;
    return knowledge.isWorthAsking(each, order);
  });
  return detail === undefined ? null : ask(standing, detail);
}
