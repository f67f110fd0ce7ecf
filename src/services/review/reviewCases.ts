import { Mutex } from 'async-mutex';
import { LRUCache } from 'lru-cache';
import { Instant } from '../../domain/vocabulary/order.ts';
import { amountOf, type Policy } from '../../domain/policy/policy.ts';
import { EARLIER_DAYS } from '../../domain/review/charts.ts';
import { dayAfter, dayIn, startOfDay } from '../../domain/review/days.ts';
import { AutoScores, type AutoScore } from '../../domain/review/conduct/score.ts';
import { WorstFirst } from '../../domain/review/conduct/worstFirst.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import type { Seen } from '../../domain/review/followUps.ts';
import {
  casesBehind,
  looksAhead,
  looksEarlier,
  OverviewBuilder,
  type Overview,
} from '../../domain/review/overview.ts';
import type { Scope } from '../../domain/review/traits.ts';
import { NotACursor, type CaseFilter, type CaseHit, type CaseSearch } from '../../ports/caseSearch.ts';
import type { Clock } from '../../ports/clock.ts';
import { KeptFigures } from './keptFigures.ts';
import { followedCases, seenCases } from './seenCases.ts';

/** What is looked for: a filter of the search, the days, and the figure whose cases are wanted. */
export interface ReviewQuery {
  /** Without days. */
  filter: CaseFilter;
  /** Days in the shop's zone, both included; null for no bound. */
  from: string | null;
  to: string | null;
  figure: string | null;
  /** Absent or null: newest opened first. `worst`: by the automatic score, the lowest first. */
  sort?: 'worst' | null;
}

export interface FoundCase extends CaseHit {
  /** What the rules make of it now; null where there is nothing to score. */
  score: AutoScore | null;
}

export interface FoundPage {
  hits: FoundCase[];
  cursor: string | null;
  /** Null with later pages. */
  total: { count: number; isExact: boolean } | null;
}

type Page = Omit<FoundPage, 'hits'> & { hits: CaseHit[] };

interface Dependencies {
  search: CaseSearch;
  policy: Policy;
  clock: Clock;
  /** A settlement is verified once so many days passed without another complaint. */
  verifiedDays: number;
}

const PAGE = 100;
const COUNTED_TO = 10_000;
const OVERVIEWS_KEPT = 20;
const OVERVIEW_KEPT_MS = 30_000;
const LISTS_KEPT = 5;
const YEAR_DAYS = 366;
/** So many of the worst are told; nobody looks at more. */
const WORST_KEPT = 1_000;

