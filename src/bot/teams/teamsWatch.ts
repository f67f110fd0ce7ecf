import type { CaseStore } from '../../ports/caseStore.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { TeamsPosts } from './teamsPosts.ts';
import { everyCase } from '../../services/cases/everyCase.ts';
import { Repeating } from '../../services/background/repeating.ts';

const LOOK_EVERY_MS = 1_500;
const CASES_A_LOOK = 100;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  posts: Pick<TeamsPosts, 'sync'>;
  onError: (error: unknown) => void;
}

/** Notices what changes in cases, here and in other processes on the same store, so that Teams follows. */
export class TeamsWatch {
  readonly #deps: Dependencies;
  readonly #under = new Set<Promise<void>>();
  /** When each of the cases last looked at had changed. */
  #known = new Map<string, string>();
  #unlisten: () => void = () => undefined;
  #looks: Repeating | null = null;

  constructor(options: Dependencies) {
    this.#deps = options;
  }

  start(): void {
    this.#unlisten = this.#deps.caseFiles.onAppended(({ id, handoffs }) => {
      if (handoffs > 0) this.#sync(id);
    });
    let look = async (): Promise<void> => {
      await this.#lookAtAll();
      look = () => this.#look();
    };
    this.#looks = new Repeating({ run: () => look(), everyMs: LOOK_EVERY_MS, onError: this.#deps.onError });
    this.#looks.start();
  }

  async stop(): Promise<void> {
    this.#unlisten();
    await this.#looks?.stop();
    await Promise.all(this.#under);
  }

  #sync(caseId: string): void {
    const syncing = this.#deps.posts.sync(caseId).finally(() => this.#under.delete(syncing));
    this.#under.add(syncing);
  }

  /** What another process left undone: every case that waits or is with somebody, and what ended lately. */
  async #lookAtAll(): Promise<void> {
    const active = everyCase(this.#deps.store, { status: ['waiting', 'with_agent'], limit: 500 });
    for await (const { caseId } of active) this.#sync(caseId);
    await this.#look();
  }

  async #look(): Promise<void> {
    const { summaries } = await this.#deps.store.list({ order: 'newest', limit: CASES_A_LOOK });
    const before = this.#known;
    this.#known = new Map(summaries.map(({ caseId, updatedAt }) => [caseId, updatedAt]));
    for (const { caseId, updatedAt, handoffReason } of summaries) {
      if (handoffReason !== null && before.get(caseId) !== updatedAt) this.#sync(caseId);
    }
  }
}
