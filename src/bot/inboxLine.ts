import type { Conversation } from '../domain/vocabulary/message.ts';
import type { WaitingMessage } from './waitingMessage.ts';

const MESSAGES_A_TURN = 10;

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
  #waiting: WaitingMessage[] = [];
  #resumes = false;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  get hasWork(): boolean {
    return this.#waiting.length > 0 || this.#resumes;
  }

  /** Everything that is not answered yet. */
  get all(): WaitingMessage[] {
    return [...this.current, ...this.#waiting];
  }

  /** A button is not read together with what follows it, so it waits for nothing. */
  get startsWithButton(): boolean {
    return this.#waiting[0]?.message.choice != null;
  }

  find(activityId: string): WaitingMessage | undefined {
    return this.all.find(({ message }) => message.activityId === activityId);
  }

  add(waiting: WaitingMessage): void {
    this.#waiting.push(waiting);
    this.conversation = waiting.conversation;
  }

  /** A turn is to be taken for what is on record, though nothing new came. */
  resume(): void {
    this.#resumes = true;
  }

  /** Makes the messages at the head of the line that make one turn the current ones: a button is a turn of its own. */
  next(): void {
    this.#resumes = false;
    const buttonAt = this.#waiting.findIndex(({ message }) => message.choice !== null);
    const count = buttonAt === 0 ? 1 : buttonAt < 0 ? MESSAGES_A_TURN : buttonAt;
    this.current = this.#waiting.splice(0, Math.min(count, MESSAGES_A_TURN));
  }
}
