import { EMPTY_CHAIN, seal, type ChainHead } from '../../domain/case/chain.ts';
import { erasedIn, isTakenBack, isTombstone } from '../../domain/evidence/tombstone.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { LRUCache } from 'lru-cache';
import { newSalt } from './caseFiles.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** For a name of a stream or a lease that is to tell nothing of what it is named by. */
export const shortHash = (text: string): string => sha256Hex(text).slice(0, 32);

interface Loaded<S> {
  state: S;
  head: ChainHead;
  sequence: number;
}

interface Dependencies<S, E> {
  store: CaseStore;
  clock: Clock;
  empty: S;
  fold: (state: S, entry: E, at: Instant) => S;
}

/** Small streams of one kind over the store: folds them, and appends to them by compare-and-set. */
export class FoldedStreams<S, E> {
  readonly #deps: Dependencies<S, E>;
  readonly #known = new LRUCache<string, Loaded<S>>({ max: 2_000 });

  constructor(dependencies: Dependencies<S, E>) {
    this.#deps = dependencies;
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
      const at = this.#deps.clock.now().toISOString();
      const entries = seal(loaded.head, contents, at, newSalt);
      const sequence = loaded.sequence + 1;
      const result = await this.#deps.store.append({ stream, sequence, at, entries });
      if (!result.ok) continue;
      const state = contents.reduce((before, entry) => this.#deps.fold(before, entry, at), loaded.state);
      return this.#keep(stream, { state, head: entries.at(-1) ?? loaded.head, sequence }).state;
    }
  }

  async #refresh(stream: string): Promise<Loaded<S>> {
    const known = this.#known.get(stream);
    const news = await this.#deps.store.read(stream, known?.sequence ?? 0);
    const forgets = news.some(({ entries }) => entries.some(({ content }) => isTombstone(content)));
    if (!forgets || !known) return this.#keep(stream, this.#foldOn(stream, known ?? this.#nothing(), news));
    // What was taken back is in the state that is known: only the whole stream tells what is left.
    return this.#keep(stream, this.#foldOn(stream, this.#nothing(), await this.#deps.store.read(stream, 0)));
  }

  #nothing(): Loaded<S> {
    return { state: this.#deps.empty, head: EMPTY_CHAIN, sequence: 0 };
  }

  #foldOn(stream: string, from: Loaded<S>, commits: readonly Commit[]): Loaded<S> {
    const isErased = erasedIn(
      stream,
      commits.flatMap(({ entries }) => entries),
    );
    let { state, head, sequence } = from;
    for (const commit of commits) {
      for (const entry of commit.entries) {
        head = { n: entry.n, hash: entry.hash };
        if (isTakenBack(entry, isErased) || isTombstone(entry.content)) continue;
        state = this.#deps.fold(state, entry.content as E, entry.at);
      }
      sequence = commit.sequence;
    }
    return { state, head, sequence };
  }

  /** A read that began before an append and ends after it knows less. */
  #keep(stream: string, loaded: Loaded<S>): Loaded<S> {
    const known = this.#known.get(stream);
    if (known && known.sequence > loaded.sequence) return known;
    this.#known.set(stream, loaded);
    return loaded;
  }
}
