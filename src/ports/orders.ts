import type { Order } from '../domain/vocabulary/order.ts';

/** Orders as the seller imported them. */
export interface Orders {
  /** By its number, ignoring spaces, dashes and case; null when there is none. */
  find(orderNumber: string): Promise<Order | null>;
  /** All orders of a buyer, newest first, by the seller's buyer id. */
  ofBuyer(buyerId: string): Promise<Order[]>;
  /** All orders of whoever a channel vouches for, as `<channelId>:<user id>`, newest first. */
  ofChannelUser(channelUser: string): Promise<Order[]>;
  /** Adds or replaces these orders: all of them or, when it rejects, none. */
  save(orders: Order[]): Promise<void>;
  count(): Promise<number>;
  close(): Promise<void>;
}
