import type { Container } from '@azure/cosmos';
import { LRUCache } from 'lru-cache';
import type {
  AppendResult,
  CasePage,
  CaseQuery,
  CaseStore,
  CaseView,
  Commit,
  StreamHead,
  Written,
} from '../../ports/caseStore.ts';
import { type Clock, systemClock } from '../../ports/clock.ts';
import { type CommitDocument, toCommit } from './cosmosCommits.ts';
import { checkCommit, checkStream, checkView, pageSize, toPage } from '../store/contract.ts';
import { COMMITS, VIEWS } from './cosmosContainers.ts';
import { CosmosDatabase, type CosmosSettings } from './cosmosDatabase.ts';
import { CONFLICT, statusOf } from './cosmosErrors.ts';
import { readItem } from './cosmosItems.ts';
import { findLagging } from './cosmosLagging.ts';
import { PutOffViews } from './cosmosPutOff.ts';
import { writtenIn } from './cosmosWritten.ts';
import { CosmosViews, listQuery, readView, updatedIn } from './cosmosViews.ts';

/** A view is worth less than the turn that waits for it. */
const VIEW_DEADLINE_MS = 2_000;
const LAGGING_DEADLINE_MS = 10 * 60_000;

/**
 * Cases in Azure Cosmos DB: one commit is one document, whose id in its stream's partition is its sequence number, so
 * that of two writers one is refused. The account must write in one region only; see docs/store.md.
 */
export class CosmosCaseStore implements CaseStore {
  readonly #database: CosmosDatabase;
  readonly #clock: Clock;
  readonly #views = new CosmosViews();
  readonly #putOff = new PutOffViews((view) => this.#tryView(view));
  /** The highest sequence known to exist in a stream; it cannot vanish, so a gap behind it needs no look. */
  readonly #heads = new LRUCache<string, number>({ max: 20_000 });

