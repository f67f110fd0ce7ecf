import type { SQLOutputValue } from 'node:sqlite';
import type { SealedEntry } from '../../domain/case/chain.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type {
  AppendResult,
  CasePage,
  CaseQuery,
  CaseStore,
  CaseView,
  Commit,
  Outlives,
  StreamHead,
  Written,
} from '../../ports/caseStore.ts';
import {
  CASE_STREAMS,
  checkCommit,
  checkStream,
  checkView,
  fromCursor,
  pageSize,
  readSummary,
  toPage,
  toWritten,
} from '../store/contract.ts';
import { type Durability, SqliteDatabase, type SqliteSettings } from './sqliteDatabase.ts';

type Row = Record<string, SQLOutputValue>;

/** So many commits are read at once: a few ms for the event loop. */
const WRITTEN_AT_ONCE = 200;

const LOST: AppendResult = { ok: false, because: 'conflict' };

const SQL = {
  head: 'SELECT coalesce(max(sequence), 0) AS head FROM commits WHERE stream = ?',
  commit: 'SELECT at, entries FROM commits WHERE stream = ? AND sequence = ?',
  add: 'INSERT INTO commits (stream, sequence, at, entries) VALUES (?, ?, ?, ?)',
  rewrite: 'UPDATE commits SET entries = ? WHERE stream = ? AND sequence = ?',
  read: 'SELECT sequence, at, entries FROM commits WHERE stream = ? AND sequence > ? ORDER BY sequence',
  last: 'SELECT sequence, at, entries FROM commits WHERE stream = ? ORDER BY sequence DESC LIMIT 1',
  // Commits are never deleted and one is written at a time: their rows are numbered in the order of writing, without a gap.
  written: `
    SELECT rowid, stream, sequence, at, entries FROM commits WHERE rowid > ? AND stream <> ? ORDER BY rowid LIMIT ?`,
  marked: 'SELECT 1 FROM commits WHERE rowid = ? AND stream = ? AND sequence = ?',
  view: 'SELECT sequence, summary, snapshot FROM views WHERE stream = ?',
  saveView: `
    INSERT INTO views (stream, sequence, updated_at, status, fulfilment_due, due_at, conversation_id, buyer_id,
      order_number, summary, snapshot)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (stream) DO UPDATE SET sequence = excluded.sequence, updated_at = excluded.updated_at,
      status = excluded.status, fulfilment_due = excluded.fulfilment_due, due_at = excluded.due_at,
      conversation_id = excluded.conversation_id, buyer_id = excluded.buyer_id,
      order_number = excluded.order_number, summary = excluded.summary, snapshot = excluded.snapshot
    WHERE excluded.sequence >= views.sequence`,
  heads: `
    WITH RECURSIVE streams (stream) AS (
      SELECT min(stream) FROM commits
      UNION ALL
      SELECT (SELECT min(stream) FROM commits WHERE stream > streams.stream)
      FROM streams WHERE streams.stream IS NOT NULL
    )
    SELECT stream, (SELECT max(sequence) FROM commits WHERE commits.stream = streams.stream) AS sequence
    FROM streams WHERE stream IS NOT NULL`,
  // Walks the key's index from one case to the next: two look-ups a case, however many commits it has.
  lagging: `
    WITH RECURSIVE cases (stream) AS (
      SELECT (SELECT min(stream) FROM commits WHERE stream >= :from AND stream < :to)
      UNION ALL
      SELECT (SELECT min(stream) FROM commits WHERE stream > cases.stream AND stream < :to)
      FROM cases WHERE cases.stream IS NOT NULL
    )
    SELECT stream FROM cases
    WHERE stream IS NOT NULL AND coalesce((SELECT sequence FROM views WHERE views.stream = cases.stream), 0)
      < (SELECT max(sequence) FROM commits WHERE commits.stream = cases.stream)`,
} as const;

/** An append that waits to be written. */
interface Waiting {
  commit: Commit;
  view: CaseView | undefined;
  outlives: Outlives;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Cases in one SQLite file, for one machine. Commit and view are written in one transaction, and whatever is appended
 * while the process is busy with something else goes to the disk together: a sync costs the same for one as for fifty.
 */
export class SqliteCaseStore implements CaseStore {
  readonly #database: SqliteDatabase;
  #waiting: Waiting[] = [];

  /** Throws `StoreUnavailable` when the file cannot be opened, is no database or is of a newer Parley. */
  constructor(settings: SqliteSettings) {
    this.#database = new SqliteDatabase(settings);
  }

