import { TrackingStatus } from '../../domain/vocabulary/order.ts';
import type { ShopState } from './exports/exportFormat.ts';

/** Words for where a parcel is that mean the same in every shop, in the form that `plain` gives. */
const EVERYWHERE: Readonly<Record<string, ShopState>> = {
  unfulfilled: 'not_shipped',
  unshipped: 'not_shipped',
  'awaiting shipment': 'not_shipped',
  'ready to ship': 'not_shipped',
  processing: 'not_shipped',
  fulfilled: 'shipped',
  shipped: 'shipped',
  sent: 'shipped',
  dispatched: 'shipped',
  'on its way': 'shipped',
  'on the way': 'shipped',
  'in customs': 'customs',
  'at customs': 'customs',
  returned: 'returned_to_sender',
  'lost in transit': 'lost',
};

/** How headings and states are compared: without case, and with one space for spaces, `_`, `-` and `:` between words. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:–-]+/gu, ' ')
    .trim();

/** What a word for a state means: in this shop, in any, or as Parley calls it; null when nobody knows. */
export function stateCalled(word: string, states: Readonly<Record<string, ShopState>>): ShopState | null {
  const known = states[plain(word)] ?? EVERYWHERE[plain(word)];
  if (known !== undefined) return known;
  return TrackingStatus.safeParse(plain(word).replaceAll(' ', '_')).data ?? null;
}
