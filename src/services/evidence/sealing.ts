import { setImmediate } from 'node:timers/promises';
import { findFault, seal as sealEntries } from '../../domain/case/chain.ts';
import { Frontier } from '../../domain/evidence/merkle.ts';
import {
  FIRST_PREVIOUS,
  leafOf,
  SEAL_STREAM,
  sealHash,
  type Seal,
  type SealedHead,
  type SealEntry,
} from '../../domain/evidence/seal.ts';
import { SealedSoFar } from '../../domain/evidence/sealedSoFar.ts';
import { sealsIn } from '../../domain/evidence/sealLog.ts';
import { TIMES_STREAM } from '../../domain/evidence/timestampedSeal.ts';
import { signed, type SigningKey } from '../../domain/evidence/signing.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import { newSalt } from '../cases/caseFiles.ts';
import { Repeating } from '../background/repeating.ts';
import { NotAsSealed, SealNews } from './sealNews.ts';

/** So many heads fit into one document of every store. */
const HEADS_A_COMMIT = 4_000;
const TRIES = 5;
/** Clocks of processes differ by less. */
const CLOCKS_DIFFER_MS = 60_000;
/** How often it is looked whether a seal is due, in parts of the time between two. */
const LOOKS = 4;
/** So many commits of seals are read to know what was sealed lately; what is before them is known by what they carry along. */
const TAIL = 4;
type Outcome = 'sealed' | 'nothing' | 'stopped' | 'another was first';

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
  readonly #sealed = new SealedSoFar();
  /** When this process last found nothing to seal, in ms since 1970. */
  #nothingAt = 0;
  #runs: Repeating | null = null;
  #isStopping = false;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /**
   * Sees to it that there is a seal every `everyMs`, whichever process makes it. None is made at the stop, which must not wait for
   * all that was said: what was appended since the last seal is sealed soon after the next start.
   */
  start(everyMs: number): void {
    const { onError } = this.#deps;
    this.#isStopping = false;
    const run = () => this.sealIfDue(everyMs);
    this.#runs = new Repeating({ run, everyMs: everyMs / LOOKS, firstAfterMs: everyMs / LOOKS, onError });
    this.#runs.start();
  }

  /** When the last seal was made that this process knows of; null while there is none. */
  get sealedAt(): string | null {
    return this.#sealed.last?.at ?? null;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#runs?.stop();
    this.#runs = null;
  }

  /** Seals unless some process did so, or this one found nothing to seal, less than `everyMs` ago, or it is another's to do; rejects as `seal` does. */
  async sealIfDue(everyMs: number): Promise<Seal | null> {
    await this.#catchUp();
    const { clock, isMine, onError } = this.#deps;
    const now = clock.now().getTime();
    const { last } = this.#sealed;
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
   * Seals what was written since the last seal; null when nothing was, or when `stop` came before the end: what is sealed by then stands, and
   * the next seal goes on behind it. Rejects with `NotAsSealed` when the store is older than its receipts, and with `StoreUnavailable`.
   */
  async seal(): Promise<Seal | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      await this.#catchUp();
      const result = await this.#sealNews();
      if (result === 'nothing') this.#nothingAt = this.#deps.clock.now().getTime();
      if (result === 'sealed') await this.#catchUp();
      if (result !== 'another was first') return result === 'sealed' ? this.#sealed.last : null;
    }
    return null;
  }

  /** Reads what other processes sealed, and gives every seal its receipt. */
  async #catchUp(): Promise<void> {
    const { store } = this.#deps;
    const end = (await store.last(SEAL_STREAM))?.sequence ?? 0;
    if (end > this.#sealed.sequence + TAIL) {
      const tail = await store.read(SEAL_STREAM, end - TAIL);
      tail.some((commit) => this.#sealed.adopt(commit));
    }
    for (const commit of await store.read(SEAL_STREAM, this.#sealed.sequence)) this.#follow(commit);
    await this.#giveReceipts();
  }

  #follow(commit: Commit): void {
    if (commit.sequence !== this.#sealed.sequence + 1 || findFault(commit.entries, this.#sealed.head))
      throw new NotAsSealed(SEAL_STREAM, `its commit ${commit.sequence} was changed or does not follow`);
    this.#sealed.add(commit);
  }

  async #giveReceipts(): Promise<void> {
    const { store, receipts } = this.#deps;
    const kept = (await receipts.all()).at(-1);
    const hashOfKept = kept ? sealHash(kept) : FIRST_PREVIOUS;
    const { last } = this.#sealed;
    const hashOfLast = last ? sealHash(last) : FIRST_PREVIOUS;
    if (hashOfKept === hashOfLast) return;
    if (last?.previous === hashOfKept) {
      await receipts.add(last);
      return;
    }
    const seals = sealsIn(await store.read(SEAL_STREAM, 0));
    const same = kept && seals[kept.ordinal - 1];
    if (kept && (!same || sealHash(same) !== hashOfKept))
      throw new NotAsSealed(SEAL_STREAM, `the seal ${kept.ordinal} of ${kept.at} is gone from the store`);
    for (const each of seals.slice(kept?.ordinal ?? 0)) await receipts.add(each);
  }

  /** Which streams are refused is taken back where nothing of a run came into the store: a stream let in again would not be read again. */
  async #sealNews(): Promise<Outcome> {
    const refused = new Map(this.#sealed.refused);
    const before = this.#sealed.sequence;
    const takeBack = (): void => {
      if (this.#sealed.sequence === before) this.#sealed.refused = refused;
    };
    try {
      const outcome = await this.#sealWritten();
      if (outcome === 'another was first' || outcome === 'stopped') takeBack();
      return outcome;
    } catch (error) {
      takeBack();
      throw error;
    }
  }

  /** Reads what was written since the mark, and adds it to the seals as it goes, so that what a run did that is cut off is not done again. */
  async #sealWritten(): Promise<Outcome> {
    const { store, onError } = this.#deps;
    const sealed = this.#sealed;
    const news = new SealNews({ store, sealed, onError });
    await news.tryRefused();
    let { mark } = sealed;
    for await (const page of store.written(mark, SEAL_STREAM)) {
      await news.take(page.commits);
      ({ mark } = page);
      if (this.#isStopping) return 'stopped';
      if (news.heads.size >= HEADS_A_COMMIT) {
        if (!(await this.#append([...news.heads.values()], mark, false))) return 'another was first';
        news.heads.clear();
      }
      // A store in this process answers without ever letting go of it.
      await setImmediate();
    }
    // A timestamp follows each seal; it is sealed with what comes next, or one would follow the other for ever.
    const isNews = [...news.heads.keys()].some((stream) => stream !== TIMES_STREAM);
    if (!isNews && sealed.frontier.size === (sealed.last?.treeSize ?? 0)) return 'nothing';
    const isFirst = await this.#append([...news.heads.values()], mark, true);
    return isFirst ? 'sealed' : 'another was first';
  }

  /** Adds heads to the seals, and a seal over all that is there where the run is at its end; false when another process was first. */
  async #append(heads: readonly SealedHead[], mark: string | null, isEnd: boolean): Promise<boolean> {
    const sealed = this.#sealed;
    const at = this.#deps.clock.now().toISOString();
    const commits = Math.max(1, Math.ceil(heads.length / HEADS_A_COMMIT));
    for (let index = 0; index < commits; index += 1) {
      const some = heads.slice(index * HEADS_A_COMMIT, (index + 1) * HEADS_A_COMMIT);
      const isLast = index === commits - 1;
      const contents = this.#contents(some, isLast ? mark : sealed.mark, isLast && isEnd ? at : null);
      const entries = sealEntries(sealed.head, contents, at, newSalt);
      const commit: Commit = { stream: SEAL_STREAM, sequence: sealed.sequence + 1, at, entries };
      if (!(await this.#deps.store.append(commit)).ok) return false;
      sealed.add(commit);
    }
    return true;
  }

  #contents(heads: readonly SealedHead[], mark: string | null, sealedAt: string | null): SealEntry[] {
    const frontier = new Frontier(this.#sealed.frontier);
    for (const head of heads) frontier.add(leafOf(head));
    const state = this.#sealed.state(frontier, mark);
    if (sealedAt === null) return [{ type: 'heads', heads: [...heads], state }];
    const seal = this.#seal(frontier, sealedAt);
    const closing: SealEntry = { type: 'sealed', seal, state: { ...state, last: seal } };
    return heads.length === 0 ? [closing] : [{ type: 'heads', heads: [...heads] }, closing];
  }

  #seal(frontier: Frontier, at: string): Seal {
    const { last } = this.#sealed;
    return signed(
      {
        type: 'parley-seal' as const,
        ordinal: (last?.ordinal ?? 0) + 1,
        at,
        treeSize: frontier.size,
        root: frontier.root().toString('hex'),
        previous: last ? sealHash(last) : FIRST_PREVIOUS,
      },
      this.#deps.key,
    );
  }
}
