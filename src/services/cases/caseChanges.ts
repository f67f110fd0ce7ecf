import type { Case } from '../../domain/case/case.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CasePage, CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { Repeating } from '../background/repeating.ts';
import { conversationKey, type CaseFiles } from './caseFiles.ts';
import { NewsPace } from './newsPace.ts';

const PAGE = 20;
/** Clocks of processes differ, and a view may be written a moment after its time: what is this much older is looked at again. */
const OVERLAP_MS = 5_000;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  clock: Clock;
  onError: (error: unknown) => void;
  lookEveryMs?: number;
}

/**
 * Tells of changes in conversations: of this process's at once, of others' within a second or two while anything goes on and within
 * five otherwise, by one look at the store for everybody who wants to know, however many these are.
 */
export class CaseChanges {
  readonly #deps: Dependencies;
  readonly #watchers = new Map<string, Set<() => void>>();
  /** Cases that were told of, with when they changed. */
  readonly #told = new Map<string, Instant>();
  readonly #looks: Repeating;
  readonly #stopListening: () => void;
  readonly #pace = new NewsPace();
  #lookedTo: Instant = '';

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    const { lookEveryMs, onError } = dependencies;
    this.#looks = new Repeating({
      run: () => this.look(),
      everyMs: () => lookEveryMs ?? this.#pace.everyMs,
      firstAfterMs: lookEveryMs ?? this.#pace.everyMs,
      onError,
    });
    this.#stopListening = dependencies.caseFiles.onAppended(({ id, conversation, updatedAt }) => {
      this.#tell({
        caseId: id,
        channelId: conversation.channelId,
        conversationId: conversation.id,
        updatedAt,
      });
    });
  }

  /** Calls back soon after each change, and may without one. Returns how to stop. */
  watch({ channelId, id }: Pick<Case['conversation'], 'channelId' | 'id'>, onChange: () => void): () => void {
    if (this.#watchers.size === 0) this.#lookedTo = this.#deps.clock.now().toISOString();
    this.#looks.start();
    const key = conversationKey(channelId, id);
    const watchers = this.#watchers.get(key) ?? new Set();
    this.#watchers.set(key, watchers.add(onChange));
    return () => {
      watchers.delete(onChange);
      if (watchers.size === 0 && this.#watchers.get(key) === watchers) this.#watchers.delete(key);
    };
  }

  async stop(): Promise<void> {
    this.#stopListening();
    await this.#looks.stop();
  }

  /** Reads what changed since the last look. Rejects with `StoreUnavailable`. */
  async look(): Promise<void> {
    if (this.#watchers.size === 0) return;
    const from = new Date(Date.parse(this.#lookedTo) - OVERLAP_MS).toISOString();
    let cursor: string | null = null;
    do {
      const page: CasePage = await this.#deps.store.list({ order: 'newest', limit: PAGE, cursor });
      const fresh = page.summaries.filter(({ updatedAt }) => updatedAt >= from);
      for (const each of fresh) if (this.#told.get(each.caseId) !== each.updatedAt) this.#tell(each);
      cursor = fresh.length === page.summaries.length ? page.cursor : null;
    } while (cursor !== null);
    for (const [caseId, updatedAt] of this.#told) if (updatedAt < from) this.#told.delete(caseId);
  }

  #tell({ caseId, channelId, conversationId, updatedAt }: Changed): void {
    if (this.#watchers.size === 0) return;
    this.#pace.news();
    this.#told.set(caseId, updatedAt);
    if (updatedAt > this.#lookedTo) this.#lookedTo = updatedAt;
    for (const onChange of this.#watchers.get(conversationKey(channelId, conversationId)) ?? []) onChange();
  }
}

interface Changed {
  caseId: string;
  channelId: string;
  conversationId: string;
  updatedAt: Instant;
}
