import { EMPTY_CHAIN, seal, type ChainHead } from '../domain/chain.ts';
import type { Instant } from '../domain/order.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import { LRUCache } from 'lru-cache';
import { newSalt } from './caseFiles.ts';

interface Loaded<S> {
  state: S;
  head: ChainHead;
  sequence: number;
}

/** Small streams of one kind over the store: folds them, and appends to them by compare-and-set. */
export class FoldedStreams<S, E> {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #empty: S;
  readonly #fold: (state: S, entry: E, at: Instant) => S;
  readonly #known = new LRUCache<string, Loaded<S>>({ max: 2_000 });

  constructor(options: {
    store: CaseStore;
    clock: Clock;
    empty: S;
    fold: (state: S, entry: E, at: Instant) => S;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#empty = options.empty;
    this.#fold = options.fold;
  }

  /** The state as the store has it now. Rejects with `StoreUnavailable`. */
  async read(stream: string): Promise<S> {
    return (await this.#refresh(stream)).state;
  }

  /**
   * Appends what `decide` says on the freshest state, as often as it takes, and resolves to the state after it; null from
   * it, or nothing, leaves everything as it is and resolves to null. Rejects with `StoreUnavailable`.
   */
  async change(stream: string, decide: (state: S) => E[] | null): Promise<S | null> {
    for (;;) {
      const loaded = await this.#refresh(stream);
      const contents = decide(loaded.state);
      if (contents === null || contents.length === 0) return null;
      const at = this.#clock.now().toISOString();
      const entries = seal(loaded.head, contents, at, newSalt);
      const sequence = loaded.sequence + 1;
      const result = await this.#store.append({ stream, sequence, at, entries });
      if (!result.ok) continue;
      const state = contents.reduce((before, entry) => this.#fold(before, entry, at), loaded.state);
      return this.#keep(stream, { state, head: entries.at(-1) ?? loaded.head, sequence }).state;
    }
  }

  async #refresh(stream: string): Promise<Loaded<S>> {
    const known = this.#known.get(stream) ?? { state: this.#empty, head: EMPTY_CHAIN, sequence: 0 };
    let { state, head, sequence } = known;
    for (const commit of await this.#store.read(stream, known.sequence)) {
      for (const { n, hash, at, content } of commit.entries) {
        state = this.#fold(state, content as E, at);
        head = { n, hash };
      }
      sequence = commit.sequence;
    }
    return this.#keep(stream, { state, head, sequence });
  }

  /** A read that began before an append and ends after it knows less. */
  #keep(stream: string, loaded: Loaded<S>): Loaded<S> {
    const known = this.#known.get(stream);
    if (known && known.sequence > loaded.sequence) return known;
    this.#known.set(stream, loaded);
    return loaded;
  }
}
