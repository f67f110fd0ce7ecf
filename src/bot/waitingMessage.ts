import type { KeptMessage, Spool } from '../ports/spool.ts';

/** A message on its way to the record, and what its channel waits for. */
export class WaitingMessage {
  readonly #kept: KeptMessage;
  readonly #spool: Spool;
  readonly #accepted = Promise.withResolvers<void>();
  #keeping: Promise<void> | null;
  #isRecorded = false;

  /** `isKept` is true for one that the spool gave back. */
  constructor(kept: KeptMessage, { spool, isKept }: { spool: Spool; isKept: boolean }) {
    this.#kept = kept;
    this.#spool = spool;
    this.#keeping = isKept ? Promise.resolve() : null;
    this.#accepted.promise.catch(() => undefined);
  }

  get conversation(): KeptMessage['conversation'] {
    return this.#kept.conversation;
  }

  get message(): KeptMessage['message'] {
    return this.#kept.message;
  }

  get isKept(): boolean {
    return this.#keeping !== null;
  }

  /** Resolves once the message is on record or kept; rejects when it could be neither while its channel waited. */
  get accepted(): Promise<void> {
    return this.#accepted.promise;
  }

  recorded(): void {
    this.#isRecorded = true;
    this.#accepted.resolve();
  }

  /** Keeps the message unless it is on record; rejects when it cannot be kept, and so does `accepted`. */
  async keep(): Promise<void> {
    if (this.#isRecorded) return;
    this.#keeping ??= this.#spool.keep(this.#kept);
    try {
      await this.#keeping;
      this.#accepted.resolve();
    } catch (error) {
      this.#keeping = null;
      this.#accepted.reject(error);
      throw error;
    }
  }

  /** Lets go of what was kept once it is on record. */
  async letGo(): Promise<void> {
    if (!this.#isRecorded || this.#keeping === null) return;
    await this.#keeping.catch(() => undefined);
    await this.#spool.drop(this.#kept);
  }
}
