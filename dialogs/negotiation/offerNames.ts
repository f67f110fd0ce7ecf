import { referenceOf } from '../../src/domain/negotiation/reference.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { Instant, Order } from '../../src/domain/vocabulary/order.ts';
import type { Speaker } from '../speaker.ts';

/** What sentences about an offer may name of it; each takes what it has room for. */
export const factsOf = (speaker: Speaker, offer: Offer) => ({
  amount: speaker.money(offer.amount ?? offer.cost),
  date: dayOf(speaker, offer.promisedBy),
  item: nameOfArticle(speaker, offer),
  reference: referenceOf(offer),
});

/** An offer in a few words, as part of a sentence. */
export const nameOfOffer = (speaker: Speaker, offer: Offer): string =>
  speaker.say(`what.${offer.remedy}`, factsOf(speaker, offer));

/** What an offer is about, with as many pieces of it as it sends. */
export const nameOfArticle = (speaker: Speaker, { pieces }: Pick<Offer, 'pieces'>): string => {
  const order: Order | null = speaker.kase.order;
  return order ? speaker.itemName(order, pieces) : '';
};

/** Empty where no day is promised. */
const dayOf = (speaker: Speaker, instant: Instant | null): string =>
  instant === null ? '' : speaker.date(instant);
