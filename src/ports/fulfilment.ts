import type { Money } from '../domain/vocabulary/money.ts';
import type { Instant } from '../domain/vocabulary/order.ts';
import type { Remedy } from '../domain/vocabulary/remedy.ts';

/** What the buyer accepted, or is thanked with, and the seller now owes. */
export interface FulfilmentTask {
  /** The same at every try, so that whoever carries it out can tell a repetition from a second debt. */
  id: string;
  caseId: string;
  offerId: string;
  remedy: Remedy;
  /**
   * What the buyer gets, of a coupon or a refund: of one of all the money, no more than was left of what they paid when they accepted
   * it. Null for everything else.
   */
  amount: Money | null;
  orderNumber: string;
  buyerName: string | null;
  /** Of a re-ship: what is to be sent, in the words it was agreed in. */
  variant: string | null;
  /** Of a re-ship where several pieces are in question: how many are to be sent; null for everything else. */
  pieces: number | null;
  promisedBy: Instant | null;
  /** Of what is sent: what the buyer wrote of the way it is to be brought, in their words; null where they wrote nothing of it. */
  deliveryWish: string | null;
  /** Of a coupon for coming back, which nobody accepted: how long the buyer was told that it can be used. Null of everything that was accepted. */
  thanksValidUntil: Instant | null;
}

export type FulfilmentResult =
  /** Carried out, or taken on for good by whoever answers for it; `reference` is their name for it. */
  | { status: 'done'; reference: string | null }
  /** Nobody was asked: a person sees it in the case and marks it done. */
  | { status: 'left_for_person' }
  /** Not carried out. With `retry` it may work later, not before `retryAfterMs` where the other side said so. */
  | { status: 'failed'; because: string; retry: boolean; retryAfterMs?: number };

/**
 * Carries out what was promised to a buyer.
 *
 * `carryOut` resolves with what became of it, whatever that is, and rejects only with the reason of `signal` when that aborts.
 * Then nobody knows whether it was carried out, and it is safe to try again because the task's id is the same.
 */
export interface Fulfilment {
  readonly name: string;
  carryOut(task: FulfilmentTask, signal: AbortSignal): Promise<FulfilmentResult>;
}
