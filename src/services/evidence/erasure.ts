import { isOwed, type Case } from '../../domain/case/case.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import type { Spool } from '../../ports/spool.ts';
import { streamOf, type CaseFiles } from '../cases/caseFiles.ts';
import { attachedStreamOf, attachedTo, PASTED } from '../desk/attachedFiles.ts';
import { SEARCHES, searchesFor, type Called } from '../review/savedSearches.ts';
import { qualityStreamOf } from '../review/scores.ts';
import { SeenPhotos } from '../photos/seenPhotos.ts';
import { teamsStreamOf } from '../teams/memory.ts';
import { casesOfBuyer, filesIn, filesOnlyOf } from './caseScan.ts';
import { forgetEntries, rewriteErased } from './forgetting.ts';
import { counted } from '../../domain/telling/words.ts';

/** Why, and on whose word. It stays when all else is gone, so it names no buyer. */
export interface Because {
  by: { id: string; name: string };
  because: string;
}

export type Kept = 'no_such_case' | 'on_hold' | 'still_open' | 'owes_a_remedy';

export type Erased =
  { ok: true; caseId: string; entries: number; files: number } | { ok: false; caseId: string; because: Kept };

/** What a case is erased for: somebody's word, or that its time by the policy is over. */
export type Ground = 'asked_for' | 'retention';

/** Drops what is held of a case outside of the store: an index, a cache. `files` are those that are deleted with it. */
export type Forgetter = (caseId: string, files: readonly string[], ground: Ground) => Promise<void>;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  blobs: Blobs;
  orders: Orders;
  spool: Spool;
  audit: Audit;
  clock: Clock;
  forgetters?: readonly Forgetter[];
}

interface ToErase {
  caseId: string;
  why: Because;
}

interface Options {
  /** Leaves a case alone that is still going on, or in which something is still to be carried out. */
  closedOnly?: boolean;
  /** Without it, somebody asked for it. */
  ground?: Ground;
}

/**
 * Forgets what buyers said. The tombstone is written first and the content goes after it, so that a run that was broken
 * off is finished by running it again.
 */
