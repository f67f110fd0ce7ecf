import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Case } from '../../domain/case/case.ts';
import { summarise } from '../../domain/case/caseSummary.ts';
import { foldCase, FOLD_VERSION } from '../../domain/case/caseFile.ts';
import { EMPTY_CHAIN, isForgotten, seal, type ChainHead, type SealedEntry } from '../../domain/case/chain.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import { isAboutTheRecord } from '../../domain/case/entries/evidence.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { isCarriedByHand } from '../../domain/vocabulary/message.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CarePolicy } from '../../domain/thanks/carePolicy.ts';
import type { CaseStore, CaseView, Commit, Outlives } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** A case as it was last seen, and the commit it was seen at. */
export interface LoadedCase {
  kase: Case;
  sequence: number;
  /** Entries that are in `kase` and on no record yet: they go into the next commit behind it, as its first. */
  drafted?: Drafted;
}

interface Drafted {
  /** What they stand behind; null where they open the case. */
  behind: Case | null;
  entries: readonly Entry[];
}

/** The case a conversation is in: the last one opened in it, and how many there were. */
export interface ConversationCase {
  /** 1 for the first case of the conversation; 0 while it has none. */
  ordinal: number;
  loaded: LoadedCase | null;
}

/** A commit of a case, its entries as what they are. */
export interface CaseCommit {
  sequence: number;
  entries: SealedEntry<Entry>[];
}

interface Snapshot {
  fold: number;
  kase: Case;
}

const CASES_IN_MEMORY = 2_000;
/** A case of fewer commits is folded from them as soon as its state is read, and its view is a fifth of the size without that. */
const SNAPSHOT_FROM = 16;

/**
 * Case files over the store: folds them, appends to them, and tells who listens.
 *
 * What it holds in memory may be behind what another process wrote. That is never harmful: an append on a stale state
 * is a conflict, and the caller decides again from the fresh one.
 */
export class CaseFiles {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #cases = new LRUCache<string, LoadedCase>({ max: CASES_IN_MEMORY });
  readonly #ordinals = new LRUCache<string, number>({ max: CASES_IN_MEMORY });
  readonly #listeners = new Set<(kase: Case) => void>();
  readonly #onError: (error: unknown) => void;
  readonly #policy: CarePolicy | null;

  /** `onError` is told when a listener throws. Without a policy no case is ever due to be thanked for. */
  constructor(dependencies: {
    store: CaseStore;
    clock: Clock;
    policy?: CarePolicy;
    onError?: (error: unknown) => void;
  }) {
    this.#policy = dependencies.policy ?? null;
    this.#store = dependencies.store;
    this.#clock = dependencies.clock;
    this.#onError = dependencies.onError ?? (() => undefined);
  }

  /** The case as this process last knew it, read from the store when it never did; null when there is none. */
  async load(caseId: string): Promise<LoadedCase | null> {
    return this.#cases.get(caseId) ?? (await this.refresh(caseId));
  }

  /** The case as its view has it, read whole when there is none, and not kept in memory: for work that looks at many. */
  async glance(caseId: string): Promise<Case | null> {
    const known = this.#cases.peek(caseId) ?? (await this.#fromView(caseId));
    if (known) return known.kase;
    const commits = await this.#store.read(streamOf(caseId), 0);
    return commits.length === 0 ? null : foldCase(null, commits.flatMap(entriesOf));
  }

  /** The case as the store has it now, reading only what is new. */
  async refresh(caseId: string): Promise<LoadedCase | null> {
    const known = this.#cases.get(caseId) ?? (await this.#fromView(caseId));
    const commits = await this.#store.read(streamOf(caseId), known?.sequence ?? 0);
    const last = commits.at(-1);
    if (!last) {
      if (known) this.#cases.set(caseId, known);
      return known;
    }
    const kase = foldCase(known?.kase ?? null, commits.flatMap(entriesOf));
    return this.#keep({ kase, sequence: last.sequence });
  }

