import { daysBetween, type Instant } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams, shortHash } from '../cases/foldedStream.ts';

/** A limit of tries within 24 hours. */
export interface TryLimit {
  stream: string;
  perDay: number;
}

/** A try that was made, and one that succeeded and so counts for nothing. Older records call every failed one `failed_try`. */
type TryEntry = { type: 'try' } | { type: 'proved' };

/** What a day's tries come to: one more, or one that counts for nothing. */
interface Counted {
  at: Instant;
  by: 1 | -1;
}

/**
 * Tries that are counted before anything is looked at, over all conversations and processes: a try is an append by
 * compare-and-set to the stream of its limit, so that as many as come at once never pass it.
 */
export class Tries {
  readonly #clock: Clock;
  readonly #streams: FoldedStreams<readonly Counted[], TryEntry>;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#clock = clock;
    this.#streams = new FoldedStreams({ store, clock, empty: [], fold });
  }

  /** Counts a try; false, and nothing counted, when there is none left. */
  async take({ stream, perDay }: TryLimit): Promise<boolean> {
    const now = this.#clock.now().toISOString();
    const after = await this.#streams.change(stream, (counted) => {
      const open = within(counted, now).reduce((sum, { by }) => sum + by, 0);
      return open < perDay ? [{ type: 'try' }] : null;
    });
    return after !== null;
  }

  /** Gives back a try that succeeded. */
  async giveBack({ stream }: TryLimit): Promise<void> {
    await this.#streams.change(stream, () => [{ type: 'proved' }]);
  }
}

const within = (counted: readonly Counted[], now: Instant): Counted[] =>
  counted.filter(({ at }) => daysBetween(at, now) < 1);

const fold = (counted: readonly Counted[], { type }: TryEntry, at: Instant): readonly Counted[] => [
  ...within(counted, at),
  { at, by: type === 'proved' ? -1 : 1 },
];

/** The stream tells neither the number nor whether there is such an order. */
export const triesOfOrder = (number: string): string => `tries/${shortHash(normaliseOrderNumber(number))}`;

/** `address` as it is known here, which is a keyed hash already: no stream tells an address. */
export const triesOfAddress = (address: string): string => `tries/from/${shortHash(address)}`;
