import type { Container, SqlQuerySpec } from '@azure/cosmos';
import { z } from 'zod';
import { normaliseOrderNumber } from '../../../domain/vocabulary/orderNumber.ts';
import type { ReviewFacts } from '../../../domain/review/facts.ts';
import { FACTS_VERSION } from '../../../domain/review/reviewFacts.ts';
import type {
  CaseFilter,
  CaseHits,
  CaseSearch,
  CaseSearchQuery,
  FilterChoices,
  IndexedCase,
  SaidText,
} from '../../../ports/caseSearch.ts';
import { type Clock, systemClock } from '../../../ports/clock.ts';
import { fromCursor, hitsOnPage, MOST_CHOICES, toCursor } from '../../store/searchContract.ts';
import { fold, snippetOf, vocabularyOf } from '../../store/searchText.ts';
import { REVIEW, VIEWS } from '../cosmosContainers.ts';
import { CosmosDatabase, type CosmosSettings } from '../cosmosDatabase.ts';
import { CONFLICT, NOT_FOUND, PRECONDITION_FAILED, statusOf } from '../cosmosErrors.ts';
import { findLagging } from '../cosmosLagging.ts';
import { cosmosPlan, markOf, pageOf, type WordSearch } from './cosmosSearchQuery.ts';
import { findVersion, VIEW_ID } from '../cosmosViews.ts';

const CASE_PREFIX = 'case/';
const SCANNED_AT_ONCE = 200;
/** For what looks at every case. */
const LONG_DEADLINE_MS = 10 * 60_000;
const CASES_CHOSEN_FROM = 5_000;
const CHOSEN_FROM = 'c.sortKey, c.language, c.product, c.policyVersion, c.facts.agents, c.facts.labels';
const RACES = 10;

interface ReviewDocument {
  id: typeof VIEW_ID;
  stream: string;
  sequence: number;
  version: number;
  /** The moment the case was opened, then its id: one property gives an order without ties. */
  sortKey: string;
  openedAt: string;
  status: string;
  outcome: string | null;
  complaint: string | null;
  mood: string | null;
  language: string | null;
  product: string | null;
  policyVersion: string | null;
  buyerId: string | null;
  buyerName: string | null;
  orderNumber: string | null;
  marks: string[];
  amounts: number[];
  /** Every word that was said once, each between spaces. */
  text: string;
  facts: ReviewFacts;
  said: SaidText[];
}

/**
 * Finds cases in Azure Cosmos DB: one document a case in a container of its own. Words are looked for with CONTAINS, or
 * with the service's full-text search where the container has a full-text policy for `/text`; see docs/store.md.
 */
export class CosmosCaseSearch implements CaseSearch {
  readonly #database: CosmosDatabase;
  readonly #clock: Clock;
  #wordSearch: Promise<WordSearch> | null = null;

