import { EMPTY_CHAIN, findFault, seal as sealEntries } from '../../domain/case/chain.ts';
import {
  FIRST_PREVIOUS,
  leafOf,
  SEAL_STREAM,
  sealHash,
  type Seal,
  type SealedHead,
  type SealEntry,
} from '../../domain/evidence/seal.ts';
import { TIMES_STREAM } from '../../domain/evidence/timestampedSeal.ts';
import { Frontier } from '../../domain/evidence/merkle.ts';
import { SealStream } from '../../domain/evidence/sealLog.ts';
import { signed, type SigningKey } from '../../domain/evidence/signing.ts';
import type { CaseStore, StreamHead } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import { newSalt } from '../cases/caseFiles.ts';
import { Repeating } from '../background/repeating.ts';

/** So many heads fit into one document of every store. */
const HEADS_A_COMMIT = 4_000;
const TRIES = 5;
/** Clocks of processes differ by less. */
const CLOCKS_DIFFER_MS = 60_000;
/** How often it is looked whether a seal is due, in parts of the time between two. */
const LOOKS = 4;

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
  key: SigningKey;
  receipts: SealReceipts;
  clock: Clock;
  /** Whether this process does for all of them what one is enough for; unless told it is. */
  isMine?: () => Promise<boolean>;
  onError: (error: unknown) => void;
}

/**
 * Seals where all streams stand, in the store and as a receipt outside of it. Several processes may seal one store: a seal that
 * one of them made will do for all, and whoever is second to write looks again.
 */
export class Sealing {
  readonly #deps: Dependencies;
  #sealed = new SealedSoFar();
  /** When this process last found nothing to seal, in ms since 1970. */
  #nothingAt = 0;
  #runs: Repeating | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /**
   * Sees to it that there is a seal every `everyMs`, whichever process makes it. None is made at the stop, which must not wait for
   * all that was said: what was appended since the last seal is sealed soon after the next start.
   */
  start(everyMs: number): void {
    const { onError } = this.#deps;
    const run = () => this.sealIfDue(everyMs);
    this.#runs = new Repeating({ run, everyMs: everyMs / LOOKS, firstAfterMs: everyMs / LOOKS, onError });
    this.#runs.start();
  }

  /** When the last seal was made that this process knows of; null while there is none. */
  get sealedAt(): string | null {
    return this.#sealed.seals.at(-1)?.at ?? null;
  }

  async stop(): Promise<void> {
    await this.#runs?.stop();
    this.#runs = null;
  }

  /** Seals unless some process did so, or this one found nothing to seal, less than `everyMs` ago, or it is another's to do; rejects as `seal` does. */
  async sealIfDue(everyMs: number): Promise<Seal | null> {
    await this.#catchUp();
    const { clock, isMine, onError } = this.#deps;
    const now = clock.now().getTime();
    const last = this.#sealed.seals.at(-1);
    const sealedAt = last ? Date.parse(last.at) : 0;
    if (sealedAt > now + CLOCKS_DIFFER_MS)
      onError(
        new Error(
          `The last seal is of ${last?.at}, later than it is by this machine's clock: set the clocks right.`,
        ),
      );
    // A time to come says nothing of how long ago it was.
    const isDue = (doneAt: number): boolean => doneAt > now || now - doneAt >= everyMs;
    if (!isDue(sealedAt) || !isDue(this.#nothingAt) || (await isMine?.()) === false) return null;
    return await this.seal();
  }

  /**
   * Seals what changed since the last seal; null when nothing did. Rejects with `NotAsSealed` when the store is older
   * than its receipts, and with `StoreUnavailable`.
   */
  async seal(): Promise<Seal | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      await this.#catchUp();
      const heads = await this.#changed();
      // A timestamp follows each seal; it is sealed with what comes next, or one would follow the other for ever.
      const isNews = heads.some(({ stream }) => stream !== TIMES_STREAM);
      if (!isNews && this.#sealed.frontier.size === (this.#sealed.seals.at(-1)?.treeSize ?? 0)) {
        this.#nothingAt = this.#deps.clock.now().getTime();
        return null;
      }
      if (await this.#append(heads)) {
        await this.#catchUp();
        return this.#sealed.seals.at(-1) ?? null;
      }
    }
    return null;
  }

