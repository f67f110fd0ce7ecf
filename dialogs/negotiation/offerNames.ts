import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { Instant, Order } from '../../src/domain/vocabulary/order.ts';
import type { Speaker } from '../speaker.ts';

/** An offer in a few words, as part of a sentence. */
export function nameOfOffer(speaker: Speaker, offer: Offer): string {
  const amount = offer.amount ? speaker.money(offer.amount) : '';
  switch (offer.remedy) {
    case 'reassurance':
      return speaker.say('what.reassurance', { date: dayOf(speaker, offer.promisedBy) });
    case 'coupon':
      return speaker.say('what.coupon', { amount });
    case 'partial_refund':
      return speaker.say('what.partial_refund', { amount });
    case 'reship':
      return speaker.say('what.reship', { item: nameOfArticle(speaker, offer) });
    case 'replacement_part':
      return speaker.say('what.replacement_part', {});
    case 'return_for_refund':
    case 'full_refund':
      return speaker.say(`what.${offer.remedy}`, { amount: speaker.money(offer.cost) });
  }
}

/** What an offer is about, with as many pieces of it as it sends. */
export const nameOfArticle = (speaker: Speaker, { pieces }: Pick<Offer, 'pieces'>): string => {
  const order: Order | null = speaker.kase.order;
  return order ? speaker.itemName(order, pieces) : '';
};

/** Empty where no day is promised. */
export const dayOf = (speaker: Speaker, instant: Instant | null): string =>
  instant === null ? '' : speaker.date(instant);
