import type { Entry } from '../../domain/case/entry.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';

/** Something that was said in a conversation, with its place among everything said in it. */
export interface FeedItem {
  /** Opaque and growing: hand it back to `after` to go on behind this item. */
  position: string;
  at: Instant;
  said: Extract<Entry, { type: 'said' }>;
}

/** Everything said in a conversation, over all its cases, read from the case files. */
export interface ConversationFeed {
  /** What was said behind `position`, in order; everything when it is null. */
  after(conversationId: string, position: string | null): Promise<FeedItem[]>;
  /**
   * Calls `onChange` soon after something new was said, by whichever process on the same store.
   * It may call without a reason. Returns how to stop.
   */
  watch(conversationId: string, onChange: () => void): () => void;
}
