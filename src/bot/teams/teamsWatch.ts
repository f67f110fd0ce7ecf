import type { CaseStore } from '../../ports/caseStore.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { TeamsPosts } from './teamsPosts.ts';
import { Repeating } from '../../services/background/repeating.ts';

const LOOK_EVERY_MS = 1_500;
const CASES_A_LOOK = 100;

/** Notices what changes in cases, here and in other processes on the same store, so that Teams follows. */
export class TeamsWatch {
  readonly #store: CaseStore;
  readonly #posts: Pick<TeamsPosts, 'sync'>;
  readonly #caseFiles: CaseFiles;
  readonly #onError: (error: unknown) => void;
  readonly #under = new Set<Promise<void>>();
  /** When each of the cases last looked at had changed. */
  #known = new Map<string, string>();
  #unlisten: () => void = () => undefined;
  #looks: Repeating | null = null;

  constructor(options: {
    store: CaseStore;
    caseFiles: CaseFiles;
    posts: Pick<TeamsPosts, 'sync'>;
    onError: (error: unknown) => void;
  }) {
    this.#store = options.store;
    this.#caseFiles = options.caseFiles;
    this.#posts = options.posts;
    this.#onError = options.onError;
  }

  start(): void {
    this.#unlisten = this.#caseFiles.onAppended(({ id, handoffs }) => {
      if (handoffs > 0) this.#sync(id);
    });
    let look = async (): Promise<void> => {
      await this.#lookAtAll();
      look = () => this.#look();
    };
    this.#looks = new Repeating({ run: () => look(), everyMs: LOOK_EVERY_MS, onError: this.#onError });
    this.#looks.start();
  }

  async stop(): Promise<void> {
    this.#unlisten();
    await this.#looks?.stop();
    await Promise.all(this.#under);
  }

  #sync(caseId: string): void {
    const syncing = this.#posts.sync(caseId).finally(() => this.#under.delete(syncing));
    this.#under.add(syncing);
  }

  /** What another process left undone: every case that waits or is with somebody, and what ended lately. */
  async #lookAtAll(): Promise<void> {
    let cursor: string | null = null;
    do {
      const page = await this.#store.list({ status: ['waiting', 'with_agent'], limit: 500, cursor });
      for (const { caseId } of page.summaries) this.#sync(caseId);
      cursor = page.cursor;
    } while (cursor !== null);
    await this.#look();
  }

  async #look(): Promise<void> {
    const { summaries } = await this.#store.list({ order: 'newest', limit: CASES_A_LOOK });
    const before = this.#known;
    this.#known = new Map(summaries.map(({ caseId, updatedAt }) => [caseId, updatedAt]));
    for (const { caseId, updatedAt, handoffReason } of summaries) {
      if (handoffReason !== null && before.get(caseId) !== updatedAt) this.#sync(caseId);
    }
  }
}
