import { z } from 'zod';
import { BuyerMessage, Conversation } from '../domain/vocabulary/message.ts';

/** A buyer's message that is not on record yet. */
export const KeptMessage = z.object({
  conversation: Conversation,
  message: BuyerMessage,
  /** Where the request that brought it stands in its trace (`traceparent`); absent where nobody follows it. */
  trace: z.string().optional(),
});
export type KeptMessage = z.infer<typeof KeptMessage>;

/** Where messages wait, out of the case store's reach, until they are on record. */
export interface Spool {
  /**
   * Keeps a message; when it resolves, the message outlives the process and the machine's power. Keeping the same one
   * again changes nothing. Rejects when it cannot be written.
   */
  keep(kept: KeptMessage): Promise<void>;

  /** Lets go of a message that is on record now; one that is not kept is let go of already. */
  drop(kept: KeptMessage): Promise<void>;

  /** Everything that is kept, in the order it came, also by processes that are gone. */
  all(): Promise<KeptMessage[]>;
}