  /** Every entry of a case, oldest first. */
  async entries(caseId: string): Promise<SealedEntry<Entry>[]> {
    return (await this.#store.read(streamOf(caseId), 0)).flatMap(entriesOf);
  }

  /** The commits of a case behind a sequence number, oldest first. */
  async commits(caseId: string, afterSequence: number): Promise<CaseCommit[]> {
    const commits = await this.#store.read(streamOf(caseId), afterSequence);
    return commits.map((commit) => ({ sequence: commit.sequence, entries: entriesOf(commit) }));
  }

  /** The case a conversation is in, as far as this process knows without a look at the store. */
  known(channelId: string, conversationId: string): Case | null {
    const ordinal = this.#ordinals.get(conversationKey(channelId, conversationId)) ?? 1;
    return this.#cases.get(caseIdOf(channelId, conversationId, ordinal))?.kase ?? null;
  }

  async current(channelId: string, conversationId: string): Promise<ConversationCase> {
    const key = conversationKey(channelId, conversationId);
    let ordinal = this.#ordinals.get(key) ?? 0;
    let loaded = ordinal === 0 ? null : await this.load(caseIdOf(channelId, conversationId, ordinal));
    for (;;) {
      if (loaded && !loaded.kase.closed) break;
      const next = await this.load(caseIdOf(channelId, conversationId, ordinal + 1));
      if (!next) break;
      loaded = next;
      ordinal += 1;
    }
    if (ordinal > 0) this.#ordinals.set(key, ordinal);
    return { ordinal, loaded };
  }

  /** Reads again the case that a conversation is in, and what it went on in, where another process took its turns. */
  async refreshCurrent(channelId: string, conversationId: string): Promise<void> {
    const known = this.known(channelId, conversationId);
    if (known) await this.refresh(known.id);
    await this.current(channelId, conversationId);
  }

  /** The case that the conversation went on in after this one; null while this is its last. Rejects with `StoreUnavailable`. */
  async after(caseId: string): Promise<LoadedCase | null> {
    return await this.load(nthCaseOf(placeOfCase(caseId), ordinalOf(caseId) + 1));
  }

  /**
   * The case as these entries will leave it, nothing of which is on record before it is handed to `append`: for whoever
   * decides on them in one commit with what comes of it. Of `kase.head` only the number stands.
   */
  draft(before: LoadedCase | null, entries: readonly Entry[]): LoadedCase {
    const at = this.#clock.now().toISOString();
    const { behind, entries: earlier } = before?.drafted ?? { behind: before?.kase ?? null, entries: [] };
    return {
      kase: foldCase(before?.kase ?? null, unsealed(before?.kase.head ?? EMPTY_CHAIN, entries, at)),
      sequence: before?.sequence ?? 0,
      drafted: { behind, entries: [...earlier, ...entries] },
    };
  }

  /**
   * Adds entries behind what the caller saw, and before them what is drafted there, in one commit. Resolves to the case
   * after them, or to null when somebody else was first: refresh, and decide again. Rejects with `StoreUnavailable`; then
   * it may have been added or not, and the next look at the case tells.
   */
  async append(
    before: LoadedCase | null,
    entries: readonly Entry[],
    outlives: Outlives = 'power',
  ): Promise<LoadedCase | null> {
    const at = this.#clock.now().toISOString();
    const behind = before?.drafted ? before.drafted.behind : (before?.kase ?? null);
    const contents = [...(before?.drafted?.entries ?? []), ...entries];
    const sealed = seal(behind?.head ?? EMPTY_CHAIN, contents, at, newSalt);
    const kase = foldCase(behind, sealed);
    const commit = { stream: streamOf(kase.id), sequence: (before?.sequence ?? 0) + 1, at, entries: sealed };
    const view = viewOf(kase, commit.sequence, this.#policy);
    const result = await this.#store.append(commit, view, outlives).catch((error: unknown) => {
      // It may have been stored all the same: what is known of the case is to be read again.
      this.#cases.delete(kase.id);
      throw error;
    });
    if (!result.ok) return null;
    const loaded = this.#keep({ kase, sequence: commit.sequence });
    this.#tell(kase);
    return loaded;
  }

  /**
   * Appends `entriesFor(case)` on the freshest state, as often as it takes; null from it means there is nothing to add.
   * Of a case that was forgotten nothing more is recorded but what happens to the record itself: then, too, nothing is added.
   * `append` is what adds them; this object's own unless told.
   */
  async appendAlways(
    caseId: string,
    entriesFor: (kase: Case) => Entry[] | null,
    append: (before: LoadedCase, entries: Entry[]) => Promise<LoadedCase | null> = (before, entries) =>
      this.append(before, entries),
  ): Promise<LoadedCase | null> {
    let loaded = await this.load(caseId);
    while (loaded) {
      const entries = entriesFor(loaded.kase);
      if (entries === null) return loaded;
      if (loaded.kase.erasedAt !== null && !entries.every(isAboutTheRecord)) return loaded;
      const after = await append(loaded, entries);
      if (after) return after;
      loaded = await this.refresh(caseId);
    }
    return null;
  }

  /** Calls back after every append made through this object; one that throws changes nothing of it. Returns how to stop. */
  onAppended(listener: (kase: Case) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes again every view that is missing or behind; returns how many there were. */
  async repairViews(): Promise<number> {
    const streams = await this.#store.lagging();
    for (const stream of streams) await this.#makeView(stream);
    return streams.length;
  }

  async #makeView(stream: string): Promise<void> {
    const commits = await this.#store.read(stream, 0);
    const last = commits.at(-1);
    if (!last) return;
    await this.#store.saveView(
      viewOf(foldCase(null, commits.flatMap(entriesOf)), last.sequence, this.#policy),
    );
  }