export class Erasure {
  readonly #deps: Dependencies;
  readonly #seen: SeenPhotos;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#seen = new SeenPhotos(dependencies);
  }

  /** Forgets one case: every entry's content, its view, its files, what waits of it in the spool. */
  async eraseCase(caseId: string, why: Because, options: Options = {}): Promise<Erased> {
    const [erased] = await this.eraseCases([{ caseId, why }], options);
    return erased ?? { ok: false, caseId, because: 'no_such_case' };
  }

  /** Forgets these cases, in one go through the store. */
  async eraseCases(cases: readonly ToErase[], options: Options = {}): Promise<Erased[]> {
    for (const { caseId, why } of cases)
      await this.#note('erased_case', caseId, why, `Asked for: ${why.because}`);
    const results = await this.#erase(cases, options);
    if (results.some(({ ok }) => ok)) await this.#deps.store.purge();
    await this.#noteResults(cases, results);
    return results;
  }

  /**
   * Forgets every case of a buyer that may be forgotten, and who the buyer of their orders was when all were. The buyer is
   * named by the seller's id, or by one of their cases.
   */
  async eraseBuyer(
    buyer: { buyerId: string } | { caseId: string },
    why: Because,
    options: Options = {},
  ): Promise<Erased[]> {
    const { store, orders } = this.#deps;
    const by = 'caseId' in buyer ? buyer.caseId : null;
    await this.#note('erased_buyer', by, why, `Asked for: ${why.because}`);
    const { caseIds, buyerIds } = await casesOfBuyer(store, buyer, async (id) =>
      (await orders.ofBuyer(id)).flatMap((order) => order.buyer.channelIds),
    );
    const cases = caseIds.map((caseId) => ({ caseId, why }));
    const results = await this.#erase(cases, { ...options, withSpool: true });
    const isWhole = results.every(({ ok }) => ok);
    const theirs = (await Promise.all(buyerIds.map((id) => orders.ofBuyer(id)))).flat();
    // Before their orders lose the name: run again, the erasure knows by them alone what to look for.
    await this.#forgetSearches('erased_buyer', by, why, together(theirs.map(calledIn)));
    if (isWhole && theirs.length > 0) await orders.save(theirs.map(withoutBuyer));
    await store.purge();
    await this.#noteResults(cases, results);
    const done = `${results.filter(({ ok }) => ok).length} of ${results.length} cases erased`;
    await this.#note('erased_buyer', by, why, isWhole ? `${done}, and the buyer in their orders` : done);
    return results;
  }

  /** From now on nothing of the case is erased. False when there is no such case. */
  async hold(caseId: string, why: Because): Promise<boolean> {
    const add = () => [{ type: 'hold_set' as const, by: why.by.name, because: why.because }];
    await this.#note('hold_set', caseId, why, why.because);
    return (await this.#deps.caseFiles.appendAlways(caseId, add)) !== null;
  }

  /** Lifts the hold. False when there is no such case. */
  async lift(caseId: string, why: Because): Promise<boolean> {
    const add = () => [{ type: 'hold_lifted' as const, by: why.by.name, because: why.because }];
    await this.#note('hold_lifted', caseId, why, why.because);
    return (await this.#deps.caseFiles.appendAlways(caseId, add)) !== null;
  }

  async #erase(cases: readonly ToErase[], options: Options & { withSpool?: boolean }): Promise<Erased[]> {
    const { store } = this.#deps;
    const files = new Map<string, Set<string>>();
    const before = new Map<string, Case>();
    for (const { caseId, why } of cases) {
      const kase = (await this.#deps.caseFiles.refresh(caseId))?.kase;
      if (!kase || reasonToKeep(kase, options)) continue;
      before.set(caseId, kase);
      const attached = await attachedTo(caseId, kase.conversation, this.#deps);
      files.set(caseId, filesIn([...(await store.read(streamOf(caseId), 0)), ...attached]));
      if (options.ground !== 'retention')
        await this.#forgetSearches('erased_case', caseId, why, calledBy(kase));
    }
    const gone = await filesOnlyOf(
      store,
      new Set(before.keys()),
      new Set([...files.values()].flatMap((each) => [...each])),
    );
    const results: Erased[] = [];
    const erased: string[] = [];
    for (const { caseId, why } of cases) {
      const own = [...(files.get(caseId) ?? [])].filter((hash) => gone.has(hash));
      const because = await this.#bury(caseId, own.length, why, options);
      if (because) results.push({ ok: false, caseId, because });
      else erased.push(caseId);
      // Something may have happened since: a file that a case still needs stays, whoever else named it.
      if (because) for (const hash of files.get(caseId) ?? []) gone.delete(hash);
    }
    for (const caseId of erased) {
      const own = [...(files.get(caseId) ?? [])];
      const deleted = own.filter((hash) => gone.has(hash));
      for (const hash of own) await this.#seen.forget(caseId, hash);
      const entries = await this.#forget(caseId, deleted, options.ground ?? 'asked_for');
      const kase = before.get(caseId);
      if (kase && (options.withSpool || !kase.closed)) await this.#emptySpool(kase);
      results.push({ ok: true, caseId, entries, files: deleted.length });
    }
    return results;
  }

  /** Writes the tombstone; why not when it may not be. */
  async #bury(caseId: string, files: number, why: Because, options: Options): Promise<Kept | null> {
    let kept: Kept | null = 'no_such_case';
    await this.#deps.caseFiles.appendAlways(caseId, (kase) => {
      kept = reasonToKeep(kase, options);
      if (kept !== null || kase.erasedAt !== null) return null;
      const { channelId } = kase.conversation;
      const outcome = kase.closed?.outcome ?? null;
      const { because } = why;
      const through = kase.head.n;
      return [{ type: 'erased', caseId, channelId, through, files, by: why.by.name, because, outcome }];
    });
    return kept;
  }

  async #forget(caseId: string, files: readonly string[], ground: Ground): Promise<number> {
    const { store, caseFiles, blobs, forgetters = [] } = this.#deps;
    const stream = streamOf(caseId);
    const entries = await rewriteErased(store, stream, await store.read(stream, 0));
    for (const beside of [teamsStreamOf(caseId), qualityStreamOf(caseId), attachedStreamOf(caseId)])
      await forgetEntries(this.#deps, beside, caseId, () => true);
    await forgetEntries(this.#deps, PASTED, caseId, (content) => isOneOf(files, content));
    // The view that came with the tombstone may not have been written, and the one before it tells everything.
    await caseFiles.repairViews();
    for (const forget of forgetters) await forget(caseId, files, ground);
    for (const hash of files) await blobs.delete(hash);
    return entries;
  }

  /** They are staff's own words, so whose they were and how many is put on record. */
  async #forgetSearches(
    did: 'erased_case' | 'erased_buyer',
    caseId: string | null,
    why: Because,
    called: Called,
  ): Promise<void> {
    const gone = new Map<string, string>();
    const searchFor = searchesFor(called);
    await forgetEntries(this.#deps, SEARCHES, caseId, (content) => {
      const search = searchFor(content);
      if (search) gone.set(search.id, search.by.name);
      return search !== null;
    });
    if (gone.size === 0) return;
    const savedBy = [...new Set(gone.values())].join(', ');
    const what = counted(gone.size, 'saved search', 'saved searches');
    await this.#note(did, caseId, why, `${what} erased, of ${savedBy}`);
  }

  async #emptySpool({ conversation: { id, channelId } }: Case): Promise<void> {
    const { spool } = this.#deps;
    for (const kept of await spool.all())
      if (kept.conversation.id === id && kept.conversation.channelId === channelId) await spool.drop(kept);
  }

  async #noteResults(cases: readonly ToErase[], results: readonly Erased[]): Promise<void> {
    const reasons = new Map(cases.map(({ caseId, why }) => [caseId, why]));
    for (const result of results) {
      const why = reasons.get(result.caseId);
      if (why) await this.#note('erased_case', result.caseId, why, inWords(result));
    }
  }

  #note(
    did: 'erased_case' | 'erased_buyer' | 'hold_set' | 'hold_lifted',
    caseId: string | null,
    { by }: Because,
    detail: string,
  ): Promise<void> {
    return this.#deps.audit.record({ by, did, caseId, detail });
  }
}

