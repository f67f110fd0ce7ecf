import { findFault } from '../../domain/case/chain.ts';
import { SEAL_STREAM, type SealedHead } from '../../domain/evidence/seal.ts';
import { BEGINNING, type Place, type SealedSoFar } from '../../domain/evidence/sealedSoFar.ts';
import { type CaseStore, type Commit, unlessUnavailable } from '../../ports/caseStore.ts';

/** More streams than this that do not go on would not fit a document, and say that the store itself is wrong. */
const MOST_REFUSED = 1_000;

/** The store is older than what was sealed, or a stream no longer goes on from where it was sealed. */
export class NotAsSealed extends Error {
  override readonly name = 'NotAsSealed';

  constructor(stream: string, what: string) {
    super(
      `${stream}: ${what}. Nothing more of it is sealed; run \`npm run evidence -- verify --all\` and compare with a backup.`,
    );
  }
}

interface Dependencies {
  store: CaseStore;
  sealed: SealedSoFar;
  onError: (error: unknown) => void;
}

/** Where streams stand that went on since they were sealed, each held to where that was. Methods reject with `StoreUnavailable`. */
export class SealNews {
  readonly #deps: Dependencies;
  /** By their streams. */
  readonly heads = new Map<string, SealedHead>();

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Takes commits as they were written; those that are sealed already count for nothing. */
  async take(commits: readonly Commit[]): Promise<void> {
    const streams = Map.groupBy(commits, ({ stream }) => stream);
    for (const [stream, written] of streams) if (stream !== SEAL_STREAM) await this.#takeOne(stream, written);
  }

  /** Streams that did not go on when they were looked at last: each is read again from where it was sealed. */
  async tryRefused(): Promise<void> {
    for (const [stream, place] of [...this.#deps.sealed.refused])
      await this.#check(stream, place, async () =>
        this.#head(stream, place, await this.#read(stream, place.sequence)),
      );
  }

  async #takeOne(stream: string, written: readonly Commit[]): Promise<void> {
    const { sealed } = this.#deps;
    if (sealed.refused.has(stream)) return;
    const known = this.heads.get(stream) ?? sealed.placeOf(stream);
    const news = written
      .filter(({ sequence }) => sequence > (known?.sequence ?? 0))
      .toSorted((a, b) => a.sequence - b.sequence);
    const [first] = news;
    if (!first) return;
    await this.#check(stream, known ?? BEGINNING, async () => {
      const place = known ?? (await this.#placeBefore(first));
      const follows = news.every(({ sequence }, index) => sequence === place.sequence + 1 + index);
      return this.#head(stream, place, follows ? news : await this.#read(stream, place.sequence));
    });
  }

  /** Where a stream stood that was sealed too long ago to be remembered: what the store itself says. */
  async #placeBefore({ stream, sequence }: Commit): Promise<Place> {
    if (sequence === 1) return BEGINNING;
    const [before] = await this.#read(stream, sequence - 2);
    const last = before?.entries.at(-1);
    if (before?.sequence !== sequence - 1 || !last)
      throw new NotAsSealed(stream, `its commit ${sequence - 1} is gone or cannot be read`);
    return { sequence: before.sequence, n: last.n, hash: last.hash };
  }

  #read(stream: string, after: number): Promise<Commit[]> {
    return this.#deps.store.read(stream, after);
  }

  #head(stream: string, place: Place, commits: readonly Commit[]): SealedHead {
    const entries = commits.flatMap((commit) => commit.entries);
    const fault = findFault(entries, place);
    const [end, last] = [commits.at(-1), entries.at(-1)];
    if (fault || !end || !last)
      throw new NotAsSealed(stream, `from entry ${fault?.n ?? '?'} on it does not go on from its last seal`);
    return { stream, sequence: end.sequence, n: last.n, hash: last.hash };
  }

  /** Seals the head that is found; where that cannot be, the stream is left where it was, and tried again at the next seal. */
  async #check(stream: string, place: Place, find: () => Promise<SealedHead>): Promise<void> {
    const { sealed, onError } = this.#deps;
    try {
      this.heads.set(stream, await find());
      sealed.refused.delete(stream);
    } catch (error) {
      unlessUnavailable(error);
      onError(error);
      this.heads.delete(stream);
      sealed.refused.set(stream, { sequence: place.sequence, n: place.n, hash: place.hash });
      if (sealed.refused.size > MOST_REFUSED)
        throw new NotAsSealed(
          stream,
          `and ${MOST_REFUSED} other streams do not go on from where they were sealed`,
        );
    }
  }
}
