import type { Case } from '../case.ts';
import type { Remedy } from '../remedy.ts';
import { NO_FACTS, type Brief, type GuardLanguage, type Point } from './brief.ts';

const POINT_OF: Record<Remedy, Point[]> = {
  reassurance: ['wait'],
  coupon: ['coupon'],
  partial_refund: ['refund'],
  reship: ['new_one', 'free'],
  replacement_part: ['part', 'free'],
  return_for_refund: ['return', 'refund'],
  full_refund: ['refund'],
};

/** What anybody may say whatever a case holds: it commits the shop to nothing. */
const ALWAYS: Point[] = ['question', 'order_number', 'photo', 'sorry'];

/**
 * Everything that a text about a case may say: what was offered and is not over, and what its order's record has. Nothing
 * has to be said. For texts that a person reads before anybody else does.
 */
export function caseBrief(kase: Case, language: GuardLanguage, shop: string, mostCharacters: number): Brief {
  const { order } = kase;
  const standing = kase.offers.filter(({ status }) => status === 'open' || status === 'accepted');
  const instants = [
    ...standing.flatMap(({ promisedBy, expiresAt }) => [promisedBy, expiresAt]),
    ...(order
      ? [order.placedAt, order.shippedAt, order.promisedBy, order.deliveredAt, order.tracking.lastScanAt]
      : []),
  ].filter((each) => each !== null);
  const status = order?.tracking.status;
  return {
    language,
    mood: 'calm',
    template: '',
    must: NO_FACTS,
    may: {
      ...NO_FACTS,
      money: standing.flatMap(({ amount }) => (amount ? [amount] : [])),
      percents: standing.flatMap(({ percent }) => (percent === null ? [] : [percent])),
      days: [...new Set(instants.map((each) => each.slice(0, 10)))],
      codes: order ? [order.number, ...(order.tracking.number === null ? [] : [order.tracking.number])] : [],
      names: [
        shop,
        ...(order?.items.flatMap(({ title, variant }) => (variant === null ? [title] : [title, variant])) ??
          []),
        ...(order?.buyer.name ? order.buyer.name.split(' ') : []),
      ],
      points: [
        ...ALWAYS,
        ...standing.flatMap(({ remedy }) => POINT_OF[remedy]),
        ...(status === 'delivered' ? (['delivered', 'shipped'] as const) : []),
        ...(status === 'in_transit' || status === 'out_for_delivery' ? (['shipped'] as const) : []),
        ...(status === 'customs' ? (['shipped', 'customs'] as const) : []),
        ...(status === 'returned_to_sender' ? (['shipped', 'returned'] as const) : []),
        ...(status === 'lost' ? (['shipped', 'lost'] as const) : []),
      ],
    },
    thisYear: Number(kase.updatedAt.slice(0, 4)),
    mostCharacters,
  };
}
