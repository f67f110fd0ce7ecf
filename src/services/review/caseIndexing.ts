import { setImmediate, setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { foldCase } from '../../domain/case/caseFile.ts';
import { reviewFacts } from '../../domain/review/reviewFacts.ts';
import { saidTexts } from '../../domain/review/saidTexts.ts';
import type { CaseSearch, IndexedCase } from '../../ports/caseSearch.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { Repeating } from '../background/repeating.ts';

interface Dependencies {
  caseFiles: CaseFiles;
  search: CaseSearch;
  onError: (error: unknown) => void;
  /** Whether this process does for all of them what one is enough for; unless told it is. */
  isMine?: () => Promise<boolean>;
  /** How long a case that changed may go on changing before it is taken in, in ms; 1,000 unless told. */
  settleMs?: number;
}

const SETTLE_MS = 1_000;
/** What comes when so many wait is left to the next look at what is behind. */
const MOST_WAITING = 5_000;
/** Read and written together; more would hold up buyers for longer. */
const AT_ONCE = 20;
const LOOKED_FOR = 5_000;
/** A case is taken in whole, so a long one that goes on changing takes at most one part in so many of the time. */
const SHARE = 50;
const COSTS_KNOWN = 1_000;

/**
 * Takes cases into the search after they changed, off the way of whoever changed them, and catches up with what another
 * process or an earlier run left behind. What fails is taken in at the next look.
 */
export class CaseIndexing {
  readonly #deps: Dependencies;
  readonly #stopListening: () => void;
  /** Cases that changed, and when each is to be taken in. */
  readonly #waiting = new Map<string, number>();
  /** What taking a case in took last, in ms. */
  readonly #costs = new LRUCache<string, number>({ max: COSTS_KNOWN });
  #taking: Promise<void> | null = null;
  #catchesUp: Repeating | null = null;
  #stopped = false;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#stopListening = dependencies.caseFiles.onAppended(({ id }) => {
      if (!this.#waiting.has(id) && this.#waiting.size < MOST_WAITING)
        this.#waiting.set(id, performance.now() + this.#settlesIn(id));
      this.#taking ??= this.#takeWaiting();
    });
  }

  /** Catches up now and then every `everyMs`. */
  start(everyMs: number): void {
    const { isMine, onError } = this.#deps;
    const run = async () => {
      if ((await isMine?.()) !== false) await this.catchUp();
    };
    this.#catchesUp = new Repeating({ run, everyMs, onError });
    this.#catchesUp.start();
  }

  /** Takes in every case that is behind; resolves to how many that were. */
  async catchUp(): Promise<number> {
    const tried = new Set<string>();
    for (;;) {
      const behind = (await this.#deps.search.behind(LOOKED_FOR)).filter((id) => !tried.has(id));
      for (let at = 0; at < behind.length; at += AT_ONCE) {
        if (this.#stopped) return tried.size;
        const ids = behind.slice(at, at + AT_ONCE);
        for (const id of ids) tried.add(id);
        const began = performance.now();
        await this.#take(ids);
        // Half of the time is the buyers'.
        await setTimeout(performance.now() - began);
      }
      if (behind.length === 0) return tried.size;
    }
  }

  /** Resolves once nothing waits; it does not wait for cases to settle. */
  async flush(): Promise<void> {
    while (this.#waiting.size > 0) await this.#take(this.#next(Infinity));
  }

  /** Takes in what waits, and no more after it. */
  async stop(): Promise<void> {
    this.#stopListening();
    this.#stopped = true;
    await this.#catchesUp?.stop();
    await this.#taking;
    await this.flush();
  }

  async #takeWaiting(): Promise<void> {
    const { settleMs = SETTLE_MS } = this.#deps;
    while (this.#waiting.size > 0 && !this.#stopped) {
      const ids = this.#next(performance.now());
      if (ids.length > 0) await this.#take(ids);
      else await setTimeout(Math.min(settleMs, 100), undefined, { ref: false });
    }
    this.#taking = null;
  }

  #settlesIn(id: string): number {
    return Math.max(this.#deps.settleMs ?? SETTLE_MS, (this.#costs.get(id) ?? 0) * SHARE);
  }

  /** The longest waiting of those that are due by then. */
  #next(by: number): string[] {
    const ids = [...this.#waiting]
      .filter(([, due]) => due <= by)
      .slice(0, AT_ONCE)
      .map(([id]) => id);
    for (const id of ids) this.#waiting.delete(id);
    return ids;
  }

  async #take(ids: readonly string[]): Promise<void> {
    const { search, onError } = this.#deps;
    try {
      const cases: IndexedCase[] = [];
      for (const id of ids) {
        const began = performance.now();
        const read = await this.#read(id).catch(onError);
        if (read) cases.push(read);
        this.#costs.set(id, performance.now() - began);
        await setImmediate();
      }
      if (cases.length === 0) return;
      const began = performance.now();
      await search.index(cases);
      const each = (performance.now() - began) / cases.length;
      for (const { facts } of cases)
        this.#costs.set(facts.caseId, (this.#costs.get(facts.caseId) ?? 0) + each);
      for (const taken of cases) await this.#letGoIfErased(taken);
    } catch (error) {
      onError(error);
    }
  }

  async #read(caseId: string): Promise<IndexedCase | null> {
    const commits = await this.#deps.caseFiles.commits(caseId, 0);
    const entries = commits.flatMap((commit) => commit.entries);
    const last = commits.at(-1);
    if (!last || entries.length === 0) return null;
    const facts = reviewFacts(foldCase(null, entries), entries);
    return { facts, sequence: last.sequence, said: saidTexts(entries) };
  }

  /** What was erased between reading and writing it must not have come back by it. */
  async #letGoIfErased({ facts }: IndexedCase): Promise<void> {
    const { caseFiles, search } = this.#deps;
    if (facts.flags.includes('erased')) return;
    const now = await caseFiles.refresh(facts.caseId);
    if (now && now.kase.erasedAt !== null) await search.forget(facts.caseId);
  }
}
