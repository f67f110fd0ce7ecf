import type { BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';

/** Where channels hand in what buyers do. */
export interface Inbox {
  /** A buyer opened the conversation and has not written yet: they are greeted. */
  joined(conversation: Conversation, locale: string | null): Promise<void>;
  /**
   * A buyer wrote. Resolves once the message is recorded, or, when the record cannot be written now, once it is kept
   * to be recorded later; the answer follows by itself. Messages of a conversation are taken in the order of the calls, and with
   * those that come to another process meanwhile in the order of `sentAt` (ms, by the clock of their channel or client; the time of
   * the call where that is not known).
   */
  receive(conversation: Conversation, message: BuyerMessage, sentAt?: number | null): Promise<void>;
  /** A buyer is writing. Nothing of it is kept. */
  typing?(conversation: Conversation): void;
}
