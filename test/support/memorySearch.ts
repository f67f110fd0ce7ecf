import type { ReviewFacts } from '../../src/domain/review/facts.ts';
import type {
  CaseFilter,
  CaseHits,
  CaseSearch,
  CaseSearchQuery,
  FilterChoices,
  IndexedCase,
} from '../../src/ports/caseSearch.ts';

/** Finds by facts in an array, one by one; for tests of what stands on a search. It knows no words. */
export class MemorySearch implements CaseSearch {
  #facts: ReviewFacts[] = [];
  readonly #changes = new Map<string, number>();
  /** Cases handed out by `scan` so far. */
  scanned = 0;
  /** Scans under way. */
  open = 0;

  constructor(facts: readonly ReviewFacts[] = []) {
    this.#facts = [...facts];
  }

  index(cases: readonly IndexedCase[]): Promise<void> {
    for (const { facts } of cases) this.#took(facts);
    for (const { facts } of cases)
      this.#facts = [...this.#facts.filter(({ caseId }) => caseId !== facts.caseId), facts];
    return Promise.resolve();
  }

  forget(caseId: string): Promise<void> {
    for (const facts of this.#facts) if (facts.caseId === caseId) this.#took(facts);
    this.#facts = this.#facts.filter((each) => each.caseId !== caseId);
    return Promise.resolve();
  }

  search({ limit = 100, cursor, ...filter }: CaseSearchQuery): Promise<CaseHits> {
    const from = Number(cursor ?? 0);
    const found = this.#matching(filter);
    const hits = found.slice(from, from + limit).map((facts) => ({ facts, snippet: null }));
    return Promise.resolve({ hits, cursor: from + limit < found.length ? String(from + limit) : null });
  }

  count(filter: CaseFilter, upTo: number): Promise<number> {
    return Promise.resolve(Math.min(upTo, this.#matching(filter).length));
  }

  async *scan(filter: CaseFilter): AsyncGenerator<ReviewFacts, void> {
    this.open += 1;
    try {
      for (const facts of this.#matching(filter)) {
        this.scanned += 1;
        yield await Promise.resolve(facts);
      }
    } finally {
      this.open -= 1;
    }
  }

  changesByDay(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(this.#changes);
  }

  choices(): Promise<FilterChoices> {
    const of = (values: (string | null)[]): string[] => [...new Set(values.filter((each) => each !== null))];
    return Promise.resolve({
      agents: this.#facts.flatMap(({ agents }) => agents),
      labels: [...new Set(this.#facts.flatMap(({ labels }) => labels))],
      languages: of(this.#facts.map(({ language }) => language)),
      products: of(this.#facts.map(({ product }) => product)),
      policyVersions: of(this.#facts.map(({ policyVersion }) => policyVersion)),
    });
  }

  behind(): Promise<string[]> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #took({ openedAt }: ReviewFacts): void {
    const day = openedAt.slice(0, 10);
    this.#changes.set(day, (this.#changes.get(day) ?? 0) + 1);
  }

  #matching(filter: CaseFilter): ReviewFacts[] {
    return this.#facts
      .filter(
        (facts) =>
          (filter.openedFrom === undefined || facts.openedAt >= filter.openedFrom) &&
          (filter.openedBefore === undefined || facts.openedAt < filter.openedBefore) &&
          (filter.complaint === undefined ||
            (facts.complaint !== null && filter.complaint.includes(facts.complaint))) &&
          (filter.status === undefined || filter.status.includes(facts.status)) &&
          (filter.buyer === undefined || facts.buyerId === filter.buyer) &&
          (filter.orderNumber === undefined || facts.orderNumber === filter.orderNumber),
      )
      .toSorted((a, b) =>
        a.openedAt === b.openedAt ? (a.caseId < b.caseId ? 1 : -1) : a.openedAt < b.openedAt ? 1 : -1,
      );
  }
}
