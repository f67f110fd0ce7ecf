import type { Alarm, News, OfferQuestion, Request, Wish } from '../../../../domain/vocabulary/reading.ts';
import type { Phrases } from '../lexicon.ts';

/** Requests that ask for something to be done or told, each a subject of its own. */
export const SERVICES = [
  'other_damage',
  'received_too_many',
  'address_change',
  'cancel',
  'exchange',
  'payment',
  'refund_status',
  'invoice',
  'customs',
  'coupon',
  'warranty',
  'return',
  'delivery',
  'case_status',
  'order_number_help',
  'why_identify',
  'contact',
  'usage',
  'languages',
  'terms',
] as const satisfies readonly Request[];
export type Service = (typeof SERVICES)[number];

/** What buyers of one language say beside complaints, moods and plain answers. */
export interface Talk {
  alarms: Record<Exclude<Alarm, 'none' | 'violence'>, Phrases>;
  /** Idioms and other harmless uses of the same words, taken out before alarms are looked for. */
  harmless: Phrases;
  requests: Record<Service | 'praise', Phrases>;
  /** Ways to agree beside those of the lexicon, grudging ones among them: "better than nothing". */
  yes: Phrases;
  /** What may stand around a yes and takes nothing from it, however hedged it sounds: "if that is all you can do". */
  grudging: Phrases;
  /** Ways to decline beside those of the lexicon: "thanks but no". */
  refusal: Phrases;
  /** "Just send it": the article under an offer of money, and under any other what is offered. */
  send_it: Phrases;
  /** Money, without a word of how much. */
  the_money: Phrases;
  wishes: Record<Exclude<Wish, 'none'>, Phrases>;
  /** Words that ask even where no question mark stands. */
  asking: Phrases;
  questions: Record<Exclude<OfferQuestion, 'none' | 'if_wrong'>, Phrases>;
  news: Record<Exclude<News, 'none' | 'no_photo' | 'photo_sent'>, Phrases>;
}
