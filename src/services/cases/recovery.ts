import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Conversation } from '../../domain/vocabulary/message.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from './caseFiles.ts';
import type { Deliveries } from './deliveries.ts';
import { everyCase } from './everyCase.ts';
import { Repeating } from '../background/repeating.ts';

const MINUTE_MS = 60_000;
/** Who waited for longer than this has gone on to something else, and is not answered out of the blue. */
const LOOKS_BACK_MS = 60 * MINUTE_MS;
/** While Parley runs, only what another process left lately is looked for. */
const LOOKS_BACK_RUNNING_MS = 10 * MINUTE_MS;
/** A process that is still at it has finished by then, or is gone. */
const QUIET_MS = 30_000;
/** Where nothing happened in any case for so long, it is looked half as often. */
const STILL_AFTER_MS = 5 * MINUTE_MS;
const PAGE = 200;

/** Where a conversation's turns are taken. */
export interface Resumes {
  /** Takes up what is on record in the conversation and was not answered. */
  resume(conversation: Conversation): void;
}

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  inbox: Resumes;
  deliveries: Deliveries;
  clock: Clock;
  onError: (error: unknown) => void;
}

/**
 * Takes up what a process left when it died: messages on record and not answered, and answers on record and not sent.
 * An answer is still given once, because two who try race at an append.
 */
export class Recovery {
  readonly #deps: Dependencies;
  #looks: Repeating | null = null;
  /** When something happened last in any case, as the last look found it, in ms since 1970. */
  #movedAt = 0;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Looks now and then every `everyMs`, and half as often while nothing goes on. */
  start(everyMs: number): void {
    let looksBackMs = LOOKS_BACK_MS;
    let quietMs = 0;
    const look = async (): Promise<void> => {
      const first = { looksBackMs, quietMs };
      quietMs = QUIET_MS;
      await this.run(first);
      looksBackMs = LOOKS_BACK_RUNNING_MS;
    };
    const isStill = (): boolean => this.#deps.clock.now().getTime() - this.#movedAt > STILL_AFTER_MS;
    this.#looks = new Repeating({
      run: look,
      everyMs: () => (isStill() ? 2 * everyMs : everyMs),
      onError: this.#deps.onError,
    });
    this.#looks.start();
  }

  async stop(): Promise<void> {
    await this.#looks?.stop();
  }

  /**
   * Looks once through the cases in which something happened since `looksBackMs` ago. A message is left to whoever may
   * still be answering it until nothing happened in its case for `quietMs`. Rejects with `StoreUnavailable`.
   */
  async run({ looksBackMs = LOOKS_BACK_MS, quietMs = 0 } = {}): Promise<void> {
    const { store, clock } = this.#deps;
    const since = clock.now().getTime() - looksBackMs;
    for await (const summary of everyCase(store, { order: 'newest', limit: PAGE })) {
      const at = Date.parse(summary.updatedAt);
      this.#movedAt = Math.max(this.#movedAt, at);
      if (at < since) return;
      if (summary.pending) await this.#takeUp(summary, quietMs);
    }
  }

  async #takeUp({ caseId, updatedAt }: CaseSummary, quietMs: number): Promise<void> {
    const { caseFiles, inbox, deliveries, clock } = this.#deps;
    const kase = (await caseFiles.refresh(caseId))?.kase;
    if (!kase) return;
    const quietForMs = clock.now().getTime() - Date.parse(updatedAt);
    // Answered twice it cannot be, but sent twice it can: that waits until nobody else can be sending it.
    if (kase.undelivered.length > 0 && quietForMs >= QUIET_MS) await deliveries.catchUp(caseId);
    if (kase.unanswered.length > 0 && quietForMs >= quietMs) inbox.resume(kase.conversation);
  }
}
