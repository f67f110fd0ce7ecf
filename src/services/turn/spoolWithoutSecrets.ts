import type { Case } from '../../domain/case/case.ts';
import type { Conversation } from '../../domain/vocabulary/message.ts';
import type { KeptMessage, Spool } from '../../ports/spool.ts';
import { recordable } from './recordable.ts';

export interface SpoolWithoutSecretsParts {
  spool: Spool;
  /** The case of a conversation as this process knows it, without asking the store; null when it does not. */
  known: (conversation: Conversation) => Case | null;
}

/** Keeps messages with card numbers and bank accounts hidden, as they would be on record. */
export class SpoolWithoutSecrets implements Spool {
  readonly #parts: SpoolWithoutSecretsParts;

  constructor(parts: SpoolWithoutSecretsParts) {
    this.#parts = parts;
  }

  keep({ conversation, message }: KeptMessage): Promise<void> {
    return this.#parts.spool.keep({
      conversation,
      message: recordable(message, this.#parts.known(conversation)),
    });
  }

  drop(kept: KeptMessage): Promise<void> {
    return this.#parts.spool.drop(kept);
  }

  all(): Promise<KeptMessage[]> {
    return this.#parts.spool.all();
  }
}
