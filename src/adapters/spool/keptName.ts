import type { KeptMessage } from '../../ports/spool.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

export const isKeptName = (name: string): boolean => /^\d+-[0-9a-f]+\.json$/.test(name);

/** Which message it is, whoever brought it. */
export function digestOf({ conversation, message }: KeptMessage): string {
  const key = JSON.stringify([conversation.channelId, conversation.id, message.activityId]);
  return sha256Hex(key).slice(0, 32);
}

/** Names of kept messages: in the order of the names they came. */
export class KeptNames {
  #last = 0;

  next(digest: string): string {
    this.#last = Math.max(this.#last + 1, Date.now());
    return `${String(this.#last).padStart(15, '0')}-${digest}.json`;
  }
}

/** Where each message that this process knows to be kept lies: in several places where several processes kept it. */
export class KeptPlaces {
  readonly #names = new Map<string, Set<string>>();

  add(digest: string, name: string): void {
    this.#names.set(digest, (this.#names.get(digest) ?? new Set()).add(name));
  }

  has(digest: string): boolean {
    return this.#names.has(digest);
  }

  of(digest: string): string[] {
    return [...(this.#names.get(digest) ?? [])];
  }

  forget(digest: string): void {
    this.#names.delete(digest);
  }
}
