import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Caller, type Received, type Ticket } from './directLineClient.ts';

/** Something a buyer was told by the server's own answers: from then on it must never be lost. */
export interface Acknowledged {
  conversationId: string;
  activityId: string;
  text: string;
}

const SCRIPTS = [
  [
    'my parcel never came, it has been two months',
    '8190244417735521, maria.k@example.com',
    'no, something else',
    'ok, thanks',
  ],
  [
    'I ordered M and this is an S',
    '8190311560247718',
    'it says S',
    'no, that is no use to me',
    'I want to talk to a person',
    'hello?',
  ],
  [
    'hi',
    'it stopped working after a day',
    'what can you do?',
    'I want all of my money back',
    'all of it, now',
    'anybody there?',
  ],
];

const ANSWER_WITHIN_MS = 400;

/** A buyer who goes on through crashes the way Web Chat does: what was not acknowledged is sent again under the same mark. */
export class CrashBuyer {
  readonly acknowledged: Acknowledged[] = [];
  readonly read: Acknowledged[] = [];
  readonly #urlOf: () => string;
  #stopped = false;

  constructor(urlOf: () => string) {
    this.#urlOf = urlOf;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Talks, conversation after conversation, until stopped; the last conversation is finished. */
  async talk(first: number): Promise<void> {
    for (let round = first; !this.#stopped; round += 1) {
      const script = SCRIPTS[round % SCRIPTS.length] ?? [];
      const ticket = await this.#insist((caller) => caller.start());
      for (const text of script) await this.say(ticket, text);
    }
  }

  /** Sends one message until it is acknowledged, and reads what comes back. */
  async say(ticket: Ticket, text: string): Promise<void> {
    const mark = randomUUID();
    const id = await this.#insist(async (caller) => {
      const activity = {
        type: 'message',
        text,
        channelData: { clientActivityID: mark },
        from: { id: 'buyer' },
      };
      const { status, body } = await caller.send(ticket, activity);
      if (status !== 200) throw new Error(`the message was answered ${status}`);
      return body.id;
    });
    this.acknowledged.push({ conversationId: ticket.conversationId, activityId: id, text });
    const until = Date.now() + ANSWER_WITHIN_MS;
    while (Date.now() < until && !(await this.#answered(ticket, id))) await pause(15);
  }

  async #answered(ticket: Ticket, id: string): Promise<boolean> {
    const activities = await this.history(ticket).catch(() => []);
    for (const activity of activities) this.#remember(ticket.conversationId, activity);
    const place = activities.findIndex((activity) => activity.id === id);
    return place >= 0 && activities.slice(place + 1).some(({ from }) => from.role === 'bot');
  }

  /** All that the conversation shows now. */
  async history(ticket: Ticket): Promise<Received[]> {
    const { body } = await new Caller(this.#urlOf()).poll(ticket, '');
    return body.activities.filter(({ type }) => type === 'message');
  }

  #remember(conversationId: string, { id, text = '' }: Received): void {
    if (this.read.some(({ activityId }) => activityId === id)) return;
    this.read.push({ conversationId, activityId: id, text });
  }

  /** Tries until the server is there again. */
  async #insist<T>(attempt: (caller: Caller) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await attempt(new Caller(this.#urlOf()));
      } catch {
        await pause(25);
      }
    }
  }
}
