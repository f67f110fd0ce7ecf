import { setTimeout as sleep } from 'node:timers/promises';
import { Caller, type Received, type Ticket } from './directLineClient.ts';

/** A buyer who got no answer after so many looks goes on: a person may have the case. */
const LOOKS = 25;
const LOOKS_EVERY_MS = 15;
/** A server needs seconds to start, which it gets sooner when those who wait for it leave it the machine. */
const TRIES_EVERY_MS = 100;

/** A buyer at the page whose client does what clients do when a server goes away: it sends again, and asks again. */
export class PersistentBuyer {
  /** What the server acknowledged: the mark and the text of each, in order. */
  readonly acknowledged: { mark: string; text: string }[] = [];
  /** Every message of the bot that was ever seen, by its id. */
  readonly seen = new Map<string, string>();
  readonly #caller: Caller;
  readonly #signal: AbortSignal;
  #ticket: Ticket | null = null;

  /** Gives up when `signal` aborts. */
  constructor(url: string, signal: AbortSignal) {
    this.#caller = new Caller(url);
    this.#signal = signal;
  }

  get conversationId(): string {
    return this.#ticket?.conversationId ?? '';
  }

  async goesThrough(script: readonly string[]): Promise<void> {
    const ticket = await this.#persist(() => this.#caller.start());
    this.#ticket = ticket;
    for (const [index, text] of script.entries()) {
      const mark = `mark-${index}`;
      await this.#persist(async () => {
        const { status } = await this.#caller.send(ticket, {
          type: 'message',
          text,
          channelData: { clientActivityID: mark },
        });
        if (status !== 200) throw new Error(`answered ${status}`);
      });
      this.acknowledged.push({ mark, text });
      await this.#hearsAnswerTo(ticket, mark);
    }
  }

  async #hearsAnswerTo(ticket: Ticket, mark: string): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { body } = await this.#persist(async () => {
        const reply = await this.#caller.poll(ticket, '');
        if (reply.status !== 200) throw new Error(`answered ${reply.status}`);
        return reply;
      });
      for (const { id, from, text } of body.activities) {
        if (from.role === 'bot') this.seen.set(id, text ?? '');
      }
      const own = body.activities.findIndex((each) => isMarked(each, mark));
      if (own >= 0 && body.activities.slice(own).some(({ from }) => from.role === 'bot')) return;
      await sleep(LOOKS_EVERY_MS);
    }
  }

  /** Tries until it works: a server that was killed is back in a moment. */
  async #persist<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      this.#signal.throwIfAborted();
      try {
        return await call();
      } catch {
        await sleep(TRIES_EVERY_MS);
      }
    }
  }
}

const isMarked = ({ channelData }: Received, mark: string): boolean =>
  channelData?.['clientActivityID'] === mark;
