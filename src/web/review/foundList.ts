import type { Found, FoundCase } from '../../server/review/wire.ts';
import { api } from '../shared/api.ts';

export interface FoundSnapshot {
  cases: readonly FoundCase[];
  total: Found['total'];
  /** Which figure's cases these are, in words. */
  figure: string | null;
  /** Null after the last page. */
  cursor: string | null;
  isLoading: boolean;
  error: unknown;
}

/** The results of one search: grows page by page while they are scrolled. */
export class FoundList {
  readonly #filter: string;
  readonly #listeners = new Set<() => void>();
  #snapshot: FoundSnapshot = {
    cases: [],
    total: null,
    figure: null,
    cursor: null,
    isLoading: false,
    error: null,
  };
  #begun = false;
  /** Where the list was scrolled to, for whoever comes back to it. */
  scrolled = 0;

  constructor(filter: string) {
    this.#filter = filter;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): FoundSnapshot => this.#snapshot;

  /** Asks for the first page, once. */
  begin(): void {
    if (!this.#begun) void this.#load(null);
    this.#begun = true;
  }

  /** Asks for pages until this many cases are there, or all. */
  async reach(count: number): Promise<void> {
    while (!this.#snapshot.isLoading && this.#snapshot.error === null) {
      if (this.#snapshot.cursor === null || this.#snapshot.cases.length >= count) return;
      await this.#load(this.#snapshot.cursor);
    }
  }

  retry(): void {
    void this.#load(this.#snapshot.cursor);
  }

  scrollTo(px: number): void {
    this.scrolled = px;
  }

  /** From the beginning, for what changed meanwhile. */
  reload(): void {
    this.#snapshot = { ...this.#snapshot, cases: [], total: null, cursor: null };
    this.scrolled = 0;
    void this.#load(null);
  }

  async #load(cursor: string | null): Promise<void> {
    this.#set({ isLoading: true, error: null });
    const query = new URLSearchParams(this.#filter);
    if (cursor !== null) query.set('cursor', cursor);
    try {
      const page = await api.get<Found>(`/api/review/cases?${query}`);
      this.#set({
        cases: [...this.#snapshot.cases, ...page.cases],
        cursor: page.cursor,
        figure: page.figure,
        total: page.total ?? this.#snapshot.total,
        isLoading: false,
      });
    } catch (error) {
      this.#set({ error, isLoading: false });
    }
  }

  #set(changes: Partial<FoundSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

const KEPT = 5;

/** The last searches of this page, so that whoever comes back from a case finds their list as it was. */
export class FoundLists {
  readonly #lists = new Map<string, FoundList>();

  of(filter: string): FoundList {
    const list = this.#lists.get(filter) ?? new FoundList(filter);
    this.#lists.delete(filter);
    this.#lists.set(filter, list);
    for (const oldest of [...this.#lists.keys()].slice(0, -KEPT)) this.#lists.delete(oldest);
    return list;
  }
}
