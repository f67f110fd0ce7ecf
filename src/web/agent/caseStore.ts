import type { CaseChanged, CaseView, QueueRow, Say } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { adjustClock } from '../shared/clock.ts';
import { Outbox, type Outgoing } from './outbox.ts';

export interface CaseSnapshot {
  view: CaseView | null;
  outgoing: readonly Outgoing[];
  /** Why it could not be loaded, while nothing is shown. */
  error: unknown;
  loading: boolean;
}

/** What the buyer is told of, or ends what can be said to them. */
const TOLD: ReadonlySet<string> = new Set(['offer', 'fulfilled', 'transfer', 'return', 'complete']);

/** One open case: its entries by their numbers, so that whatever happens to the connection none is missing or doubled. */
export class CaseStore {
  readonly caseId: string;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #snapshot: CaseSnapshot;
  #running: Promise<void> | null = null;
  #isAgain = false;

  /** `onCompleted`: a reply completed the case. */
  constructor(caseId: string, agentId: string, onCompleted: (row: QueueRow) => void) {
    this.caseId = caseId;
    this.#outbox = new Outbox(caseId, agentId, {
      changed: () => this.#set({ outgoing: this.#outbox.items }),
      confirmed: (changed, { then }) => {
        if (then?.complete != null) onCompleted(changed.row);
        return this.after(changed);
      },
    });
    this.#snapshot = { view: null, outgoing: this.#outbox.items, error: null, loading: true };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): CaseSnapshot => this.#snapshot;

  /** Somebody looks at it. */
  get isShown(): boolean {
    return this.#listeners.size > 0;
  }

  /** Reads what is new. Calls that come while one runs are answered by one more. */
  refresh(): Promise<void> {
    if (this.#running) {
      this.#isAgain = true;
      return this.#running;
    }
    this.#running = this.#read().finally(() => {
      this.#running = null;
      if (!this.#isAgain) return;
      this.#isAgain = false;
      return this.refresh();
    });
    return this.#running;
  }

  /** The connection is back. */
  resume(): void {
    if (this.isShown || this.#snapshot.view !== null) void this.refresh();
    void this.#outbox.flush();
  }

  say(say: Say): void {
    this.#outbox.add(say, this.#snapshot.view?.last ?? 0);
  }

  retrySaying(mark: string): void {
    this.#outbox.retry(mark);
  }

  takeBack(mark: string): Say | null {
    return this.#outbox.take(mark);
  }

  /** Does one thing to the case, behind what was written before it, then shows what came of it. Rejects with the refusal. */
  async step(name: string, body: unknown = {}): Promise<CaseChanged> {
    if (TOLD.has(name)) await this.#outbox.emptied();
    const changed = await api.post<CaseChanged>(`/api/desk/cases/${this.caseId}/${name}`, body);
    await this.after(changed);
    return changed;
  }

  /** A step was confirmed: where the case is open, what it added is read before anything says that it is done. */
  async after({ last }: CaseChanged): Promise<void> {
    if (!this.isShown && this.#snapshot.view === null) return;
    if ((this.#snapshot.view?.last ?? 0) < last) await this.refresh();
    if ((this.#snapshot.view?.last ?? 0) < last) await this.refresh();
  }

  async #read(): Promise<void> {
    try {
      const known = this.#snapshot.view;
      let view = await this.#get(known?.last ?? 0);
      const isWhole = view.entries[0] === undefined || view.entries[0].n === (known?.last ?? 0) + 1;
      if (known && isWhole) view = { ...view, entries: [...known.entries, ...view.entries] };
      else if (!isWhole) view = await this.#get(0);
      adjustClock(view.clock.now);
      this.#set({ view, error: null, loading: false });
    } catch (error) {
      this.#set({ error, loading: false });
    }
  }

  #get(after: number): Promise<CaseView> {
    return api.get<CaseView>(`/api/desk/cases/${this.caseId}?after=${after}`);
  }

  #set(change: Partial<CaseSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