  constructor({ clock = systemClock, ...settings }: CosmosSettings & { clock?: Clock }) {
    this.#clock = clock;
    this.#database = new CosmosDatabase({
      settings,
      containers: [COMMITS, VIEWS],
      onStart: () => {
        this.#heads.clear();
        this.#views.forget();
      },
    });
  }

  async append(commit: Commit, view?: CaseView): Promise<AppendResult> {
    checkCommit(commit, view);
    const document = toDocument(commit);
    const result = await this.#database.askAgain((container, signal) =>
      this.#add(container(COMMITS.id), document, signal),
    );
    if (result.ok && view !== undefined) await this.#putOff.keep(view);
    return result;
  }

  /** Mostly there is nothing new behind a commit that is known: that is a point read, the cheapest request there is. */
  async read(stream: string, afterSequence: number): Promise<Commit[]> {
    checkStream(stream);
    if (afterSequence > 0 && (this.#heads.get(stream) ?? 0) <= afterSequence) {
      const next = await this.#database.askAgain((container, signal) =>
        findCommit(container(COMMITS.id), stream, afterSequence + 1, signal),
      );
      if (next === null) return [];
    }
    const query = {
      query: 'SELECT * FROM c WHERE c.stream = @stream AND c.id > @after ORDER BY c.id',
      parameters: [
        { name: '@stream', value: stream },
        { name: '@after', value: toId(afterSequence) },
      ],
    };
    const { resources } = await this.#database.askAgain((container, abortSignal) =>
      container(COMMITS.id)
        .items.query<CommitDocument>(query, { partitionKey: stream, abortSignal })
        .fetchAll(),
    );
    const last = resources.at(-1);
    if (last !== undefined) this.#exists(stream, last.sequence);
    return resources.map(toCommit);
  }

  async last(stream: string): Promise<Commit | null> {
    checkStream(stream);
    const query = {
      query: 'SELECT TOP 1 * FROM c WHERE c.stream = @stream ORDER BY c.id DESC',
      parameters: [{ name: '@stream', value: stream }],
    };
    const { resources } = await this.#database.askAgain((container, abortSignal) =>
      container(COMMITS.id)
        .items.query<CommitDocument>(query, { partitionKey: stream, abortSignal })
        .fetchAll(),
    );
    const [last] = resources;
    return last === undefined ? null : toCommit(last);
  }

  written(since: string | null, exceptStream: string): AsyncGenerator<Written> {
    return writtenIn(this.#database, since, exceptStream);
  }

  async view(stream: string): Promise<CaseView | null> {
    checkStream(stream);
    return this.#database.askAgain((container, signal) => readView(container(VIEWS.id), stream, signal));
  }

  async saveView(view: CaseView): Promise<void> {
    checkView(view);
    await this.#database.askAgain((container, signal) => this.#views.save(container(VIEWS.id), view, signal));
  }

  async list(query: CaseQuery): Promise<CasePage> {
    const limit = pageSize(query);
    // One more than the page holds tells whether there is another.
    const spec = listQuery(query, limit + 1);
    const { resources } = await this.#database.askAgain((container, abortSignal) =>
      container(VIEWS.id)
        .items.query<{ stream: string; sortKey: string; summary: unknown }>(spec, { abortSignal })
        .fetchAll(),
    );
    return toPage(
      resources.map((row) => ({ ...row, updatedAt: updatedIn(row.sortKey) })),
      limit,
    );
  }

  async lagging(): Promise<string[]> {
    await this.#putOff.flush();
    return this.#database.askAgain(
      (container, signal) =>
        findLagging(
          { commits: container(COMMITS.id), views: container(VIEWS.id) },
          this.#clock.now(),
          signal,
        ),
      { deadlineMs: LAGGING_DEADLINE_MS },
    );
  }

  async rewrite(commit: Commit): Promise<void> {
    checkCommit(commit, undefined);
    const document = toDocument(commit);
    await this.#database.askAgain((container, abortSignal) =>
      container(COMMITS.id).item(document.id, document.stream).replace(document, { abortSignal }),
    );
  }

  /** A replaced document is gone for readers at once; what the service's own backups keep is the account's setting. */
  purge(): Promise<void> {
    return Promise.resolve();
  }

  async heads(): Promise<StreamHead[]> {
    const { resources } = await this.#database.askAgain(
      (container, abortSignal) =>
        container(COMMITS.id)
          .items.query<StreamHead>('SELECT c.stream, c.sequence FROM c', { abortSignal })
          .fetchAll(),
      { deadlineMs: LAGGING_DEADLINE_MS },
    );
    const highest = new Map<string, number>();
    for (const { stream, sequence } of resources)
      if (sequence > (highest.get(stream) ?? 0)) highest.set(stream, sequence);
    return [...highest].map(([stream, sequence]) => ({ stream, sequence }));
  }

  async close(): Promise<void> {
    await this.#putOff.flush();
    this.#database.close();
  }

  async #add(commits: Container, document: CommitDocument, signal: AbortSignal): Promise<AppendResult> {
    const { stream, sequence } = document;
    if (!(await this.#reaches(commits, stream, sequence - 1, signal)))
      return { ok: false, because: 'conflict' };
    try {
      await commits.items.create(document, { abortSignal: signal });
    } catch (error) {
      if (statusOf(error) !== CONFLICT) throw error;
      this.#exists(stream, sequence);
      // A caller whose answer was lost, or the SDK in its stead, asks again with the very same commit: it was first.
      const there = await findCommit(commits, stream, sequence, signal);
      if (there?.at !== document.at || there.entries !== document.entries)
        return { ok: false, because: 'conflict' };
    }
    this.#exists(stream, sequence);
    return { ok: true };
  }

  /** Whether the stream holds a commit of this sequence: usually known, and a point read where it is not. */
  async #reaches(
    commits: Container,
    stream: string,
    sequence: number,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (sequence <= (this.#heads.get(stream) ?? 0)) return true;
    if ((await findCommit(commits, stream, sequence, signal)) === null) return false;
    this.#exists(stream, sequence);
    return true;
  }

  #exists(stream: string, sequence: number): void {
    if (sequence > (this.#heads.get(stream) ?? 0)) this.#heads.set(stream, sequence);
  }

  async #tryView(view: CaseView): Promise<void> {
    try {
      await this.#database.askAgain(
        (container, signal) => this.#views.save(container(VIEWS.id), view, signal),
        { deadlineMs: VIEW_DEADLINE_MS },
      );
    } catch {
      // The commit stands without its view, and `lagging` names it.
    }
  }
}

const findCommit = (
  commits: Container,
  stream: string,
  sequence: number,
  signal: AbortSignal,
): Promise<CommitDocument | null> => readItem<CommitDocument>(commits, toId(sequence), stream, signal);

/** Ids compare as text, so they are all of one length. */
const toId = (sequence: number): string => String(sequence).padStart(10, '0');

const toDocument = ({ stream, sequence, at, entries }: Commit): CommitDocument => ({
  id: toId(sequence),
  stream,
  sequence,
  at,
  entries: JSON.stringify(entries),
});