  constructor({ clock = systemClock, ...settings }: CosmosSettings & { clock?: Clock }) {
    this.#clock = clock;
    this.#database = new CosmosDatabase({
      settings,
      containers: [REVIEW, VIEWS],
      onStart: () => {
        this.#wordSearch = null;
      },
    });
  }

  async index(cases: readonly IndexedCase[]): Promise<void> {
    await this.#database.ask((container, signal) =>
      Promise.all(cases.map((each) => save(container(REVIEW.id), toDocument(each), signal))),
    );
  }

  async forget(caseId: string): Promise<void> {
    await this.#database.ask(async (container, abortSignal) => {
      try {
        await container(REVIEW.id)
          .item(VIEW_ID, CASE_PREFIX + caseId)
          .delete({ abortSignal });
      } catch (error) {
        if (statusOf(error) !== NOT_FOUND) throw error;
      }
    });
  }

  async search(query: CaseSearchQuery): Promise<CaseHits> {
    const limit = hitsOnPage(query);
    const behind = fromCursor(query.cursor, z.string());
    const plan = cosmosPlan(query, await this.#by(query));
    if (plan.nothing) return { hits: [], cursor: null };
    const select = plan.sought.length > 0 ? 'c.sortKey, c.facts, c.said' : 'c.sortKey, c.facts';
    // One more than the page holds tells whether there is another.
    const rows = await this.#all<Pick<ReviewDocument, 'sortKey' | 'facts'> & Partial<ReviewDocument>>(
      pageOf(plan, select, limit + 1, behind),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      hits: page.map(({ facts, said = [] }) => ({ facts, snippet: snippetOf(said, plan.sought) })),
      cursor: last !== undefined && rows.length > limit ? toCursor(last.sortKey) : null,
    };
  }

  async count(filter: CaseFilter, upTo: number): Promise<number> {
    const plan = cosmosPlan(filter, await this.#by(filter));
    if (plan.nothing) return 0;
    return (await this.#all(pageOf(plan, 'c.sequence, c.sortKey', upTo, null), LONG_DEADLINE_MS)).length;
  }

  async *scan(filter: CaseFilter): AsyncIterable<ReviewFacts> {
    const plan = cosmosPlan(filter, await this.#by(filter));
    let behind: string | null = null;
    let isMore = !plan.nothing;
    while (isMore) {
      const rows: Pick<ReviewDocument, 'sortKey' | 'facts'>[] = await this.#all(
        pageOf(plan, 'c.sortKey, c.facts', SCANNED_AT_ONCE, behind),
      );
      for (const { facts } of rows) yield facts;
      behind = rows.at(-1)?.sortKey ?? null;
      isMore = rows.length === SCANNED_AT_ONCE;
    }
  }

  /** What is in two partitions cannot be changed together. */
  changesByDay(): Promise<null> {
    return Promise.resolve(null);
  }

  /** Of the newest cases: a count over all of them would cost request units without end. */
  async choices(): Promise<FilterChoices> {
    const newest = await this.#all<
      Pick<ReviewDocument, 'language' | 'product' | 'policyVersion'> &
        Pick<ReviewFacts, 'agents'> &
        Partial<Pick<ReviewFacts, 'labels'>>
    >(pageOf(cosmosPlan({}, 'contains'), CHOSEN_FROM, CASES_CHOSEN_FROM, null), LONG_DEADLINE_MS);
    const agents = newest.flatMap((each) => each.agents);
    const names = new Map(agents.toReversed().map(({ id, name }) => [id, name]));
    return {
      agents: mostFrequent(agents.map(({ id }) => id)).map((id) => ({ id, name: names.get(id) ?? id })),
      labels: mostFrequent(newest.flatMap(({ labels = [] }) => labels)),
      languages: mostFrequent(newest.map(({ language }) => language)),
      products: mostFrequent(newest.map(({ product }) => product)),
      policyVersions: mostFrequent(newest.map(({ policyVersion }) => policyVersion)),
    };
  }

  async behind(limit: number): Promise<string[]> {
    const streams = await this.#database.ask(
      (container, signal) =>
        findLagging(
          {
            commits: container(VIEWS.id),
            views: container(REVIEW.id),
            markedIn: `checked-facts-${FACTS_VERSION}`,
            counting: `c.version = ${FACTS_VERSION}`,
          },
          this.#clock.now(),
          signal,
        ),
      LONG_DEADLINE_MS,
    );
    return streams.slice(0, limit).map((stream) => stream.slice(CASE_PREFIX.length));
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }

  #all<T>(query: SqlQuerySpec, deadlineMs?: number): Promise<T[]> {
    return this.#database.ask(async (container, abortSignal) => {
      const { resources } = await container(REVIEW.id).items.query<T>(query, { abortSignal }).fetchAll();
      return resources;
    }, deadlineMs);
  }

  /** Asked once a start: an operator may have made the container with a full-text policy. */
  async #by({ words }: CaseFilter): Promise<WordSearch> {
    if (words === undefined) return 'contains';
    this.#wordSearch ??= this.#database.ask(async (container, abortSignal) => {
      const { resource } = await container(REVIEW.id).read({ abortSignal });
      const paths = resource?.fullTextPolicy?.fullTextPaths ?? [];
      return paths.some(({ path }) => path === '/text') ? 'full_text' : 'contains';
    });
    try {
      return await this.#wordSearch;
    } catch (error) {
      this.#wordSearch = null;
      throw error;
    }
  }
}

function mostFrequent(values: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([value]) => value);
}

/** Writes the document unless a later one is there. */
async function save(container: Container, document: ReviewDocument, signal: AbortSignal): Promise<void> {
  for (let race = 0; race < RACES; race += 1) {
    const there = await findVersion(container, document.stream, signal);
    if (there !== null && there.sequence > document.sequence) return;
    if (await tryWrite(container, document, there?.etag ?? null, signal)) return;
  }
  throw new Error(`what is searched of ${document.stream} is being written by too many at once`);
}

/** False when somebody else wrote or deleted it first. */
async function tryWrite(
  container: Container,
  document: ReviewDocument,
  replacing: string | null,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    if (replacing === null) await container.items.create(document, { abortSignal: signal });
    else
      await container.item(VIEW_ID, document.stream).replace(document, {
        accessCondition: { type: 'IfMatch', condition: replacing },
        abortSignal: signal,
      });
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status === CONFLICT || status === PRECONDITION_FAILED || (status === NOT_FOUND && replacing !== null))
      return false;
    throw error;
  }
}

function toDocument({ facts, sequence, said }: IndexedCase): ReviewDocument {
  const { caseId, openedAt, agents, flags, labels, handoffs, offers, buyerName, orderNumber } = facts;
  const marks = [
    ...agents.map(({ id }) => markOf('agent', id)),
    ...flags.map((flag) => markOf('flag', flag)),
    ...labels.map((label) => markOf('label', label)),
    ...handoffs.map(({ reason }) => markOf('handoff', reason)),
    ...offers.map(({ remedy }) => markOf('remedy', remedy)),
  ];
  return {
    id: VIEW_ID,
    stream: CASE_PREFIX + caseId,
    sequence,
    version: FACTS_VERSION,
    sortKey: `${openedAt} ${caseId}`,
    openedAt,
    status: facts.status,
    outcome: facts.outcome,
    complaint: facts.complaint,
    mood: facts.moodAtEnd?.sentiment ?? null,
    language: facts.language,
    product: facts.product,
    policyVersion: facts.policyVersion,
    buyerId: facts.buyerId,
    buyerName: buyerName === null ? null : fold(buyerName),
    orderNumber: orderNumber === null ? null : normaliseOrderNumber(orderNumber),
    marks: [...new Set(marks)],
    amounts: [...new Set(offers.flatMap(({ amount, cost }) => [amount?.amount ?? cost.amount, cost.amount]))],
    text: ` ${vocabularyOf(said).join(' ')} `,
    facts,
    said: [...said],
  };
}
