import type { Conversation } from '../domain/vocabulary/message.ts';
import type { Question } from '../domain/negotiation/decision.ts';
import { readyAt, type GatherTimes } from './incoming/gathering.ts';
import type { WaitingMessage } from './waitingMessage.ts';

/** So many messages are read together at most. */
export const MESSAGES_A_TURN = 10;

/** Whether the same is vouched for of whoever sent these. */
const isKnownAlike = (one: WaitingMessage, other: WaitingMessage): boolean =>
  one.conversation.buyer.buyerId === other.conversation.buyer.buyerId &&
  one.conversation.buyer.orderNumber === other.conversation.buyer.orderNumber &&
  one.conversation.buyer.vouched === other.conversation.buyer.vouched;

/** A message in a line, when it came, and when it was sent (both in ms, by clocks that may differ). */
export interface InLine {
  waiting: WaitingMessage;
  at: number;
  sentAt: number;
}

/** What waits in one conversation, in the order it came. */
export class InboxLine {
  /** How the conversation is reached: by its newest message. */
  conversation: Conversation;
  /** The store fails this line's turn; the buyer was told. */
  isStuck = false;
  /** Settles when nothing is left to do. */
  working: Promise<void> = Promise.resolve();
  /** What the turn under way is for. */
  current: WaitingMessage[] = [];
  /** When the first message of that turn came, in ms; null for a turn that nothing came for. */
  since: number | null = null;
  #waiting: InLine[] = [];
  #typedAt: number | null = null;
  #resumes = false;
  #changed: () => void = () => undefined;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  get hasWork(): boolean {
    return this.#waiting.length > 0 || this.#resumes;
  }

  /** Where the turn under way is held, and with whom: whoever wrote what it is for. */
  get conversationOfTurn(): Conversation {
    const buyer = this.current[0]?.conversation.buyer ?? this.conversation.buyer;
    return { ...this.conversation, buyer };
  }

  /** Everything that is not answered yet. */
  get all(): WaitingMessage[] {
    return [...this.current, ...this.#waiting.map(({ waiting }) => waiting)];
  }

  /**
   * The instant, in ms, from which the messages at the head of the line are one turn. A button is not read together with
   * what is around it, so where one ends the turn nothing is waited for.
   */
  readyAt(times: GatherTimes, asked: Question | null): number {
    const isFull = this.#waiting.length >= MESSAGES_A_TURN;
    if (isFull || this.#resumes || this.#waiting.some(({ waiting }) => waiting.message.choice !== null))
      return 0;
    const messages = this.#waiting
      .map(({ waiting, at }) => ({ message: waiting.message, at }))
      .toSorted((one, other) => one.at - other.at);
    return readyAt({ messages, typedAt: this.#typedAt, asked }, times);
  }

  /** Calls back once, when the next message comes or the buyer is seen typing. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  find(activityId: string): WaitingMessage | undefined {
    return this.all.find((each) => each.message.activityId === activityId && !each.isRefused);
  }

  /** Lets go of what is not taken up because its sender was told so. */
  leaveOutRefused(): void {
    this.current = this.current.filter(({ isRefused }) => !isRefused);
    this.leaveOutRefusedBehind();
  }

  /** The same behind the turn under way, which goes on with what it has. */
  leaveOutRefusedBehind(): void {
    this.#waiting = this.#waiting.filter(({ waiting }) => !waiting.isRefused);
    this.#changed();
  }

  get waiting(): readonly InLine[] {
    return this.#waiting;
  }

  /** At the end of the line. */
  add(inLine: InLine): void {
    this.#waiting.push(inLine);
    this.#changedBy(inLine);
  }

  /** Among those in the line, by when it was sent: what came to another process comes here later than what was sent after it. */
  addBySending(inLine: InLine): void {
    const after = this.#waiting.findIndex(({ sentAt }) => sentAt > inLine.sentAt);
    this.#waiting.splice(after === -1 ? this.#waiting.length : after, 0, inLine);
    this.#changedBy(inLine);
  }

  #changedBy({ waiting }: InLine): void {
    this.conversation = waiting.conversation;
    this.#changed();
  }

  typed(at: number): void {
    this.#typedAt = at;
    this.#changed();
  }

  /** A turn is to be taken for what is on record, though nothing new came. */
  resume(): void {
    this.#resumes = true;
  }

  /**
   * Makes the messages at the head of the line that make one turn the current ones: a button is a turn of its own, and so
   * is what comes from somebody who is known otherwise.
   */
  next(): void {
    this.#resumes = false;
    const buttonAt = this.#waiting.findIndex(({ waiting }) => waiting.message.choice !== null);
    const first = this.#waiting[0]?.waiting;
    const otherAt = this.#waiting.findIndex(({ waiting }) => first && !isKnownAlike(first, waiting));
    const ends = [otherAt, buttonAt === 0 ? 1 : buttonAt].filter((at) => at > 0);
    const taken = this.#waiting.splice(0, Math.min(MESSAGES_A_TURN, ...ends));
    this.since = taken[0]?.at ?? null;
    this.current = taken.map(({ waiting }) => waiting);
  }
}