  /**
   * What an older version made of a case may know less of it than is on record, and no list would say so: it is made again. A newer
   * one's stays.
   */
  async makeOlderAgain({ caseId, fold = 0 }: Pick<CaseSummary, 'caseId' | 'fold'>): Promise<void> {
    if (fold < FOLD_VERSION) await this.#makeView(streamOf(caseId));
  }

  /** Reads again what another process changed: what this one holds of a forgotten case is forgotten as well. */
  async catchUp(summary: Pick<CaseSummary, 'caseId' | 'updatedAt' | 'fold'>): Promise<void> {
    await this.makeOlderAgain(summary);
    const { caseId, updatedAt } = summary;
    const known = this.#cases.peek(caseId);
    if (known && known.kase.updatedAt !== updatedAt) await this.refresh(caseId);
  }

  /** The commit is stored, whatever becomes of those who want to know of it. */
  #tell(kase: Case): void {
    for (const listener of this.#listeners) {
      try {
        listener(kase);
      } catch (error) {
        this.#onError(error);
      }
    }
  }

  async #fromView(caseId: string): Promise<LoadedCase | null> {
    const view = await this.#store.view(streamOf(caseId));
    const snapshot = view?.snapshot as Snapshot | null | undefined;
    if (!view || snapshot?.fold !== FOLD_VERSION) return null;
    return { kase: snapshot.kase, sequence: view.sequence };
  }

  #keep(loaded: LoadedCase): LoadedCase {
    const known = this.#cases.get(loaded.kase.id);
    if (known && known.sequence > loaded.sequence) return known;
    this.#cases.set(loaded.kase.id, loaded);
    return loaded;
  }
}

/**
 * The id of a conversation's n-th case. It follows from the conversation, so two processes that open a case for the
 * same conversation at once try for the same one, and a crash in between leaves none that nobody finds.
 */
export const caseIdOf = (channelId: string, conversationId: string, ordinal: number): string =>
  nthCaseOf(placeOf(channelId, conversationId), ordinal);

/** What the ids of all cases of a conversation have in common: it names the conversation without telling its id. */
export const placeOf = (channelId: string, conversationId: string): string =>
  sha256Hex(conversationKey(channelId, conversationId)).slice(0, 20);

export const placeOfCase = (caseId: string): string => caseId.replace(/-\d+$/, '');

export const nthCaseOf = (place: string, ordinal: number): string => `${place}-${ordinal}`;

/** Which of its conversation's cases a case is, from 1. */
export const ordinalOf = (caseId: string): number => Number(caseId.slice(caseId.lastIndexOf('-') + 1));

export const streamOf = (caseId: string): string => `case/${caseId}`;

const SALT_BYTES = 16;
/** Drawn for many salts at once: the system takes as long to give one as to give them all. */
let drawn = randomBytes(0);

export function newSalt(): string {
  if (drawn.length === 0) drawn = randomBytes(256 * SALT_BYTES);
  const salt = drawn.subarray(0, SALT_BYTES).toString('hex');
  drawn = drawn.subarray(SALT_BYTES);
  return salt;
}

export const conversationKey = (channelId: string, conversationId: string): string =>
  `${channelId}\n${conversationId}`;

/** What this object wrote itself is what it reads back: a case stream holds nothing but case entries, or what is left of them. */
const entriesOf = (commit: Commit): SealedEntry<Entry>[] =>
  (commit.entries as SealedEntry<Entry>[]).filter((entry) => !isForgotten(entry));

/** Entries in their places and without hashes, which are made of the time of the commit. */
const unsealed = (head: ChainHead, contents: readonly Entry[], at: Instant): SealedEntry<Entry>[] =>
  contents.map((content, index) => ({
    n: head.n + index + 1,
    at,
    content,
    salt: '',
    contentHash: '',
    previousHash: '',
    hash: '',
  }));

export const storedSummary = (kase: Case, policy: CarePolicy | null = null): CaseSummary => ({
  ...summarise(kase, policy),
  fold: FOLD_VERSION,
});

function viewOf(kase: Case, sequence: number, policy: CarePolicy | null): CaseView {
  // What was said is sent at once, and that it was is the next commit.
  const isFollowed = kase.undelivered.length > 0 && !isCarriedByHand(kase.conversation);
  return {
    stream: streamOf(kase.id),
    sequence,
    summary: storedSummary(kase, policy),
    // The next one writes it; until then, or where that never comes, the state is folded from the commits.
    snapshot:
      sequence < SNAPSHOT_FROM || isFollowed ? null : ({ fold: FOLD_VERSION, kase } satisfies Snapshot),
    isFollowed,
  };
}
