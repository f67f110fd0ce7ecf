import { EMPTY_CHAIN, findFault, type ChainHead } from '../case/chain.ts';
import type { StoredCommit } from './finding.ts';
import { Frontier } from './merkle.ts';
import { leafOf, SealEntry, type Seal, type SealedHead, type SealState } from './seal.ts';

/** Where a stream was sealed last. */
export type Place = Pick<SealedHead, 'sequence' | 'n' | 'hash'>;

/** Of a stream that was never sealed. */
export const BEGINNING: Place = { sequence: 0, ...EMPTY_CHAIN };

/** Of so many streams the last sealed place is remembered: what is read once more around a mark is among them. */
const REMEMBERED = 50_000;

/**
 * What the stream of seals says as far as sealing needs it. It begins with any commit that carries its state, and what it keeps does
 * not grow with the streams.
 */
export class SealedSoFar {
  head: ChainHead = EMPTY_CHAIN;
  sequence = 0;
  mark: string | null = null;
  last: Seal | null = null;
  frontier = new Frontier();
  refused = new Map<string, Place>();
  /** Those that were sealed last, the oldest first. */
  readonly #places = new Map<string, Place>();

  placeOf(stream: string): Place | undefined {
    return this.#places.get(stream);
  }

  /** Goes on from what the commit says of itself; false, and nothing is changed, where it says nothing or what cannot be. */
  adopt({ sequence, entries }: StoredCommit): boolean {
    const [first] = entries;
    const end = entries.at(-1);
    const state = end && SealEntry.parse(end.content).state;
    if (!first || !state || findFault(entries, { n: first.n - 1, hash: first.previousHash })) return false;
    const frontier = new Frontier({
      size: state.treeSize,
      peaks: state.peaks.map((hex) => Buffer.from(hex, 'hex')),
    });
    if (state.last?.treeSize === frontier.size && state.last.root !== frontier.root().toString('hex'))
      return false;
    this.head = { n: end.n, hash: end.hash };
    this.sequence = sequence;
    this.frontier = frontier;
    this.#goTo(state);
    this.#remember(entries.flatMap(headsIn));
    return true;
  }

  /** What the commits behind it carry along once all up to `mark` was read. */
  state(frontier: Frontier, mark: string | null): SealState {
    return {
      mark,
      treeSize: frontier.size,
      peaks: frontier.peaks.map((peak) => Buffer.from(peak).toString('hex')),
      last: this.last,
      refused: [...this.refused].map(([stream, place]) => ({ stream, ...place })),
    };
  }

  /** The commit that follows. Throws on an entry that is none of a seal's kinds. */
  add({ sequence, entries }: StoredCommit): void {
    for (const { content, n, hash } of entries) {
      const entry = SealEntry.parse(content);
      if (entry.type === 'sealed') this.last = entry.seal;
      else for (const head of entry.heads) this.frontier.add(leafOf(head));
      if (entry.state) this.#goTo(entry.state);
      this.head = { n, hash };
    }
    this.#remember(entries.flatMap(headsIn));
    this.sequence = sequence;
  }

  #goTo({ mark, last, refused }: SealState): void {
    this.mark = mark;
    this.last = last;
    this.refused = new Map(refused.map(({ stream, ...place }) => [stream, place]));
  }

  #remember(heads: readonly SealedHead[]): void {
    for (const { stream, sequence, n, hash } of heads) {
      this.#places.delete(stream);
      this.#places.set(stream, { sequence, n, hash });
    }
    for (const stream of this.#places.keys()) {
      if (this.#places.size <= REMEMBERED) return;
      this.#places.delete(stream);
    }
  }
}

function headsIn({ content }: StoredCommit['entries'][number]): SealedHead[] {
  const entry = SealEntry.parse(content);
  return entry.type === 'heads' ? entry.heads : [];
}