  append(commit: Commit, view?: CaseView, outlives: Outlives = 'power'): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      checkCommit(commit, view);
      if (this.#waiting.length === 0)
        setImmediate(() => {
          this.#write();
        });
      this.#waiting.push({ commit, view, outlives, resolve, reject });
    });
  }

  read(stream: string, afterSequence: number): Promise<Commit[]> {
    return this.#database.ask(() => {
      checkStream(stream);
      const rows = this.#database.statement(SQL.read).all(stream, afterSequence);
      return rows.map((row) => toCommit(stream, row));
    });
  }

  last(stream: string): Promise<Commit | null> {
    return this.#database.ask(() => {
      checkStream(stream);
      const row = this.#database.statement(SQL.last).get(stream);
      return row === undefined ? null : toCommit(stream, row);
    });
  }

  async *written(since: string | null, exceptStream: string): AsyncGenerator<Written> {
    let after = await this.#database.ask(() => this.#rowOf(since));
    for (;;) {
      const rows = await this.#database.ask(() =>
        this.#database.statement(SQL.written).all(after, exceptStream, WRITTEN_AT_ONCE),
      );
      const last = rows.at(-1);
      if (!last) return;
      after = Number(last['rowid']);
      const commits = rows.map((row) =>
        toWritten({
          stream: String(row['stream']),
          sequence: Number(row['sequence']),
          at: String(row['at']),
          entries: String(row['entries']),
        }),
      );
      yield { commits, mark: `${after} ${String(last['sequence'])} ${String(last['stream'])}` };
      if (rows.length < WRITTEN_AT_ONCE) return;
    }
  }

  view(stream: string): Promise<CaseView | null> {
    return this.#database.ask(() => {
      checkStream(stream);
      const row = this.#database.statement(SQL.view).get(stream);
      return row === undefined ? null : toView(stream, row);
    });
  }

  saveView(view: CaseView): Promise<void> {
    return this.#database.ask(() => {
      checkView(view);
      this.#writeView(view);
    });
  }

  list(query: CaseQuery): Promise<CasePage> {
    return this.#database.ask(() => {
      const limit = pageSize(query);
      const { sql, values } = toSql(query);
      // One more than the page holds tells whether there is another.
      const rows = this.#database.statement(sql).all({ ...values, limit: limit + 1 });
      return toPage(
        rows.map((row) => ({
          stream: String(row['stream']),
          updatedAt: String(row['updated_at']),
          summary: summaryIn(row),
        })),
        limit,
      );
    });
  }

  lagging(): Promise<string[]> {
    return this.#database.ask(() =>
      this.#database
        .statement(SQL.lagging)
        .all(CASE_STREAMS)
        .map((row) => String(row['stream'])),
    );
  }

  heads(): Promise<StreamHead[]> {
    return this.#database.ask(() =>
      this.#database
        .statement(SQL.heads)
        .all()
        .map((row) => ({ stream: String(row['stream']), sequence: Number(row['sequence']) })),
    );
  }

  rewrite(commit: Commit): Promise<void> {
    return this.#database.ask(() => {
      checkCommit(commit, undefined);
      const { stream, sequence, entries } = commit;
      this.#database.statement(SQL.rewrite).run(JSON.stringify(entries), stream, sequence);
    });
  }

  purge(): Promise<void> {
    return this.#database.ask(() => {
      this.#database.purge();
    });
  }

  durability(): Durability {
    return this.#database.durability();
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#write();
      this.#database.close();
      resolve();
    });
  }

  /** Writes all that waits, each answered once it is on the disk. */
  #write(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) this.#writeTogether(waiting);
  }

  #writeTogether(waiting: readonly Waiting[]): void {
    const add = (): AppendResult[] => waiting.map(({ commit, view }) => this.#add(commit, view));
    const outlives = waiting.some((each) => each.outlives === 'power') ? 'power' : 'process';
    this.#database
      .ask(() => this.#database.transaction(add, outlives))
      .then(
        (results) => {
          for (const [index, { resolve }] of waiting.entries()) resolve(results[index] ?? LOST);
        },
        (error: unknown) => {
          // Nothing of it was written. One that cannot be must not take the others with it.
          if (waiting.length > 1) for (const each of waiting) this.#writeTogether([each]);
          else for (const { reject } of waiting) reject(error);
        },
      );
  }

  /** The row of a mark, 0 where that is not the one that was marked: the file is another one, or was written anew. */
  #rowOf(mark: string | null): number {
    const [row = '', sequence = '', stream = ''] = mark?.split(' ') ?? [];
    const found = this.#database.statement(SQL.marked).get(Number(row), stream, Number(sequence));
    return found ? Number(row) : 0;
  }

  #add(commit: Commit, view: CaseView | undefined): AppendResult {
    const { stream, sequence, at } = commit;
    const entries = JSON.stringify(commit.entries);
    const head = Number(this.#database.statement(SQL.head).get(stream)?.['head']);
    if (sequence !== head + 1) {
      // A caller whose answer was lost asks again with the very same commit: it was first, not somebody else.
      const there = this.#database.statement(SQL.commit).get(stream, sequence);
      if (there?.['at'] !== at || there['entries'] !== entries) return LOST;
      return { ok: true };
    }
    this.#database.statement(SQL.add).run(stream, sequence, at, entries);
    if (view !== undefined) this.#tryView(view);
    return { ok: true };
  }

  #tryView(view: CaseView): void {
    try {
      this.#writeView(view);
    } catch (error) {
      // The commit stands without its view, and `lagging` names it. Not so when SQLite has undone both.
      if (!this.#database.inTransaction) throw error;
    }
  }

  #writeView({ stream, sequence, summary, snapshot }: CaseView): void {
    this.#database
      .statement(SQL.saveView)
      .run(
        stream,
        sequence,
        summary.updatedAt,
        summary.status,
        summary.fulfilmentDue ? 1 : 0,
        summary.dueAt,
        summary.conversationId,
        summary.buyerId,
        summary.orderNumber === null ? null : normaliseOrderNumber(summary.orderNumber),
        JSON.stringify(summary),
        JSON.stringify(snapshot ?? null),
      );
  }
}

