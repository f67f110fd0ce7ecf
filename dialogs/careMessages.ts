import { openOffer } from '../src/domain/case/case.ts';
import type { Occasion } from '../src/domain/case/entries/care.ts';
import { RATINGS } from '../src/domain/vocabulary/outcome.ts';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import { offerButtons } from './negotiation/negotiationDialog.ts';
import type { Speaker } from './speaker.ts';

/** What the bot says first, for each occasion. */
export function careMessage(speaker: Speaker, occasion: Occasion): Utterance {
  const { kase } = speaker;
  const title = kase.order ? speaker.itemName(kase.order) : '';
  switch (occasion) {
    case 'offer_expiring': {
      const open = openOffer(kase);
      if (!open) throw new TypeError('there is no offer that could expire');
      const time = speaker.time(open.expiresAt);
      return speaker.message([speaker.say('care.offer_expiring', { time })], offerButtons(speaker, open));
    }
    case 'promise_passed':
    case 'week_after':
      return speaker.message([speaker.say(`care.${occasion}`, {})]);
    case 'rating':
      return speaker.message(
        [speaker.say('care.rating', {})],
        RATINGS.map((rating) => speaker.button(`button.rate_${rating}`, { kind: 'rate', rating })),
      );
    case 'return_coupon': {
      if (!kase.thanks) throw new TypeError('there is no coupon to thank with');
      const { amount, validUntil } = kase.thanks;
      const facts = { amount: speaker.money(amount), date: speaker.date(validUntil) };
      return speaker.message([speaker.say('care.return_coupon', facts)]);
    }
    case 'parcel_due':
    case 'delivered':
    case 'returned_to_sender':
      return speaker.message([speaker.say(`care.${occasion}`, { title })]);
    case 'delayed':
      return speaker.message([delayed(speaker, title)]);
  }
}

/** The new day, while it lies ahead. */
function delayed(speaker: Speaker, title: string): string {
  const { kase, now } = speaker;
  const until = kase.order?.promisedBy ?? null;
  return until !== null && Date.parse(until) > now.getTime()
    ? speaker.say('care.delayed_until', { title, date: speaker.date(until) })
    : speaker.say('care.delayed', { title });
}
