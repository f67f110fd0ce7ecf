import { createHmac } from 'node:crypto';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

type StopState = 'unknown' | 'may_be_written_to' | 'stopped';
type StopEntry = { type: 'written_to' } | { type: 'stopped' };

const MARK = /^[\w-]{43}$/;

/**
 * Who wants no emails. An address is known by a mark that stands in each email to it and opens nothing else; the store has the
 * hash of the mark, and so no address. Methods reject with `StoreUnavailable`.
 */
export class MailStops {
  readonly #key: string;
  readonly #streams: FoldedStreams<StopState, StopEntry>;

  constructor({ store, clock, key }: { store: CaseStore; clock: Clock; key: string }) {
    this.#key = key;
    this.#streams = new FoldedStreams<StopState, StopEntry>({
      store,
      clock,
      empty: 'unknown',
      fold: (_before, { type }) => (type === 'stopped' ? 'stopped' : 'may_be_written_to'),
    });
  }

  /** The mark of an address that may be written to, from now on good for stopping that; null where it was stopped. */
  async markFor(address: string): Promise<string | null> {
    const mark = createHmac('sha256', this.#key)
      .update(`mail stop\n${address.trim().toLowerCase()}`)
      .digest('base64url');
    const stream = streamOf(mark);
    await this.#streams.change(stream, (state) => (state === 'unknown' ? [{ type: 'written_to' }] : null));
    return (await this.#streams.read(stream)) === 'stopped' ? null : mark;
  }

  /** No more emails to the address of this mark. False for a mark that was never given out. */
  async stop(mark: string): Promise<boolean> {
    if (!MARK.test(mark)) return false;
    const stream = streamOf(mark);
    await this.#streams.change(stream, (state) =>
      state === 'may_be_written_to' ? [{ type: 'stopped' }] : null,
    );
    return (await this.#streams.read(stream)) === 'stopped';
  }
}

const streamOf = (mark: string): string => `mail-stop/${sha256Hex(mark)}`;