/** Finds cases for the review and computes its figures. Rejects with `StoreUnavailable`. */
export class ReviewCases {
  readonly #deps: Dependencies;
  readonly #overviews = new LRUCache<string, Overview>({ max: OVERVIEWS_KEPT, ttl: OVERVIEW_KEPT_MS });
  readonly #worst = new LRUCache<string, { cases: readonly ReviewFacts[]; count: number }>({
    max: LISTS_KEPT,
    ttl: OVERVIEW_KEPT_MS,
  });
  readonly #scores: AutoScores;
  readonly #kept: KeptFigures;
  /** One overview, or list of the worst, at a time: each looks at every case of its days. */
  readonly #turn = new Mutex();

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#scores = new AutoScores(dependencies.policy);
    this.#kept = new KeptFigures(dependencies.search);
  }

  /** One page in the order that is asked for. Rejects with `NotACursor` for a cursor that this search did not give. */
  async find(query: ReviewQuery, cursor: string | null, limit = PAGE): Promise<FoundPage> {
    const { hits, ...page } = await this.#page(query, cursor, limit);
    return { ...page, hits: hits.map((hit) => ({ ...hit, score: this.scoreOf(hit.facts) })) };
  }

  /** What the rules make of a case now; null where there is nothing to score. */
  scoreOf(facts: ReviewFacts): AutoScore | null {
    return this.#scores.of(facts, this.#deps.clock.now().toISOString());
  }

  async #page(query: ReviewQuery, cursor: string | null, limit: number): Promise<Page> {
    if (query.sort === 'worst') return await this.#findWorst(query, cursor, limit);
    if (query.figure !== null) return await this.#findBehind(query, cursor, limit);
    const filter = this.#filterOf(query);
    const { search } = this.#deps;
    const [page, count] = await Promise.all([
      search.search({ ...filter, limit, cursor }),
      cursor === null ? search.count(filter, COUNTED_TO) : null,
    ]);
    return { ...page, total: count === null ? null : { count, isExact: count < COUNTED_TO } };
  }

  /** Every case that matches, newest opened first, in bounded memory. */
  async *all(query: ReviewQuery): AsyncGenerator<ReviewFacts, void> {
    if (query.figure === null) yield* this.#deps.search.scan(this.#filterOf(query));
    else for await (const { facts } of this.#behind(query)) yield facts;
  }

  /** The figures of these days. What was computed less than half a minute ago is given again. */
  async overview(query: ReviewQuery & { from: string; to: string }, address: string): Promise<Overview> {
    const key = `${query.from} ${query.to} ${address}`;
    return await this.#turn.runExclusive(async () => {
      const known = this.#overviews.get(key);
      if (known) return known;
      const { policy } = this.#deps;
      const scope = this.#scope();
      const builder = new OverviewBuilder({
        ...scope,
        from: query.from,
        to: query.to,
        tolerancePerDay: amountOf(policy, policy.tolerances.perDay.absolute).amount,
        query: address,
      });
      if (!isOfAll(query.filter) || !(await this.#kept.show(builder, query.from, query.to, scope))) {
        const earlier = { ...query, from: dayAfter(query.from, -EARLIER_DAYS) };
        for await (const seen of this.#seen(this.#filterOf(earlier), true)) builder.add(seen);
      }
      const overview = builder.result();
      this.#overviews.set(key, overview);
      return overview;
    });
  }

  /** Counts what changed in a year that ends today, so that its overview does not have to. Rejects with `StoreUnavailable`. */
  async keepUp(): Promise<void> {
    const scope = this.#scope();
    const today = dayIn(scope.now, scope.timezone);
    await this.#turn.runExclusive(() => this.#kept.keepUp(dayAfter(today, -YEAR_DAYS), today, scope));
  }

  /** The worst of all that match are looked for once, and the pages of the next half minute are of these. */
  async #findWorst(query: ReviewQuery, cursor: string | null, limit: number): Promise<Page> {
    const from = cursor === null ? 0 : placeIn(cursor);
    const { cases, count } = await this.#worstOf(query);
    const page = cases.slice(from, from + limit);
    return {
      hits: page.map((facts) => ({ facts, snippet: null })),
      cursor: from + limit < cases.length ? String(from + limit) : null,
      total: cursor === null ? { count, isExact: true } : null,
    };
  }

  async #worstOf(query: ReviewQuery): Promise<{ cases: readonly ReviewFacts[]; count: number }> {
    const key = JSON.stringify(query);
    return await this.#turn.runExclusive(async () => {
      const known = this.#worst.get(key);
      if (known) return known;
      const worst = new WorstFirst(WORST_KEPT);
      let count = 0;
      for await (const facts of this.all(query)) {
        count += 1;
        worst.add(facts, this.scoreOf(facts)?.points ?? null);
      }
      const found = { cases: worst.result(), count };
      this.#worst.set(key, found);
      return found;
    });
  }

  async #findBehind(query: ReviewQuery, cursor: string | null, limit: number): Promise<Page> {
    const after = cursor === null ? null : Place.parse(cursor);
    const facts: ReviewFacts[] = [];
    let count = 0;
    for await (const seen of this.#behind(query, after)) {
      count += 1;
      if (facts.length <= limit) facts.push(seen.facts);
      // Of the first page it is told how many there are; of a later one whether there is another is enough.
      if (after !== null && facts.length > limit) break;
    }
    const page = facts.slice(0, limit);
    const last = page.at(-1);
    return {
      hits: page.map((each) => ({ facts: each, snippet: null })),
      cursor: facts.length > limit && last ? Place.of(last) : null,
      total: after === null ? { count, isExact: true } : null,
    };
  }

  async *#behind(query: ReviewQuery, after: Place | null = null): AsyncGenerator<Seen, void> {
    const behind = casesBehind(query.figure ?? '');
    if (!behind) return;
    const filter = this.#filterOf(query);
    const until = after && new Date(Date.parse(after.openedAt) + 1).toISOString();
    const scope = this.#scope();
    let isPast = after === null;
    const within = until === null ? filter : { ...filter, openedBefore: until };
    for await (const seen of this.#seen(within, looksAhead(query.figure ?? ''))) {
      if (!isPast) {
        const { openedAt, caseId } = seen.facts;
        isPast = openedAt !== after?.openedAt || caseId === after.caseId;
        if (openedAt === after?.openedAt) continue;
      }
      if (behind(seen, scope)) yield seen;
    }
  }

  #seen(filter: CaseFilter, withFollowUps: boolean): AsyncGenerator<Seen, void> {
    const { search, verifiedDays } = this.#deps;
    return withFollowUps ? followedCases(search, filter, verifiedDays) : seenCases(search, filter);
  }

  #scope(): Scope {
    const { policy, clock, verifiedDays } = this.#deps;
    const { timezone, currency } = policy;
    return { timezone, currency, days: verifiedDays, now: clock.now().toISOString() };
  }

  #filterOf({ filter, from, to, figure }: Omit<ReviewQuery, 'sort'>): CaseFilter {
    const { timezone } = this.#deps.policy;
    const first =
      from !== null && figure !== null && looksEarlier(figure) ? dayAfter(from, -EARLIER_DAYS) : from;
    return {
      ...filter,
      ...(first === null ? {} : { openedFrom: startOfDay(first, timezone) }),
      ...(to === null ? {} : { openedBefore: startOfDay(dayAfter(to, 1), timezone) }),
    };
  }
}

const isOfAll = (filter: CaseFilter): boolean => Object.values(filter).every((each) => each === undefined);

function placeIn(cursor: string): number {
  if (!/^\d{1,6}$/.test(cursor)) throw new NotACursor('no place in a list of the worst');
  return Number(cursor);
}

/** Where a page of a figure's cases ended. */
interface Place {
  openedAt: string;
  caseId: string;
}

const Place = {
  of: ({ openedAt, caseId }: Place): string => `${openedAt}~${caseId}`,
  parse: (cursor: string): Place => {
    const [openedAt = '', caseId = ''] = cursor.split('~');
    if (!Instant.safeParse(openedAt).success) throw new NotACursor('no place in the cases of a figure');
    return { openedAt, caseId };
  },
};
