import { setImmediate } from 'node:timers/promises';
import type { Policy } from '../../domain/policy/policy.ts';
import { ruleThatEnds, shortestTime } from '../../domain/policy/retention.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { Because, Erasure } from './erasure.ts';
import { Repeating } from '../background/repeating.ts';

const DAY_MS = 86_400_000;
/** Forgetting looks through the store and writes its file anew, so it is done seldom and for many cases together. */
const ERASED_A_RUN = 1_000;
const LOOKED_AT_A_RUN = 20_000;
const PAGE = 200;
const FIRST_AFTER_MS = 5 * 60_000;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  erasure: Pick<Erasure, 'eraseCases'>;
  policy: Pick<Policy, 'id' | 'retention'>;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** Forgets closed cases whose time is over by the policy. Every run may be repeated, by any process. */
export class RetentionRuns {
  readonly #deps: Dependencies;
  #runs: Repeating | null = null;
  /** Where the next run goes on, oldest cases first; null to begin again. */
  #cursor: string | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Runs a few minutes from now, and then every `everyMs`. Does nothing when everything is kept. */
  start(everyMs: number): void {
    if (shortestTime(this.#deps.policy.retention) === null) return;
    const { onError } = this.#deps;
    this.#runs = new Repeating({ run: () => this.run(), everyMs, firstAfterMs: FIRST_AFTER_MS, onError });
    this.#runs.start();
  }

  async stop(): Promise<void> {
    await this.#runs?.stop();
  }

  /** Forgets what is due, so many cases at the most; how many those were. Rejects with `StoreUnavailable`. */
  async run(): Promise<number> {
    const due = await this.#due();
    if (due.length === 0) return 0;
    const results = await this.#deps.erasure.eraseCases(due, { closedOnly: true, ground: 'retention' });
    return results.filter(({ ok }) => ok).length;
  }

  async #due(): Promise<{ caseId: string; why: Because }[]> {
    const { store, caseFiles, policy, clock } = this.#deps;
    const shortest = shortestTime(policy.retention);
    const due: { caseId: string; why: Because }[] = [];
    if (shortest === null) return due;
    const now = clock.now();
    const before = new Date(now.getTime() - shortest * DAY_MS).toISOString();
    for (let seen = 0; seen < LOOKED_AT_A_RUN && due.length < ERASED_A_RUN; seen += PAGE) {
      const page = await store.list({
        status: ['closed'],
        order: 'oldest',
        limit: PAGE,
        cursor: this.#cursor,
      });
      for (const { caseId, updatedAt } of page.summaries) {
        if (updatedAt > before) continue;
        const kase = await caseFiles.glance(caseId);
        const rule = kase?.hold === null ? ruleThatEnds(kase, policy.retention, now) : null;
        if (rule === null) continue;
        const because = `${rule}, policy ${policy.id}`;
        due.push({ caseId, why: { by: { id: 'retention', name: 'retention' }, because } });
      }
      await setImmediate();
      const isBefore = page.summaries.every(({ updatedAt }) => updatedAt <= before);
      this.#cursor = isBefore ? page.cursor : null;
      if (this.#cursor === null) break;
    }
    return due;
  }
}
