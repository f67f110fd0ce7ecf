import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const MOST_CONVERSATIONS = 50_000;

/**
 * From which address each conversation was last written to, as long as this process remembers: for limits. What it gives
 * is a hash under a secret of this installation, so that nothing that is kept by it tells an address.
 */
export class Callers {
  readonly #secret: string;
  readonly #keys = new LRUCache<string, string>({ max: MOST_CONVERSATIONS });

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** `address` null: nobody knows. */
  note(conversationId: string, address: string | null): void {
    if (address === null) this.#keys.delete(conversationId);
    else this.#keys.set(conversationId, this.hashOf(address));
  }

  hashOf(address: string): string {
    return createHmac('sha256', this.#secret).update(address).digest('hex');
  }

  keyOf(conversationId: string): string | null {
    return this.#keys.get(conversationId) ?? null;
  }
}
