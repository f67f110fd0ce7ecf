import type {
  CaseList,
  Colleague,
  Counts,
  Frame,
  Looks,
  Me,
  NextCase,
  QueueRow,
  QueueView,
} from '../../server/desk/wire.ts';
import { byUrgency } from '../../domain/telling/desk/byUrgency.ts';
import { api } from '../shared/api.ts';
import { LiveStream, type Connection } from '../shared/live.ts';
import { CaseStore } from './caseStore.ts';

export interface Filter {
  view: QueueView;
  q: string;
  complaint: string;
  /** One of the shop's own labels; empty for any. */
  label: string;
}

export interface DeskSnapshot {
  me: Me;
  filter: Filter;
  /** In the queue's order. */
  rows: readonly QueueRow[];
  counts: Counts | null;
  cursor: string | null;
  isLoading: boolean;
  error: unknown;
  connection: Connection;
  isSignedOut: boolean;
  /** Who has the desk before them. */
  presence: readonly Colleague[];
  /** Who looks at which case, this agent among them. */
  looking: NonNullable<Frame['looking']>;
  /** What this agent just completed, for as long as that can be undone at once. */
  completed: QueueRow | null;
  /** Who writes in which case just now, until a moment in ms. */
  typing: ReadonlyMap<string, { by: 'buyer' | 'agent'; name: string | null; until: number }>;
}

const TYPING_SHOWN_MS = 6_000;

/** Why an agent is called to a case: it came to wait, or one of theirs has an alarm, is handed to them, was snoozed until now, or has new words of the buyer. */
export type Call = 'waits' | 'alarm' | 'handed' | 'snooze_ended' | 'wrote';

/** The desk as this console sees it: one list with its filter, live, and the cases that are open. */
export class DeskStore {
  readonly #listeners = new Set<() => void>();
  readonly #cases = new Map<string, CaseStore>();
  readonly #stream: LiveStream<Frame>;
  #rows = new Map<string, QueueRow>();
  #snapshot: DeskSnapshot;
  #watermark = '';
  #asking: AbortController | null = null;
  #onArrived: (row: QueueRow, call: Call) => void = () => undefined;
  /** Every row that was shown or streamed, as it was last: what is news is what is not in it. */
  readonly #seen = new Map<string, QueueRow>();
  #undoTimer = 0;
  #looksAt: string | null = null;

