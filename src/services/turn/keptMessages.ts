import { randomUUID } from 'node:crypto';
import type { Leases } from '../../ports/leases.ts';
import type { KeptMessage, Spool } from '../../ports/spool.ts';
import { Repeating } from '../background/repeating.ts';

const EVERY_MS = 30_000;
const LEASE = 'spool';

export interface KeptMessagesParts {
  spool: Spool;
  leases: Leases;
  /** Takes up what is kept; what it has already it leaves alone. */
  restore: (kept: readonly KeptMessage[]) => void;
  onError: (error: unknown) => void;
}

/**
 * Takes up what waits in the spool, again and again: a process that kept messages may be gone for good. One process at a time does so,
 * and none while the leases do not answer: then the store is away, and nothing could be put on record.
 */
export class KeptMessages {
  readonly #parts: KeptMessagesParts;
  readonly #holder = randomUUID();
  readonly #runs: Repeating;

  constructor(parts: KeptMessagesParts) {
    this.#parts = parts;
    const { onError } = parts;
    this.#runs = new Repeating({
      run: () => this.takeUp(),
      everyMs: EVERY_MS,
      firstAfterMs: EVERY_MS,
      onError,
    });
  }

  /** Takes up `kept`, what was there before the start, at once: it came before whatever comes now. */
  start(kept: readonly KeptMessage[]): void {
    this.#parts.restore(kept);
    this.#runs.start();
  }

  async stop(): Promise<void> {
    await this.#runs.stop();
  }

  /** Rejects with `StoreUnavailable` when the spool or the leases do not answer. */
  async takeUp(): Promise<void> {
    const { spool, leases, restore } = this.#parts;
    const kept = await spool.all();
    if (kept.length === 0) return;
    const notes = await leases.take({ name: LEASE, holder: this.#holder, forMs: 2 * EVERY_MS });
    if (notes !== null) restore(kept);
  }
}
