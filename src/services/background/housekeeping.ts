import type { Clock } from '../../ports/clock.ts';
import type { Leases } from '../../ports/leases.ts';

const NAME = 'housekeeping';
/** After so long another process goes on where the one that did it died. */
const FOR_MS = 90_000;
/** Long before it runs out where it is mine, and often enough to go on soon where it is not. */
const HELD_EVERY_MS = 40_000;
const ASKED_EVERY_MS = 20_000;

interface Dependencies {
  leases: Leases;
  /** This process. */
  holder: string;
  clock: Clock;
  onError: (error: unknown) => void;
}

/**
 * Which process does what all of them may do and one is enough for: looking through the store for what is due or was left behind. All
 * of it may be done twice, so where no lease is to be had each process does it.
 */
export class Housekeeping {
  readonly #deps: Dependencies;
  #asked: { again: number; isMine: Promise<boolean> } | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Whether it is this process's. Never rejects. */
  async isMine(): Promise<boolean> {
    const now = this.#deps.clock.now().getTime();
    if (this.#asked !== null && now < this.#asked.again) return await this.#asked.isMine;
    const asked = { again: now + ASKED_EVERY_MS, isMine: this.#take() };
    this.#asked = asked;
    const isMine = await asked.isMine;
    if (isMine) asked.again = now + HELD_EVERY_MS;
    return isMine;
  }

  /** Leaves it to another. Never rejects. */
  async stop(): Promise<void> {
    const { leases, holder, onError } = this.#deps;
    if (await this.#asked?.isMine) await leases.release({ name: NAME, holder }).catch(onError);
  }

  async #take(): Promise<boolean> {
    const { leases, holder, onError } = this.#deps;
    try {
      return (await leases.take({ name: NAME, holder, forMs: FOR_MS })) !== null;
    } catch (error) {
      onError(error);
      return true;
    }
  }
}
