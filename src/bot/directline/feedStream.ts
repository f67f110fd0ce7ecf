import type { Socket, SocketListener } from '../../http/endpoint.ts';
import { type PlacedActivity, toBatch } from './batch.ts';
import type { SentActivity } from './feedActivities.ts';
import type { PushedActivity } from './pushed.ts';
import { type Watermark, writeWatermark } from './watermark.ts';

/** A client that lets more than this pile up is cut off; it comes back with its watermark. */
const MOST_UNSENT_BYTES = 4 * 1024 * 1024;
const TRY_AGAIN_LATER = 1013;
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5000;
const IDS_REMEMBERED = 1000;

export interface FeedStreamOptions {
  socket: Socket;
  from: Watermark;
  feedAfter(position: string | null): Promise<PlacedActivity[]>;
  pushedAfter(number: number): PushedActivity[];
  watch(onChange: () => void): () => void;
  onError: (error: unknown) => void;
}

/**
 * Feeds one socket: everything said behind its watermark, in order, each once. One read is under way at a time, and a
 * change during it is read right after; a read that fails is tried again. What is pushed does not wait for the store,
 * except that the first frame brings the history with it.
 */
export class FeedStream implements SocketListener {
  readonly #options: FeedStreamOptions;
  readonly #stopWatching: () => void;
  readonly #sentIds = new Set<string>();
  #at: Watermark;
  #isReading = false;
  #hasChanged = false;
  #hasTriedHistory = false;
  #isClosed = false;
  #retry: NodeJS.Timeout | undefined;
  #retryMs = FIRST_RETRY_MS;

  constructor(options: FeedStreamOptions) {
    this.#options = options;
    this.#at = options.from;
    this.#stopWatching = options.watch(() => {
      this.wake();
    });
    this.wake();
  }

  /** Something may have been said. */
  wake(): void {
    this.#hasChanged = true;
    if (!this.#isReading && !this.#isClosed) void this.#readOn();
  }

  /** Something was pushed and is kept. */
  pushed(): void {
    if (this.#hasTriedHistory) this.#send([]);
  }

  /** Shows what is only worth showing now, such as typing. */
  fleeting(activity: SentActivity): void {
    this.#write({ activities: [activity] });
  }

  closed(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#stopWatching();
  }

  close(code: number, reason: string): void {
    this.#options.socket.close(code, reason);
  }

  async #readOn(): Promise<void> {
    clearTimeout(this.#retry);
    this.#isReading = true;
    try {
      while (this.#takeChange()) this.#send(await this.#options.feedAfter(this.#at.position));
      this.#retryMs = FIRST_RETRY_MS;
    } catch (error) {
      this.#options.onError(error);
      this.#send([]);
      this.#wakeLater();
    } finally {
      this.#isReading = false;
    }
  }

  #takeChange(): boolean {
    const hasChanged = this.#hasChanged && !this.#isClosed;
    this.#hasChanged = false;
    return hasChanged;
  }

  #wakeLater(): void {
    if (this.#isClosed) return;
    this.#retry = setTimeout(() => {
      this.wake();
    }, this.#retryMs).unref();
    this.#retryMs = Math.min(2 * this.#retryMs, LONGEST_RETRY_MS);
  }

  #send(items: readonly PlacedActivity[]): void {
    if (this.#isClosed) return;
    this.#hasTriedHistory = true;
    const pushed = this.#options.pushedAfter(this.#at.pushed);
    const { activities, reached } = toBatch(this.#at, items, pushed, (id) => this.#sentIds.has(id));
    this.#at = reached;
    if (activities.length === 0) return;
    for (const { id } of activities) this.#remember(id);
    this.#write({ activities, watermark: writeWatermark(reached) });
  }

  #remember(id: string): void {
    this.#sentIds.add(id);
    const [oldest] = this.#sentIds;
    if (this.#sentIds.size > IDS_REMEMBERED && oldest !== undefined) this.#sentIds.delete(oldest);
  }

  #write(frame: { activities: SentActivity[]; watermark?: string }): void {
    const { socket } = this.#options;
    if (this.#isClosed) return;
    if (socket.bufferedAmount > MOST_UNSENT_BYTES) socket.close(TRY_AGAIN_LATER, 'too much is waiting');
    else socket.send(JSON.stringify(frame));
  }
}