function reasonToKeep(kase: Case, { closedOnly = false }: Options): Kept | null {
  if (kase.hold !== null) return 'on_hold';
  if (!closedOnly || kase.erasedAt !== null) return null;
  if (kase.closed === null) return 'still_open';
  return kase.fulfilments.some(isOwed) ? 'owes_a_remedy' : null;
}

const KEPT_BECAUSE: Record<Kept, string> = {
  no_such_case: 'there is no such case',
  on_hold: 'it is on hold',
  still_open: 'it is still open',
  owes_a_remedy: 'what was agreed in it is still to be carried out',
};

/** What became of a case, in one line. */
export const inWords = (result: Erased): string =>
  result.ok
    ? `${result.entries} entries and ${result.files} files erased`
    : `Nothing erased: ${KEPT_BECAUSE[result.because]}`;

const isOneOf = (files: readonly string[], content: unknown): boolean =>
  files.includes((content as { sha256: string }).sha256);

/** What a buyer is called and found by, in an order of theirs. */
const calledIn = ({ number, buyer }: Order): Called => ({
  names: present(buyer.name),
  marks: present(number, buyer.id, buyer.email, buyer.phone, ...buyer.channelIds),
});

const calledBy = ({ order, conversation: { buyer } }: Case): Called =>
  together([
    ...(order ? [calledIn(order)] : []),
    { names: present(buyer.name), marks: present(buyer.channelUser, buyer.buyerId) },
  ]);

const together = (all: readonly Called[]): Called => ({
  names: all.flatMap(({ names }) => names),
  marks: all.flatMap(({ marks }) => marks),
});

const present = (...texts: (string | null)[]): string[] => texts.filter((text) => text !== null);

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
