import { LRUCache } from 'lru-cache';
import type { BuyerMessage, Conversation, Utterance } from '../domain/message.ts';
import type { Policy } from '../domain/policy.ts';
import { StoreUnavailable } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { BuyerTurn, Speak, Spoken, Thought, TurnResult } from '../services/buyerTurn.ts';
import { caseIdOf, type CaseFiles } from '../services/caseFiles.ts';
import type { Inbox } from '../services/inbox.ts';
import type { TurnContext } from 'botbuilder';
import type { Channel, ChannelOf } from './channel.ts';

/** The bot's words outside a turn's decision. */
export interface StandingWords {
  greeting(policy: Policy, locale: string | null): Utterance;
  turnFailed(language: string | null): Utterance;
  recordFailed(language: string | null): Utterance;
}

export interface InboxDependencies {
  turns: BuyerTurn;
  caseFiles: CaseFiles;
  channelOf: ChannelOf;
  speak: (context: TurnContext, thought: Thought) => Promise<Utterance[]>;
  words: StandingWords;
  policy: Policy;
  clock: Clock;
  /** Told of every failure, with where it happened. */
  onError: (error: unknown, where: string) => void;
  /** Told of a handoff, in a turn context of the conversation. */
  onHandedOver: (context: TurnContext, result: TurnResult) => Promise<void>;
  /** Told when a buyer accepted something that is now to be carried out. */
  onSettled: () => void;
  /** Messages that follow one another within this time, in ms, are read as one. */
  gatherMs: number;
}

/** A channel's request is answered within this time even while the message waits its turn. */
const ACCEPT_WITHIN_MS = 8_000;
/** Typing shows when a turn takes longer than this. */
const TYPING_AFTER_MS = 300;
const MESSAGES_A_TURN = 10;
const RETRY_MS = [200, 500, 1_000, 2_000, 5_000] as const;

interface Waiting {
  conversation: Conversation;
  message: BuyerMessage;
  accepted: () => void;
}

interface Line {
  waiting: Waiting[];
  working: Promise<void>;
}

/**
 * Takes buyers' messages one turn at a time in each conversation, in the order they came, and sends what the turns
 * leave to be said. While the record cannot be written, messages are kept and the buyer is told so once.
 */
export class BuyerInbox implements Inbox {
  readonly #deps: InboxDependencies;
  readonly #lines = new Map<string, Line>();
  readonly #greetings = new LRUCache<string, Spoken>({ max: 10_000 });
  #stopping = false;

  constructor(dependencies: InboxDependencies) {
    this.#deps = dependencies;
  }

