import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import type { Order } from '../vocabulary/order.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { Decision, Next, Question, Topic, TrailLine } from './decision.ts';
import {
  eligibleSteps,
  isOfOtherArticle,
  mayYetOffer,
  toOffer,
  type Situation,
  type Step,
} from './ladder.ts';
import type { Standing } from './standing.ts';
import type { Turn } from './turn.ts';
import { wantsMoreBeside } from './wanted.ts';

export function candidates({ kase, policy, spent, now, open, lapsed }: Standing, order: Order) {
  // The offer that is being answered is over by the time another is made; whether it was turned down or is withdrawn shows in the answer.
  const offers = kase.offers.map((each): Offer => {
    if (each.id === open?.id) return isOfOtherArticle(kase, each) ? { ...each, status: 'withdrawn' } : each;
    return each.id === lapsed?.id ? { ...each, status: 'lapsed' } : each;
  });
  return eligibleSteps(situationOf({ kase: { ...kase, offers }, policy, spent, now }, order));
}

/** What could be offered if nothing had been turned down, for a buyer who takes back a no. */
export const offeredAnew = ({ kase, policy, spent, now }: Standing, order: Order) =>
  eligibleSteps(
    situationOf(
      {
        kase: { ...kase, offers: kase.offers.filter(({ status }) => status === 'accepted') },
        policy,
        spent,
        now,
      },
      order,
    ),
  );

/** Whether an answer to what the policy asks, a photo or which article is meant, can still lead to an offer. */
export function asksToSomeEnd({ kase, policy, spent, now }: Standing, order: Order): boolean {
  const skus = kase.sku === null ? [null, ...order.items.map(({ sku }) => sku)] : [kase.sku];
  return skus.some((sku) => mayYetOffer(situationOf({ kase: { ...kase, sku }, policy, spent, now }, order)));
}

/** The same of another complaint of this buyer, once what is open is settled: it may be about any article of the order. */
export const mayOfferFor = (
  complaint: ComplaintType,
  standing: Standing,
  order: Order,
  article: string | undefined,
): boolean =>
  asksToSomeEnd(
    { ...standing, kase: { ...standing.kase, complaint, offers: [], sku: article ?? onlySku(order) } },
    order,
  );

const onlySku = ({ items: [first, ...others] }: Order): string | null =>
  others.length === 0 ? (first?.sku ?? null) : null;

const situationOf = (
  { kase, policy, spent, now }: Pick<Turn, 'kase' | 'policy' | 'spent' | 'now'>,
  order: Order,
): Situation => ({ kase, policy, order, spent, now, complaint: kase.complaint ?? 'other' });

export function offer(
  standing: Standing,
  order: Order,
  step: Step,
  trail: TrailLine[],
  counter: boolean,
): Decision {
  return withLapse(
    standing,
    { do: 'offer', offer: toOffer(step, situationOf(standing, order), counter) },
    trail,
  );
}

export function handOver(
  standing: Standing,
  reason: HandoffReason,
  detail: string,
  trail: TrailLine[] = [],
): Decision {
  return withLapse(standing, { do: 'hand_over', reason }, [...trail, { rule: reason, detail }]);
}

/** Nothing is left of what was paid for the order, cancelled or paid back as it is: a person knows what became of it. */
export const nothingLeft = (standing: Standing, order: Order): Decision =>
  handOver(
    standing,
    'ladder_exhausted',
    'nothing is left of what was paid for the order',
    candidates(standing, order).trail,
  );

/**
 * Nothing is left for the bot to offer, and that a person knew when they gave the case back: it is said, and the case is not
 * handed over for it once more. A new wish for a person still hands over at once.
 */
export const nothingMore = (standing: Standing, trail: TrailLine[] = []): Decision =>
  withLapse(standing, { do: 'inform', topic: 'nothing_more' }, [
    ...trail,
    { rule: 'inform', detail: 'nothing_more' },
  ]);

export const ask = (standing: Standing, question: Question): Decision =>
  withLapse(standing, { do: 'ask', question }, [{ rule: 'ask', detail: question }]);

export const inform = (topic: Topic): Decision =>
  settle({ do: 'inform', topic }, [{ rule: 'inform', detail: topic }]);

/** Says something that leaves the negotiation as it is; an offer whose time ran out is recorded as such. */
export const informBeside = (standing: Standing, topic: Topic): Decision => ({
  ...inform(topic),
  answer: standing.lapsed && { offerId: standing.lapsed.id, answer: 'lapsed' },
});

export const settle = (next: Next, trail: TrailLine[] = []): Decision => ({ next, answer: null, trail });

/** Closes the offer that was open, so that there is never a second one beside it. */
export function withLapse(
  { open, lapsed, reading, kase }: Standing,
  next: Next,
  trail: TrailLine[],
): Decision {
  if (lapsed) return { next, answer: { offerId: lapsed.id, answer: 'lapsed' }, trail };
  if (!open) return { next, answer: null, trail };
  const turnsDown =
    reading.offerResponse === 'reject' || reading.offerResponse === 'counter' || reading.refund === 'insists';
  const declined = turnsDown && !isOfOtherArticle(kase, open) && !wantsMoreBeside({ open, reading, kase });
  return { next, answer: { offerId: open.id, answer: declined ? 'declined' : 'withdrawn' }, trail };
}
