import type { OfferTopic, SettledBefore } from '../../src/domain/negotiation/decision.ts';
import type { Wish } from '../../src/domain/vocabulary/reading.ts';
import { piecesInQuestion } from '../../src/domain/vocabulary/order.ts';
import { isParcel, isRefund, type Offer } from '../../src/domain/vocabulary/remedy.ts';
import { factsOf, nameOfOffer } from './offerNames.ts';
import type { TurnSpeaker } from '../speaker.ts';

/** What is said of the offer that is open, without making it again. Every fact in it is the offer's own. */
export function talkOfOffer(speaker: TurnSpeaker, topic: OfferTopic, open: Offer): string {
  const what = nameOfOffer(speaker, open);
  const { kase } = speaker;
  const saidBefore = kase.told[topic] !== undefined;
  switch (topic) {
    case 'offer_gone':
      return speaker.say('offer.gone', { what });
    case 'offer_still_open':
      return speaker.say(saidBefore ? 'offer.still_open.again' : 'offer.still_open', { what });
    case 'second_complaint_noted':
      return speaker.say('offer.stands', {});
    case 'offer_confirm':
      return [wishOfDelivery(speaker), speaker.say('offer.confirm', { what })].filter(Boolean).join(' ');
    case 'offer_customs':
      return speaker.say('about_offer.customs', {});
    case 'offer_without_photo':
      return speaker.say('offer.without_photo', {});
    case 'offer_said_all':
      return speaker.say('offer.said_all', {});
    case 'wish_both':
    case 'wish_elsewhere':
      return whatThereIs(speaker, topic, what);
    case 'wish_variant':
      return isParcel(open) ? speaker.say('wish.variant', { open: what }) : whatThereIs(speaker, topic, what);
    case 'offer_valid_until':
      return speaker.say('about_offer.valid_until', { time: speaker.time(open.expiresAt) });
    case 'offer_needs_time':
      return speaker.say('about_offer.needs_time', { time: speaker.time(open.expiresAt) });
    case 'offer_when':
      return whenItIsHere(speaker, open);
    case 'offer_what':
    case 'offer_keep_goods':
    case 'offer_postage':
    case 'offer_how_paid':
    case 'offer_tracked':
    case 'offer_best_offer':
    case 'offer_if_wrong': {
      const answer = plainAnswer(speaker, topic, open);
      return saidBefore ? speaker.say('about_offer.again', { answer }) : answer;
    }
  }
}

type PlainTopic =
  | 'offer_what'
  | 'offer_keep_goods'
  | 'offer_postage'
  | 'offer_how_paid'
  | 'offer_tracked'
  | 'offer_best_offer'
  | 'offer_if_wrong';

function plainAnswer(speaker: TurnSpeaker, topic: PlainTopic, open: Offer): string {
  const isReturn = open.remedy === 'return_for_refund';
  switch (topic) {
    case 'offer_what':
      return whatItIs(speaker, open);
    case 'offer_keep_goods':
      if (isReturn) return speaker.say('about_offer.keep_goods.return', {});
      if (open.complaint !== 'not_received') return speaker.say('about_offer.keep_goods', {});
      return speaker.say(
        isParcel(open) ? 'about_offer.keep_goods.not_received' : 'about_offer.keep_goods.under_way',
        {},
      );
    case 'offer_postage':
      if (isReturn) return speaker.say('about_offer.postage.return', {});
      return speaker.say(isParcel(open) ? 'about_offer.postage' : 'about_offer.postage.nothing_sent', {});
    case 'offer_how_paid':
      return howItIsPaid(speaker, open);
    case 'offer_tracked':
      return isParcel(open) ? speaker.say('about_offer.tracked', {}) : underWay(speaker, open);
    case 'offer_best_offer':
      return speaker.say('about_offer.best_offer', {});
    case 'offer_if_wrong':
      return speaker.say('about_offer.if_wrong', {});
  }
}

/** How it is brought is up to who sends it; null where nothing was just wished of that. */
const wishOfDelivery = (speaker: TurnSpeaker): string | null =>
  speaker.thought.reading.wishesDelivery === true ? speaker.say('delivery_wish', {}) : null;