  async joined(conversation: Conversation, locale: string | null): Promise<void> {
    const { caseFiles, words, policy, channelOf } = this.#deps;
    const key = keyOf(conversation);
    if (this.#greetings.has(key)) return;
    const { loaded } = await caseFiles.current(conversation.channelId, conversation.id);
    if (loaded) return;
    const activityId = `${caseIdOf(conversation.channelId, conversation.id, 1)}-greeting`;
    const utterance = words.greeting(policy, locale);
    this.#greetings.set(key, { activityId, utterance });
    await channelOf(conversation).notice(conversation, activityId, utterance);
  }

  async receive(conversation: Conversation, message: BuyerMessage): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ACCEPT_WITHIN_MS);
      const accepted = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.#enqueue({ conversation, message, accepted });
    });
  }

  /** Resolves once everything received in the conversation so far is answered. */
  async idle(conversation: Conversation): Promise<void> {
    await this.#lines.get(keyOf(conversation))?.working;
  }

  /** Resolves once no turn is under way: what waits for a store that does not answer is given up. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#lines.values()].map((line) => line.working));
  }

  /** Conversations with a turn under way or waiting. */
  get busy(): number {
    return this.#lines.size;
  }

  #enqueue(waiting: Waiting): void {
    const key = keyOf(waiting.conversation);
    const line = this.#lines.get(key);
    if (line) {
      line.waiting.push(waiting);
      return;
    }
    const fresh: Line = { waiting: [waiting], working: Promise.resolve() };
    this.#lines.set(key, fresh);
    fresh.working = this.#work(key, fresh);
  }

  async #work(key: string, line: Line): Promise<void> {
    while (line.waiting.length > 0) {
      if (this.#deps.gatherMs > 0 && line.waiting[0]?.message.choice === null)
        await pause(this.#deps.gatherMs);
      const batch = takeTogether(line.waiting);
      await this.#turn(batch).catch((error: unknown) => {
        this.#deps.onError(error, 'inbox');
      });
      for (const { accepted } of batch) accepted();
    }
    this.#lines.delete(key);
  }

  async #turn(batch: Waiting[]): Promise<void> {
    const conversation = batch.at(-1)?.conversation;
    if (!conversation) return;
    const channel = this.#deps.channelOf(conversation);
    const typing = setTimeout(() => {
      channel.typing(conversation).catch((error: unknown) => {
        this.#deps.onError(error, 'typing');
      });
    }, TYPING_AFTER_MS);
    try {
      await channel.run(conversation, (context) => this.#answer(context, channel, conversation, batch));
    } finally {
      clearTimeout(typing);
    }
  }

  async #answer(
    context: TurnContext,
    channel: Channel,
    conversation: Conversation,
    batch: Waiting[],
  ): Promise<void> {
    const messages = batch.map(({ message }) => message);
    const speak: Speak = (thought) => this.#deps.speak(context, thought);
    const accepted = (): void => {
      for (const each of batch) each.accepted();
    };
    let told = false;
    for (let tries = 0; ; tries += 1) {
      try {
        const greeting = this.#greetings.get(keyOf(conversation)) ?? null;
        const result = await this.#deps.turns.take(conversation, messages, greeting, speak, accepted);
        if (result) await this.#send(context, channel, result);
        return;
      } catch (error) {
        this.#deps.onError(error, 'turn');
        if (!(error instanceof StoreUnavailable)) {
          await this.#recordFailure(context, channel, conversation, messages, error);
          return;
        }
        if (!told) {
          told = true;
          await channel.notice(
            conversation,
            `notice-${messages[0]?.activityId ?? ''}`,
            this.#words(messages, 'recordFailed'),
          );
          accepted();
        }
        if (this.#stopping) return;
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 5_000);
      }
    }
  }

  async #send(context: TurnContext, channel: Channel, result: TurnResult): Promise<void> {
    try {
      await channel.show(context, result.spoken);
    } catch (error) {
      this.#deps.onError(error, 'delivery');
      const because = error instanceof Error ? error.message : String(error);
      await this.#deps.caseFiles.appendAlways(result.kase.id, () =>
        result.spoken.map(({ activityId }) => ({ type: 'delivery_failed', activityId, because })),
      );
    }
    if (result.decision?.next.do === 'accept') this.#deps.onSettled();
    if (result.decision?.next.do === 'hand_over') await this.#deps.onHandedOver(context, result);
  }

  /** A fault of ours: on record, with a kind sentence and a way to a person, and the case goes on. */
  async #recordFailure(
    context: TurnContext,
    channel: Channel,
    conversation: Conversation,
    messages: BuyerMessage[],
    error: unknown,
  ): Promise<void> {
    const { caseFiles } = this.#deps;
    const because = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const activityIds = messages.map(({ activityId }) => activityId);
    const utterance = this.#words(messages, 'turnFailed');
    const { loaded } = await caseFiles.current(conversation.channelId, conversation.id);
    if (!loaded) {
      await channel.notice(conversation, `notice-${activityIds[0] ?? ''}`, utterance);
      return;
    }
    const activityId = `${loaded.kase.id}.${loaded.kase.head.n}.failed`;
    await caseFiles.appendAlways(loaded.kase.id, () => [
      { type: 'turn_failed', activityIds, because },
      { type: 'said', by: 'bot', activityId, utterance, answers: activityIds },
    ]);
    await channel.show(context, [{ activityId, utterance }]);
  }

  #words(messages: BuyerMessage[], which: 'turnFailed' | 'recordFailed'): Utterance {
    return this.#deps.words[which](messages[0]?.locale ?? null);
  }
}

/** The messages at the head of the line that make one turn: a button is a turn of its own. */
function takeTogether(waiting: Waiting[]): Waiting[] {
  const buttonAt = waiting.findIndex(({ message }) => message.choice !== null);
  const count = buttonAt === 0 ? 1 : buttonAt < 0 ? MESSAGES_A_TURN : buttonAt;
  return waiting.splice(0, Math.min(count, MESSAGES_A_TURN));
}

const keyOf = ({ channelId, id }: Conversation): string => `${channelId}\n${id}`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
