import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import { FACTS_VERSION } from '../../domain/review/reviewFacts.ts';
import type {
  CaseFilter,
  CaseHit,
  CaseHits,
  CaseSearch,
  CaseSearchQuery,
  FilterChoices,
  IndexedCase,
  SaidText,
} from '../../ports/caseSearch.ts';
import { fromCursor, hitsOnPage, MOST_CHOICES, toCursor } from '../store/searchContract.ts';
import { fold, snippetOf, vocabularyOf } from '../store/searchText.ts';
import { SqliteDatabase, type SqliteSettings } from './sqliteDatabase.ts';
import {
  countSql,
  firstIdOf,
  idsSql,
  IDS_PER_MS,
  planOf,
  type Leader,
  type SearchPlan,
} from './sqliteSearchQuery.ts';

const SQL = {
  there: 'SELECT id, sequence FROM review_cases WHERE case_id = ?',
  head: 'SELECT coalesce(max(sequence), 0) AS head FROM commits WHERE stream = ?',
  isBuyer: 'SELECT 1 FROM review_cases WHERE buyer_id = ? LIMIT 1',
  taken: 'SELECT 1 FROM review_cases WHERE id = ?',
  addCase: `
    INSERT INTO review_cases (id, case_id, sequence, opened_at, status, outcome, complaint, mood, language, product,
      policy_version, buyer_id, buyer_name, order_number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  addBody: 'INSERT INTO review_bodies (id, facts, said) VALUES (?, ?, ?)',
  addMark: 'INSERT OR IGNORE INTO review_marks (kind, value, id) VALUES (?, ?, ?)',
  addOffered: 'INSERT OR IGNORE INTO review_offered (id, amount) VALUES (?, ?)',
  addWords: 'INSERT INTO review_words (rowid, words) VALUES (?, ?)',
  dropWords: 'DELETE FROM review_words WHERE rowid = ?',
  // The rest goes with it.
  dropCase: 'DELETE FROM review_cases WHERE id = ?',
  caughtUp: 'DELETE FROM review_behind WHERE stream = ? AND sequence <= ?',
  bodies: `
    SELECT id, facts, said FROM review_bodies WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC`,
  facts: 'SELECT facts FROM review_bodies WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC',
  behind: 'SELECT stream FROM review_behind LIMIT ?',
  allBehind: 'INSERT OR IGNORE INTO review_behind (stream, sequence) SELECT stream, sequence FROM views',
  nowBehind:
    'INSERT OR IGNORE INTO review_behind (stream, sequence) SELECT stream, sequence FROM views WHERE stream = ?',
  changes: 'SELECT day, changes FROM review_days WHERE day BETWEEN ? AND ?',
  version: 'SELECT version FROM review_version',
  setVersion: 'UPDATE review_version SET version = ?',
  agents: `
    SELECT value, max(id) AS newest FROM review_marks WHERE kind = 'agent'
    GROUP BY value ORDER BY count(*) DESC, value LIMIT ${MOST_CHOICES}`,
  labels: `
    SELECT value FROM review_marks WHERE kind = 'label'
    GROUP BY value ORDER BY count(*) DESC, value LIMIT ${MOST_CHOICES}`,
} as const;

const CASE_PREFIX = 'case/';
/** Ids are far below. */
const BEHIND_NOTHING = Number.MAX_SAFE_INTEGER;
const IDS_AT_ONCE = 20_000;
const BODIES_AT_ONCE = 200;

/**
 * Finds cases in the file of `SqliteCaseStore`, with FTS5 for the words. Rows are reached through indexes that are all in
 * the order cases were opened in; of several conditions the one that fewest cases meet leads.
 */
export class SqliteCaseSearch implements CaseSearch {
  readonly #database: SqliteDatabase;

  /** Throws `StoreUnavailable` when the file cannot be opened, is no database or is of a newer Parley. */
  constructor(settings: SqliteSettings) {
    this.#database = new SqliteDatabase(settings);
    this.#database.transaction(() => {
      if (this.#database.statement(SQL.version).get()?.['version'] === FACTS_VERSION) return;
      this.#database.statement(SQL.allBehind).run();
      this.#database.statement(SQL.setVersion).run(FACTS_VERSION);
    });
  }

  index(cases: readonly IndexedCase[]): Promise<void> {
    return this.#database.ask(() => {
      this.#database.transaction(() => {
        for (const each of cases) this.#take(each);
      });
    });
  }

  forget(caseId: string): Promise<void> {
    return this.#database.ask(() => {
      this.#database.transaction(() => {
        const there = this.#database.statement(SQL.there).get(caseId);
        if (there) this.#drop(Number(there['id']));
        // What is left to know of it, that it was erased, is taken in like anything else.
        this.#database.statement(SQL.nowBehind).run(CASE_PREFIX + caseId);
      });
    });
  }

  search(query: CaseSearchQuery): Promise<CaseHits> {
    return this.#database.ask(() => {
      const limit = hitsOnPage(query);
      const behind = fromCursor(query.cursor, z.int()) ?? BEHIND_NOTHING;
      const plan = this.#plan(query);
      // One more than the page holds tells whether there is another.
      const ids = this.#ids(plan, behind, limit + 1);
      const page = ids.slice(0, limit);
      const last = page.at(-1);
      return {
        hits: this.#hits(page, plan),
        cursor: last !== undefined && ids.length > limit ? toCursor(last) : null,
      };
    });
  }

  count(filter: CaseFilter, upTo: number): Promise<number> {
    return this.#database.ask(() => {
      const plan = this.#plan(filter);
      if (plan.nothing) return 0;
      const { sql, values } = idsSql(plan, this.#leader(plan));
      const counted = this.#database
        .once(`SELECT count(*) AS count FROM (${sql})`)
        .get({ ...values, behind: BEHIND_NOTHING, limit: upTo });
      return Number(counted?.['count']);
    });
  }

  async *scan(filter: CaseFilter): AsyncIterable<ReviewFacts> {
    const plan = await this.#database.ask(() => this.#plan(filter));
    let behind = BEHIND_NOTHING;
    for (;;) {
      const from = behind;
      const ids = await this.#database.ask(() => this.#ids(plan, from, IDS_AT_ONCE));
      for (let at = 0; at < ids.length; at += BODIES_AT_ONCE) {
        const these = JSON.stringify(ids.slice(at, at + BODIES_AT_ONCE));
        const rows = await this.#database.ask(() => this.#database.statement(SQL.facts).all(these));
        for (const row of rows) yield JSON.parse(String(row['facts'])) as ReviewFacts;
        // Buyers go first.
        await setImmediate();
      }
      behind = ids.at(-1) ?? 0;
      if (ids.length < IDS_AT_ONCE) return;
    }
  }

  changesByDay(from: string, to: string): Promise<ReadonlyMap<string, number>> {
    return this.#database.ask(() => {
      const rows = this.#database.statement(SQL.changes).all(from, to);
      return new Map(rows.map(({ day, changes }) => [String(day), Number(changes)]));
    });
  }

  choices(): Promise<FilterChoices> {
    return this.#database.ask(() => ({
      agents: this.#agents(),
      labels: this.#database
        .statement(SQL.labels)
        .all()
        .map(({ value }) => String(value)),
      languages: this.#choicesOf('language'),
      products: this.#choicesOf('product'),
      policyVersions: this.#choicesOf('policy_version'),
    }));
  }

  behind(limit: number): Promise<string[]> {
    return this.#database.ask(() =>
      this.#database
        .statement(SQL.behind)
        .all(limit)
        .map(({ stream }) => String(stream).slice(CASE_PREFIX.length)),
    );
  }

  /** How SQLite would go about it, for whoever wants to see that no search walks through everything. */
  explain(filter: CaseFilter): string[] {
    const plan = this.#plan(filter);
    const { sql, values } = idsSql(plan, this.#leader(plan));
    return this.#database
      .once(`EXPLAIN QUERY PLAN ${sql}`)
      .all({ ...values, behind: BEHIND_NOTHING, limit: 101 })
      .map((row) => String(row['detail']));
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  #take({ facts, sequence, said }: IndexedCase): void {
    const stream = CASE_PREFIX + facts.caseId;
    // What was erased since it was read must not come back: whoever wrote last has it taken in again.
    if (Number(this.#database.statement(SQL.head).get(stream)?.['head']) > sequence) return;
    const there = this.#database.statement(SQL.there).get(facts.caseId);
    if (there && Number(there['sequence']) > sequence) return;
    if (there) this.#drop(Number(there['id']));
    this.#add(this.#idFor(facts.openedAt, there ? Number(there['id']) : null), { facts, sequence, said });
    this.#database.statement(SQL.caughtUp).run(stream, sequence);
  }

  #add(id: number, { facts, sequence, said }: IndexedCase): void {
    this.#database
      .statement(SQL.addCase)
      .run(
        id,
        facts.caseId,
        sequence,
        facts.openedAt,
        facts.status,
        facts.outcome,
        facts.complaint,
        facts.moodAtEnd?.sentiment ?? null,
        facts.language,
        facts.product,
        facts.policyVersion,
        facts.buyerId,
        facts.buyerName === null ? null : fold(facts.buyerName),
        facts.orderNumber === null ? null : normaliseOrderNumber(facts.orderNumber),
      );
    this.#database.statement(SQL.addBody).run(id, JSON.stringify(facts), JSON.stringify(said));
    const mark = this.#database.statement(SQL.addMark);
    for (const agent of facts.agents) mark.run('agent', agent.id, id);
    for (const flag of facts.flags) mark.run('flag', flag, id);
    for (const label of facts.labels) mark.run('label', label, id);
    for (const { reason } of facts.handoffs) mark.run('handoff', reason, id);
    for (const { remedy, amount, cost } of facts.offers) {
      mark.run('remedy', remedy, id);
      for (const money of [amount, cost])
        if (money) this.#database.statement(SQL.addOffered).run(id, money.amount);
    }
    const words = vocabularyOf(said);
    if (words.length > 0) this.#database.statement(SQL.addWords).run(id, words.join(' '));
  }

  #drop(id: number): void {
    this.#database.statement(SQL.dropWords).run(id);
    this.#database.statement(SQL.dropCase).run(id);
  }

  /** The one it had, as long as it says the same moment; else one that is free, at or soon behind that moment. */
  #idFor(openedAt: string, had: number | null): number {
    const first = firstIdOf(openedAt);
    if (had !== null && had >= first && had < first + IDS_PER_MS) return had;
    for (let room = IDS_PER_MS; ; room *= 2) {
      const id = first + Math.floor(Math.random() * room);
      if (!this.#database.statement(SQL.taken).get(id)) return id;
    }
  }

  #ids(plan: SearchPlan, behind: number, limit: number): number[] {
    if (plan.nothing) return [];
    const { sql, values } = idsSql(plan, this.#leader(plan));
    return this.#database
      .once(sql)
      .all({ ...values, behind, limit })
      .map(({ id }) => Number(id));
  }

  #plan(filter: CaseFilter): SearchPlan {
    const buyer = filter.buyer?.trim() ?? '';
    return planOf(filter, buyer !== '' && this.#database.statement(SQL.isBuyer).get(buyer) !== undefined);
  }

  /** The condition that fewest cases meet. */
  #leader({ conditions }: SearchPlan): Leader | null {
    let leader: Leader | null = null;
    for (const condition of conditions) {
      if (condition.ids === null) continue;
      const count = Number(this.#database.once(countSql(condition.ids)).get(condition.values)?.['count']);
      const leads =
        leader === null || count < leader.count || (count === leader.count && leader.condition.walk === null);
      if (leads) leader = { condition, count };
    }
    return leader;
  }

  #hits(ids: readonly number[], { sought }: SearchPlan): CaseHit[] {
    const rows = this.#database.statement(SQL.bodies).all(JSON.stringify(ids));
    return rows.map(({ facts, said }) => ({
      facts: JSON.parse(String(facts)) as ReviewFacts,
      snippet: sought.length === 0 ? null : snippetOf(JSON.parse(String(said)) as SaidText[], sought),
    }));
  }

  #agents(): FilterChoices['agents'] {
    return this.#database
      .statement(SQL.agents)
      .all()
      .map(({ value, newest }) => {
        const row = this.#database.statement(SQL.facts).get(JSON.stringify([Number(newest)]));
        const { agents } = JSON.parse(String(row?.['facts'])) as ReviewFacts;
        const id = String(value);
        return { id, name: agents.find((agent) => agent.id === id)?.name ?? id };
      });
  }

  #choicesOf(column: 'language' | 'product' | 'policy_version'): string[] {
    return this.#database
      .statement(
        `SELECT ${column} AS value FROM review_cases WHERE ${column} IS NOT NULL
         GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${MOST_CHOICES}`,
      )
      .all()
      .map(({ value }) => String(value));
  }
}
