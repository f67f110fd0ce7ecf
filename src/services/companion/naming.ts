import { COMPANION_CHANNEL, type Conversation } from '../../domain/vocabulary/message.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';

/** What an agent calls a conversation by: the number of its order, or words of their own until the order is known. */
export interface Naming {
  order: string | null;
  reference: string | null;
}

const OF_ORDER = 'order ';
const OF_REFERENCE = 'reference ';

/** The id of the conversation that is called so: one for each order, however its number is written; null where nothing is named. */
export function idOf({ order, reference }: Naming): string | null {
  if (reference !== null) return OF_REFERENCE + reference;
  return order === null ? null : OF_ORDER + normaliseOrderNumber(order);
}

/** What names a conversation again, by its id. */
export const namedBy = (conversationId: string): Naming =>
  conversationId.startsWith(OF_REFERENCE)
    ? { order: null, reference: conversationId.slice(OF_REFERENCE.length) }
    : { order: conversationId.slice(OF_ORDER.length), reference: null };

/** The conversation of this id, with whoever writes in it: the order's buyer, on the word of who brings their words. */
export const conversationOf = (
  id: string,
  order: Order | null,
  vouchedBy: { id: string; name: string },
): Conversation => ({
  id,
  channelId: COMPANION_CHANNEL,
  buyer: {
    channelUser: `${COMPANION_CHANNEL}:${id}`,
    name: order?.buyer.name ?? null,
    vouched: false,
    buyerId: null,
    ...(order === null ? {} : { orderNumber: order.number, vouchedBy }),
  },
  reference: { conversation: { id } },
});