/** Where nothing is sent, the parcel that is awaited is the one that can be followed. */
function underWay(speaker: TurnSpeaker, { complaint }: Offer): string {
  const { carrier, number } = speaker.kase.order?.tracking ?? { carrier: null, number: null };
  return complaint === 'not_received' && carrier !== null && number !== null
    ? speaker.say('order.tracking', { carrier, number })
    : speaker.say('about_offer.tracked.nothing_sent', {});
}

function whatItIs(speaker: TurnSpeaker, offer: Offer): string {
  const said = speaker.say(`about_offer.what.${offer.remedy}`, factsOf(speaker, offer));
  const isOfMoney = offer.remedy === 'coupon' || isRefund(offer.remedy);
  return isOfMoney ? [said, ...whatFor(speaker, offer)].join(' ') : said;
}

/** Of several pieces in question an amount is for all of them together. */
function whatFor(speaker: TurnSpeaker, { sku = null }: Offer): string[] {
  const { order } = speaker.kase;
  return order !== null && sku !== null && piecesInQuestion(order, sku) > 1
    ? [speaker.say('about_offer.together', { item: speaker.itemName(order) })]
    : [];
}

function howItIsPaid(speaker: TurnSpeaker, { remedy }: Offer): string {
  switch (remedy) {
    case 'partial_refund':
    case 'full_refund':
    case 'return_for_refund':
      return speaker.say('about_offer.how_paid.money', {
        marketplace: speaker.policy.marketplace.name,
      });
    case 'coupon':
      return speaker.say('about_offer.how_paid.coupon', {});
    case 'reship':
    case 'replacement_part':
    case 'reassurance':
      return speaker.say('about_offer.how_paid.nothing', {});
  }
}

export function whenItIsHere(speaker: TurnSpeaker, { promisedBy, remedy }: Offer): string {
  if (promisedBy === null)
    return speaker.say(remedy === 'coupon' ? 'about_offer.when.coupon' : 'about_offer.when.not_known', {});
  const date = speaker.date(promisedBy);
  return speaker.say(isRefund(remedy) ? 'about_offer.when.money' : 'about_offer.when.parcel', { date });
}

/** What the bot may give by itself, where more or something else was wished for. */
function whatThereIs(
  speaker: TurnSpeaker,
  topic: 'wish_both' | 'wish_elsewhere' | 'wish_variant',
  open: string,
): string {
  const { decision, reading } = speaker.thought;
  const [instead] = (decision.next.do === 'inform' ? decision.next.instead : undefined) ?? [];
  const other = instead === undefined ? null : speaker.say(`wish.${instead}`, {});
  const choice = speaker.oneOf(other === null ? [open] : [open, other]);
  if (topic === 'wish_both')
    return other === null ? speaker.say('wish.more', { open }) : speaker.say('wish.one_of_two', { choice });
  if (topic === 'wish_variant')
    return speaker.say('wish.elsewhere.known', { cannot: speaker.say('cannot.variant', {}), choice });
  const isPersons = reading.wish === 'full_refund';
  return speaker.say(isPersons ? 'wish.elsewhere.known' : 'wish.elsewhere', {
    cannot: notHere(speaker, reading.wish),
    choice,
  });
}

/** What was agreed in another conversation, when, and under which reference. */
export const agreedBefore = (speaker: TurnSpeaker, { remedy, reference, at }: SettledBefore): string =>
  speaker.say('agreed_before', {
    date: speaker.date(at),
    what: speaker.say(`wish.${remedy}`, {}),
    reference,
  });

/** That the remedy which was named is not the bot's to give here. */
export function notHere(speaker: TurnSpeaker, wish: Wish): string {
  switch (wish) {
    case 'coupon':
    case 'partial_refund':
    case 'reship':
    case 'replacement_part':
    case 'full_refund':
      return speaker.say(`cannot.${wish}`, {});
    case 'none':
    case 'both':
    case 'earlier_offer':
    case 'reassurance':
    case 'return_for_refund':
      return speaker.say('cannot.that', {});
  }
}
