import type { CaseChanged, Say } from '../../server/desk/wire.ts';
import { api, ApiError, wordsOf } from '../shared/api.ts';
import { stored } from '../shared/storage.ts';

/** A message on its way: written, and not known to be on record yet. */
export interface Outgoing {
  say: Say;
  at: string;
  /** The last entry of the case when it was written: one behind it with the same words is this message. */
  after: number;
  /** `held`: the server could not be reached, and it goes out by itself when it can. */
  state: 'sending' | 'held' | 'refused';
  because: string | null;
}

/** After how long what is held is tried again, in ms: each time twice as long, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * What an agent said in one case and the server has not confirmed. It is kept in the browser before it is sent, goes out
 * in order, and carries a mark by which the server knows it again: a lost answer, a reload or a restart neither loses nor
 * doubles it.
 */
export class Outbox {
  readonly #caseId: string;
  readonly #key: string;
  readonly #changed: () => void;
  readonly #confirmed: (changed: CaseChanged, say: Say) => Promise<void>;
  #items: Outgoing[];
  #running: Promise<void> | null = null;
  #isToTry = false;
  #pauseMs = FIRST_PAUSE_MS;

  constructor(
    caseId: string,
    agentId: string,
    listener: { changed: () => void; confirmed: (changed: CaseChanged, say: Say) => Promise<void> },
  ) {
    this.#caseId = caseId;
    this.#key = `outbox.${agentId}.${caseId}`;
    this.#changed = listener.changed;
    this.#confirmed = listener.confirmed;
    this.#items = stored.read<Outgoing[]>(this.#key, []);
  }

  get items(): readonly Outgoing[] {
    return this.#items;
  }

  add(say: Say, after: number): void {
    this.#set([
      ...this.#items,
      { say, at: new Date().toISOString(), after, state: 'sending', because: null },
    ]);
    void this.flush();
  }

  /** Tries again what was refused. */
  retry(mark: string): void {
    this.#update(mark, { state: 'sending', because: null });
    void this.flush();
  }

  /** Takes a message out, and gives it back for the composer. */
  take(mark: string): Say | null {
    const found = this.#items.find(({ say }) => say.mark === mark);
    this.#set(this.#items.filter((each) => each !== found));
    return found?.say ?? null;
  }

  /** Sends what waits, one after the other; stops where one cannot be sent, so that the order stays. */
  flush(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** For what the buyer is to read behind it: resolves once all of it is on record, and rejects where that cannot be now. */
  async emptied(): Promise<void> {
    await this.flush();
    const [first] = this.#items;
    if (!first) return;
    const how =
      first.state === 'refused'
        ? 'Send it again, or take it out'
        : 'It is sent as soon as the server can be reached';
    throw new ApiError(
      409,
      'WordsFirst',
      `What you wrote before has not gone out yet, and the buyer is to read it first. ${how}; then try again.`,
    );
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const [first] = this.#items;
      if (!first || first.state === 'refused') return;
      this.#update(first.say.mark, { state: 'sending', because: null });
      if (!(await this.#send(first.say))) return;
    }
  }

  async #send(say: Say): Promise<boolean> {
    try {
      await this.#confirmed(await api.post<CaseChanged>(`/api/desk/cases/${this.#caseId}/say`, say), say);
      this.take(say.mark);
      this.#pauseMs = FIRST_PAUSE_MS;
      return true;
    } catch (error) {
      const held = error instanceof ApiError && error.isUnreachable;
      this.#update(say.mark, { state: held ? 'held' : 'refused', because: wordsOf(error) });
      if (held) this.#tryLater();
      return false;
    }
  }

  /** One request may fail while all else goes through, so that nothing else would ever try it again. */
  #tryLater(): void {
    if (this.#isToTry) return;
    this.#isToTry = true;
    setTimeout(() => {
      this.#isToTry = false;
      void this.flush();
    }, this.#pauseMs);
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
  }

  #update(mark: string, change: Partial<Outgoing>): void {
    this.#set(this.#items.map((each) => (each.say.mark === mark ? { ...each, ...change } : each)));
  }

  #set(items: Outgoing[]): void {
    this.#items = items;
    stored.write(this.#key, items.length === 0 ? null : items);
    this.#changed();
  }
}
