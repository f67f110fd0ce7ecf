import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { storedSummary, type CaseFiles } from '../cases/caseFiles.ts';
import { everyCase } from '../cases/everyCase.ts';
import { NewsPace } from '../cases/newsPace.ts';
import { Repeating } from '../background/repeating.ts';

const PAGE = 20;
const LARGEST_PAGE = 500;
/** Clocks of processes differ, and a view may be written a moment after its time: what is this much older is looked at again. */
const OVERLAP_MS = 5_000;
/** So long after the last console was closed, or anybody asked, nothing is looked for any more. */
const FOLLOWED_FOR_MS = 60_000;
/** For so long it is known which cases left the desk. */
const GONE_KNOWN_MS = 10 * 60_000;

/** What changed at the desk: cases as they are now, and cases that are nobody's concern any more. */
export interface DeskChange {
  changed: CaseSummary[];
  gone: string[];
}

/**
 * The cases that concern the desk, in memory: those that wait, are with somebody, or have something to carry out. What this
 * process writes is known at once; what others write within a second or two while anything goes on and within five otherwise, by one
 * look at the store for all consoles. While nobody has the desk before them here, nothing is looked for.
 */
export class DeskFeed {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #cases = new Map<string, CaseSummary>();
  readonly #gone = new Map<string, number>();
  readonly #listeners = new Set<(change: DeskChange) => void>();
  readonly #stopListening: () => void;
  #newest = '';
  #knownSince = '';
  #ready: Promise<void> | null = null;
  #consoles = 0;
  #askedAt = 0;
  readonly #pace = new NewsPace();
  readonly #looks: Repeating;

  constructor(dependencies: {
    store: CaseStore;
    caseFiles: CaseFiles;
    clock: Clock;
    lookEveryMs?: number;
    onError: (error: unknown) => void;
  }) {
    this.#store = dependencies.store;
    this.#clock = dependencies.clock;
    const { lookEveryMs } = dependencies;
    this.#looks = new Repeating({
      run: () => this.#lookForSomebody(),
      everyMs: () => lookEveryMs ?? this.#pace.everyMs,
      firstAfterMs: lookEveryMs ?? this.#pace.everyMs,
      onError: dependencies.onError,
    });
    this.#stopListening = dependencies.caseFiles.onAppended((kase) => {
      if (this.#ready) this.#take([storedSummary(kase)]);
    });
  }

  /** Resolves once every case that concerns the desk is known. Rejects with `StoreUnavailable`; the next call tries again. */
  async ready(): Promise<void> {
    this.#askedAt = this.#clock.now().getTime();
    this.#ready ??= this.#load().catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    await this.#ready;
  }

  /** Somebody has the desk before them here from now on, until what is returned is called. */
  opened(): () => void {
    this.#consoles += 1;
    return () => {
      this.#consoles -= 1;
      this.#askedAt = this.#clock.now().getTime();
    };
  }

  async stop(): Promise<void> {
    this.#stopListening();
    await this.#looks.stop();
  }

  /** Every case that concerns the desk, in no particular order. */
  cases(): CaseSummary[] {
    return [...this.#cases.values()];
  }

  /** How far this process knows: hand it to `since`. */
  get watermark(): string {
    return this.#newest;
  }

  /** What changed since a watermark; null when that is not known here any more, and the list has to be loaded again. */
  since(watermark: string): DeskChange | null {
    const from = Date.parse(watermark);
    if (Number.isNaN(from) || from < Date.parse(this.#knownSince)) return null;
    if (this.#clock.now().getTime() - from > GONE_KNOWN_MS) return null;
    const old = new Date(from - OVERLAP_MS).toISOString();
    return {
      changed: this.cases().filter(({ updatedAt }) => updatedAt >= old),
      gone: [...this.#gone.keys()],
    };
  }

  onChanged(listener: (change: DeskChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is not looked for is loaded anew once somebody comes. */
  async #lookForSomebody(): Promise<void> {
    if (this.#ready === null) return;
    const unusedFor = this.#clock.now().getTime() - this.#askedAt;
    if (this.#consoles > 0 || unusedFor < FOLLOWED_FOR_MS) await this.look();
    else this.#ready = null;
  }

  /** Reads what other processes wrote since the last look. */
  async look(): Promise<void> {
    const from = this.#newest === '' ? '' : new Date(Date.parse(this.#newest) - OVERLAP_MS).toISOString();
    const fresh: CaseSummary[] = [];
    for await (const summary of everyCase(this.#store, { order: 'newest', limit: PAGE })) {
      if (summary.updatedAt < from) break;
      fresh.push(summary);
    }
    this.#take(fresh);
  }

  async #load(): Promise<void> {
    const newest = (await this.#store.list({ order: 'newest', limit: 1 })).summaries[0];
    this.#cases.clear();
    this.#newest = newest?.updatedAt ?? new Date(0).toISOString();
    this.#knownSince = this.#newest;
    const concerning: CaseSummary[] = [];
    for (const query of [{ status: ['waiting' as const, 'with_agent' as const] }, { fulfilmentDue: true }])
      for await (const summary of everyCase(this.#store, { ...query, limit: LARGEST_PAGE }))
        concerning.push(summary);
    this.#take(concerning);
    await this.look();
    this.#looks.start();
  }

  #take(summaries: readonly CaseSummary[]): void {
    const change: DeskChange = { changed: [], gone: [] };
    for (const summary of summaries) {
      if (summary.updatedAt > this.#newest) this.#newest = summary.updatedAt;
      const known = this.#cases.get(summary.caseId);
      if (known && (known.updatedAt > summary.updatedAt || isSame(known, summary))) continue;
      if (concernsDesk(summary)) {
        this.#cases.set(summary.caseId, summary);
        this.#gone.delete(summary.caseId);
        change.changed.push(summary);
      } else if (known) {
        this.#cases.delete(summary.caseId);
        this.#gone.set(summary.caseId, this.#clock.now().getTime());
        change.gone.push(summary.caseId);
      }
    }
    if (change.changed.length === 0 && change.gone.length === 0) return;
    this.#pace.news();
    this.#forget();
    for (const listener of this.#listeners) listener(change);
  }

  #forget(): void {
    const before = this.#clock.now().getTime() - GONE_KNOWN_MS;
    for (const [caseId, at] of this.#gone) {
      if (at >= before) return;
      this.#gone.delete(caseId);
    }
  }
}

/** Waits for somebody, is with somebody, or has something for somebody to do. */
const concernsDesk = ({ status, fulfilmentDue }: CaseSummary): boolean =>
  status === 'waiting' || status === 'with_agent' || fulfilmentDue;

const isSame = (one: CaseSummary, other: CaseSummary): boolean =>
  one.updatedAt === other.updatedAt && JSON.stringify(one) === JSON.stringify(other);