  /** Reads what other processes sealed, and gives every seal its receipt. */
  async #catchUp(): Promise<void> {
    const { store, receipts } = this.#deps;
    for (const commit of await store.read(SEAL_STREAM, this.#sealed.sequence)) {
      if (commit.sequence !== this.#sealed.sequence + 1 || findFault(commit.entries, this.#sealed.head))
        throw new NotAsSealed(SEAL_STREAM, `its commit ${commit.sequence} was changed or does not follow`);
      this.#sealed.add(commit);
    }
    const kept = await receipts.all();
    const last = kept.at(-1);
    if (last) {
      const same = this.#sealed.seals[last.ordinal - 1];
      if (!same || sealHash(same) !== sealHash(last))
        throw new NotAsSealed(SEAL_STREAM, `the seal ${last.ordinal} of ${last.at} is gone from the store`);
    }
    for (const each of this.#sealed.seals.slice(last?.ordinal ?? 0)) await receipts.add(each);
  }

  async #changed(): Promise<SealedHead[]> {
    const changed: SealedHead[] = [];
    for (const each of await this.#deps.store.heads()) {
      if (each.stream === SEAL_STREAM) continue;
      try {
        const head = await this.#goneOn(each);
        if (head) changed.push(head);
      } catch (error) {
        if (!(error instanceof NotAsSealed) && !(error instanceof SyntaxError)) throw error;
        this.#deps.onError(error);
      }
    }
    return changed;
  }

  async #goneOn({ stream, sequence }: StreamHead): Promise<SealedHead | null> {
    const sealed = this.#sealed.latest.get(stream);
    if (sealed?.sequence === sequence) return null;
    const commits = await this.#deps.store.read(stream, sealed?.sequence ?? 0);
    const entries = commits.flatMap((commit) => commit.entries);
    const fault = findFault(entries, sealed ?? EMPTY_CHAIN);
    const last = entries.at(-1);
    if (fault || !last)
      throw new NotAsSealed(stream, `from entry ${fault?.n ?? '?'} on it does not go on from its last seal`);
    return { stream, sequence: commits.at(-1)?.sequence ?? sequence, n: last.n, hash: last.hash };
  }

  /** False when another process was first. */
  async #append(heads: readonly SealedHead[]): Promise<boolean> {
    const { store, key, clock } = this.#deps;
    const at = clock.now().toISOString();
    const frontier = new Frontier(this.#sealed.frontier);
    for (const head of heads) frontier.add(leafOf(head));
    const before = this.#sealed.seals.at(-1);
    const seal: Seal = signed(
      {
        type: 'parley-seal' as const,
        ordinal: this.#sealed.seals.length + 1,
        at,
        treeSize: frontier.size,
        root: frontier.root().toString('hex'),
        previous: before ? sealHash(before) : FIRST_PREVIOUS,
      },
      key,
    );
    const commits: SealEntry[][] = [];
    for (let from = 0; from < heads.length; from += HEADS_A_COMMIT)
      commits.push([{ type: 'heads', heads: heads.slice(from, from + HEADS_A_COMMIT) }]);
    const closing: SealEntry = { type: 'sealed', seal };
    const last = commits.at(-1);
    if (last) last.push(closing);
    else commits.push([closing]);
    let { head, sequence } = this.#sealed;
    for (const contents of commits) {
      const entries = sealEntries(head, contents, at, newSalt);
      sequence += 1;
      const result = await store.append({ stream: SEAL_STREAM, sequence, at, entries });
      if (!result.ok) return false;
      head = entries.at(-1) ?? head;
    }
    return true;
  }
}

/** What the stream of seals says as far as sealing needs it: its last place of each stream, and no leaf or tree. */
class SealedSoFar extends SealStream {
  readonly frontier = new Frontier();
  readonly latest = new Map<string, Pick<SealedHead, 'sequence' | 'n' | 'hash'>>();

  protected addHead(head: SealedHead): void {
    const { stream, sequence, n, hash } = head;
    this.latest.set(stream, { sequence, n, hash });
    this.frontier.add(leafOf(head));
  }
}