  constructor(me: Me) {
    api.useCsrf(me.csrf ?? '');
    this.#snapshot = {
      me,
      filter: { view: 'waiting', q: '', complaint: '', label: '' },
      rows: [],
      counts: null,
      cursor: null,
      isLoading: true,
      error: null,
      connection: 'connecting',
      isSignedOut: false,
      presence: me.colleagues,
      looking: [],
      completed: null,
      typing: new Map(),
    };
    this.#stream = new LiveStream<Frame>(
      () =>
        `/api/desk/stream${this.#watermark === '' ? '' : `?since=${encodeURIComponent(this.#watermark)}`}`,
      {
        frame: (frame) => this.#take(frame),
        resumed: () => this.#resume(),
        connection: (connection) => this.#set({ connection }),
      },
    );
    api.onSignedOut(() => this.#set({ isSignedOut: true }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DeskSnapshot => this.#snapshot;

  start(): () => void {
    this.#stream.start();
    document.addEventListener('visibilitychange', this.#sayLooks);
    return () => {
      document.removeEventListener('visibilitychange', this.#sayLooks);
      this.#stream.stop();
    };
  }

  /** This agent has the case before them; null for none. Colleagues see it as long as the page is to be seen. */
  looks(caseId: string | null): void {
    this.#looksAt = caseId;
    this.#sayLooks();
  }

  readonly #sayLooks = (): void => {
    const looksAt = document.visibilityState === 'visible' ? this.#looksAt : null;
    this.#stream.send({ looksAt } satisfies Looks);
  };

  /** Told of each case that calls for this agent while the console looks on. */
  onArrived(listener: (row: QueueRow, call: Call) => void): void {
    this.#onArrived = listener;
  }

  /** The store of a case; the same one at each call. */
  case(caseId: string): CaseStore {
    const known = this.#cases.get(caseId);
    if (known) return known;
    const store = new CaseStore(caseId, this.#snapshot.me.agent.id, (row) => this.completed(row));
    this.#cases.set(caseId, store);
    return store;
  }

  /** Shows another list. */
  filter(filter: Filter): void {
    this.#set({ filter, rows: [], isLoading: true });
    this.#rows = new Map();
    void this.reload();
  }

  async reload(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const list = await api.get<CaseList>(this.#address(null), asking.signal);
      const shown = this.#rows.size;
      this.#rows = new Map(list.rows.map((row) => [row.caseId, row]));
      for (const row of list.rows) this.#seen.set(row.caseId, row);
      this.#watermark = list.watermark;
      this.#setRows({ counts: list.counts, cursor: list.cursor, isLoading: false, error: null });
      // As far as the list was loaded before, so that it does not move under whoever reads it.
      while (this.#asking === asking && this.#rows.size < shown && this.#snapshot.cursor !== null)
        await this.loadMore();
    } catch (error) {
      if (!asking.signal.aborted) this.#set({ error, isLoading: false });
    }
  }

  /** The next page of the list, when there is one and it is not on its way. */
  async loadMore(): Promise<void> {
    const { cursor, isLoading } = this.#snapshot;
    if (cursor === null || isLoading) return;
    this.#set({ isLoading: true });
    const asking = this.#asking;
    try {
      const list = await api.get<CaseList>(this.#address(cursor), asking?.signal);
      for (const row of list.rows) if (!this.#rows.has(row.caseId)) this.#rows.set(row.caseId, row);
      this.#setRows({ cursor: list.cursor, isLoading: false, error: null });
    } catch (error) {
      if (asking === this.#asking) this.#set({ error, isLoading: false });
    }
  }

  async setAvailable(available: boolean): Promise<void> {
    this.#set({ me: await api.post<Me>('/api/desk/me/availability', { available }) });
  }

  /** What to see to after a case; null for nothing. Rejects with the refusal. */
  async next(after: string): Promise<QueueRow | null> {
    const { row } = await api.get<NextCase>(`/api/desk/next?after=${encodeURIComponent(after)}`);
    return row;
  }

  /** A case was completed here, which can be undone for a while. */
  completed(row: QueueRow): void {
    window.clearTimeout(this.#undoTimer);
    this.#undoTimer = window.setTimeout(() => this.#set({ completed: null }), this.#snapshot.me.undoMs);
    this.#set({ completed: row });
  }

  /** Takes back that a case was completed. Rejects with the refusal. */
  async undo(): Promise<string | null> {
    const { completed } = this.#snapshot;
    if (completed === null) return null;
    this.#set({ completed: null });
    await this.case(completed.caseId).step('reopen', { note: null });
    return completed.caseId;
  }

  #address(cursor: string | null): string {
    const { view, q, complaint, label } = this.#snapshot.filter;
    const query = new URLSearchParams({ view });
    if (q !== '') query.set('q', q);
    if (complaint !== '') query.set('complaint', complaint);
    if (label !== '') query.set('label', label);
    if (cursor !== null) query.set('cursor', cursor);
    return `/api/desk/cases?${query.toString()}`;
  }

  #resume(): void {
    this.#sayLooks();
    void this.reload();
    for (const open of this.#cases.values()) open.resume();
    api
      .get<Me>('/api/desk/me')
      .then((me) => {
        api.useCsrf(me.csrf ?? '');
        this.#set({ me, presence: me.colleagues });
      })
      .catch(() => undefined);
  }

  #take(frame: Frame): void {
    if (frame.watermark !== undefined) this.#watermark = frame.watermark;
    if (frame.reload) {
      this.#resume();
      return;
    }
    for (const row of frame.rows ?? []) this.#placeRow(row);
    for (const caseId of frame.gone ?? []) {
      if (this.#snapshot.filter.view !== 'closed') this.#rows.delete(caseId);
      this.#refreshShown(caseId);
    }
    this.#setRows({
      ...(frame.counts ? { counts: frame.counts } : {}),
      ...(frame.looking ? { looking: frame.looking } : {}),
      ...(frame.presence ? this.#withPresence(frame.presence) : {}),
      ...(frame.typing ? { typing: this.#withTyping(frame.typing) } : {}),
    });
  }

  #placeRow(row: QueueRow): void {
    const me = this.#snapshot.me.agent.id;
    const call = callOf(row, this.#seen.get(row.caseId), me);
    this.#seen.set(row.caseId, row);
    if (call !== null) this.#onArrived(row, call);
    if (belongs(row, this.#snapshot.filter, me, this.#rows.has(row.caseId))) this.#rows.set(row.caseId, row);
    else this.#rows.delete(row.caseId);
    this.#refreshShown(row.caseId);
  }

  #refreshShown(caseId: string): void {
    const open = this.#cases.get(caseId);
    if (open?.isShown) void open.refresh();
  }

  /** What one chose may have been chosen in another tab. */
  #withPresence(presence: readonly Colleague[]): Partial<DeskSnapshot> {
    const { me } = this.#snapshot;
    const available = presence.find(({ id }) => id === me.agent.id)?.available ?? me.available;
    return { presence, me: available === me.available ? me : { ...me, available } };
  }

  #withTyping(news: NonNullable<Frame['typing']>): DeskSnapshot['typing'] {
    const until = Date.now() + TYPING_SHOWN_MS;
    const typing = new Map([...this.#snapshot.typing].filter(([, each]) => each.until > Date.now()));
    const others = news.filter(({ agentId }) => agentId !== this.#snapshot.me.agent.id);
    for (const { caseId, by, name } of others) typing.set(caseId, { by, name, until });
    window.setTimeout(() => {
      const left = [...this.#snapshot.typing].filter(([, each]) => each.until > Date.now());
      this.#set({ typing: new Map(left) });
    }, TYPING_SHOWN_MS + 50);
    return typing;
  }

  #setRows(change: Partial<DeskSnapshot>): void {
    const isByTime = this.#snapshot.filter.view === 'closed';
    const rows = [...this.#rows.values()].sort((a, b) =>
      isByTime ? endOf(b).localeCompare(endOf(a)) : byUrgency(a, b),
    );
    this.#set({ ...change, rows });
  }

  #set(change: Partial<DeskSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** It happened just now, so it is news and not only a row that was not loaded. */
const isFresh = (at: string | null | undefined): boolean =>
  at !== null && at !== undefined && Date.now() - Date.parse(at) < 60_000;

/** What is news about a row that this agent is to hear; null for nothing. */
function callOf(row: QueueRow, before: QueueRow | undefined, me: string): Call | null {
  if (row.status === 'waiting')
    return before?.status !== 'waiting' && isFresh(row.waitingSince) ? 'waits' : null;
  if (row.status !== 'with_agent' || row.agent?.id !== me) return null;
  // It may come long after they took the case.
  if (row.alarm !== null && before !== undefined && before.alarm !== row.alarm) return 'alarm';
  if (row.handed !== null && row.handed.at !== before?.handed?.at && isFresh(row.handed.at)) return 'handed';
  if (row.snoozeEndedAt !== null && row.snoozeEndedAt !== before?.snoozeEndedAt && isFresh(row.snoozeEndedAt))
    return 'snooze_ended';
  const hasMore = row.unread > (before?.agent?.id === me ? before.unread : 0);
  return hasMore && row.buyerSaid?.at !== before?.buyerSaid?.at && isFresh(row.buyerSaid?.at)
    ? 'wrote'
    : null;
}

const isTheirs = (row: QueueRow, me: string): boolean => row.status === 'with_agent' && row.agent?.id === me;

/** The case needs the answer of whoever looks. */
export const needsMyAnswer = (row: QueueRow, me: string): boolean => isTheirs(row, me) && row.needsAnswer;

/** What is carried out or said after the end moves no case in the list of those that ended. */
const endOf = ({ closed, updatedAt }: QueueRow): string => closed?.at ?? updatedAt;

function belongs(
  row: QueueRow,
  { view, q, complaint, label }: Filter,
  me: string,
  isListed: boolean,
): boolean {
  if (label !== '' && !row.labels.includes(label)) return false;
  if (complaint !== '' && row.complaint !== complaint) return false;
  if (q !== '' && !isListed && !mentions(row, q)) return false;
  switch (view) {
    case 'waiting':
      return row.status === 'waiting';
    case 'mine':
      return isTheirs(row, me);
    case 'answer':
      return needsMyAnswer(row, me);
    case 'all':
      return row.status === 'waiting' || row.status === 'with_agent';
    case 'closed':
      return row.status === 'closed';
  }
}

const mentions = (row: QueueRow, q: string): boolean =>
  [row.buyerName, row.orderNumber, row.complaint, row.lastSaid?.text, row.buyerSaid?.text, ...row.labels]
    .filter((text) => text !== null && text !== undefined)
    .some((text) => text.toLowerCase().includes(q.toLowerCase()));
