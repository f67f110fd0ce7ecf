import type { Case } from '../../domain/case/case.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { Repeating } from '../background/repeating.ts';
import { conversationKey, type CaseFiles } from './caseFiles.ts';
import { everyCase } from './everyCase.ts';
import { NewsPace } from './newsPace.ts';

const PAGE = 20;
/** Clocks of processes differ, and a view may be written a moment after its time: what is this much older is looked at again. */
const OVERLAP_MS = 5_000;
/** Where the bot alone speaks it does so by the process that the buyer writes to, and what it says first is in no hurry. */
const QUIET_MS = 15_000;
/** Whoever waits for a person waits before the page for so long after something was said. */
const AWAITED_FOR_MS = 60 * 60_000;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  clock: Clock;
  onError: (error: unknown) => void;
  lookEveryMs?: number;
}

/**
 * Tells of changes in conversations: of this process's at once, of others' within a second or two while anything goes on or a buyer
 * waits for a person, and within fifteen otherwise, by one look at the store for everybody who wants to know, however many these are.
 */
export class CaseChanges {
  readonly #deps: Dependencies;
  readonly #watchers = new Map<string, Watched>();
  /** Cases that were told of, with when they changed. */
  readonly #told = new Map<string, Instant>();
  readonly #looks: Repeating;
  readonly #stopListening: () => void;
  readonly #pace = new NewsPace({ isAwaited: () => this.#isAwaited(), quietMs: QUIET_MS });
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
    const watched = this.#watchers.get(key) ?? { channelId, id, told: new Set() };
    watched.told.add(onChange);
    this.#watchers.set(key, watched);
    this.#goesOn();
    return () => {
      watched.told.delete(onChange);
      if (watched.told.size === 0 && this.#watchers.get(key) === watched) this.#watchers.delete(key);
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
    for await (const each of everyCase(this.#deps.store, { order: 'newest', limit: PAGE })) {
      if (each.updatedAt < from) break;
      if (this.#told.get(each.caseId) !== each.updatedAt) this.#tell(each);
    }
    for (const [caseId, updatedAt] of this.#told) if (updatedAt < from) this.#told.delete(caseId);
  }

  /** Whether somebody before a page waits for what a person says, whichever process that person is at. */
  #isAwaited(): boolean {
    const { caseFiles, clock } = this.#deps;
    const from = clock.now().getTime() - AWAITED_FOR_MS;
    return [...this.#watchers.values()].some(({ channelId, id }) => {
      const kase = caseFiles.known(channelId, id);
      return kase !== null && kase.speaker.is !== 'bot' && Date.parse(kase.updatedAt) > from;
    });
  }

  #goesOn(): void {
    this.#pace.news();
    this.#looks.hasten();
  }

  #tell({ caseId, channelId, conversationId, updatedAt }: Changed): void {
    if (this.#watchers.size === 0) return;
    this.#goesOn();
    this.#told.set(caseId, updatedAt);
    if (updatedAt > this.#lookedTo) this.#lookedTo = updatedAt;
    for (const onChange of this.#watchers.get(conversationKey(channelId, conversationId))?.told ?? [])
      onChange();
  }
}

interface Watched {
  channelId: string;
  /** The conversation's. */
  id: string;
  told: Set<() => void>;
}

interface Changed {
  caseId: string;
  channelId: string;
  conversationId: string;
  updatedAt: Instant;
}