function toSql(query: CaseQuery): { sql: string; values: Record<string, string | number> } {
  const { status, fulfilmentDue, dueBefore, conversationId, channelId, buyerId, orderNumber } = query;
  const where: string[] = [];
  const values: Record<string, string | number> = {};
  const only = (condition: string, name: string, value: string | number): void => {
    where.push(condition);
    values[name] = value;
  };
  if (status !== undefined)
    only('status IN (SELECT value FROM json_each(:status))', 'status', JSON.stringify(status));
  // Written out, not bound: only then does SQLite see that the partial index holds these rows.
  if (fulfilmentDue !== undefined) where.push(`fulfilment_due = ${fulfilmentDue ? 1 : 0}`);
  if (dueBefore !== undefined) only('due_at <= :dueBefore', 'dueBefore', dueBefore);
  if (conversationId !== undefined)
    only('conversation_id = :conversationId', 'conversationId', conversationId);
  if (channelId !== undefined)
    only("json_extract(summary, '$.channelId') = :channelId", 'channelId', channelId);
  if (buyerId !== undefined) only('buyer_id = :buyerId', 'buyerId', buyerId);
  if (orderNumber !== undefined)
    only('order_number = :orderNumber', 'orderNumber', normaliseOrderNumber(orderNumber));

  const [direction, beyond] = query.order === 'oldest' ? ['ASC', '>'] : ['DESC', '<'];
  const from = fromCursor(query.cursor);
  if (from !== null) {
    only(`(updated_at, stream) ${beyond} (:updatedAt, :stream)`, 'updatedAt', from.updatedAt);
    values['stream'] = from.stream;
  }
  const sql =
    `SELECT stream, updated_at, summary FROM views ${indexFor(query)} ${where.length > 0 ? `WHERE ${where.join(' AND ')} ` : ''}` +
    `ORDER BY updated_at ${direction}, stream ${direction} LIMIT :limit`;
  return { sql, values };
}

/**
 * The index of the condition that fewest cases meet. Left to itself SQLite walks all the cases by date to save a sort,
 * which is slow exactly when little is found: an empty queue, nothing due. Closed cases are most of them; all other
 * states are few.
 */
function indexFor({
  conversationId,
  orderNumber,
  buyerId,
  channelId,
  dueBefore,
  fulfilmentDue,
  status,
}: CaseQuery): string {
  if (conversationId !== undefined) return 'INDEXED BY views_by_conversation';
  if (orderNumber !== undefined) return 'INDEXED BY views_by_order';
  if (buyerId !== undefined) return 'INDEXED BY views_by_buyer';
  if (dueBefore !== undefined) return 'INDEXED BY views_by_due';
  if (fulfilmentDue === true) return 'INDEXED BY views_to_fulfil';
  if (channelId !== undefined) return 'INDEXED BY views_by_channel';
  if (status !== undefined && !status.includes('closed')) return 'INDEXED BY views_by_status';
  return '';
}

const toCommit = (stream: string, row: Row): Commit => ({
  stream,
  sequence: Number(row['sequence']),
  at: String(row['at']),
  entries: JSON.parse(String(row['entries'])) as SealedEntry<unknown>[],
});

function toView(stream: string, row: Row): CaseView | null {
  const summary = readSummary(summaryIn(row));
  if (summary === null) return null;
  const snapshot = JSON.parse(String(row['snapshot'])) as unknown;
  return { stream, sequence: Number(row['sequence']), summary, snapshot };
}

const summaryIn = (row: Row): unknown => JSON.parse(String(row['summary']));
