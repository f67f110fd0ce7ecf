import { forgotten } from '../../domain/chain.ts';
import type { Order } from '../../domain/order.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { CasePage, CaseStore, Commit } from '../../ports/caseStore.ts';
import type { Orders } from '../../ports/orders.ts';
import type { Spool } from '../../ports/spool.ts';
import { streamOf, type CaseFiles } from '../caseFiles.ts';

/** Why, and on whose word. */
export interface Because {
  by: string;
  because: string;
}

export type Erased =
  | { ok: true; caseId: string; entries: number; files: number }
  | { ok: false; caseId: string; because: 'no_such_case' | 'on_hold' };

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  blobs: Blobs;
  orders: Orders;
  spool: Spool;
}

const PAGE = 200;

/**
 * Forgets what buyers said. The tombstone is written first and the content goes after it, so that a run that was broken
 * off is finished by running it again.
 */
export class Erasure {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Forgets one case: every entry's content, its view, its files, what waits of it in the spool. */
  async eraseCase(caseId: string, why: Because): Promise<Erased> {
    const erased = await this.#erase(caseId, why);
    if (erased.ok) await this.#deps.store.purge();
    return erased;
  }

  /** Forgets every case of a buyer that is not on hold, and who the buyer of their orders was when none is. */
  async eraseBuyer(buyerId: string, why: Because): Promise<Erased[]> {
    const results: Erased[] = [];
    for (const caseId of await this.#casesOf(buyerId)) results.push(await this.#erase(caseId, why));
    if (results.every(({ ok }) => ok)) {
      const orders = await this.#deps.orders.ofBuyer(buyerId);
      if (orders.length > 0) await this.#deps.orders.save(orders.map(withoutBuyer));
    }
    await this.#deps.store.purge();
    return results;
  }

  /** From now on nothing of the case is erased. False when there is no such case. */
  async hold(caseId: string, why: Because): Promise<boolean> {
    const add = () => [{ type: 'hold_set' as const, ...why }];
    return (await this.#deps.caseFiles.appendAlways(caseId, add)) !== null;
  }

  /** Lifts the hold. False when there is no such case. */
  async lift(caseId: string, why: Because): Promise<boolean> {
    const add = () => [{ type: 'hold_lifted' as const, ...why }];
    return (await this.#deps.caseFiles.appendAlways(caseId, add)) !== null;
  }

  async #erase(caseId: string, why: Because): Promise<Erased> {
    const { store, caseFiles, blobs, spool } = this.#deps;
    const before = await caseFiles.refresh(caseId);
    if (!before) return { ok: false, caseId, because: 'no_such_case' };
    const stream = streamOf(caseId);
    const hashes = await this.#filesOnlyOf(stream);
    const after = await caseFiles.appendAlways(caseId, (kase) => {
      if (kase.hold !== null || kase.erasedAt !== null) return null;
      const { channelId } = kase.conversation;
      const outcome = kase.closed?.outcome ?? null;
      return [
        { type: 'erased', caseId, channelId, through: kase.head.n, files: hashes.length, ...why, outcome },
      ];
    });
    if (after?.kase.hold) return { ok: false, caseId, because: 'on_hold' };
    const entries = await this.#forget(await store.read(stream, 0));
    // The view that came with the tombstone may not have been written, and the one before it tells everything.
    await caseFiles.repairViews();
    for (const hash of hashes) await blobs.delete(hash);
    const { id, channelId } = before.kase.conversation;
    for (const kept of await spool.all())
      if (kept.conversation.id === id && kept.conversation.channelId === channelId) await spool.drop(kept);
    return { ok: true, caseId, entries, files: hashes.length };
  }

  async #forget(commits: readonly Commit[]): Promise<number> {
    const tombstones = commits
      .flatMap(({ entries }) => entries)
      .filter(({ content }) => isTombstone(content));
    const through = tombstones.at(-1)?.n ?? 0;
    let count = 0;
    for (const commit of commits) {
      if (commit.entries.every(({ n, content }) => n >= through || isTombstone(content))) continue;
      const entries = commit.entries.map((entry) =>
        entry.n >= through || isTombstone(entry.content) ? entry : forgotten(entry),
      );
      await this.#deps.store.rewrite({ ...commit, entries });
      count += entries.filter(({ content }) => content === null).length;
    }
    return count;
  }

  /** Files that this case names and no other stream does. */
  async #filesOnlyOf(stream: string): Promise<string[]> {
    const { store } = this.#deps;
    const named = hashesIn(await store.read(stream, 0));
    if (named.size === 0) return [];
    for (const head of await store.heads()) {
      if (head.stream === stream || head.stream.startsWith('seal/')) continue;
      for (const hash of hashesIn(await store.read(head.stream, 0))) named.delete(hash);
      if (named.size === 0) break;
    }
    return [...named];
  }

  async #casesOf(buyerId: string): Promise<string[]> {
    const cases: string[] = [];
    let cursor: string | null = null;
    do {
      const page: CasePage = await this.#deps.store.list({ buyerId, limit: PAGE, cursor });
      cases.push(...page.summaries.map(({ caseId }) => caseId));
      cursor = page.cursor;
    } while (cursor !== null);
    return cases;
  }
}

const hashesIn = (commits: readonly Commit[]): Set<string> =>
  new Set(
    commits
      .flatMap(({ entries }) => entries.map(({ content }) => JSON.stringify(content)))
      .flatMap((text) => text.match(/\b[0-9a-f]{64}\b/g) ?? []),
  );

const isTombstone = (content: unknown): boolean => (content as { type?: unknown } | null)?.type === 'erased';

const withoutBuyer = (order: Order): Order => ({
  ...order,
  buyer: {
    id: `erased-${order.number}`,
    name: null,
    email: null,
    phone: null,
    postalCode: null,
    channelIds: [],
  },
});
