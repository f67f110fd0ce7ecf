import { createHash } from 'node:crypto';
import { EMPTY_CHAIN, seal } from '../../domain/case/chain.ts';
import { daysBetween } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { newSalt } from '../cases/caseFiles.ts';

/** A limit of tries within 24 hours. */
export interface TryLimit {
  stream: string;
  perDay: number;
}

/** A try that was made, and one that succeeded and so counts for nothing. Older records call every failed one `failed_try`. */
type TryEntry = { type: 'try' } | { type: 'proved' };

/**
 * Tries that are counted before anything is looked at, over all conversations and processes: a try is an append by
 * compare-and-set to the stream of its limit, so that as many as come at once never pass it.
 */
export class Tries {
  readonly #store: CaseStore;
  readonly #clock: Clock;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Counts a try; false, and nothing counted, when there is none left. */
  async take({ stream, perDay }: TryLimit): Promise<boolean> {
    return await this.#append(stream, { type: 'try' }, (commits) => this.#open(commits) < perDay);
  }

  /** Gives back a try that succeeded. */
  async giveBack({ stream }: TryLimit): Promise<void> {
    await this.#append(stream, { type: 'proved' }, () => true);
  }

  #open(commits: readonly Commit[]): number {
    const now = this.#clock.now().toISOString();
    return commits
      .filter(({ at }) => daysBetween(at, now) < 1)
      .flatMap(({ entries }) => entries)
      .reduce((count, { content }) => count + ((content as { type: string }).type === 'proved' ? -1 : 1), 0);
  }

  async #append(
    stream: string,
    content: TryEntry,
    may: (commits: readonly Commit[]) => boolean,
  ): Promise<boolean> {
    for (;;) {
      const commits = await this.#store.read(stream, 0);
      if (!may(commits)) return false;
      const before = commits.at(-1);
      const at = this.#clock.now().toISOString();
      const entries = seal(before?.entries.at(-1) ?? EMPTY_CHAIN, [content], at, newSalt);
      const sequence = (before?.sequence ?? 0) + 1;
      if ((await this.#store.append({ stream, sequence, at, entries })).ok) return true;
    }
  }
}

/** The stream tells neither the number nor whether there is such an order. */
export const triesOfOrder = (number: string): string => `tries/${shortHash(normaliseOrderNumber(number))}`;

/** `address` as it is known here, which is a keyed hash already: no stream tells an address. */
export const triesOfAddress = (address: string): string => `tries/from/${shortHash(address)}`;

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
