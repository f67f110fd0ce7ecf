import type { Case } from '../../domain/case/case.ts';
import { withoutSecrets } from '../../domain/privacy/secrets.ts';
import type { Conversation } from '../../domain/vocabulary/message.ts';
import type { KeptMessage, Spool } from '../../ports/spool.ts';
import { wasAskedForOrder } from './buyerRecord.ts';

export interface SpoolWithoutSecretsParts {
  spool: Spool;
  /** The case of a conversation as this process knows it, without asking the store; null when it does not. */
  known: (conversation: Conversation) => Case | null;
}

/**
 * Keeps messages with card numbers and bank accounts hidden, as they would be on record. The store cannot be asked while messages
 * wait for it, so that a number is taken for an order only where one was asked for.
 */
export class SpoolWithoutSecrets implements Spool {
  readonly #parts: SpoolWithoutSecretsParts;

  constructor(parts: SpoolWithoutSecretsParts) {
    this.#parts = parts;
  }

  keep({ conversation, message }: KeptMessage): Promise<void> {
    const asked = wasAskedForOrder(this.#parts.known(conversation));
    const { text, masked } = withoutSecrets(message.text, { keeps: [], asked });
    return this.#parts.spool.keep({
      conversation,
      message: masked ? { ...message, text, masked } : message,
    });
  }

  drop(kept: KeptMessage): Promise<void> {
    return this.#parts.spool.drop(kept);
  }

  all(): Promise<KeptMessage[]> {
    return this.#parts.spool.all();
  }
}
