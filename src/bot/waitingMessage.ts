import type { KeptMessage, Spool } from '../ports/spool.ts';

interface Waiter {
  accept: () => void;
  refuse: (error: unknown) => void;
}

/** A message on its way to the record, and the requests of its channel that wait for it. */
export class WaitingMessage {
  readonly #kept: KeptMessage;
  readonly #spool: Spool;
  #waiters: Waiter[] = [];
  #keeping: Promise<void> | null;
  #isKept: boolean;
  #isRecorded = false;
  #isRefused = false;

  /** `isKept` is true for one that the spool gave back. */
  constructor(kept: KeptMessage, { spool, isKept }: { spool: Spool; isKept: boolean }) {
    this.#kept = kept;
    this.#spool = spool;
    this.#isKept = isKept;
    this.#keeping = isKept ? Promise.resolve() : null;
  }

  get kept(): KeptMessage {
    return this.#kept;
  }

  get conversation(): KeptMessage['conversation'] {
    return this.#kept.conversation;
  }

  get message(): KeptMessage['message'] {
    return this.#kept.message;
  }

  /** Whoever brought it was told that it could not be kept: brought again, it comes anew. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Resolves once the message is on record or kept; rejects when it could not be kept. */
  async accepted(): Promise<void> {
    if (this.#isRecorded || this.#isKept) return;
    await new Promise<void>((accept, refuse) => {
      this.#waiters.push({ accept, refuse });
    });
  }

  recorded(): void {
    this.#isRecorded = true;
    this.#isRefused = false;
    this.#settle(({ accept }) => {
      accept();
    });
  }

  /** Keeps the message unless it is on record; rejects when it cannot be kept, and so does `accepted`. */
  async keep(): Promise<void> {
    if (this.#isRecorded) return;
    this.#keeping ??= this.#spool.keep(this.#kept);
    try {
      await this.#keeping;
      this.#isKept = true;
      this.#settle(({ accept }) => {
        accept();
      });
    } catch (error) {
      this.#keeping = null;
      this.#isRefused = true;
      this.#settle(({ refuse }) => {
        refuse(error);
      });
      throw error;
    }
  }

  /** Lets go of what was kept once it is on record. */
  async letGo(): Promise<void> {
    if (!this.#isRecorded || this.#keeping === null) return;
    await this.#keeping.catch(() => undefined);
    await this.#spool.drop(this.#kept);
  }

  #settle(how: (waiter: Waiter) => void): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) how(waiter);
  }
}
