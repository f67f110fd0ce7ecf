import type { Order } from '../../vocabulary/order.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { Decision } from '../decision.ts';
import { candidates, handOver, offer } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import { wantsMoreBeside } from '../wanted.ts';
import { isParcel, isRefund, REMEDIES } from '../../vocabulary/remedy.ts';

/** Insistence on a refund: one counter-offer, the best there is, and a person after it. */
export function insists(standing: Standing): Decision | null {
  const { kase, reading, open, order, choice } = standing;
  const countered = kase.offers.some((each) => each.counter);
  if (kase.insistences === 0 && !countered && !wantsMoneyInstead(standing)) return null;
  const refuses =
    reading.refund === 'insists' ||
    (reading.refund === 'asks' && reading.offerResponse !== 'accept') ||
    reading.wish === 'full_refund' ||
    reading.offerResponse === 'reject' ||
    (reading.offerResponse === 'counter' && !wantsMoreBeside(standing) && !comesBackToWhatKeepsIt(standing));
  if (countered) {
    if (open && !refuses) return null;
    return handOver(standing, 'insists_on_refund', `insisted ${kase.insistences} times, counter-offer made`);
  }
  // Who was asked what is wrong and answers with the full amount is not asked once more.
  const askedWhatIsWrong = (kase.askedCount.complaint ?? 0) + (kase.askedCount.confirm ?? 0) > 0;
  const again = reading.refund === 'insists' && (kase.insistences > 1 || askedWhatIsWrong);
  if (again && (!order || !kase.complaint)) {
    return handOver(standing, 'insists_on_refund', `insisted ${kase.insistences} times`);
  }
  const presses = choice?.kind === 'accept' && reading.refund !== 'insists';
  if (!order || !kase.complaint || presses) return null;
  return counterOffer(standing, order);
}

/** "Fine, just send a new one then", of who asked for the money and never insisted: that wish is looked at as any other. */
const comesBackToWhatKeepsIt = ({ kase, reading: { refund, wish } }: Standing): boolean =>
  kase.insistences === 0 &&
  refund === 'none' &&
  REMEDIES.some((remedy) => remedy === wish && !isRefund(remedy));

/** Turns down what is offered and wants all of the money in its place: there is one answer left to that before a person. */
const wantsMoneyInstead = ({ open, reading }: Standing): boolean =>
  open !== null &&
  reading.refund === 'asks' &&
  ((reading.offerResponse === 'reject' && reading.wish === 'none') || wishesForAll(reading));

/** "I don't want another lamp, I want my money back" names all of it in place of what is offered. */
const wishesForAll = ({ wish, offerResponse }: Reading): boolean =>
  wish === 'full_refund' && (offerResponse === 'reject' || offerResponse === 'counter');

function counterOffer(standing: Standing, order: Order): Decision {
  const { steps, trail } = candidates(standing, order);
  const money = steps.filter((step) => step.rule.remedy === 'partial_refund');
  const goods = steps.filter(({ rule }) => isParcel(rule));
  const best = money.toSorted((a, b) => b.cost.amount - a.cost.amount)[0] ?? goods[0];
  if (!best) return handOver(standing, 'insists_on_refund', 'no counter-offer is possible', trail);
  return offer(
    standing,
    order,
    best,
    [...trail, { rule: 'counter_offer', detail: 'the best there is, once' }],
    true,
  );
}
